package congtam.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams of encrypted chunks. */
class SealingTest {
    private static final int HEAD = 42;
    private static final int SEALED = SealingStream.CHUNK + SealingStream.TAG;
    private static final byte[] NAME = {1, 2, 3};

    private final Sealing sealing = new Sealing(FileKey.random(), "kiểm thử");

    private byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealingStream stream = sealing.to(out)) {
            stream.write(plain);
            stream.finish(NAME);
        }
        return out.toByteArray();
    }

    private byte[] opened(byte[] bytes, byte[] name) throws IOException {
        try (InputStream in = sealing.from(new ByteArrayInputStream(bytes), name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private void isRefused(byte[] bytes) {
        assertThatThrownBy(() -> opened(bytes, NAME)).isInstanceOf(DamagedException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
    void whatWasSealedIsReadAgainAndNothingOfItIsSeenMeanwhile(int size) throws IOException {
        byte[] plain = random(size);
        byte[] sealed = sealed(plain);
        assertThat(opened(sealed, NAME)).isEqualTo(plain);
        assertThat(sealed).hasSize(HEAD + size + SealingStream.TAG * Math.max(1, (size + 65_535) / 65_536));
        assertThat(sealed(plain)).isNotEqualTo(sealed);
    }

    @Test
    void whatIsCutOffExchangedOrChangedIsNotReadAtAll() throws IOException {
        byte[] sealed = sealed(random(3 * SealingStream.CHUNK + 100));
        for (int length :
                new int[] {0, 9, HEAD, HEAD + 5, HEAD + SEALED, HEAD + 2 * SEALED, HEAD + 3 * SEALED, sealed.length - 1
                }) {
            isRefused(Arrays.copyOf(sealed, length));
        }
        isRefused(Arrays.copyOf(sealed, sealed.length + 1));
        byte[] exchanged = sealed.clone();
        System.arraycopy(sealed, HEAD, exchanged, HEAD + SEALED, SEALED);
        System.arraycopy(sealed, HEAD + SEALED, exchanged, HEAD, SEALED);
        isRefused(exchanged);
        for (int place : new int[] {0, 10, HEAD, HEAD + SEALED + 7, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[place] ^= 1;
            isRefused(changed);
        }
    }

    @Test
    void aFileUnderTheNameOfAnotherIsRefused() throws IOException {
        byte[] sealed = sealed(random(10));
        assertThatThrownBy(() -> opened(sealed, new byte[] {3, 2, 1})).isInstanceOf(DamagedException.class);
        Sealing other = new Sealing(FileKey.random(), "kiểm thử");
        assertThatThrownBy(
                        () -> other.from(new ByteArrayInputStream(sealed), NAME).readAllBytes())
                .isInstanceOf(DamagedException.class);
    }
}

package congtam.vault;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Makes guessing passphrases costly.
 *
 * @param memoryKib how much memory a guess takes
 */
public record Argon2id(int memoryKib, int iterations, int lanes) {
    /** The first of the equal choices that OWASP's Password Storage Cheat Sheet gives. */
    public static final Argon2id PRESENT = new Argon2id(47_104, 1, 1);

    private static final int HASH_BYTES = 32;
    private static final int MOST_MEMORY = 256 * 1024;
    private static final int MOST_ITERATIONS = 16;

    /** Whether this is a cost that the program might have chosen; a damaged or forged one could take all memory. */
    boolean isSane() {
        return memoryKib >= 8 * lanes
                && memoryKib <= MOST_MEMORY
                && iterations >= 1
                && iterations <= MOST_ITERATIONS
                && lanes >= 1
                && lanes <= 16;
    }

    public byte[] hash(char[] passphrase, byte[] salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(memoryKib)
                .withIterations(iterations)
                .withParallelism(lanes)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        byte[] bytes = bytes(passphrase);
        argon2.generateBytes(bytes, hash);
        Arrays.fill(bytes, (byte) 0);
        return hash;
    }

    /** One passphrase is one, whether its marks came composed or apart from the letters. */
    private static byte[] bytes(char[] passphrase) {
        return Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFC)
                .getBytes(StandardCharsets.UTF_8);
    }
}

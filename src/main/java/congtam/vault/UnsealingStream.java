package congtam.vault;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/** Reads what a {@link SealingStream} wrote. No byte is given out before the chunk in which it lies has proved genuine. */
final class UnsealingStream extends InputStream {
    private final InputStream in;
    private final SecretKey key;
    private final byte[] name;
    private byte[] sealed;
    private byte[] chunk = new byte[0];
    private int position;
    private int number;

    UnsealingStream(InputStream in, SecretKey key, byte[] name) throws IOException {
        this.in = in;
        this.key = key;
        this.name = name.clone();
        this.sealed = next();
    }

    private byte[] next() throws IOException {
        return in.readNBytes(SealingStream.CHUNK + SealingStream.TAG);
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : chunk[position++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean isAtEnd() throws IOException {
        if (position == chunk.length && (number == 0 || sealed.length > 0)) {
            byte[] present = sealed;
            sealed = next();
            chunk = opened(present, sealed.length == 0);
            number++;
            position = 0;
        }
        return position == chunk.length;
    }

    private byte[] opened(byte[] bytes, boolean last) throws IOException {
        try {
            return SealingStream.cipher(Cipher.DECRYPT_MODE, key, number, last, name)
                    .doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new DamagedException(e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

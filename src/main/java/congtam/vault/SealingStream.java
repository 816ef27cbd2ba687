package congtam.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts with AES-256-GCM in chunks, each with its number and whether it is the last (the STREAM construction), so that chunks
 * left out, exchanged, or cut off are noticed. The last one is also bound to a name that may be known only at the end.
 */
public final class SealingStream extends OutputStream {
    static final int CHUNK = 64 * 1024;
    static final int TAG = 16;

    private final OutputStream out;
    private final SecretKey key;
    private final byte[] buffer = new byte[CHUNK];
    private int filled;
    private int number;
    private boolean finished;

    /**
     * Begins.
     *
     * @param key for this one stream and no other
     */
    SealingStream(OutputStream out, SecretKey key) {
        this.out = out;
        this.key = key;
    }

    /** The cipher of one chunk. */
    static Cipher cipher(int mode, SecretKey key, int number, boolean last, byte[] name)
            throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(12)
                .putInt(7, number)
                .put(11, (byte) (last ? 1 : 0))
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        if (last) {
            cipher.updateAAD(name);
        }
        return cipher;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            // Only when more comes: the last chunk, however full, is written as such.
            if (filled == CHUNK) {
                writeChunk(false, new byte[0]);
            }
            int count = Math.min(length - done, CHUNK - filled);
            System.arraycopy(bytes, offset + done, buffer, filled, count);
            filled += count;
            done += count;
        }
    }

    private void writeChunk(boolean last, byte[] name) throws IOException {
        try {
            out.write(cipher(Cipher.ENCRYPT_MODE, key, number, last, name).doFinal(buffer, 0, filled));
            number = Math.incrementExact(number);
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Writes the end, by which nothing can be left out unseen; what lies below stays open. */
    public void finish(byte[] name) throws IOException {
        if (!finished) {
            finished = true;
            writeChunk(true, name);
            out.flush();
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            finish(new byte[0]);
        }
    }
}

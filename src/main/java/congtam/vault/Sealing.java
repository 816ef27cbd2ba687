package congtam.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/** Encrypts files for one use: a mark, the salt of the file's own key, then the chunks. */
public final class Sealing {
    private static final byte[] MARK = "CTamSeal1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 32;

    private final FileKey key;
    private final String use;
    private final SecureRandom random = new SecureRandom();

    public Sealing(FileKey key, String use) {
        this.key = key;
        this.use = use;
    }

    /** Encrypts what is written until it is finished or closed. */
    public SealingStream to(OutputStream out) throws IOException {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        out.write(MARK);
        out.write(salt);
        return new SealingStream(out, key.derived(use, salt));
    }

    /** Reads what was finished with that name; fails with {@link DamagedException} at anything else. */
    public InputStream from(InputStream in, byte[] name) throws IOException {
        if (!begins(in)) {
            throw new DamagedException("no encrypted file");
        }
        byte[] salt = in.readNBytes(SALT);
        return new UnsealingStream(in, key.derived(use, salt), name);
    }

    /** Whether the next bytes are those that every encrypted file begins with. */
    public static boolean begins(InputStream in) throws IOException {
        return Arrays.equals(in.readNBytes(MARK.length), MARK);
    }
}

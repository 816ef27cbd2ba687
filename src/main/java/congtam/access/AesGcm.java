package congtam.access;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals bytes under a key of 256 bits, so that they can neither be read nor changed without it. */
public final class AesGcm {
    public static final int KEY_BYTES = 32;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private AesGcm() {}

    /** A key of its own for one thing. */
    public static byte[] newKey(SecureRandom random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    /** The nonce, then what is sealed. */
    public static byte[] seal(byte[] key, byte[] content, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = run(Cipher.ENCRYPT_MODE, key, nonce, content);
            byte[] joined = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
            System.arraycopy(closed, 0, joined, NONCE_BYTES, closed.length);
            return joined;
        } catch (AEADBadTagException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The reverse of {@link #seal}; empty with another key, and if a bit was changed. */
    public static Optional<byte[]> open(byte[] key, byte[] closed) {
        if (closed.length < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(closed, NONCE_BYTES);
            return Optional.of(
                    run(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(closed, NONCE_BYTES, closed.length)));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        }
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] content) throws AEADBadTagException {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

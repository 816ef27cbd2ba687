package congtam.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** The key of a register, encrypted with a key that somebody has; in hexadecimal. */
record Wrapped(String nonce, String bytes) {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /**
     * Wraps a key.
     *
     * @param bound the entry in which it will stand; moved into another it cannot be unwrapped
     */
    static Wrapped of(FileKey key, SecretKey with, byte[] bound) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] bytes = cipher(Cipher.ENCRYPT_MODE, with, nonce, bound).doFinal(key.bytes());
            return new Wrapped(HexFormat.of().formatHex(nonce), HexFormat.of().formatHex(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key, if this is what it was wrapped with. */
    Optional<FileKey> opened(SecretKey with, byte[] bound) {
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, with, HexFormat.of().parseHex(nonce), bound)
                    .doFinal(HexFormat.of().parseHex(bytes));
            return Optional.of(FileKey.of(plain));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKey with, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, with, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}

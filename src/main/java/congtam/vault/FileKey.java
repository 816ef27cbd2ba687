package congtam.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A random key of 256 bits. It encrypts nothing itself: each use has a key of its own that is derived from it. */
public final class FileKey {
    static final int BYTES = 32;

    private static final String DATABASE = "database";

    private final byte[] bytes;

    private FileKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key of " + bytes.length + " bytes");
        }
        this.bytes = bytes.clone();
    }

    public static FileKey random() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        return of(fresh);
    }

    public static FileKey of(byte[] bytes) {
        return new FileKey(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** What the database is given as the password of its file: letters and digits, as it knows only those. */
    public char[] databasePassword() {
        return HexFormat.of()
                .formatHex(derived(DATABASE, new byte[0]).getEncoded())
                .toCharArray();
    }

    /** The key for one use; with a salt, for one of many files of that use. */
    SecretKey derived(String use, byte[] salt) {
        return Hkdf.key(bytes, salt, use);
    }

    /** A name that tells nothing to whoever has not this key, and the same for the same thing. */
    public byte[] blinded(String use, byte[] thing) {
        return mac(derived(use, new byte[0]).getEncoded(), thing);
    }

    static byte[] mac(byte[] key, byte[] thing) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(thing);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the key: this may stand in a log. */
    @Override
    public String toString() {
        return "key";
    }
}

package congtam.access;

import congtam.vault.Argon2id;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What a passphrase is compared with: its Argon2id hash with the salt and the cost at which it was made. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record Verifier(byte[] salt, byte[] hash, Argon2id cost) {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    static Verifier of(char[] passphrase, SecureRandom random) {
        return of(passphrase, random, Argon2id.PRESENT);
    }

    static Verifier of(char[] passphrase, SecureRandom random, Argon2id cost) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Verifier(salt, cost.hash(passphrase, salt), cost);
    }

    /** One that no passphrase matches, and that takes as long to find that out. */
    static Verifier ofNobody(SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        byte[] hash = new byte[HASH_BYTES];
        random.nextBytes(salt);
        random.nextBytes(hash);
        return new Verifier(salt, hash, Argon2id.PRESENT);
    }

    boolean matches(char[] passphrase) {
        return MessageDigest.isEqual(hash, cost.hash(passphrase, salt));
    }

    /** Tells this verifier from any other; without the salt nobody can test a guess against it. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(hash);
            digest.update(ByteBuffer.allocate(3 * Integer.BYTES)
                    .putInt(cost.memoryKib())
                    .putInt(cost.iterations())
                    .putInt(cost.lanes())
                    .array());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

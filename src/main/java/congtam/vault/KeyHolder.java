package congtam.vault;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Somebody for whom the key is wrapped: not with the passphrase itself but with its Argon2id hash, so that a key can be wrapped
 * for people who are not there.
 *
 * @param name what is typed at the door, folded as names are compared
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
public record KeyHolder(UUID user, String name, Argon2id cost, byte[] salt, byte[] hash) {
    private static final int SALT = 16;

    /** Whoever begins a register, of whom it does not know yet. */
    public static KeyHolder beginning(String name, char[] passphrase) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        Argon2id cost = Argon2id.PRESENT;
        return new KeyHolder(UUID.randomUUID(), name, cost, salt, cost.hash(passphrase, salt));
    }
}

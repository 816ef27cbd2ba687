package congtam.access;

import static congtam.register.schema.Tables.USER_KEY;

import congtam.register.Register;
import congtam.vault.Argon2id;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The key pairs of users: made when a passphrase that only they know is first used, sealed anew when they choose another, gone
 * when it is reset, because nobody knows the old one. Outside the ledger, whose entries are never deleted.
 */
public final class UserKeys {
    private final Register register;
    private final SecureRandom random = new SecureRandom();

    public UserKeys(Register register) {
        this.register = register;
    }

    /** Makes sure that a user has a pair, while their own passphrase is at hand. */
    void make(UUID user, char[] passphrase) {
        if (of(user).isEmpty()) {
            UserKey fresh = UserKey.of(passphrase, random);
            register.keep(db -> insert(db, user, fresh));
        }
    }

    /** The pair of a user as it will be under another passphrase; none if they have none. */
    Optional<UserKey> under(UUID user, char[] present, char[] fresh) {
        return of(user).map(key -> key.under(present, fresh, random));
    }

    /** Puts a pair in place of the one before, in the transaction that changes the passphrase. */
    static void replace(DSLContext db, UUID user, UserKey key) {
        forget(db, user);
        insert(db, user, key);
    }

    /** What was sealed for a user who has forgotten their passphrase is lost to them. */
    static void forget(DSLContext db, UUID user) {
        db.deleteFrom(USER_KEY).where(USER_KEY.USER_ID.eq(user)).execute();
    }

    private static int insert(DSLContext db, UUID user, UserKey key) {
        return db.insertInto(USER_KEY)
                .values(
                        user,
                        key.id(),
                        key.publicKey(),
                        key.sealedKey(),
                        key.salt(),
                        key.cost().memoryKib(),
                        key.cost().iterations(),
                        key.cost().lanes())
                .execute();
    }

    private Optional<UserKey> of(UUID user) {
        return register.read(
                db -> db.selectFrom(USER_KEY).where(USER_KEY.USER_ID.eq(user)).fetchOptional(UserKeys::read));
    }

    private static UserKey read(Record row) {
        return new UserKey(
                row.get(USER_KEY.ID),
                row.get(USER_KEY.PUBLIC_KEY),
                row.get(USER_KEY.SEALED_KEY),
                row.get(USER_KEY.SALT),
                new Argon2id(row.get(USER_KEY.MEMORY_KIB), row.get(USER_KEY.ITERATIONS), row.get(USER_KEY.LANES)));
    }

    /** For whom something can be closed, and how; users without a pair are missing. */
    public static Map<UUID, Recipient> recipients(DSLContext db, Collection<UUID> users) {
        Map<UUID, Recipient> recipients = new HashMap<>();
        db.selectFrom(USER_KEY)
                .where(USER_KEY.USER_ID.in(users))
                .forEach(row -> recipients.put(row.getUserId(), new Recipient(read(row))));
        return recipients;
    }

    /** Somebody for whom things can be closed; only they can open them. */
    public static final class Recipient {
        private final UserKey key;

        private Recipient(UserKey key) {
            this.key = key;
        }

        /** Which pair it is; another one since cannot open what was sealed for this one. */
        public UUID keyId() {
            return key.id();
        }

        /** Seals something that opens only as part of the same context. */
        public byte[] seal(byte[] content, byte[] context) {
            return key.seal(content, context);
        }

        /** Opens it again, if nobody has changed it; the passphrase is known to be right. */
        Optional<byte[]> open(byte[] closed, byte[] context, char[] passphrase) {
            return key.open(closed, context, passphrase);
        }
    }
}

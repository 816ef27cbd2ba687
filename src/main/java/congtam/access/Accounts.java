package congtam.access;

import static congtam.register.schema.Tables.USER_ACCOUNT;
import static congtam.register.schema.Tables.VERIFIER;

import congtam.register.Register;
import congtam.register.Writing;
import congtam.text.Problem;
import congtam.vault.Argon2id;
import congtam.vault.KeyHolder;
import congtam.vault.KeyRing;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.slf4j.LoggerFactory;

/**
 * Writes accounts, and for an encrypted register wraps its key for each of them. Whoever is new in the key file comes in before
 * the commit, whoever is old goes after it: a kill between leaves a file that opens for both, and the account decides.
 */
final class Accounts {
    private final Register register;

    Accounts(Register register) {
        this.register = register;
    }

    <T> T write(String who, Function<Writing, T> work) {
        T result = register.write(who, writing -> {
            T value = work.apply(writing);
            register.keys().ifPresent(keys -> keys.add(holders(writing.db())));
            return value;
        });
        settle();
        return result;
    }

    /** Brings the key file to the users there are. */
    void settle() {
        register.keys().ifPresent(this::settle);
    }

    private void settle(KeyRing keys) {
        List<KeyHolder> holders = register.read(Accounts::holders);
        try {
            keys.keepOnly(holders);
        } catch (Problem failure) {
            // The account is written already; whoever signs in next brings the file to it.
            LoggerFactory.getLogger(Accounts.class).warn("the key file is behind the accounts", failure);
        }
    }

    /** Those who may enter, each with a verifier that is theirs. */
    static List<KeyHolder> holders(DSLContext db) {
        return db
                .select(
                        USER_ACCOUNT.ID,
                        USER_ACCOUNT.SIGN_IN_KEY,
                        USER_ACCOUNT.FINGERPRINT,
                        VERIFIER.SALT,
                        VERIFIER.HASH,
                        VERIFIER.MEMORY_KIB,
                        VERIFIER.ITERATIONS,
                        VERIFIER.LANES)
                .from(USER_ACCOUNT)
                .join(VERIFIER)
                .on(VERIFIER.USER_ID.eq(USER_ACCOUNT.ID))
                .where(USER_ACCOUNT.ACTIVE)
                .orderBy(USER_ACCOUNT.ID)
                .fetch()
                .stream()
                .filter(row -> {
                    Verifier verifier =
                            new Verifier(row.value4(), row.value5(), cost(row.value6(), row.value7(), row.value8()));
                    return verifier.fingerprint().equals(row.value3());
                })
                .map(row -> new KeyHolder(
                        row.value1(),
                        row.value2(),
                        cost(row.value6(), row.value7(), row.value8()),
                        row.value4(),
                        row.value5()))
                .toList();
    }

    private static Argon2id cost(int memoryKib, int iterations, int lanes) {
        return new Argon2id(memoryKib, iterations, lanes);
    }
}

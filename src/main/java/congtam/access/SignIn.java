package congtam.access;

import static congtam.register.schema.Tables.USER_ACCOUNT;
import static congtam.register.schema.Tables.VERIFIER;

import congtam.access.User.PassphraseMark;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import congtam.vault.Argon2id;
import congtam.vault.KeyRing;
import congtam.vault.RecoveryKey;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The way in. What is wrong, name or passphrase, is never told, neither in words nor by the time it takes. */
public final class SignIn {
    private final Register register;
    private final ReadLog reads;
    private final Accounts accounts;
    private final Attempts attempts;
    private final RightsNow rights;
    private final UserKeys keys;
    private final SecureRandom random = new SecureRandom();

    /** Compared with where there is no such user, so that it takes as long. */
    private final Verifier nobody = Verifier.ofNobody(random);

    public SignIn(Register register, ReadLog reads) {
        this.register = register;
        this.reads = reads;
        this.accounts = new Accounts(register);
        this.attempts = new Attempts(register);
        this.rights = new RightsNow(register);
        this.keys = new UserKeys(register);
    }

    /**
     * Who has come in.
     *
     * @param mustChoose whether others know the passphrase, so that nothing can be done before choosing another
     */
    public record Entered(Viewer viewer, boolean mustChoose) {}

    private record Known(Stored<User> user, Verifier verifier) {}

    /**
     * Lets a user in.
     *
     * @throws Problem if name or passphrase are wrong, the user may not enter, or it is too early after wrong ones
     */
    public Entered enter(String signInName, char[] passphrase) {
        Stored<User> user = checked(signInName, passphrase);
        accounts.settle();
        boolean own = user.content().passphrase().isOwnOf(user.id());
        if (own) {
            keys.make(user.id(), passphrase);
        }
        reads.signedIn(user.id(), user.content().fullName());
        return new Entered(viewer(user), !own);
    }

    /**
     * Lets somebody show that it is them once more, for what takes their own key.
     *
     * @throws Problem if the passphrase is wrong, or others know it
     */
    public Confirmed confirm(String signInName, char[] passphrase) {
        Stored<User> user = checked(signInName, passphrase);
        if (!user.content().passphrase().isOwnOf(user.id())) {
            throw Problem.of("access.ended");
        }
        keys.make(user.id(), passphrase);
        UserKeys.Recipient key =
                register.read(db -> UserKeys.recipients(db, List.of(user.id()))).get(user.id());
        if (key == null) {
            throw Problem.of("access.ended");
        }
        return new Confirmed(user.id(), viewer(user), passphrase.clone(), key);
    }

    /** The same for somebody who is signed in. */
    public Confirmed confirm(Viewer viewer, char[] passphrase) {
        UUID id = viewer.id();
        if (id == null) {
            throw Problem.of("access.ended");
        }
        return confirm(register.read(db -> loaded(db, id)).content().signInName(), passphrase);
    }

    private Viewer viewer(Stored<User> user) {
        UUID id = user.id();
        String name = user.content().fullName();
        return new Viewer(id, name, rights.of(id), () -> rights.of(id), step -> reads.refused(id, name, step));
    }

    private Stored<User> checked(String signInName, char[] passphrase) {
        Known known = register.read(db -> known(db, signInName));
        String slot = Attempts.slot(known == null ? null : known.user().id(), signInName);
        attempts.begin(slot);
        boolean right = (known == null ? nobody : known.verifier()).matches(passphrase);
        if (known == null || !right || !known.user().content().active()) {
            reads.signInFailed(
                    known == null ? null : known.user().id(),
                    known == null ? null : known.user().content().fullName());
            throw Problem.of("access.wrong");
        }
        refuseExchanged(known);
        attempts.forget(slot);
        return known.verifier().cost().equals(Argon2id.PRESENT) ? known.user() : renewed(known, passphrase);
    }

    /** Somebody with the database's own tools can put another verifier in its place, but the account's fingerprint tells. */
    private static void refuseExchanged(Known known) {
        if (!known.verifier()
                .fingerprint()
                .equals(known.user().content().passphrase().fingerprint())) {
            throw Problem.of("access.exchanged");
        }
    }

    private @Nullable Known known(DSLContext db, String signInName) {
        return db.select(USER_ACCOUNT.ID)
                .from(USER_ACCOUNT)
                .where(USER_ACCOUNT.SIGN_IN_KEY.eq(User.key(signInName)))
                .fetchOptional(USER_ACCOUNT.ID)
                .map(id -> new Known(loaded(db, id), verifier(db, id)))
                .orElse(null);
    }

    private static Stored<User> loaded(DSLContext db, UUID id) {
        Stored<User> user = Users.kind().load(db, List.of(id)).get(id);
        if (user == null) {
            throw Problem.of("access.ended");
        }
        return user;
    }

    private Verifier verifier(DSLContext db, UUID id) {
        return db.selectFrom(VERIFIER)
                .where(VERIFIER.USER_ID.eq(id))
                .fetchOptional()
                .map(row -> new Verifier(
                        row.getSalt(),
                        row.getHash(),
                        new Argon2id(row.getMemoryKib(), row.getIterations(), row.getLanes())))
                .orElse(nobody);
    }

    /** What was made at a lower cost is made anew while the passphrase is at hand. */
    private Stored<User> renewed(Known known, char[] passphrase) {
        Stored<User> user = known.user();
        return set(
                user.content().fullName(),
                user,
                passphrase,
                user.content().passphrase().setBy(),
                "user.strengthen",
                db -> {});
    }

    /**
     * Chooses another passphrase for oneself.
     *
     * @throws Problem if the present one is wrong, or the new one is the same or breaks the rule
     */
    public void choose(String signInName, char[] present, char[] fresh) {
        Stored<User> user = checked(signInName, present);
        if (java.util.Arrays.equals(present, fresh)) {
            throw Problem.of("passphrase.same");
        }
        refuseWeak(fresh, user);
        Consumer<DSLContext> rekeyed = keys.under(user.id(), present, fresh)
                .<Consumer<DSLContext>>map(key -> db -> UserKeys.replace(db, user.id(), key))
                .orElse(db -> {});
        set(user.content().fullName(), user, fresh, List.of(user.id()), "user.passphrase", rekeyed);
    }

    /**
     * Gives a user who has forgotten theirs a passphrase that serves once, by two administrators of whom neither is that user.
     *
     * @param second the other administrator's name and passphrase
     */
    public void reset(Viewer first, String second, char[] secondPassphrase, UUID forgetful, char[] fresh) {
        UUID two = Objects.requireNonNull(other(first, second, secondPassphrase).id());
        UUID one = Objects.requireNonNull(first.id());
        if (forgetful.equals(one) || forgetful.equals(two)) {
            throw Problem.of("user.reset-by-two");
        }
        Stored<User> user = register.read(db -> loaded(db, forgetful));
        refuseWeak(fresh, user);
        set(first.name(), user, fresh, List.of(one, two), "user.reset", db -> UserKeys.forget(db, forgetful));
        attempts.forget(Attempts.slot(forgetful, ""));
    }

    /**
     * Chooses another passphrase for a user who has the printed recovery key.
     *
     * @throws Problem if it is not this register's, there is no such user, or the passphrase breaks the rule
     */
    public void recover(RecoveryKey printed, String signInName, char[] fresh) {
        if (register.keys().filter(keys -> keys.isOpenedBy(printed)).isEmpty()) {
            throw Problem.of("vault.recovery-wrong");
        }
        Known known = register.read(db -> known(db, signInName));
        if (known == null || !known.user().content().active()) {
            throw Problem.of("vault.no-such-user", signInName);
        }
        Stored<User> user = known.user();
        refuseWeak(fresh, user);
        set(
                user.content().fullName(),
                user,
                fresh,
                List.of(user.id()),
                "user.recover",
                db -> UserKeys.forget(db, user.id()));
        attempts.forget(Attempts.slot(user.id(), ""));
    }

    /**
     * Puts another recovery key in place; the one before opens nothing any more. Whoever holds the key can take any user's place, so
     * it takes two administrators, like a reset; one alone only while they are the register's one user.
     *
     * @param second the other administrator's name and passphrase
     */
    public void renewRecovery(Viewer first, String second, char[] secondPassphrase, RecoveryKey printed) {
        first.require(Step.MANAGE_USERS);
        KeyRing ring = register.keys().orElseThrow(() -> Problem.of("vault.not-here"));
        UUID one = Objects.requireNonNull(first.id());
        String with = register.read(db -> db.fetchCount(USER_ACCOUNT)) == 1
                ? ""
                : other(first, second, secondPassphrase).name();
        Justification said = new Justification(new RecordRef(UserRecords.NAME, one), "recovery-key.renew", with);
        register.write(first.name(), writing -> {
            said.write(writing);
            return one;
        });
        ring.renewRecovery(printed);
    }

    /** Another administrator than the first, who shows that it is them. */
    public Viewer other(Viewer first, String second, char[] secondPassphrase) {
        first.require(Step.MANAGE_USERS);
        Viewer other = viewer(checked(second, secondPassphrase));
        other.require(Step.MANAGE_USERS);
        if (first.id() == null || other.id() == null || other.id().equals(first.id())) {
            throw Problem.of("user.two-administrators");
        }
        return other;
    }

    private static void refuseWeak(char[] passphrase, Stored<User> user) {
        PassphraseRule.refuse(
                passphrase, user.content().signInName(), user.content().fullName());
    }

    /**
     * Sets a passphrase.
     *
     * @param rekey what becomes of the user's key pair in the same transaction
     */
    private Stored<User> set(
            String who,
            Stored<User> user,
            char[] passphrase,
            List<UUID> setBy,
            String act,
            Consumer<DSLContext> rekey) {
        Verifier fresh = Verifier.of(passphrase, random);
        return accounts.write(who, writing -> {
            replace(writing, user.id(), fresh);
            rekey.accept(writing.db());
            PassphraseMark mark = new PassphraseMark(fresh.fingerprint(), setBy);
            return writing.change(
                    Users.kind(), user.id(), user.version(), user.content().withPassphrase(mark), act);
        });
    }

    static void replace(Writing writing, UUID user, Verifier verifier) {
        writing.db()
                .update(VERIFIER)
                .set(VERIFIER.SALT, verifier.salt())
                .set(VERIFIER.HASH, verifier.hash())
                .set(VERIFIER.MEMORY_KIB, verifier.cost().memoryKib())
                .set(VERIFIER.ITERATIONS, verifier.cost().iterations())
                .set(VERIFIER.LANES, verifier.cost().lanes())
                .where(VERIFIER.USER_ID.eq(user))
                .execute();
    }
}

package congtam.access;

import static congtam.register.schema.Tables.REGISTER_IDENTITY;
import static congtam.register.schema.Tables.USER_ACCOUNT;
import static congtam.register.schema.Tables.VERIFIER;

import congtam.access.User.PassphraseMark;
import congtam.register.Kind;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import congtam.vault.KeyHolder;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jooq.DSLContext;

/** What is done with users. Nobody changes their own rights, and one administrator always remains. */
public final class Users {
    private static final UserRecords KIND = new UserRecords();

    private final Register register;
    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    public Users(Register register) {
        this.register = register;
        this.accounts = new Accounts(register);
    }

    /** How users lie in a register; handed to it when it opens. */
    public static Kind<User> kind() {
        return KIND;
    }

    /** Somebody who is to use the program. */
    public record NewUser(String signInName, String fullName, List<Role> roles, List<String> sections) {}

    /** What a register is begun for: it decides what its first user may do. */
    public enum Beginning {
        WORK,
        /** Invented cases to look around in: there one person may see everything. */
        PRACTICE;

        private List<Role> roles() {
            return switch (this) {
                case WORK -> List.of(Role.ADMINISTRATOR);
                case PRACTICE -> List.of(Role.DIRECTOR, Role.ADMINISTRATOR, Role.AUDITOR);
            };
        }
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return register.read(db -> !db.fetchExists(USER_ACCOUNT));
    }

    /** Makes the first user, who sets up all others. */
    public Stored<User> begin(String signInName, String fullName, char[] passphrase, Beginning beginning) {
        PassphraseRule.refuse(passphrase, signInName, fullName);
        Verifier verifier = Verifier.of(passphrase, random);
        NewUser first = new NewUser(signInName, fullName, beginning.roles(), List.of());
        return accounts.write(fullName, writing -> {
            if (!lockedAll(writing).isEmpty()) {
                throw Problem.of("user.not-first");
            }
            UUID id = writing.newId();
            return create(writing, id, first, verifier, List.of(id), "user.begin");
        });
    }

    /** Makes a user with a passphrase that serves once, to choose their own. */
    public Stored<User> create(Viewer viewer, NewUser user, char[] passphrase) {
        viewer.require(Step.MANAGE_USERS);
        refuseMixed(user.roles());
        PassphraseRule.refuse(passphrase, user.signInName(), user.fullName());
        Verifier verifier = Verifier.of(passphrase, random);
        return asAdministrator(viewer, (writing, all) -> {
            Stored<User> created =
                    create(writing, writing.newId(), user, verifier, List.of(idOf(viewer)), "user.create");
            refuseNamesake(created, all);
            return created;
        });
    }

    private static Stored<User> create(
            Writing writing, UUID id, NewUser user, Verifier verifier, List<UUID> setBy, String act) {
        writing.db()
                .insertInto(VERIFIER)
                .values(
                        id,
                        verifier.salt(),
                        verifier.hash(),
                        verifier.cost().memoryKib(),
                        verifier.cost().iterations(),
                        verifier.cost().lanes())
                .execute();
        PassphraseMark mark = new PassphraseMark(verifier.fingerprint(), setBy);
        User content =
                new User(user.signInName(), user.fullName(), user.roles(), user.sections(), List.of(), true, mark);
        return writing.create(KIND, id, content, act);
    }

    /**
     * Changes names, roles, sections, substitutes of another user, or whether they may enter; never the passphrase, whatever is
     * handed in.
     *
     * @param seen whose id and version count; what it says is read again
     */
    public Stored<User> change(Viewer viewer, Stored<User> seen, User changed) {
        viewer.require(Step.MANAGE_USERS);
        if (seen.id().equals(viewer.id())) {
            throw Problem.of("user.own-rights");
        }
        refuseMixed(changed.roles());
        return asAdministrator(viewer, (writing, all) -> {
            User before = all.stream()
                    .filter(user -> user.id().equals(seen.id()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no user " + seen.id()))
                    .content();
            if (namesNewly(changed, before, idOf(viewer))) {
                throw Problem.of("user.own-rights");
            }
            User content = changed.withPassphrase(before.passphrase());
            refuseNamesake(new Stored<>(seen.id(), 0, content), all);
            refuseStrangers(content, all);
            Stored<User> after = writing.change(KIND, seen.id(), seen.version(), content, "user.change");
            boolean administered = all.stream()
                    .map(user -> user.id().equals(after.id()) ? after.content() : user.content())
                    .anyMatch(user -> user.isActive(Role.ADMINISTRATOR));
            if (!administered) {
                throw Problem.of("user.last-administrator");
            }
            return after;
        });
    }

    private static boolean namesNewly(User changed, User before, UUID viewer) {
        return changed.substitutes().stream()
                .anyMatch(substitute -> substitute.user().equals(viewer)
                        && !before.substitutes().contains(substitute));
    }

    private static void refuseMixed(List<Role> roles) {
        if (RightsNow.standApart(roles) && Set.copyOf(roles).size() > 1) {
            throw Problem.of("user.mixed-roles");
        }
    }

    private static void refuseNamesake(Stored<User> one, List<Stored<User>> all) {
        for (Stored<User> other : all) {
            boolean same = User.key(other.content().signInName())
                            .equals(User.key(one.content().signInName()))
                    || User.key(other.content().fullName())
                            .equals(User.key(one.content().fullName()));
            if (same && !other.id().equals(one.id())) {
                throw Problem.of(
                        "user.name-taken",
                        other.content().signInName(),
                        other.content().fullName());
            }
        }
    }

    /** Who stands in is another known user, on the same side of what is kept apart. */
    private static void refuseStrangers(User user, List<Stored<User>> all) {
        Set<UUID> fitting = new HashSet<>();
        for (Stored<User> other : all) {
            if (RightsNow.standApart(other.content().roles()) == RightsNow.standApart(user.roles())) {
                fitting.add(other.id());
            }
        }
        if (user.substitutes().stream().anyMatch(substitute -> !fitting.contains(substitute.user()))) {
            throw Problem.of("user.substitute");
        }
    }

    /** Everybody, by name. */
    public List<Stored<User>> all(Viewer viewer) {
        viewer.require(Step.MANAGE_USERS);
        return register.read(Users::load);
    }

    /** Somebody of the office, as far as colleagues know them. */
    public record Colleague(UUID id, String fullName) {}

    /** Whoever may take a step by their own roles, by name. */
    public List<Colleague> colleagues(Viewer viewer, Step step) {
        viewer.require(Step.ASSIGN_CASE);
        RoleTable table = new RoleTable();
        return register.read(Users::load).stream()
                .filter(user -> user.content().active()
                        && user.content().roles().stream().anyMatch(role -> table.area(role, step) != null))
                .map(user -> new Colleague(user.id(), user.content().fullName()))
                .toList();
    }

    /** A user by the name they sign in with. */
    public Optional<Stored<User>> find(Viewer viewer, String signInName) {
        return all(viewer).stream()
                .filter(user -> User.key(user.content().signInName()).equals(User.key(signInName)))
                .findFirst();
    }

    /** Those for whom the key of a register is wrapped when it is encrypted. */
    public List<KeyHolder> keyHolders(Viewer viewer) {
        viewer.require(Step.MANAGE_USERS);
        return register.read(Accounts::holders);
    }

    static List<Stored<User>> load(DSLContext db) {
        List<UUID> ids = db.select(USER_ACCOUNT.ID)
                .from(USER_ACCOUNT)
                .orderBy(USER_ACCOUNT.NAME_ORDER, USER_ACCOUNT.ID)
                .fetch(USER_ACCOUNT.ID);
        Map<UUID, Stored<User>> users = KIND.load(db, ids);
        return ids.stream().map(users::get).filter(Objects::nonNull).toList();
    }

    /**
     * All users, held until this is written, so that two who change them at once come one after the other: of two administrators
     * who lock each other out, the second is none any more.
     */
    private static List<Stored<User>> lockedAll(Writing writing) {
        writing.db()
                .select(REGISTER_IDENTITY.ID)
                .from(REGISTER_IDENTITY)
                .forUpdate()
                .execute();
        return load(writing.db());
    }

    private <T> T asAdministrator(Viewer viewer, BiFunction<Writing, List<Stored<User>>, T> work) {
        return accounts.write(viewer.name(), writing -> {
            List<Stored<User>> all = lockedAll(writing);
            boolean still = all.stream()
                    .anyMatch(user ->
                            user.id().equals(viewer.id()) && user.content().isActive(Role.ADMINISTRATOR));
            if (!still) {
                throw Problem.of("access.ended");
            }
            return work.apply(writing, all);
        });
    }

    private static UUID idOf(Viewer viewer) {
        UUID id = viewer.id();
        if (id == null) {
            throw Problem.of("access.denied", Step.MANAGE_USERS);
        }
        return id;
    }
}

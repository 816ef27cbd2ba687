package congtam.cli;

import congtam.access.Role;
import congtam.access.User;
import congtam.access.User.Substitute;
import congtam.access.Users.NewUser;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.Stored;
import congtam.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code user add|change|substitute|reset NAME …}: what an administrator does with users. */
final class UserCommand {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;
    private final Passphrases passphrases;

    UserCommand(Terminal terminal, Arguments arguments, Viewer viewer) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
        this.passphrases = new Passphrases(terminal.texts());
    }

    int add(Office office) {
        String fullName = arguments.option("--full-name");
        NewUser user = new NewUser(
                arguments.parameter(),
                fullName == null ? arguments.parameter() : fullName,
                Objects.requireNonNullElse(roles(), List.of()),
                Objects.requireNonNullElse(sections(), List.of()));
        office.users().create(viewer, user, passphrases.fresh(arguments, "--new-passphrase-file"));
        return done("cli.user.added", arguments.parameter());
    }

    /** Whatever is not said stays. */
    int change(Office office) {
        Stored<User> seen = found(office, arguments.parameter());
        User user = seen.content();
        List<Role> roles = roles();
        List<String> sections = sections();
        String fullName = arguments.option("--full-name");
        String active = arguments.option("--active");
        User changed = user.with(
                        roles == null ? user.roles() : roles,
                        sections == null ? user.sections() : sections,
                        user.substitutes())
                .withNames(user.signInName(), fullName == null ? user.fullName() : fullName)
                .withActive(
                        active == null
                                ? user.active()
                                : arguments
                                        .oneOf("--active", List.of("yes", "no"))
                                        .equals("yes"));
        office.users().change(viewer, seen, changed);
        return done("cli.user.changed", user.signInName());
    }

    /** Adds somebody who stands in; without {@code --by} nobody does any more. */
    int substitute(Office office) {
        Stored<User> absent = found(office, arguments.parameter());
        User user = absent.content();
        String by = arguments.option("--by");
        List<Substitute> substitutes = new ArrayList<>();
        if (by != null) {
            substitutes.addAll(user.substitutes());
            substitutes.add(new Substitute(found(office, by).id(), day("--from"), day("--to")));
        }
        office.users().change(viewer, absent, user.with(user.roles(), user.sections(), substitutes));
        return done("cli.user.changed", user.signInName());
    }

    private LocalDate day(String option) {
        LocalDate day = arguments.date(option);
        if (day == null) {
            throw Problem.of("cli.missing", option + " DAY");
        }
        return day;
    }

    int reset(Office office) {
        Stored<User> forgetful = found(office, arguments.parameter());
        String second = String.valueOf(arguments.option("--second-user"));
        char[] fresh = passphrases.fresh(arguments, "--new-passphrase-file");
        office.signIn().reset(viewer, second, passphrases.second(arguments), forgetful.id(), fresh);
        return done("cli.user.reset", arguments.parameter());
    }

    /** {@code user passphrase}: chooses another for oneself; also what serves only to choose one lets in here. */
    static int choose(Terminal terminal, Arguments arguments, Credentials credentials, Office office) {
        Credentials.refuseWithoutUsers(office);
        String name = credentials.name();
        char[] present = credentials.passphrase();
        char[] fresh = new Passphrases(terminal.texts()).fresh(arguments, "--new-passphrase-file");
        office.signIn().choose(name, present, fresh);
        terminal.out().println(terminal.texts().get("cli.user.chosen"));
        return Terminal.DONE;
    }

    private Stored<User> found(Office office, String name) {
        return office.users().find(viewer, name).orElseThrow(() -> Problem.of("cli.no-such-user", name));
    }

    private @Nullable List<Role> roles() {
        List<String> words = words("--role");
        return words == null ? null : words.stream().map(UserCommand::role).toList();
    }

    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        "cli.value",
                        "--role",
                        word,
                        String.join(
                                ", ",
                                Arrays.stream(Role.values()).map(Role::name).toList())));
    }

    private @Nullable List<String> sections() {
        return words("--section");
    }

    /** Several are parted by commas. */
    private @Nullable List<String> words(String option) {
        String value = arguments.option(option);
        return value == null
                ? null
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private int done(String key, String name) {
        terminal.out().println(terminal.texts().get(key, name));
        return Terminal.DONE;
    }
}

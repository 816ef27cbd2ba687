package congtam.cli;

import congtam.access.PassphraseRule;
import congtam.access.Users;
import congtam.access.Viewer;
import congtam.complaint.DeploymentMode;
import congtam.deadline.DeadlineTables;
import congtam.office.Entrance;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.office.UserFolders;
import congtam.register.RegisterLocation;
import congtam.text.Problem;
import congtam.vault.RecoveryKey;
import java.io.Console;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/**
 * {@code init [--sample] [--deployment independent|connected] [--admin NAME --passphrase-file FILE] [--full-name NAME]
 * [--recovery-file FILE]}: makes a new register with the agencies of the
 * province and its first user, and refuses where there is one with users. One from before there were users gets its first.
 */
final class InitCommand {
    private final Terminal terminal;
    private final RegisterLocation location;
    private final Clock clock;
    private final Map<String, String> env;
    private final Passphrases passphrases;

    InitCommand(Terminal terminal, RegisterLocation location, Clock clock, Map<String, String> env) {
        this.terminal = terminal;
        this.location = location;
        this.clock = clock;
        this.env = env;
        this.passphrases = new Passphrases(terminal.texts());
    }

    /** Who becomes the first user. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    private record First(String name, String fullName, char[] passphrase) {}

    int run(Arguments arguments, TerminalProgress progress) {
        boolean samples = arguments.has("--sample");
        Entrance entrance = new Entrance(
                location, clock, new DeadlineTables(UserFolders.ofThisUser(env).settings()), () -> {});
        RecoveryCommands recovery = new RecoveryCommands(terminal, arguments);
        boolean isNew = isNew(entrance, arguments);
        First first = first(arguments);
        PassphraseRule.refuse(first.passphrase(), first.name(), first.fullName());
        RecoveryKey printed = recovery.fresh();
        try (Office office = isNew
                ? entrance.create(first.name(), first.passphrase(), printed)
                : entrance.open(first.name(), first.passphrase())) {
            Viewer viewer = begin(office, printed, first, samples ? Users.Beginning.PRACTICE : Users.Beginning.WORK);
            // First of all, lest something that fails later keeps it from whoever began.
            if (location instanceof RegisterLocation.InFolder folder && folder.isEncrypted()) {
                recovery.show(printed);
            }
            office.deployments()
                    .declare(viewer, mode(arguments), terminal.texts().get("deployment.at-first"));
            SampleData data = new SampleData(office);
            if (samples) {
                data.addTo(viewer, progress);
            } else {
                data.addAgencies(viewer);
            }
            progress.done();
            office.register().catchUp();
        }
        terminal.out().println(terminal.texts().get(isNew ? "cli.init.done" : "cli.init.begun", location.shown()));
        terminal.say(samples ? "cli.init.practice" : "cli.init.next", first.name());
        return terminal.exit(progress.cancelled());
    }

    /** Connected unless it is said: then nothing is stored that must not be. */
    private static DeploymentMode mode(Arguments arguments) {
        return Objects.requireNonNullElse(
                arguments.code("--deployment", DeploymentMode.class), DeploymentMode.CONNECTED);
    }

    private static Viewer begin(Office office, RecoveryKey printed, First first, Users.Beginning beginning) {
        if (!office.users().isEmpty()) {
            throw Problem.of("cli.register-exists", office.register().location().shown());
        }
        office.users().begin(first.name(), first.fullName(), first.passphrase(), beginning);
        Viewer viewer = office.signIn().enter(first.name(), first.passphrase()).viewer();
        if (office.register().keys().isPresent()) {
            // One whose making was cut off before its first user has another one.
            office.signIn().renewRecovery(viewer, "", new char[0], printed);
        }
        return viewer;
    }

    /** Whether a register is yet to be made; one that has users already is refused before anything is asked. */
    private boolean isNew(Entrance entrance, Arguments arguments) {
        Credentials given = new Credentials(arguments, env, passphrases);
        String name = given.given("--admin", Credentials.USER_VARIABLE);
        char[] passphrase = given.givenPassphrase();
        try (Office office = entrance.isLocked() && name != null && passphrase != null
                ? entrance.open(name, passphrase)
                : entrance.open()) {
            if (!office.users().isEmpty()) {
                throw Problem.of("cli.register-exists", location.shown());
            }
            return false;
        } catch (Problem problem) {
            if (problem.code().equals("register.none")) {
                return true;
            }
            throw problem.code().equals("access.wrong") || problem.code().equals("register.locked")
                    ? Problem.because(problem, "cli.register-exists", location.shown())
                    : problem;
        }
    }

    private First first(Arguments arguments) {
        Credentials given = new Credentials(arguments, env, passphrases);
        String name = given.given("--admin", Credentials.USER_VARIABLE);
        char[] passphrase = given.givenPassphrase();
        String fullName = arguments.option("--full-name");
        if (name != null && passphrase != null) {
            return new First(name, fullName == null ? name : fullName, passphrase);
        }
        Console console = Passphrases.terminal();
        if (console == null) {
            throw Problem.of("cli.no-admin");
        }
        String shortName = name == null ? passphrases.askedName(console, "cli.ask.admin") : name;
        String longName = fullName == null ? passphrases.askedName(console, "cli.ask.full-name") : fullName;
        return new First(
                shortName,
                longName.isBlank() ? shortName : longName,
                passphrase == null ? passphrases.askedTwice(console) : passphrase);
    }
}

package congtam.cli;

import congtam.access.SignIn;
import congtam.access.Viewer;
import congtam.office.Entrance;
import congtam.office.Office;
import congtam.text.Problem;
import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who runs a command: from {@code --user} and {@code --passphrase-file}, from the environment, or asked for at the terminal. */
final class Credentials {
    static final String USER_VARIABLE = "CONGTAM_USER";
    static final String PASSPHRASE_VARIABLE = "CONGTAM_PASSPHRASE";
    static final String FILE = "--passphrase-file";

    private static final String USER = "--user";

    private final Arguments arguments;
    private final Map<String, String> env;
    private final Passphrases passphrases;
    /** Asked for once, though an encrypted register needs both twice. */
    private @Nullable String typedName;

    private char @Nullable [] typedPassphrase;

    Credentials(Arguments arguments, Map<String, String> env, Passphrases passphrases) {
        this.arguments = arguments;
        this.env = env;
        this.passphrases = passphrases;
    }

    /** Opens a register, asking first who it is where it is encrypted. */
    Office open(Entrance entrance) {
        return entrance.isLocked() ? entrance.open(name(), passphrase()) : entrance.open();
    }

    /** Signs in. */
    Viewer enter(Office office) {
        refuseWithoutUsers(office);
        SignIn.Entered entered = office.signIn().enter(name(), passphrase());
        if (entered.mustChoose()) {
            throw Problem.of("cli.choose-first");
        }
        return entered.viewer();
    }

    static void refuseWithoutUsers(Office office) {
        if (office.users().isEmpty()) {
            throw Problem.of("cli.no-users", office.register().location().shown());
        }
    }

    String name() {
        String given = given(USER, USER_VARIABLE);
        if (given != null) {
            return given;
        }
        if (typedName == null) {
            typedName = passphrases.askedName(console(), "cli.ask.user");
        }
        return typedName;
    }

    /** The name from an option or a variable; null if neither says one. */
    @Nullable
    String given(String option, String variable) {
        String value = arguments.option(option);
        return value != null ? value : env.get(variable);
    }

    char[] passphrase() {
        char[] given = givenPassphrase();
        if (given != null) {
            return given;
        }
        if (typedPassphrase == null) {
            typedPassphrase = passphrases.asked(console(), "cli.ask.passphrase");
        }
        return typedPassphrase;
    }

    char @Nullable [] givenPassphrase() {
        String file = arguments.option(FILE);
        if (file != null) {
            return Passphrases.ofFile(file);
        }
        String value = env.get(PASSPHRASE_VARIABLE);
        return value == null ? null : value.toCharArray();
    }

    private static Console console() {
        Console console = Passphrases.terminal();
        if (console == null) {
            throw Problem.of("cli.no-user");
        }
        return console;
    }
}

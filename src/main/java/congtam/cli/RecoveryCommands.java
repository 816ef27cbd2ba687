package congtam.cli;

import congtam.office.Entrance;
import congtam.office.Office;
import congtam.text.Problem;
import congtam.vault.KeyRing;
import congtam.vault.RecoveryKey;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** {@code encrypt}, {@code recover NAME}, {@code recovery-key}: what concerns the key that is printed and put away. */
final class RecoveryCommands {
    static final String FILE = "--recovery-file";

    private final Terminal terminal;
    private final Arguments arguments;

    RecoveryCommands(Terminal terminal, Arguments arguments) {
        this.terminal = terminal;
        this.arguments = arguments;
    }

    /** Encrypts a register that was made without. */
    int encrypt(Entrance entrance, Credentials credentials) {
        Office office = credentials.open(entrance);
        try {
            RecoveryKey printed = fresh();
            entrance.encrypt(office, credentials.enter(office), printed);
            terminal.out().println(terminal.texts().get("cli.encrypt.done"));
            return show(printed);
        } finally {
            office.close();
        }
    }

    /** Gives a user another passphrase. */
    int recover(Entrance entrance, Passphrases passphrases) {
        RecoveryKey printed = RecoveryKey.parse(typed(passphrases));
        char[] fresh = passphrases.fresh(arguments, "--new-passphrase-file");
        entrance.recover(printed, arguments.parameter(), fresh).close();
        terminal.out().println(terminal.texts().get("cli.recover.done", arguments.parameter()));
        return Terminal.DONE;
    }

    private String typed(Passphrases passphrases) {
        String file = arguments.option(FILE);
        if (file != null) {
            return String.valueOf(Passphrases.ofFile(file));
        }
        Console console = Passphrases.terminal();
        if (console == null) {
            throw Problem.of("cli.missing", FILE + " FILE");
        }
        return passphrases.askedName(console, "cli.ask.recovery");
    }

    /** A new recovery key, in its file already if one was named: better a file too many than a register without its key. */
    RecoveryKey fresh() {
        RecoveryKey printed = KeyRing.newRecoveryKey();
        keep(printed);
        return printed;
    }

    /** Writes a key into the file that was named, if one was, readable by this user alone. */
    void keep(RecoveryKey printed) {
        String name = arguments.option(FILE);
        if (name == null) {
            return;
        }
        try {
            Path file = Path.of(name);
            Files.writeString(file, "", StandardOpenOption.CREATE_NEW);
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(file, printed.shown() + "\n", StandardCharsets.US_ASCII);
        } catch (FileAlreadyExistsException e) {
            throw Problem.because(e, "cli.recovery-file-exists", name);
        } catch (IOException | InvalidPathException e) {
            throw Problem.because(e, "cli.recovery-file", name);
        }
    }

    /** Says where the key is, or the key itself, once. */
    int show(RecoveryKey printed) {
        String file = arguments.option(FILE);
        terminal.out()
                .println(
                        file == null
                                ? terminal.texts().get("cli.recovery.shown", printed.shown())
                                : terminal.texts().get("cli.recovery.kept", file));
        return Terminal.DONE;
    }
}

package congtam.cli;

import congtam.text.Problem;
import congtam.text.Texts;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads passphrases from files and from the terminal; never from the command line, which everybody on the computer can see. */
final class Passphrases {
    private static final int MOST_BYTES = 4096;

    private final Texts texts;

    Passphrases(Texts texts) {
        this.texts = texts;
    }

    /** The text of a file without the line break at its end. */
    static char[] ofFile(String name) {
        try {
            Path file = Path.of(name);
            if (Files.size(file) > MOST_BYTES) {
                throw Problem.of("cli.passphrase-file", name);
            }
            String text = Files.readString(file, StandardCharsets.UTF_8).replace("\ufeff", "");
            String line = text.replaceFirst("\\r?\\n$", "");
            if (line.isEmpty() || line.indexOf('\n') >= 0) {
                throw Problem.of("cli.passphrase-file", name);
            }
            return line.toCharArray();
        } catch (IOException | InvalidPathException e) {
            throw Problem.because(e, "cli.passphrase-file", name);
        }
    }

    /** Somebody at a terminal; null where a script runs the program. */
    static @Nullable Console terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).orElse(null);
    }

    /** Asks for a new one twice. */
    char[] askedTwice(Console console) {
        char[] once = asked(console, "cli.ask.new");
        if (!Arrays.equals(once, asked(console, "cli.ask.again"))) {
            throw Problem.of("cli.passphrases-differ");
        }
        return once;
    }

    char[] asked(Console console, String key) {
        char[] typed = console.readPassword("%s ", texts.get(key));
        return typed == null ? new char[0] : typed;
    }

    String askedName(Console console, String key) {
        String typed = console.readLine("%s ", texts.get(key));
        return typed == null ? "" : typed;
    }

    /** That of a second person, who types it beside the first. */
    char[] second(Arguments arguments) {
        String file = arguments.option("--second-passphrase-file");
        if (file != null) {
            return ofFile(file);
        }
        Console console = terminal();
        if (console == null) {
            throw Problem.of("cli.missing", "--second-passphrase-file FILE");
        }
        return asked(console, "cli.ask.second");
    }

    /** A new passphrase: from the file of an option, else asked for twice. */
    char[] fresh(Arguments arguments, String option) {
        String file = arguments.option(option);
        if (file != null) {
            return ofFile(file);
        }
        Console console = terminal();
        if (console == null) {
            throw Problem.of("cli.missing", option + " FILE");
        }
        return askedTwice(console);
    }
}

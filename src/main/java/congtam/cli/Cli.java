package congtam.cli;

import congtam.deadline.DeadlineTables;
import congtam.office.Entrance;
import congtam.office.Office;
import congtam.office.UserFolders;
import congtam.register.RegisterLocation;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * The command line: {@code congtam [--register WHERE] COMMAND}. Exit codes: 0 done, 1 done but with rejected rows, faults found
 * or stopped half-way, 2 refused or failed. The shapes of what is written are public; docs/guide/en/command-line.md describes them.
 */
public final class Cli {
    /** What counts by calendar and limits, and so can do without a register. */
    private static final Set<String> COUNTING =
            Set.of("congtam deadline", "congtam calendar", "congtam hours", "congtam limits");

    /** Commands that do something by themselves, and have others below them. */
    private static final Set<String> ALSO_ALONE =
            Set.of("congtam agencies", "congtam officials", "congtam reorganisations");

    private static final String LANGUAGE_VARIABLE = "CONGTAM_LANG";

    private final Clock clock;

    /** The command line of the program. */
    public Cli(Clock clock) {
        this.clock = clock;
    }

    /**
     * With what a window opens.
     *
     * @param language as asked for on the command line or in the environment; null if nothing was asked for
     */
    public record WindowStart(
            RegisterLocation register, @Nullable Language language) {}

    /** What the window starts with, if the words name no command; empty if they are for {@link #run}. */
    public Optional<WindowStart> window(String[] args, Map<String, String> env) {
        try {
            ParseResult parsed = Arguments.parse(new CommandSpecs(texts(args, env)).commandLine(), args);
            if (parsed.hasSubcommand() || asksForHelp(parsed)) {
                return Optional.empty();
            }
            return Optional.of(new WindowStart(location(parsed, env), wantedLanguage(args, env)));
        } catch (Problem problem) {
            // Told by run, in its own words.
            return Optional.empty();
        }
    }

    private static boolean asksForHelp(ParseResult parsed) {
        return parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
    }

    /** Runs a command and returns its exit code. */
    public int run(String[] args, PrintStream out, PrintStream err, Map<String, String> env) {
        PrintStream results = new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
        PrintStream words = new PrintStream(err, true, StandardCharsets.UTF_8);
        Texts texts = new Texts(Language.VIETNAMESE);
        try {
            texts = texts(args, env);
            return run(args, new Terminal(results, words, texts), env);
        } catch (Problem problem) {
            words.println(texts.sentence(problem));
            return Terminal.FAILED;
        } catch (RuntimeException e) {
            // Without its arguments: words that somebody looks for are among them.
            LoggerFactory.getLogger(Cli.class).error("a command failed", e);
            words.println(texts.get("cli.unexpected", e.getClass().getSimpleName()));
            return Terminal.FAILED;
        } finally {
            results.flush();
            words.flush();
        }
    }

    private int run(String[] args, Terminal terminal, Map<String, String> env) {
        CommandLine line = new CommandSpecs(terminal.texts()).commandLine();
        ParseResult parsed = Arguments.parse(line, args);
        ParseResult last = parsed;
        while (last.hasSubcommand() && !last.isUsageHelpRequested()) {
            last = last.subcommand();
        }
        CommandLine lastLine = last.commandSpec().commandLine();
        if (parsed.isVersionHelpRequested()) {
            terminal.out().println(terminal.texts().get("app.name") + " " + Version.ofProgram());
            return Terminal.DONE;
        }
        if (last.isUsageHelpRequested()) {
            terminal.out().print(lastLine.getUsageMessage(CommandLine.Help.Ansi.OFF));
            return Terminal.DONE;
        }
        if (!lastLine.getSubcommands().isEmpty() && !ALSO_ALONE.contains(name(last))) {
            terminal.err().print(lastLine.getUsageMessage(CommandLine.Help.Ansi.OFF));
            throw Problem.of("cli.no-command", lastLine.getCommandSpec().qualifiedName(" "));
        }
        return command(last, parsed, terminal, env);
    }

    private int command(ParseResult command, ParseResult parsed, Terminal terminal, Map<String, String> env) {
        Interrupts interrupts = new Interrupts();
        int code = Terminal.FAILED;
        try (interrupts) {
            boolean named = parsed.hasMatchedOption("--register");
            code = named || !COUNTING.contains(name(command))
                    ? command(command, location(parsed, env), terminal, interrupts, env)
                    : counting(command, terminal, env);
            return code;
        } finally {
            terminal.out().flush();
            interrupts.finish(code);
        }
    }

    private static String name(ParseResult command) {
        return command.commandSpec().qualifiedName(" ");
    }

    /** Without a register that is named, by the tables. */
    private static int counting(ParseResult command, Terminal terminal, Map<String, String> env) {
        DeadlineTables tables = new DeadlineTables(UserFolders.ofThisUser(env).settings());
        return new DeadlineCommands(terminal, new Arguments(command), tables.rules(), tables).run(name(command));
    }

    private int command(
            ParseResult command,
            RegisterLocation location,
            Terminal terminal,
            Interrupts interrupts,
            Map<String, String> env) {
        Arguments arguments = new Arguments(command);
        TerminalProgress progress = new TerminalProgress(terminal, interrupts);
        Credentials credentials = new Credentials(arguments, env, new Passphrases(terminal.texts()));
        String name = name(command);
        return switch (name) {
            case "congtam init" -> new InitCommand(terminal, location, clock, env).run(arguments, progress);
            case "congtam roles" -> new RolesCommand(terminal).run();
            case "congtam encrypt" ->
                new RecoveryCommands(terminal, arguments).encrypt(entrance(location, env), credentials);
            case "congtam recover" ->
                new RecoveryCommands(terminal, arguments)
                        .recover(entrance(location, env), new Passphrases(terminal.texts()));
            case "congtam user passphrase" ->
                withOffice(
                        entrance(location, env),
                        credentials,
                        office -> UserCommand.choose(terminal, arguments, credentials, office));
            default -> {
                OfficeCommands commands =
                        new OfficeCommands(terminal, arguments, UserFolders.ofThisUser(env), progress, credentials);
                yield withOffice(
                        entrance(location, env),
                        credentials,
                        office -> commands.run(name, office, credentials.enter(office)));
            }
        };
    }

    private Entrance entrance(RegisterLocation location, Map<String, String> env) {
        DeadlineTables tables = new DeadlineTables(UserFolders.ofThisUser(env).settings());
        return new Entrance(location, clock, tables, () -> {});
    }

    private int withOffice(Entrance entrance, Credentials credentials, OfficeWork work) {
        try (Office office = credentials.open(entrance)) {
            return work.run(office);
        }
    }

    private interface OfficeWork {
        int run(Office office);
    }

    private static RegisterLocation location(ParseResult parsed, Map<String, String> env) {
        String where = parsed.matchedOptionValue("--register", (String) null);
        return where == null
                ? new RegisterLocation.InFolder(UserFolders.ofThisUser(env).register())
                : RegisterLocation.parse(where);
    }

    private static Texts texts(String[] args, Map<String, String> env) {
        Language language = wantedLanguage(args, env);
        return new Texts(language == null ? Language.VIETNAMESE : language);
    }

    /** Looked for before anything else, so that even a mistake on the command line is told in the right language. */
    private static @Nullable Language wantedLanguage(String[] args, Map<String, String> env) {
        List<String> words = Arrays.asList(args);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith("--lang=")) {
                return language("--lang", words.get(i).substring("--lang=".length()));
            }
            if (words.get(i).equals("--lang") && i + 1 < words.size()) {
                return language("--lang", words.get(i + 1));
            }
        }
        String wanted = env.getOrDefault(LANGUAGE_VARIABLE, "");
        return wanted.isBlank() ? null : language(LANGUAGE_VARIABLE, wanted);
    }

    private static Language language(String where, String tag) {
        for (Language language : Language.values()) {
            if (language.locale().getLanguage().equals(tag.strip())) {
                return language;
            }
        }
        throw Problem.of("cli.value", where, tag, "vi, en");
    }
}

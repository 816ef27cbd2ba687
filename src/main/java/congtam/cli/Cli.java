package congtam.cli;

import congtam.access.Viewer;
import congtam.exchange.ImportedRecord;
import congtam.office.Office;
import congtam.office.UserFolders;
import congtam.register.Register;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * The command line: {@code congtam [--register WHERE] COMMAND}. Exit codes: 0 done, 1 done but with rejected rows, faults found
 * or stopped half-way, 2 refused or failed. The shapes of what is written are public; docs/guide/en/command-line.md describes them.
 */
public final class Cli {
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
            LoggerFactory.getLogger(Cli.class).error("command {}", Arrays.toString(args), e);
            words.println(texts.get("cli.unexpected", e.toString()));
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
        if (!lastLine.getSubcommands().isEmpty()) {
            terminal.err().print(lastLine.getUsageMessage(CommandLine.Help.Ansi.OFF));
            throw Problem.of("cli.no-command", lastLine.getCommandSpec().qualifiedName(" "));
        }
        return command(last, parsed, terminal, env);
    }

    private int command(ParseResult command, ParseResult parsed, Terminal terminal, Map<String, String> env) {
        Interrupts interrupts = new Interrupts();
        int code = Terminal.FAILED;
        try (interrupts) {
            code = command(command, location(parsed, env), terminal, interrupts, UserFolders.ofThisUser(env));
            return code;
        } finally {
            terminal.out().flush();
            interrupts.finish(code);
        }
    }

    private int command(
            ParseResult command,
            RegisterLocation location,
            Terminal terminal,
            Interrupts interrupts,
            UserFolders folders) {
        Arguments arguments = new Arguments(command);
        TerminalProgress progress = new TerminalProgress(terminal, interrupts);
        Viewer viewer = viewer();
        String name = command.commandSpec().qualifiedName(" ");
        if (name.equals("congtam init")) {
            return new InitCommand(terminal, location, clock).run(arguments, viewer, progress);
        }
        return switch (name) {
            case "congtam import complaints" ->
                importing(location, arguments, viewer, terminal, ImportedRecord.COMPLAINT, progress);
            case "congtam import inspections" ->
                importing(location, arguments, viewer, terminal, ImportedRecord.INSPECTION, progress);
            case "congtam list complaints" -> {
                ListCommand list = new ListCommand(terminal, arguments);
                yield withOffice(
                        location,
                        office ->
                                list.run(office, opened -> new ComplaintListing(opened, viewer, arguments), progress));
            }
            case "congtam list inspections" -> {
                ListCommand list = new ListCommand(terminal, arguments);
                yield withOffice(
                        location,
                        office ->
                                list.run(office, opened -> new InspectionListing(opened, viewer, arguments), progress));
            }
            case "congtam show complaint" ->
                withOffice(location, new ShowComplaintCommand(terminal, arguments, viewer)::run);
            case "congtam show inspection" ->
                withOffice(location, new ShowInspectionCommand(terminal, arguments, viewer)::run);
            case "congtam report case" -> {
                ReportCommand report = new ReportCommand(terminal, arguments, viewer, folders.letterhead());
                yield withOffice(location, office -> report.ofCase(office, progress));
            }
            case "congtam report summary" -> {
                ReportCommand report = new ReportCommand(terminal, arguments, viewer, folders.letterhead());
                yield withOffice(location, office -> report.ofPeriod(office, progress));
            }
            case "congtam verify" ->
                withOffice(location, office -> new VerifyCommand(terminal, viewer).run(office, progress));
            default -> throw new IllegalStateException(name);
        };
    }

    private int importing(
            RegisterLocation location,
            Arguments arguments,
            Viewer viewer,
            Terminal terminal,
            ImportedRecord record,
            TerminalProgress progress) {
        ImportCommand importing = new ImportCommand(terminal, arguments, viewer, record);
        return withOffice(location, office -> importing.run(office, progress));
    }

    private int withOffice(RegisterLocation location, OfficeWork work) {
        try (Office office = Office.open(location, Register.Missing.REFUSE, clock, () -> {})) {
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

    private static Viewer viewer() {
        String name = System.getProperty("user.name", "");
        return new Viewer(name.isBlank() ? "?" : name);
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

package congtam.cli;

import congtam.access.Viewer;
import congtam.exchange.ImportProfile;
import congtam.exchange.ImportResult;
import congtam.exchange.ImportedRecord;
import congtam.exchange.Profiles;
import congtam.exchange.TableImport;
import congtam.office.Office;
import congtam.text.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code import complaints|inspections FILE --profile PROFILE [--rejects FILE]}. */
final class ImportCommand {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;
    private final ImportedRecord record;

    ImportCommand(Terminal terminal, Arguments arguments, Viewer viewer, ImportedRecord record) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
        this.record = record;
    }

    int run(Office office, TerminalProgress progress) {
        ImportProfile profile = new Profiles().find(String.valueOf(arguments.option("--profile")));
        if (profile.record() != record) {
            throw Problem.of(
                    "import.other-record", profile.name(), profile.record().key(), record.key());
        }
        String rejects = arguments.option("--rejects");
        TableImport importing = new TableImport(office, terminal.texts());
        ImportResult result;
        try {
            result = importing.run(
                    viewer, path(arguments.parameter()), profile, rejects == null ? null : path(rejects), progress);
        } finally {
            progress.done();
        }
        office.register().catchUp();
        report(result);
        return terminal.exit(result.rejected() > 0 || result.cancelled());
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Problem.because(e, "import.none", name);
        }
    }

    private void report(ImportResult result) {
        terminal.out()
                .println(terminal.texts()
                                .get(
                                        "cli.import.done",
                                        Terminal.plain(result.rows()),
                                        Terminal.plain(result.added()),
                                        Terminal.plain(result.updated()),
                                        Terminal.plain(result.unchanged()))
                        + terminal.texts().get("cli.import.rejected", Terminal.plain(result.rejected())));
        if (result.rejectedBefore() > 0) {
            terminal.out().println(terminal.texts().get("cli.import.before", Terminal.plain(result.rejectedBefore())));
        }
        if (result.rejects() != null) {
            terminal.out().println(terminal.texts().get("cli.import.rejects", result.rejects()));
        }
        if (result.cancelled()) {
            terminal.say("cli.import.cancelled");
        }
    }
}

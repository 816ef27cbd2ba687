package congtam.cli;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.office.Office;
import congtam.report.Identities;
import congtam.report.Letterhead;
import congtam.report.Printing;
import congtam.text.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/** {@code report case NUMBER --format pdf --out FILE [--identities full|hidden]}. */
final class ReportCommand {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;
    private final Path letterhead;

    /**
     * With the words after the command.
     *
     * @param letterhead the file with the office's own details
     */
    ReportCommand(Terminal terminal, Arguments arguments, Viewer viewer, Path letterhead) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
        this.letterhead = letterhead;
    }

    int ofCase(Office office, TerminalProgress progress) {
        String number = arguments.parameter();
        arguments.oneOf("--format", List.of("pdf"));
        Identities identities = Identities.valueOf(
                arguments.oneOf("--identities", List.of("full", "hidden")).toUpperCase(Locale.ROOT));
        Path out = out();
        ComplaintFile file =
                office.complaints().open(viewer, number).orElseThrow(() -> Problem.of("cli.no-complaint", number));
        try {
            new Printing(office, terminal.texts(), Letterhead.read(letterhead))
                    .casePdf(viewer, file, identities, out, progress);
        } catch (CancellationException e) {
            terminal.say("cli.report.cancelled");
            return Terminal.WITH_FINDINGS;
        } finally {
            progress.done();
        }
        terminal.out().println(terminal.texts().get("cli.report.done", out));
        return Terminal.DONE;
    }

    private Path out() {
        String name = String.valueOf(arguments.option("--out"));
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Problem.because(e, "report.not-written", name);
        }
    }
}

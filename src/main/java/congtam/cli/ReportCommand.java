package congtam.cli;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.office.Office;
import congtam.report.AgencyProfile;
import congtam.report.Identities;
import congtam.report.Letterhead;
import congtam.report.Printing;
import congtam.report.Summary;
import congtam.text.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/**
 * {@code report case NUMBER --format pdf --out FILE [--identities hidden|full] [--purpose WORDS]} and {@code report summary --from DAY --to DAY
 * --format pdf|xlsx|json --out FILE}, and {@code report agency CODE --from DAY --to DAY --format pdf|json --out FILE}.
 */
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
        arguments.oneOf("--format", List.of("pdf"));
        Identities identities = OpenedCase.identities(arguments);
        Path out = out();
        ComplaintFile file = new OpenedCase(office, viewer, arguments).whole();
        return made(out, progress, () -> printing(office).casePdf(viewer, file, identities, out, progress));
    }

    int ofPeriod(Office office, TerminalProgress progress) {
        LocalDate from = Objects.requireNonNull(arguments.date("--from"));
        LocalDate to = Objects.requireNonNull(arguments.date("--to"));
        String format = arguments.oneOf("--format", List.of("pdf", "xlsx", "json"));
        Path out = out();
        Printing printing = printing(office);
        return made(out, progress, () -> {
            Summary summary = printing.summary(viewer, from, to, arguments.view());
            switch (format) {
                case "pdf" -> printing.summaryPdf(viewer, summary, out, progress);
                case "xlsx" -> printing.summaryXlsx(viewer, summary, out);
                default -> printing.summaryText(viewer, new SummaryJson(terminal.texts()).of(summary), out);
            }
        });
    }

    int ofAgency(Office office, TerminalProgress progress) {
        UUID agency = arguments.agency(office, arguments.parameter());
        LocalDate from = Objects.requireNonNull(arguments.date("--from"));
        LocalDate to = Objects.requireNonNull(arguments.date("--to"));
        String format = arguments.oneOf("--format", List.of("pdf", "json"));
        Path out = out();
        Printing printing = printing(office);
        AgencyProfile profile = printing.profile(viewer, agency, from, to, arguments.view());
        return made(out, progress, () -> {
            if (format.equals("pdf")) {
                printing.profilePdf(viewer, profile, out, progress);
            } else {
                printing.profileText(viewer, new SummaryJson(terminal.texts()).of(profile), out);
            }
        });
    }

    private Printing printing(Office office) {
        return new Printing(office, terminal.texts(), Letterhead.read(letterhead));
    }

    private int made(Path out, TerminalProgress progress, Runnable making) {
        try {
            making.run();
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

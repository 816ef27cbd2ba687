package congtam.cli;

import congtam.access.Viewer;
import congtam.complaint.DueMark;
import congtam.complaint.Recounting.Move;
import congtam.complaint.Recounting.Outcome;
import congtam.deadline.DeadlineFile;
import congtam.deadline.ReceiptWords;
import congtam.deadline.book.DeadlineBook;
import congtam.office.Office;
import congtam.register.Writing;
import congtam.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code import calendar|hours|limits FILE}: what the office keeps in its register instead of the tables that come along, and
 * which open cases it moves; with {@code --dry-run} the latter alone.
 */
final class KeepCommand {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;
    private final TerminalProgress progress;

    KeepCommand(Terminal terminal, Arguments arguments, Viewer viewer, TerminalProgress progress) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
        this.progress = progress;
    }

    int calendar(Office office) {
        DeadlineBook book = office.deadlines();
        return kept(
                office,
                (file, then) -> book.keepDays(viewer, file.days(), arguments.option("--notice"), then).stream()
                        .map(String::valueOf)
                        .toList());
    }

    int hours(Office office) {
        return kept(office, (file, then) -> office.deadlines().keepHours(viewer, file.hours(), then));
    }

    int limits(Office office) {
        return kept(office, (file, then) -> office.deadlines().keepLimits(viewer, file.limits(), then));
    }

    private int kept(Office office, BiFunction<DeadlineFile, Consumer<Writing>, List<String>> keeping) {
        String name = arguments.parameter();
        Outcome<List<String>> outcome;
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            DeadlineFile file = new DeadlineFile(name, in);
            if (arguments.has("--dry-run")) {
                tell(office.recounting().preview(viewer, then -> keeping.apply(file, then), progress));
                return Terminal.DONE;
            }
            outcome = office.recounting().carryOut(viewer, then -> keeping.apply(file, then), progress);
        } catch (IOException | InvalidPathException e) {
            throw Problem.because(e, "import.none", name);
        } catch (CancellationException e) {
            terminal.say("cli.keep.cancelled");
            return Terminal.WITH_FINDINGS;
        } finally {
            progress.done();
        }
        office.register().catchUp();
        List<String> changed = outcome.kept();
        terminal.out()
                .println(
                        changed.isEmpty()
                                ? terminal.texts().get("cli.keep.nothing")
                                : terminal.texts().get("cli.keep.done", String.join(", ", changed)));
        if (!changed.isEmpty()) {
            tell(outcome);
        }
        return Terminal.DONE;
    }

    private void tell(Outcome<?> outcome) {
        if (outcome.moves().isEmpty()) {
            terminal.out().println(terminal.texts().get("cli.keep.no-moves"));
            return;
        }
        terminal.out()
                .println(terminal.texts().get("cli.keep.moves", outcome.moves().size()));
        for (Move move : outcome.moves()) {
            terminal.out()
                    .println("  "
                            + terminal.texts().get("cli.keep.move", move.number(), date(move.from()), date(move.to())));
        }
    }

    private String date(@Nullable Instant end) {
        return end == null
                ? terminal.texts().get("due.paused")
                : new ReceiptWords(terminal.texts()).time(DueMark.due(end));
    }
}

package congtam.cli;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.ComplaintState;
import congtam.complaint.ContentKind;
import congtam.office.Office;
import congtam.text.Problem;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code list complaints}: newest first, read page by page, so that any number of rows needs the memory of one page. */
final class ListCommand {
    private static final int PAGE = 500;

    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;

    ListCommand(Terminal terminal, Arguments arguments, Viewer viewer) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
    }

    int run(Office office, TerminalProgress progress) {
        long limit = arguments.number("--limit", Long.MAX_VALUE);
        ListFormat format = ListFormat.of(arguments.oneOf("--format", List.of("table", "csv", "json")), terminal);
        ComplaintFilter filter = filter(office);
        // The words that a search looks through may be behind the last commit by a moment.
        office.register().catchUp();
        boolean cut = false;
        format.begin();
        long left = limit;
        List<ComplaintRow> page = page(office, filter, null, left);
        while (!page.isEmpty() && !cut) {
            page.forEach(format::row);
            left -= page.size();
            cut = progress.cancelled() || terminal.out().checkError();
            page = left > 0 && !cut ? page(office, filter, page.getLast(), left) : List.of();
        }
        format.end();
        return terminal.exit(progress.cancelled());
    }

    private List<ComplaintRow> page(Office office, ComplaintFilter filter, @Nullable ComplaintRow after, long left) {
        int size = (int) Math.min(PAGE, left);
        return office.complaints().page(viewer, filter, ComplaintSort.NEWEST_FIRST, after, size);
    }

    private ComplaintFilter filter(Office office) {
        String text = arguments.option("--text");
        return new ComplaintFilter(
                text == null ? "" : text,
                agency(office, arguments.option("--agency")),
                arguments.code("--kind", ContentKind.class),
                arguments.code("--state", ComplaintState.class),
                arguments.date("--from"),
                arguments.date("--to"));
    }

    private @Nullable UUID agency(Office office, @Nullable String name) {
        if (name == null) {
            return null;
        }
        LocalDate today = LocalDate.ofInstant(office.register().clock().instant(), Texts.ZONE);
        return office.agencies().find(name, today).orElseThrow(() -> Problem.of("cli.no-agency", name));
    }
}

package congtam.cli;

import congtam.access.ReadAct;
import congtam.access.Viewer;
import congtam.agency.Reorganisation;
import congtam.office.Office;
import java.util.List;
import java.util.function.Function;

/** {@code list …}: newest first, read page by page, so that any number of rows needs the memory of one page. */
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

    <R> int run(Office office, Function<Office, Listing<R>> wanted, TerminalProgress progress) {
        long left = arguments.number("--limit", Long.MAX_VALUE);
        String name = arguments.oneOf("--format", List.of("table", "csv", "json"));
        Listing<R> listing = wanted.apply(office);
        ListFormat<R> format = ListFormat.of(name, listing, terminal);
        // The words that a search looks through may be behind the last commit by a moment.
        office.register().catchUp();
        boolean cut = false;
        // What is refused must not leave a header behind.
        List<R> page = listing.page(null, size(left));
        office.reads().note(viewer, ReadAct.EXPORTED, listing.code());
        format.begin();
        while (!page.isEmpty() && !cut) {
            page.forEach(format::row);
            left -= page.size();
            cut = progress.cancelled() || terminal.out().checkError();
            page = left > 0 && !cut ? listing.page(page.getLast(), size(left)) : List.of();
        }
        format.end();
        if (!listing.warning().isEmpty()) {
            terminal.say(listing.warning());
        }
        for (Reorganisation act : listing.breaks()) {
            terminal.say("cli.list.break", terminal.texts().date(act.effective()), act.name());
        }
        return terminal.exit(progress.cancelled());
    }

    private static int size(long left) {
        return (int) Math.min(PAGE, left);
    }
}

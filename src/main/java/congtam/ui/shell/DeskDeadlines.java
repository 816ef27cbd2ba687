package congtam.ui.shell;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.ui.deadline.CalculatorPanel;
import congtam.ui.deadline.book.BookPanel;
import congtam.ui.kit.Ui;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about time limits from the desk, and the office's own ones, in a tab that follows what others do to them. */
final class DeskDeadlines {
    private static final List<String> KINDS = List.of("calendar", "hours", "limit", "agency");

    private final Ui ui;
    private final Viewer viewer;
    private final OfficeDoor door;
    private final WorkArea work;
    private @Nullable CalculatorPanel calculator;
    private @Nullable BookPanel book;
    private @Nullable ChangeFeed feed;

    DeskDeadlines(Ui ui, Viewer viewer, OfficeDoor door, WorkArea work) {
        this.ui = ui;
        this.viewer = viewer;
        this.door = door;
        this.work = work;
    }

    void bind(Commands commands) {
        commands.on(Command.CALCULATE_DEADLINE, this::calculate)
                .when(Command.CALCULATE_DEADLINE, door::isOpen)
                .on(Command.SHOW_BOOK, this::showBook)
                .when(Command.SHOW_BOOK, door::isOpen);
    }

    private void calculate() {
        CalculatorPanel open = calculator;
        if (open != null && work.editors().contains(open)) {
            work.select(open);
            return;
        }
        CalculatorPanel fresh =
                new CalculatorPanel(ui, () -> door.get().deadlines().rules());
        calculator = fresh;
        work.add(fresh);
    }

    private void showBook() {
        BookPanel open = book;
        if (open != null) {
            work.select(open);
            return;
        }
        Office office = door.get();
        BookPanel fresh = new BookPanel(ui, office, viewer, this::left);
        book = fresh;
        feed = new ChangeFeed(office.register(), change -> {
            if (KINDS.stream().anyMatch(change::touches)) {
                fresh.refresh();
            }
        });
        work.add(fresh);
    }

    private void left() {
        book = null;
        if (feed != null) {
            feed.close();
            feed = null;
        }
    }
}

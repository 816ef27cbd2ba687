package congtam.ui.shell;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.ui.kit.Ui;
import congtam.ui.reorganisation.ReorganisationPanel;
import org.jspecify.annotations.Nullable;

/** The agencies and units of the desk's register, in a tab that follows what others do to them. */
final class DeskAgencies {
    private final Ui ui;
    private final Viewer viewer;
    private final OfficeDoor door;
    private final WorkArea work;
    private @Nullable ReorganisationPanel panel;
    private @Nullable ChangeFeed feed;

    DeskAgencies(Ui ui, Viewer viewer, OfficeDoor door, WorkArea work) {
        this.ui = ui;
        this.viewer = viewer;
        this.door = door;
        this.work = work;
    }

    void bind(Commands commands) {
        commands.on(Command.SHOW_AGENCIES, this::show).when(Command.SHOW_AGENCIES, door::isOpen);
    }

    private void show() {
        ReorganisationPanel open = panel;
        if (open != null) {
            work.select(open);
            return;
        }
        Office office = door.get();
        ReorganisationPanel fresh = new ReorganisationPanel(ui, office, viewer, this::left);
        panel = fresh;
        feed = new ChangeFeed(office.register(), change -> {
            if (change.touches("agency") || change.touches("reorganisation")) {
                fresh.refresh();
            }
        });
        work.add(fresh);
    }

    private void left() {
        panel = null;
        if (feed != null) {
            feed.close();
            feed = null;
        }
    }
}

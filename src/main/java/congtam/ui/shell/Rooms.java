package congtam.ui.shell;

import congtam.access.Viewer;
import congtam.deadline.DeadlineTables;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.report.Letterhead;
import congtam.text.Texts;
import congtam.ui.complaint.ComplaintEditors;
import congtam.ui.exchange.ComplaintImporter;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Ui;
import congtam.ui.kit.Ways;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the start hands to the shell, because the start alone knows every room.
 *
 * @param deadlines the calendar, hours and limits that come along or lie in the office's folder
 * @param letterhead the office's own details on what is printed; read off the event dispatch thread
 */
public record Rooms(
        Editors editors, Samples samples, Imports imports, DeadlineTables deadlines, Supplier<Letterhead> letterhead) {

    /** The forms of complaints, for a register that is open. */
    @FunctionalInterface
    public interface Editors {
        /**
         * Makes them.
         *
         * @param ways where a complaint leads to
         * @param leave closes a tab, asking first if it is edited
         */
        ComplaintEditors of(Ui ui, Office office, Viewer viewer, Ways ways, Consumer<EditorTab> leave);
    }

    /** What a new register begins with. */
    public interface Samples {
        /** The agencies alone. */
        void addAgencies(Office office, Viewer viewer);

        /** Agencies and invented cases. */
        void addTo(Office office, Viewer viewer, Progress progress);
    }

    /** The import of complaints. */
    @FunctionalInterface
    public interface Imports {
        ComplaintImporter of(Office office, Viewer viewer, Texts texts);
    }
}

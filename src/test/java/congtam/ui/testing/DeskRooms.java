package congtam.ui.testing;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.deadline.DeadlineTables;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Progress;
import congtam.report.Letterhead;
import congtam.testing.Keys;
import congtam.ui.complaint.ComplaintEditors;
import congtam.ui.complaint.ComplaintPanels;
import congtam.ui.complaint.DraftStore;
import congtam.ui.exchange.OfficeImporter;
import congtam.ui.kit.EditorTab;
import congtam.ui.shell.Rooms;
import java.nio.file.Path;

/** What the start hands to the shell in tests. */
public final class DeskRooms {
    private DeskRooms() {}

    /** With a stand-in for the form. */
    public static Rooms standIns() {
        return with((ui, office, viewer, ways, leave) -> new Editors());
    }

    /** With the forms of the program. */
    static Rooms real(Path folder) {
        return with((ui, office, viewer, ways, leave) -> new ComplaintPanels(
                ui, office, viewer, new DraftStore(folder.resolve("drafts"), () -> Keys.KEY), ways, leave));
    }

    private static Rooms with(Rooms.Editors editors) {
        return new Rooms(
                editors, new Seeds(), OfficeImporter::new, new DeadlineTables(Path.of("")), Letterhead::ofSeed);
    }

    private record Editors() implements ComplaintEditors {
        @Override
        public EditorTab create() {
            return new FakeEditor("Đơn mới");
        }

        @Override
        public EditorTab open(ComplaintFile file) {
            return new FakeEditor(
                    file.complaint().content().number(),
                    Complaints.ref(file.complaint().id()));
        }
    }

    private record Seeds() implements Rooms.Samples {
        @Override
        public void addAgencies(Office office, Viewer viewer) {
            new SampleData(office).addAgencies(viewer);
        }

        @Override
        public void addTo(Office office, Viewer viewer, Progress progress) {
            new SampleData(office).addTo(viewer, progress);
        }
    }
}

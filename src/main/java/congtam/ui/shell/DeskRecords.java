package congtam.ui.shell;

import congtam.access.Viewer;
import congtam.complaint.ComplaintRow;
import congtam.complaint.Complaints;
import congtam.inspection.InspectionRow;
import congtam.inspection.Inspections;
import congtam.office.Office;
import congtam.register.RecordRef;
import congtam.text.Problem;
import congtam.ui.complaint.ComplaintEditors;
import congtam.ui.inspection.VisitPanels;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Ui;
import congtam.ui.kit.Ways;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Opens complaints and visits on the desk, known ones and new ones. */
final class DeskRecords implements Ways {
    private final Ui ui;
    private final Viewer viewer;
    private final OfficeDoor door;
    private final Rooms rooms;
    private final WorkArea work;
    private final Consumer<EditorTab> close;
    private final Runnable changed;
    private final RecordOpener opener;
    private @Nullable ComplaintEditors complaints;
    private @Nullable VisitPanels visits;

    /**
     * For one desk; usable once the register is {@link #opened}.
     *
     * @param close closes a tab, asking first if it is edited
     * @param changed told when a tab was added
     */
    DeskRecords(
            Ui ui,
            Viewer viewer,
            OfficeDoor door,
            Rooms rooms,
            WorkArea work,
            Consumer<EditorTab> close,
            Runnable changed) {
        this.ui = ui;
        this.viewer = viewer;
        this.door = door;
        this.rooms = rooms;
        this.work = work;
        this.close = close;
        this.changed = changed;
        this.opener = new RecordOpener(ui, viewer, work, this::show);
    }

    void opened(Office office) {
        complaints = rooms.editors().of(ui, office, viewer, this, close);
        visits = new VisitPanels(ui, office, viewer, this, close);
    }

    private void show(EditorTab editor) {
        work.add(editor);
        changed.run();
    }

    void log() {
        show(Objects.requireNonNull(complaints).create());
    }

    @Override
    public void visit(List<UUID> causes) {
        show(Objects.requireNonNull(visits).create(causes));
    }

    void open(ComplaintRow row) {
        open(Complaints.ref(row.id()), row.number());
    }

    void open(InspectionRow row) {
        open(Inspections.ref(row.id()), row.number());
    }

    @Override
    public void open(RecordRef record, String number) {
        if (isComplaint(record)) {
            opener.open(
                    record,
                    () -> door.get().complaints().open(viewer, record.id()),
                    file -> Objects.requireNonNull(complaints).open(file),
                    Problem.of("complaint.gone", number));
        } else {
            opener.open(
                    record,
                    () -> door.get().inspections().open(viewer, record.id()),
                    visit -> Objects.requireNonNull(visits).open(visit),
                    Problem.of("inspection.gone", number));
        }
    }

    /** The complaint whose tab is in front; null if something else is. */
    @Nullable
    UUID complaintInFront() {
        EditorTab editor = work.selected();
        RecordRef record = editor == null ? null : editor.record();
        return record != null && isComplaint(record) ? record.id() : null;
    }

    private static boolean isComplaint(RecordRef record) {
        return record.kind().equals(Complaints.kind().name());
    }
}

package congtam.ui.shell;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.ComplaintRow;
import congtam.complaint.Complaints;
import congtam.register.RecordRef;
import congtam.report.Letterhead;
import congtam.ui.access.DestroyDialog;
import congtam.ui.access.OpeningsDialog;
import congtam.ui.access.ReadsPanel;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.ListPanel;
import congtam.ui.kit.Toast;
import congtam.ui.kit.Ui;
import congtam.ui.report.CasePreviews;
import congtam.ui.report.ReadLogPages;
import java.awt.Window;
import java.util.Objects;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** What those who answer for cases see of how they are read, and what they may destroy of them. */
final class DeskOversight {
    private final Ui ui;
    private final Viewer viewer;
    private final OfficeDoor door;
    private final WorkArea work;
    private final ListPanel<?, ComplaintRow> list;

    DeskOversight(Ui ui, Viewer viewer, OfficeDoor door, WorkArea work, ListPanel<?, ComplaintRow> list) {
        this.ui = ui;
        this.viewer = viewer;
        this.door = door;
        this.work = work;
        this.list = list;
    }

    /** A record that stands in front or is selected. */
    private record Chosen(RecordRef record, String number) {}

    void bind(Commands commands, Supplier<Letterhead> letterhead, CasePreviews previews) {
        commands.on(Command.CASE_OPENINGS, this::showOpenings)
                .when(Command.CASE_OPENINGS, () -> door.isOpen() && viewer.may(Step.READ_OPENINGS) && chosen() != null)
                .on(Command.DESTROY_PERSON, this::destroy)
                .when(
                        Command.DESTROY_PERSON,
                        () -> door.isOpen() && viewer.may(Step.DESTROY_PERSON) && complaint() != null)
                .on(Command.READ_LOG, () -> showReads(new ReadLogPages(ui, door, viewer, letterhead, previews)))
                .when(Command.READ_LOG, () -> door.isOpen() && viewer.may(Step.READ_LOG));
    }

    private @Nullable Chosen chosen() {
        EditorTab editor = work.selected();
        if (editor != null) {
            RecordRef record = editor.record();
            return record == null ? null : new Chosen(record, editor.title());
        }
        ComplaintRow row = list.isShowing() ? list.selection() : null;
        return row == null ? null : new Chosen(Complaints.ref(row.id()), row.number());
    }

    private @Nullable Chosen complaint() {
        Chosen chosen = chosen();
        return chosen != null && chosen.record().kind().equals(Complaints.kind().name()) ? chosen : null;
    }

    private void destroy() {
        Chosen chosen = complaint();
        if (chosen != null) {
            Toast toast = new Toast(SwingUtilities.getRootPane(work.component()));
            DestroyDialog.open(window(), ui, door, viewer, chosen.number(), toast::show);
        }
    }

    private void showOpenings() {
        Chosen chosen = chosen();
        if (chosen != null) {
            OpeningsDialog.open(window(), ui, door, viewer, chosen.record(), chosen.number());
        }
    }

    private void showReads(ReadLogPages pages) {
        ReadsPanel reads = panel(ui, door, viewer, pages);
        reads.refresh();
        Session.open(window(), "reads-window", ui.texts().get("reads.title"), reads.component());
    }

    /** The read log with its ways out. */
    static ReadsPanel panel(Ui ui, OfficeDoor door, Viewer viewer, ReadLogPages pages) {
        JPanel[] owner = new JPanel[1];
        ReadsPanel reads = new ReadsPanel(ui, door, viewer, pages::print, filter -> pages.export(owner[0], filter));
        owner[0] = reads.component();
        return reads;
    }

    private Window window() {
        return Objects.requireNonNull(SwingUtilities.getWindowAncestor(work.component()));
    }
}

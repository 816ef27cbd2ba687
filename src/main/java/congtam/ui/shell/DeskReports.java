package congtam.ui.shell;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.ComplaintRow;
import congtam.complaint.Complaints;
import congtam.register.RecordRef;
import congtam.report.Letterhead;
import congtam.ui.agency.AgencyTree;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.ListPanel;
import congtam.ui.kit.Ui;
import congtam.ui.report.CasePreviews;
import congtam.ui.report.ProfilePanel;
import congtam.ui.report.SummaryPanel;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be printed from the desk: the report of the case that is looked at, and the figures of a period. */
final class DeskReports {
    private final Ui ui;
    private final Viewer viewer;
    private final OfficeDoor door;
    private final Supplier<Letterhead> letterhead;
    private final WorkArea work;
    private final ListPanel<?, ComplaintRow> list;
    private final DeskLists lists;
    private final CasePreviews previews;
    private final AgencyTree agencies;
    private @Nullable SummaryPanel summary;
    private @Nullable ProfilePanel profile;

    /**
     * For one desk.
     *
     * @param list where a case can be selected
     * @param lists open the list of a filter
     * @param agencies from which one is chosen
     * @param help opens a page of the guide
     */
    DeskReports(
            Ui ui,
            Viewer viewer,
            OfficeDoor door,
            Supplier<Letterhead> letterhead,
            WorkArea work,
            ListPanel<?, ComplaintRow> list,
            DeskLists lists,
            AgencyTree agencies,
            Consumer<GuidePage> help) {
        this.ui = ui;
        this.viewer = viewer;
        this.door = door;
        this.letterhead = letterhead;
        this.work = work;
        this.list = list;
        this.lists = lists;
        this.agencies = agencies;
        this.previews = new CasePreviews(ui, viewer, letterhead, work.component(), help);
    }

    void bind(Commands commands) {
        new DeskOversight(ui, viewer, door, work, list).bind(commands, letterhead, previews);
        commands.on(Command.PRINT_CASE, this::printCase)
                .when(Command.PRINT_CASE, () -> door.isOpen() && isCaseChosen() && viewer.may(Step.PRINT_CASE))
                .on(Command.SHOW_SUMMARY, this::showSummary)
                .when(Command.SHOW_SUMMARY, () -> door.isOpen() && viewer.may(Step.READ_FIGURES))
                .on(Command.SHOW_PROFILE, this::showProfile)
                .when(Command.SHOW_PROFILE, () -> door.isOpen() && viewer.may(Step.READ_FIGURES));
    }

    private boolean isCaseChosen() {
        EditorTab editor = work.selected();
        return editor == null ? list.isShowing() && list.hasSelection() : isCase(editor.record());
    }

    private static boolean isCase(@Nullable RecordRef record) {
        return record != null && record.kind().equals(Complaints.kind().name());
    }

    /** What is printed is what the register has, so what stands unsaved in a form is saved first. */
    private void printCase() {
        EditorTab editor = work.selected();
        ComplaintRow row = list.selection();
        if (editor == null && row != null) {
            previews.show(door.get(), row.id(), row.number());
        } else if (editor != null && editor.edited()) {
            editor.save(() -> print(editor));
        } else if (editor != null) {
            print(editor);
        }
    }

    private void print(EditorTab editor) {
        previews.show(door.get(), Objects.requireNonNull(editor.record()).id(), editor.title());
    }

    private void showSummary() {
        SummaryPanel open = summary;
        if (open != null && work.editors().contains(open)) {
            work.select(open);
            return;
        }
        SummaryPanel fresh = new SummaryPanel(ui, door.get(), viewer, letterhead, lists, previews);
        summary = fresh;
        work.add(fresh);
    }

    private void showProfile() {
        ProfilePanel open = profile;
        UUID wanted = lists.agency();
        if (open != null && work.editors().contains(open)) {
            work.select(open);
        } else {
            open = new ProfilePanel(ui, door.get(), viewer, letterhead, lists, previews, agencies);
            profile = open;
            work.add(open);
        }
        if (wanted != null) {
            open.show(wanted);
        }
        open.focus();
    }

    /** Counts again what stands open. */
    void refresh() {
        if (profile != null && work.editors().contains(profile)) {
            profile.refresh();
        }
        if (summary != null && work.editors().contains(summary)) {
            summary.refresh();
        }
    }

    void close() {
        previews.closeAll();
    }
}

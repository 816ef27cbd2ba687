package congtam.ui.shell;

import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintSort;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionRow;
import congtam.ui.complaint.ComplaintListModel;
import congtam.ui.report.Lists;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The two lists of the desk, for whoever leads to them or begins from them. */
final class DeskLists implements Lists {
    private final WorkArea work;
    private final ComplaintListModel complaints;
    private final DeskScreen screen;
    private final DeskVisits visits;

    DeskLists(WorkArea work, ComplaintListModel complaints, DeskScreen screen, DeskVisits visits) {
        this.work = work;
        this.complaints = complaints;
        this.screen = screen;
        this.visits = visits;
    }

    @Override
    public void complaints(ComplaintFilter filter) {
        complaints.show(filter);
        show(screen);
    }

    void complaints(ComplaintFilter filter, ComplaintSort sort) {
        complaints.show(filter, sort);
        show(screen);
    }

    @Override
    public void visits(InspectionFilter filter) {
        visits.show(filter);
        show(visits.screen());
    }

    private void show(DeskScreen wanted) {
        work.show(wanted);
        wanted.focus().run();
    }

    /** The agency of the visit that is selected in front, or else the one by which the list in front is narrowed. */
    @Nullable
    UUID agency() {
        if (work.isShown(visits.screen())) {
            InspectionRow row = visits.panel().selection();
            return row == null ? visits.list().filter().agencyId() : row.agencyId();
        }
        return work.isShown(screen) ? complaints.filter().agencyId() : null;
    }
}

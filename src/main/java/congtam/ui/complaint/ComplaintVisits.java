package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionRow;
import congtam.inspection.InspectionSort;
import congtam.office.Office;
import congtam.text.Texts;
import congtam.ui.kit.LinkedRecords;
import congtam.ui.kit.PairRenderer;
import java.util.List;
import java.util.UUID;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;

/** The visits that a complaint caused. */
final class ComplaintVisits implements LinkedRecords.Source<InspectionRow> {
    static final String NAME = "complaint.visits";

    private static final int OFFERED = 30;

    private final Office office;
    private final Viewer viewer;
    private volatile @Nullable UUID complaint;

    ComplaintVisits(Office office, Viewer viewer) {
        this.office = office;
        this.viewer = viewer;
    }

    /** The complaint stands in the register. */
    void saved(UUID id) {
        complaint = id;
    }

    static ListCellRenderer<InspectionRow> renderer(Texts texts) {
        return new PairRenderer<>(InspectionRow::number, row -> about(row, texts));
    }

    private static String about(InspectionRow row, Texts texts) {
        return String.join(
                " · ", texts.dateTime(row.startsAt()), row.agencyName(), texts.of(row.state()), texts.of(row.result()));
    }

    @Override
    public List<InspectionRow> read() {
        UUID id = complaint;
        return id == null ? List.of() : office.inspections().ofComplaint(viewer, id);
    }

    @Override
    public List<InspectionRow> find(String words) {
        return office.inspections()
                .page(viewer, InspectionFilter.ALL.withText(words), InspectionSort.NEWEST_FIRST, null, OFFERED);
    }

    @Override
    public void join(InspectionRow row) {
        UUID id = complaint;
        if (id != null) {
            office.inspections().link(viewer, id, row.id());
        }
    }

    @Override
    public void part(InspectionRow row) {
        UUID id = complaint;
        if (id != null) {
            office.inspections().unlink(viewer, id, row.id());
        }
    }
}

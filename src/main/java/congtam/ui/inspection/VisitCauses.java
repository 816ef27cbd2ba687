package congtam.ui.inspection;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.Content;
import congtam.office.Office;
import congtam.text.Texts;
import congtam.ui.kit.LinkedRecords;
import congtam.ui.kit.PairRenderer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;

/** The complaints that cause a visit: planned ones until it begins, afterwards those that the register has joined to it. */
final class VisitCauses implements LinkedRecords.Source<ComplaintRow> {
    static final String NAME = "visit.causes";

    private static final int OFFERED = 30;

    private final Office office;
    private final Viewer viewer;
    private final List<UUID> planned;
    private volatile @Nullable UUID visit;

    VisitCauses(Office office, Viewer viewer, List<UUID> planned) {
        this.office = office;
        this.viewer = viewer;
        this.planned = new CopyOnWriteArrayList<>(planned);
    }

    static ListCellRenderer<ComplaintRow> renderer(Texts texts) {
        return new PairRenderer<>(ComplaintRow::number, row -> about(row, texts));
    }

    private static String about(ComplaintRow row, Texts texts) {
        String agency = row.agencyName().isEmpty() ? texts.get("list.no-agency") : row.agencyName();
        return String.join(" · ", texts.of(row.state()), agency, row.excerpt().replaceAll("\\s+", " "));
    }

    /** The visit has begun. */
    void begun(UUID id) {
        visit = id;
    }

    List<UUID> planned() {
        return List.copyOf(planned);
    }

    /** The first agency that the planned ones speak of; nobody is asked what they read a protected case for only to fill in a field. */
    Optional<UUID> agency() {
        return office.complaints().rows(viewer, planned).stream()
                .filter(row -> office.complaints().isOpen(viewer, row.id()))
                .flatMap(row -> office.complaints().peek(viewer, row.id()).stream())
                .flatMap(file -> file.complaint().content().contents().stream())
                .map(Content::agencyId)
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public List<ComplaintRow> read() {
        UUID begun = visit;
        return begun == null
                ? office.complaints().rows(viewer, planned)
                : office.inspections().complaintsOf(viewer, begun);
    }

    @Override
    public List<ComplaintRow> find(String words) {
        return office.complaints()
                .page(viewer, ComplaintFilter.ALL.withText(words), ComplaintSort.NEWEST_FIRST, null, OFFERED);
    }

    @Override
    public void join(ComplaintRow row) {
        UUID begun = visit;
        if (begun != null) {
            office.inspections().link(viewer, row.id(), begun);
        } else if (!planned.contains(row.id())) {
            planned.add(row.id());
        }
    }

    @Override
    public void part(ComplaintRow row) {
        UUID begun = visit;
        if (begun != null) {
            office.inspections().unlink(viewer, row.id(), begun);
        } else {
            planned.remove(row.id());
        }
    }
}

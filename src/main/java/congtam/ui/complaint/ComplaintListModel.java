package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.office.Office;
import congtam.ui.kit.Background;
import congtam.ui.kit.ListModel;
import congtam.ui.kit.PagedRows;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The list of complaints. */
public final class ComplaintListModel extends ListModel<ComplaintFilter, ComplaintSort, ComplaintRow> {
    private static final Logger LOG = LoggerFactory.getLogger(ComplaintListModel.class);

    private final Supplier<Office> office;
    private final Viewer viewer;
    private final Background background;
    private boolean leavesOut;

    /**
     * Makes the model; nothing is read before {@link #start}.
     *
     * @param office asked for on background threads only, where it may wait for the register to open
     */
    public ComplaintListModel(Supplier<Office> office, Viewer viewer, Background background) {
        super(background, ComplaintFilter.ALL, ComplaintSort.NEWEST_FIRST);
        this.office = office;
        this.viewer = viewer;
        this.background = background;
    }

    /** Whether the words in the filter were not looked for in protected cases, which takes a purpose. */
    boolean leavesOut() {
        return leavesOut && !filter().text().isEmpty();
    }

    @Override
    protected PagedRows.Source<ComplaintRow> query(ComplaintFilter asked, ComplaintSort order) {
        if (!asked.text().isEmpty()) {
            background
                    .run(progress -> office.get().complaints().searchLeavesOut(viewer))
                    .onResult(some -> {
                        leavesOut = some;
                        changed();
                    })
                    .onFailure(failure -> LOG.warn("protected cases could not be asked for", failure))
                    .start();
        }
        return new Query(office, viewer, asked, order);
    }

    @Override
    public ComplaintSort order(Enum<?> column, boolean descending) {
        return new ComplaintSort((ComplaintSort.Column) column, descending);
    }

    @Override
    public List<ComplaintSort.Column> columns() {
        return List.of(ComplaintSort.Column.values());
    }

    @Override
    public ComplaintSort.Column column() {
        return sort().column();
    }

    @Override
    public boolean isDescending() {
        return sort().descending();
    }

    private record Query(Supplier<Office> office, Viewer viewer, ComplaintFilter filter, ComplaintSort sort)
            implements PagedRows.Source<ComplaintRow> {
        @Override
        public List<ComplaintRow> page(@Nullable ComplaintRow after, int size) {
            return office.get().complaints().page(viewer, filter, sort, after, size);
        }

        @Override
        public long count() {
            return office.get().complaints().count(viewer, filter);
        }
    }
}

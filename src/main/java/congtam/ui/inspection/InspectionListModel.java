package congtam.ui.inspection;

import congtam.access.Viewer;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionRow;
import congtam.inspection.InspectionSort;
import congtam.office.Office;
import congtam.ui.kit.Background;
import congtam.ui.kit.ListModel;
import congtam.ui.kit.PagedRows;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The list of visits. */
public final class InspectionListModel extends ListModel<InspectionFilter, InspectionSort, InspectionRow> {
    private final Supplier<Office> office;
    private final Viewer viewer;

    /**
     * Makes the model; nothing is read before {@link #start}.
     *
     * @param office asked for on background threads only, where it may wait for the register to open
     */
    public InspectionListModel(Supplier<Office> office, Viewer viewer, Background background) {
        super(background, InspectionFilter.ALL, InspectionSort.NEWEST_FIRST);
        this.office = office;
        this.viewer = viewer;
    }

    @Override
    protected PagedRows.Source<InspectionRow> query(InspectionFilter asked, InspectionSort order) {
        return new Query(office, viewer, asked, order);
    }

    @Override
    public InspectionSort order(Enum<?> column, boolean descending) {
        return new InspectionSort((InspectionSort.Column) column, descending);
    }

    @Override
    public List<InspectionSort.Column> columns() {
        return List.of(InspectionSort.Column.values());
    }

    @Override
    public InspectionSort.Column column() {
        return sort().column();
    }

    @Override
    public boolean isDescending() {
        return sort().descending();
    }

    private record Query(Supplier<Office> office, Viewer viewer, InspectionFilter filter, InspectionSort sort)
            implements PagedRows.Source<InspectionRow> {
        @Override
        public List<InspectionRow> page(@Nullable InspectionRow after, int size) {
            return office.get().inspections().page(viewer, filter, sort, after, size);
        }

        @Override
        public long count() {
            return office.get().inspections().count(viewer, filter);
        }
    }
}

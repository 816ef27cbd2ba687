package congtam.ui.official;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.official.OfficialFilter;
import congtam.official.OfficialRow;
import congtam.official.OfficialSort;
import congtam.ui.kit.Background;
import congtam.ui.kit.ListModel;
import congtam.ui.kit.PagedRows;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The list of officials. */
final class OfficialListModel extends ListModel<OfficialFilter, OfficialSort, OfficialRow> {
    private final Supplier<Office> office;
    private final Viewer viewer;

    OfficialListModel(Supplier<Office> office, Viewer viewer, Background background) {
        super(background, OfficialFilter.ALL, OfficialSort.BY_NAME);
        this.office = office;
        this.viewer = viewer;
    }

    @Override
    protected PagedRows.Source<OfficialRow> query(OfficialFilter asked, OfficialSort order) {
        return new Query(office, viewer, asked, order);
    }

    @Override
    public OfficialSort order(Enum<?> column, boolean descending) {
        return new OfficialSort((OfficialSort.Column) column, descending);
    }

    @Override
    public List<OfficialSort.Column> columns() {
        return List.of(OfficialSort.Column.values());
    }

    @Override
    public OfficialSort.Column column() {
        return sort().column();
    }

    @Override
    public boolean isDescending() {
        return sort().descending();
    }

    private record Query(Supplier<Office> office, Viewer viewer, OfficialFilter filter, OfficialSort sort)
            implements PagedRows.Source<OfficialRow> {
        @Override
        public List<OfficialRow> page(@Nullable OfficialRow after, int size) {
            return office.get().officials().page(viewer, filter, sort, after, size);
        }

        @Override
        public long count() {
            return office.get().officials().count(viewer, filter);
        }
    }
}

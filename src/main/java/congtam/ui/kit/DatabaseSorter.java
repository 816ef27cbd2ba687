package congtam.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import org.jspecify.annotations.Nullable;

/** Lets the header show and choose an order that the database keeps: rows stay where the database put them. */
final class DatabaseSorter<R> extends RowSorter<PagedTableModel<R>> {
    private final PagedTableModel<R> model;
    private final List<Column<R>> columns;
    private final Consumer<Order> chosen;
    private List<SortKey> keys = List.of();

    /** An order by one column. */
    record Order(Enum<?> by, boolean descending) {}

    DatabaseSorter(PagedTableModel<R> model, List<Column<R>> columns, Consumer<Order> chosen) {
        this.model = model;
        this.columns = columns;
        this.chosen = chosen;
    }

    void show(Enum<?> by, boolean descending) {
        for (int i = 0; i < columns.size(); i++) {
            if (by.equals(columns.get(i).sort())) {
                keys = List.of(new SortKey(i, descending ? SortOrder.DESCENDING : SortOrder.ASCENDING));
                fireSortOrderChanged();
            }
        }
    }

    @Override
    public void toggleSortOrder(int column) {
        Enum<?> by = columns.get(column).sort();
        if (by == null) {
            return;
        }
        boolean same = !keys.isEmpty() && keys.getFirst().getColumn() == column;
        boolean descending = same && keys.getFirst().getSortOrder() == SortOrder.ASCENDING;
        show(by, descending);
        chosen.accept(new Order(by, descending));
    }

    @Override
    public PagedTableModel<R> getModel() {
        return model;
    }

    @Override
    public int convertRowIndexToModel(int index) {
        return index;
    }

    @Override
    public int convertRowIndexToView(int index) {
        return index;
    }

    @Override
    public void setSortKeys(@Nullable List<? extends SortKey> wanted) {
        keys = wanted == null ? List.of() : List.copyOf(wanted);
    }

    @Override
    public List<? extends SortKey> getSortKeys() {
        return keys;
    }

    @Override
    public int getViewRowCount() {
        return model.getRowCount();
    }

    @Override
    public int getModelRowCount() {
        return model.getRowCount();
    }

    @Override
    public void modelStructureChanged() {}

    @Override
    public void allRowsChanged() {}

    @Override
    public void rowsInserted(int first, int last) {}

    @Override
    public void rowsDeleted(int first, int last) {}

    @Override
    public void rowsUpdated(int first, int last) {}

    @Override
    public void rowsUpdated(int first, int last, int column) {}
}

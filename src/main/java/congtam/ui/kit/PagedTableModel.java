package congtam.ui.kit;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** Paged rows as Swing's table sees them. */
final class PagedTableModel<R> extends AbstractTableModel {
    private final transient PagedRows<R> rows;
    private final transient List<Column<R>> columns;
    private final transient List<String> headings;

    PagedTableModel(PagedRows<R> rows, List<Column<R>> columns, List<String> headings) {
        this.rows = rows;
        this.columns = List.copyOf(columns);
        this.headings = List.copyOf(headings);
    }

    @Override
    public int getRowCount() {
        return rows.rows().size();
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public String getColumnName(int column) {
        return headings.get(column);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return Column.Cell.class;
    }

    @Override
    public Column.Cell getValueAt(int row, int column) {
        return columns.get(column).cell().apply(rows.rows().get(row));
    }
}

package congtam.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;

/** A table of some rows that are all read at once. */
public final class PlainTable<R> {
    private final List<String> heads;
    private final BiFunction<R, Integer, String> cell;
    private final Model model = new Model();
    private final JTable table = new JTable();
    private List<R> rows = List.of();

    /**
     * Makes it, empty.
     *
     * @param cell the text of a row in a column
     */
    public PlainTable(String name, List<String> heads, BiFunction<R, Integer, String> cell) {
        this.heads = List.copyOf(heads);
        this.cell = cell;
        table.setModel(model);
        table.setName(name);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        // Tab leaves the table instead of walking through its cells.
        table.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }

    private final class Model extends AbstractTableModel {
        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return heads.size();
        }

        @Override
        public String getColumnName(int column) {
            return heads.get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            return Plain.safe(cell.apply(rows.get(row), column));
        }
    }

    public JTable table() {
        return table;
    }

    public JScrollPane scrolling() {
        return new JScrollPane(table);
    }

    /** Shows other rows; what was selected stays so by its place. */
    public void show(List<R> some) {
        int selected = table.getSelectedRow();
        rows = List.copyOf(some);
        model.fireTableDataChanged();
        if (selected >= 0 && selected < rows.size()) {
            table.setRowSelectionInterval(selected, selected);
        }
    }

    public void add(List<R> some) {
        List<R> all = new ArrayList<>(rows);
        all.addAll(some);
        show(all);
    }

    public List<R> rows() {
        return rows;
    }

    /** The selected rows. */
    public List<R> selected() {
        return Arrays.stream(table.getSelectedRows()).mapToObj(rows::get).toList();
    }
}

package congtam.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JToolTip;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * The table of a long list. It reads on while one scrolls, keeps selection and place when its rows are read again, opens a row
 * with Enter or a double click, and lets Tab pass on to the next component.
 */
public final class PagedTable<R> extends JTable {
    private static final int READ_AHEAD = 60;

    private final transient PagedRows<R> rows;
    private final transient Function<R, Object> key;
    private final transient ColumnMemory memory;
    private final transient DatabaseSorter<R> sorter;
    private final JScrollPane scroll = new JScrollPane(this);
    private transient @Nullable Object selected;
    private transient @Nullable Object first;
    private int firstOffset;
    private boolean replacing;

    /**
     * Makes the table.
     *
     * @param id under which the user's settings remember it
     * @param key what makes a row the same row after it was read again
     */
    public PagedTable(Ui ui, String id, PagedRows<R> rows, List<Column<R>> columns, Function<R, Object> key) {
        super(new PagedTableModel<>(
                rows,
                columns,
                columns.stream().map(column -> ui.texts().get(column.textKey())).toList()));
        this.rows = rows;
        this.key = key;
        this.memory = new ColumnMemory(this, ui, id, columns);
        @SuppressWarnings("unchecked")
        PagedTableModel<R> model = (PagedTableModel<R>) getModel();
        this.sorter = new DatabaseSorter<>(model, columns, this::sorted);
        setName(id);
        setUp();
        for (int i = 0; i < columns.size(); i++) {
            getColumnModel()
                    .getColumn(i)
                    .setPreferredWidth(UIScale.scale(columns.get(i).width()));
        }
        memory.restore();
        rows.listen(new RowsListener());
    }

    private transient BiConsumer<Enum<?>, Boolean> onSort = (by, descending) -> {};
    private transient Consumer<R> onOpen = row -> {};

    private void setUp() {
        setRowSorter(sorter);
        setUpdateSelectionOnSort(false);
        setDefaultRenderer(Column.Cell.class, new CellRenderer());
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setFillsViewportHeight(true);
        setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        ((DefaultTableCellRenderer) getTableHeader().getDefaultRenderer())
                .setHorizontalAlignment(SwingConstants.LEADING);
        scroll.setBorder(null);
        PartKey.LIST_OPEN.bindAround(this, this::open);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2 && e.getButton() == MouseEvent.BUTTON1) {
                    open();
                }
            }
        });
        getSelectionModel().addListSelectionListener(e -> {
            if (!replacing) {
                R row = selection();
                selected = row == null ? null : key.apply(row);
            }
        });
        scroll.getViewport().addChangeListener(e -> readAhead());
        scroll.putClientProperty("JScrollPane.smoothScrolling", true);
    }

    /** The table with its scroll bars, to be put on a screen. */
    public JComponent component() {
        return scroll;
    }

    /** Who orders the rows when a heading is clicked; told the column's sort, and whether from the end. */
    public void onSort(BiConsumer<Enum<?>, Boolean> listener) {
        onSort = listener;
    }

    public void onOpen(Consumer<R> listener) {
        onOpen = listener;
    }

    /** Marks in the header how the rows are ordered. */
    public void showSort(Enum<?> by, boolean descending) {
        sorter.show(by, descending);
    }

    /** The order that the user left behind last time; null if none. */
    public Settings.@Nullable Table remembered() {
        return memory.remembered();
    }

    private void sorted(DatabaseSorter.Order order) {
        memory.sorted(order.by().name(), order.descending());
        onSort.accept(order.by(), order.descending());
    }

    public void open() {
        R row = selection();
        if (row != null) {
            onOpen.accept(row);
        }
    }

    public @Nullable R selection() {
        int row = getSelectedRow();
        return row < 0 || row >= rows.rows().size() ? null : rows.rows().get(row);
    }

    @Override
    public JToolTip createToolTip() {
        return Plain.toolTip(this);
    }

    /** The whole text of a cell that is too narrow for it. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        Point at = event.getPoint();
        int row = rowAtPoint(at);
        int column = columnAtPoint(at);
        if (row < 0 || column < 0) {
            return null;
        }
        int needed = prepareRenderer(getCellRenderer(row, column), row, column).getPreferredSize().width;
        String text = getValueAt(row, column).toString();
        return needed > getCellRect(row, column, false).width && !text.isEmpty() ? text : null;
    }

    /** The last column takes what room is left; if there is none, one scrolls. */
    @Override
    public void doLayout() {
        int left = getWidth();
        List<TableColumn> columns = Collections.list(getColumnModel().getColumns());
        for (TableColumn column : columns) {
            boolean last = column.equals(columns.getLast());
            column.setWidth(last ? Math.max(left, column.getPreferredWidth()) : column.getPreferredWidth());
            left -= column.getWidth();
        }
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getPreferredSize().width < scroll.getViewport().getWidth();
    }

    private void readAhead() {
        Rectangle visible = scroll.getViewport().getViewRect();
        int last = rowAtPoint(new Point(0, visible.y + visible.height));
        if (last >= 0 && last + READ_AHEAD >= getRowCount()) {
            rows.more();
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        // A look of another size has rows of another height.
        if (scroll != null) {
            scroll.revalidate();
        }
    }

    private final class RowsListener implements PagedRows.Listener {
        @Override
        public void replacing() {
            Rectangle visible = scroll.getViewport().getViewRect();
            int row = visible.y == 0 ? -1 : rowAtPoint(new Point(0, visible.y));
            boolean there = row >= 0 && row < rows.rows().size();
            first = there ? key.apply(rows.rows().get(row)) : null;
            firstOffset = there ? visible.y - getCellRect(row, 0, true).y : 0;
        }

        @Override
        public void replaced(boolean other) {
            replacing = true;
            ((PagedTableModel<?>) getModel()).fireTableDataChanged();
            replacing = false;
            select(selected);
            if (other) {
                scroll.getViewport()
                        .setViewPosition(new Point(scroll.getViewport().getViewPosition().x, 0));
            } else if (first != null) {
                scrollBack(first);
            }
        }

        @Override
        public void added(int from, int to) {
            ((PagedTableModel<?>) getModel()).fireTableRowsInserted(from, to);
        }
    }

    private void select(@Nullable Object wanted) {
        int row = wanted == null ? -1 : indexOf(wanted);
        if (row >= 0) {
            setRowSelectionInterval(row, row);
        } else {
            selected = null;
        }
    }

    private void scrollBack(Object wanted) {
        int row = indexOf(wanted);
        if (row >= 0) {
            // The viewport clips to its view, which must know its new height first.
            setSize(
                    getPreferredSize().width,
                    Math.max(getPreferredSize().height, scroll.getViewport().getHeight()));
            Point position = scroll.getViewport().getViewPosition();
            scroll.getViewport().setViewPosition(new Point(position.x, getCellRect(row, 0, true).y + firstOffset));
        }
    }

    private int indexOf(Object wanted) {
        List<R> all = rows.rows();
        for (int i = 0; i < all.size(); i++) {
            if (wanted.equals(key.apply(all.get(i)))) {
                return i;
            }
        }
        return -1;
    }
}

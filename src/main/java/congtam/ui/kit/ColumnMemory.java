package congtam.ui.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.HierarchyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.Timer;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ListSelectionEvent;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.event.TableColumnModelListener;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a user which columns a table shows, in what order and width, and how it is sorted. What happens before the
 * table is first shown is layout, not a wish, and is not remembered.
 */
final class ColumnMemory {
    private static final int SETTLED_MILLIS = 400;

    private final JTable table;
    private final Ui ui;
    private final String name;
    private final List<String> ids;
    private final List<String> hidden;
    private final List<TableColumn> all;
    private final Timer settled = new Timer(SETTLED_MILLIS, e -> keep());
    private @Nullable String sort;
    private boolean descending;
    private Settings.@Nullable Table known;
    private boolean shown;

    ColumnMemory(JTable table, Ui ui, String name, List<? extends Column<?>> columns) {
        this.table = table;
        this.ui = ui;
        this.name = name;
        this.ids = columns.stream().map(Column::id).toList();
        this.hidden = columns.stream()
                .filter(column -> !column.shown())
                .map(Column::id)
                .toList();
        this.all = Collections.list(table.getColumnModel().getColumns());
        settled.setRepeats(false);
        table.addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && table.isShowing()) {
                shown = true;
            }
        });
    }

    Settings.@Nullable Table remembered() {
        return ui.preferences().settings().tables().get(name);
    }

    void restore() {
        Settings.Table kept = remembered();
        if (kept != null) {
            sort = kept.sort();
            descending = kept.descending();
            arrange(kept.columns());
        }
        if (kept == null) {
            all.stream().filter(column -> hidden.contains(id(column))).forEach(table.getColumnModel()::removeColumn);
        }
        known = now();
        table.getColumnModel().addColumnModelListener(new Changes());
        table.getTableHeader().addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                offer(e);
            }

            @Override
            public void mouseReleased(MouseEvent e) {
                offer(e);
            }
        });
    }

    /** Columns that a later version of the program added stand at the end. */
    private void arrange(List<Settings.Column> kept) {
        List<String> order = kept.stream().map(Settings.Column::id).toList();
        List<TableColumn> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(column -> {
            int at = order.indexOf(id(column));
            return at < 0 ? Integer.MAX_VALUE : at;
        }));
        all.forEach(table.getColumnModel()::removeColumn);
        for (TableColumn column : sorted) {
            int at = order.indexOf(id(column));
            if (at >= 0 && kept.get(at).width() > 0) {
                column.setPreferredWidth(UIScale.scale(kept.get(at).width()));
            }
            if (at < 0 || kept.get(at).visible()) {
                table.getColumnModel().addColumn(column);
            }
        }
        if (table.getColumnCount() == 0) {
            all.forEach(table.getColumnModel()::addColumn);
        }
    }

    void sorted(String by, boolean fromTheEnd) {
        sort = by;
        descending = fromTheEnd;
        changed();
    }

    private void offer(MouseEvent e) {
        if (!e.isPopupTrigger()) {
            return;
        }
        JPopupMenu menu = new JPopupMenu();
        for (TableColumn column : all) {
            JCheckBoxMenuItem item =
                    new JCheckBoxMenuItem(column.getHeaderValue().toString(), isVisible(column));
            item.setEnabled(!item.isSelected() || table.getColumnCount() > 1);
            item.addActionListener(click -> {
                if (isVisible(column)) {
                    table.removeColumn(column);
                } else {
                    table.addColumn(column);
                }
            });
            menu.add(item);
        }
        menu.show(e.getComponent(), e.getX(), e.getY());
    }

    private boolean isVisible(TableColumn column) {
        return Collections.list(table.getColumnModel().getColumns()).contains(column);
    }

    private String id(TableColumn column) {
        return ids.get(column.getModelIndex());
    }

    private void changed() {
        if (shown) {
            settled.restart();
        }
    }

    /** Laying out the table is no change; only what differs from how it was is kept. */
    private void keep() {
        Settings.Table now = now();
        if (!now.equals(known)) {
            known = now;
            ui.preferences().change(settings -> settings.withTable(name, now));
        }
    }

    private Settings.Table now() {
        List<TableColumn> visible = Collections.list(table.getColumnModel().getColumns());
        List<TableColumn> order = new ArrayList<>(visible);
        all.stream().filter(column -> !visible.contains(column)).forEach(order::add);
        List<Settings.Column> columns = order.stream()
                .map(column -> new Settings.Column(
                        id(column), UIScale.unscale(column.getPreferredWidth()), visible.contains(column)))
                .toList();
        return new Settings.Table(columns, sort, descending);
    }

    private final class Changes implements TableColumnModelListener {
        @Override
        public void columnAdded(TableColumnModelEvent e) {
            changed();
        }

        @Override
        public void columnRemoved(TableColumnModelEvent e) {
            changed();
        }

        @Override
        public void columnMoved(TableColumnModelEvent e) {
            if (e.getFromIndex() != e.getToIndex()) {
                changed();
            }
        }

        @Override
        public void columnMarginChanged(ChangeEvent e) {
            changed();
        }

        @Override
        public void columnSelectionChanged(ListSelectionEvent e) {}
    }
}

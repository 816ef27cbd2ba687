package congtam.ui.report;

import com.formdev.flatlaf.util.UIScale;
import congtam.report.Figures;
import congtam.text.Texts;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Plain;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.awt.KeyboardFocusManager;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;

/** One table of a summary at its full height. Enter or a double click opens the list behind a figure. */
final class FigureTable extends JTable {
    static final String NAME = "summary.table.";

    private static final int NUMBERS_WIDE = 110;
    private static final int INDENT = 18;

    private final transient List<Figures.Line> lines;
    private final transient Lists lists;

    FigureTable(Texts texts, Figures figures, Lists lists) {
        this.lines = new ArrayList<>(figures.lines());
        this.lists = lists;
        lines.add(figures.total());
        setModel(new Model(texts, figures));
        setName(NAME + figures.code());
        getAccessibleContext().setAccessibleName(figures.title());
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        getTableHeader().setReorderingAllowed(false);
        ((DefaultTableCellRenderer) getTableHeader().getDefaultRenderer())
                .setHorizontalAlignment(SwingConstants.LEADING);
        setDefaultRenderer(Object.class, new Cells(texts));
        for (int column = 1; column < getColumnCount(); column++) {
            getColumnModel().getColumn(column).setMinWidth(UIScale.scale(NUMBERS_WIDE));
            getColumnModel().getColumn(column).setMaxWidth(UIScale.scale(NUMBERS_WIDE));
        }
        leaveWithTab(this);
        PartKey.LIST_OPEN.bind(this, () -> open(getSelectedRow()));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    open(rowAtPoint(e.getPoint()));
                }
            }
        });
    }

    /** Tables with their titles, one below the other; those without lines are left out. */
    static JComponent column(Texts texts, Lists lists, List<Figures> some) {
        JPanel column = new JPanel(new MigLayout("insets 0, wrap 1, gapy 6, hidemode 3", "[grow,fill,0:0]"));
        for (Figures one : some) {
            if (!one.lines().isEmpty()) {
                add(column, one.title(), new FigureTable(texts, one, lists));
            }
        }
        return column;
    }

    /** A table below its title, at its whole height. */
    static void add(JPanel column, String text, JTable table) {
        JLabel title = new JLabel(text);
        title.putClientProperty("FlatLaf.styleClass", "semibold");
        title.setLabelFor(table);
        column.add(title, "gaptop 8");
        JPanel whole = new JPanel(new BorderLayout());
        whole.add(table.getTableHeader(), BorderLayout.NORTH);
        whole.add(table, BorderLayout.CENTER);
        column.add(whole);
    }

    /** Not to the next cell, as tables do. */
    static void leaveWithTab(JTable table) {
        leaveWithTab(table, KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS);
        leaveWithTab(table, KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS);
    }

    private static void leaveWithTab(JTable table, int way) {
        table.setFocusTraversalKeys(
                way, KeyboardFocusManager.getCurrentKeyboardFocusManager().getDefaultFocusTraversalKeys(way));
    }

    private void open(int row) {
        if (row >= 0) {
            Figures.Line line = lines.get(row);
            if (line.complaints() != null) {
                lists.complaints(line.complaints());
            } else if (line.visits() != null) {
                lists.visits(line.visits());
            }
        }
    }

    private final class Model extends AbstractTableModel {
        private final transient Figures figures;
        private final List<String> columns;
        private final NumberFormat numbers;
        private final NumberFormat shares;

        Model(Texts texts, Figures figures) {
            this.figures = figures;
            this.columns = List.of(figures.column(), texts.get("summary.number"), texts.get("summary.share"));
            this.numbers = NumberFormat.getInstance(texts.language().locale());
            this.shares = NumberFormat.getInstance(texts.language().locale());
            shares.setMinimumFractionDigits(1);
            shares.setMaximumFractionDigits(1);
        }

        @Override
        public int getRowCount() {
            return lines.size();
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public String getColumnName(int column) {
            return columns.get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            Figures.Line line = lines.get(row);
            return switch (column) {
                case 0 -> Plain.safe(line.name());
                case 1 -> numbers.format(line.number());
                default -> shares.format(line.share(figures.total()));
            };
        }
    }

    private final class Cells extends DefaultTableCellRenderer {
        private final transient Texts texts;

        Cells(Texts texts) {
            this.texts = texts;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            Figures.Line line = lines.get(row);
            setHorizontalAlignment(column == 0 ? SwingConstants.LEADING : SwingConstants.TRAILING);
            int indent = column == 0 ? UIScale.scale(INDENT * line.depth()) : 0;
            setBorder(
                    BorderFactory.createCompoundBorder(getBorder(), BorderFactory.createEmptyBorder(0, indent, 0, 0)));
            if (row == lines.size() - 1) {
                setFont(getFont().deriveFont(Font.BOLD));
            }
            setToolTipText(line.complaints() == null && line.visits() == null ? null : texts.get("summary.open"));
            return this;
        }
    }
}

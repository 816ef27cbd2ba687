package congtam.ui.report;

import com.formdev.flatlaf.util.UIScale;
import congtam.inspection.RemedyFilter;
import congtam.inspection.VisitSpan;
import congtam.report.AgencyProfile;
import congtam.report.AgencyProfile.Span;
import congtam.report.ProfileFigures;
import congtam.text.Texts;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Plain;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.text.NumberFormat;
import java.util.List;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;

/** A period month by month, or year by year. Enter or a double click opens the list behind the figure under the caret. */
final class SpanTable extends JTable {
    static final String NAME = "profile.over-time";

    private static final int NUMBERS_WIDE = 90;
    private static final int GAP = 8;
    private static final int COMPLAINTS = 1;
    private static final int VISITS = 2;
    private static final int FAILED = 3;
    private static final int FINDINGS = 4;
    private static final int OPEN = 5;
    private static final int OVERDUE = 6;

    private final transient AgencyProfile profile;
    private final transient Lists lists;

    SpanTable(Texts texts, AgencyProfile profile, Lists lists) {
        this.profile = profile;
        this.lists = lists;
        setModel(new Model(texts, profile));
        setName(NAME);
        getAccessibleContext().setAccessibleName(texts.get("profile.over-time"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellSelectionEnabled(true);
        getTableHeader().setReorderingAllowed(false);
        DefaultTableCellRenderer numbers = new DefaultTableCellRenderer();
        numbers.setHorizontalAlignment(SwingConstants.TRAILING);
        numbers.setToolTipText(texts.get("summary.open"));
        for (int column = 1; column < getColumnCount(); column++) {
            getColumnModel().getColumn(column).setCellRenderer(numbers);
            int width = Math.max(UIScale.scale(NUMBERS_WIDE), headingWidth(column) + UIScale.scale(GAP));
            getColumnModel().getColumn(column).setMinWidth(width);
            getColumnModel().getColumn(column).setMaxWidth(width);
        }
        ((DefaultTableCellRenderer) getTableHeader().getDefaultRenderer())
                .setHorizontalAlignment(SwingConstants.LEADING);
        FigureTable.leaveWithTab(this);
        PartKey.LIST_OPEN.bind(this, () -> open(getSelectedRow(), getSelectedColumn()));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    open(rowAtPoint(e.getPoint()), columnAtPoint(e.getPoint()));
                }
            }
        });
    }

    private int headingWidth(int column) {
        return getTableHeader()
                .getDefaultRenderer()
                .getTableCellRendererComponent(this, getColumnName(column), false, false, -1, column)
                .getPreferredSize()
                .width;
    }

    private void open(int row, int column) {
        if (row < 0) {
            return;
        }
        Span span = profile.spans().get(row);
        switch (column) {
            case COMPLAINTS -> lists.complaints(profile.complaints(span));
            case VISITS -> lists.visits(profile.visits(span, null));
            case FAILED, FINDINGS -> lists.visits(profile.failed(span));
            case OPEN -> lists.visits(profile.visits(span, RemedyFilter.OPEN));
            case OVERDUE -> lists.visits(profile.visits(span, RemedyFilter.OVERDUE));
            case OVERDUE + 1 -> lists.visits(profile.visits(span, RemedyFilter.DONE));
            default -> {
                // The name of the period has no list.
            }
        }
    }

    private static final class Model extends AbstractTableModel {
        private final transient AgencyProfile profile;
        private final transient ProfileFigures figures;
        private final List<String> columns;
        private final NumberFormat numbers;

        Model(Texts texts, AgencyProfile profile) {
            this.profile = profile;
            this.figures = new ProfileFigures(texts);
            this.columns = List.of(
                    texts.get("profile.span"),
                    texts.get("profile.complaints"),
                    texts.get("profile.visits"),
                    texts.get("profile.failed"),
                    texts.get("profile.findings"),
                    texts.get("profile.open"),
                    texts.get("profile.overdue"),
                    texts.get("profile.done"));
            this.numbers = NumberFormat.getInstance(texts.language().locale());
        }

        @Override
        public int getRowCount() {
            return profile.spans().size();
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
            Span span = profile.spans().get(row);
            VisitSpan visits = span.visits();
            return switch (column) {
                case 0 -> Plain.safe(figures.name(profile, span));
                case COMPLAINTS -> numbers.format(span.complaints());
                case VISITS -> numbers.format(visits.visits());
                case FAILED -> numbers.format(visits.failed());
                case FINDINGS -> numbers.format(visits.findings());
                case OPEN -> numbers.format(visits.open());
                case OVERDUE -> numbers.format(visits.overdue());
                default -> numbers.format(visits.done());
            };
        }
    }
}

package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.deadline.Levels;
import congtam.ui.agency.AgencyTree;
import congtam.ui.kit.ListPanel;
import congtam.ui.kit.PagedTable;
import congtam.ui.kit.Ui;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Action;

/** Makes the list of complaints. */
public final class ComplaintListPanel {
    public static final String NAME = "list";
    public static final String TABLE = "complaints";
    public static final String COUNT = NAME + ".shown-count";
    public static final String EMPTY_CLEAR = NAME + ".empty.clear";

    private ComplaintListPanel() {}

    /**
     * The list with its filter.
     *
     * @param levels of the office, by which the list can be narrowed
     * @param first what brings in complaints: one that is logged, or many from a file
     */
    public static ListPanel<ComplaintSort, ComplaintRow> of(
            Ui kit,
            Viewer viewer,
            ComplaintListModel model,
            AgencyTree agencies,
            Levels levels,
            Consumer<ComplaintRow> open,
            List<Action> first) {
        ComplaintFilterBar filter = new ComplaintFilterBar(kit, viewer, model, agencies, levels);
        PagedTable<ComplaintRow> table =
                new PagedTable<>(kit, TABLE, model.rows(), ComplaintColumns.of(kit.texts()), ComplaintRow::id);
        table.onOpen(open);
        return new ListPanel<>(kit, NAME, model, table, filter, filter.search(), first);
    }
}

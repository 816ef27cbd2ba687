package congtam.ui.inspection;

import congtam.inspection.InspectionRow;
import congtam.inspection.InspectionSort;
import congtam.ui.agency.AgencyTree;
import congtam.ui.kit.ListPanel;
import congtam.ui.kit.PagedTable;
import congtam.ui.kit.Ui;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Action;

/** Makes the list of visits. */
public final class InspectionListPanel {
    public static final String NAME = "visits";
    public static final String TABLE = "inspections";
    public static final String COUNT = NAME + ".shown-count";

    private InspectionListPanel() {}

    /**
     * The list with its filter.
     *
     * @param first what begins the first visit
     */
    public static ListPanel<InspectionSort, InspectionRow> of(
            Ui kit, InspectionListModel model, AgencyTree agencies, Consumer<InspectionRow> open, List<Action> first) {
        InspectionFilterBar filter = new InspectionFilterBar(kit.texts(), model, agencies);
        PagedTable<InspectionRow> table = new PagedTable<>(
                kit, TABLE, model.rows(), InspectionColumns.of(kit.texts(), kit.clock()), InspectionRow::id);
        table.onOpen(open);
        return new ListPanel<>(kit, NAME, model, table, filter, filter.search(), first);
    }
}

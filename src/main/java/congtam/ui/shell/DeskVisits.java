package congtam.ui.shell;

import congtam.access.Viewer;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionRow;
import congtam.inspection.InspectionSort;
import congtam.ui.agency.AgencyTree;
import congtam.ui.inspection.InspectionListModel;
import congtam.ui.inspection.InspectionListPanel;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.ListPanel;
import congtam.ui.kit.Ui;
import java.util.List;
import java.util.function.Consumer;

/** The list of visits on the desk. */
final class DeskVisits {
    private final InspectionListModel list;
    private final ListPanel<InspectionSort, InspectionRow> panel;
    private final DeskScreen screen;

    /**
     * Makes the list; nothing is read before {@link #start}.
     *
     * @param open opens one of its rows
     */
    DeskVisits(
            Ui ui,
            Viewer viewer,
            OfficeDoor door,
            AgencyTree agencies,
            Commands commands,
            Consumer<InspectionRow> open) {
        this.list = new InspectionListModel(door, viewer, ui.background());
        this.panel = InspectionListPanel.of(ui, list, agencies, open, List.of(commands.action(Command.NEW_VISIT)));
        this.screen = new DeskScreen("tab.visits", Glyph.VISIT, panel, GuidePage.VISITS, panel::focusTable);
    }

    DeskScreen screen() {
        return screen;
    }

    InspectionListModel list() {
        return list;
    }

    ListPanel<InspectionSort, InspectionRow> panel() {
        return panel;
    }

    void start() {
        list.start();
    }

    void refresh() {
        list.refresh();
    }

    void show(InspectionFilter filter) {
        list.show(filter);
    }
}

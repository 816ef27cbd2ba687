package congtam.ui.inspection;

import congtam.access.Viewer;
import congtam.inspection.Inspection;
import congtam.office.Office;
import congtam.register.Stored;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Ui;
import congtam.ui.kit.Ways;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes the forms in which visits are recorded. */
public final class VisitPanels {
    private final Ui ui;
    private final Office office;
    private final Viewer viewer;
    private final Ways ways;
    private final Consumer<EditorTab> leave;

    /**
     * The forms of one viewer.
     *
     * @param leave what Esc asks for: the window closes the tab, asking first if it is edited
     */
    public VisitPanels(Ui ui, Office office, Viewer viewer, Ways ways, Consumer<EditorTab> leave) {
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        this.ways = ways;
        this.leave = leave;
    }

    /** For a visit that is about to begin, on its own or because of complaints. */
    public EditorTab create(List<UUID> causes) {
        return new VisitPanel(ui, office, viewer, ways, leave, causes, null);
    }

    /** For one that is in the register. */
    public EditorTab open(Stored<Inspection> visit) {
        return new VisitPanel(ui, office, viewer, ways, leave, List.of(), visit);
    }
}

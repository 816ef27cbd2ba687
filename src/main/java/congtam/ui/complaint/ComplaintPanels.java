package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.office.Office;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Ui;
import congtam.ui.kit.Ways;
import java.util.function.Consumer;

/** Makes the forms in which complaints are logged and changed. */
public final class ComplaintPanels implements ComplaintEditors {
    private final Ui ui;
    private final Office office;
    private final Viewer viewer;
    private final DraftStore drafts;
    private final Ways ways;
    private final Consumer<EditorTab> leave;

    /**
     * The forms of one viewer.
     *
     * @param drafts where unsaved forms are kept against a crash
     * @param ways where a complaint leads to
     * @param leave what Esc asks for: the window closes the tab, asking first if it is edited
     */
    public ComplaintPanels(
            Ui ui, Office office, Viewer viewer, DraftStore drafts, Ways ways, Consumer<EditorTab> leave) {
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        this.drafts = drafts;
        this.ways = ways;
        this.leave = leave;
    }

    @Override
    public EditorTab create() {
        return new ComplaintPanel(ui, office, viewer, drafts, ways, leave, null);
    }

    @Override
    public EditorTab open(ComplaintFile file) {
        return new ComplaintPanel(ui, office, viewer, drafts, ways, leave, file);
    }
}

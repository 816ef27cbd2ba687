package congtam.ui.complaint;

import congtam.complaint.ComplaintFile;
import congtam.ui.kit.EditorTab;

/** Makes the form for a complaint. */
public interface ComplaintEditors {
    /** For one that is being logged. */
    EditorTab create();

    /** For one that is in the register. */
    EditorTab open(ComplaintFile file);
}

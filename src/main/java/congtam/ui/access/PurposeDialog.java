package congtam.ui.access;

import congtam.access.Purpose;
import congtam.access.Viewer;
import congtam.register.RecordRef;
import congtam.text.Problem;
import congtam.ui.kit.Ui;
import java.awt.Component;
import java.awt.Window;
import javax.swing.SwingUtilities;

/** Asks what somebody is about to read protected cases for. */
public final class PurposeDialog {
    private final Ui ui;
    private final Viewer viewer;
    private final Component owner;

    /**
     * For one window.
     *
     * @param owner where problems are told
     */
    public PurposeDialog(Ui ui, Viewer viewer, Component owner) {
        this.ui = ui;
        this.viewer = viewer;
        this.owner = owner;
    }

    /**
     * Where reading a record failed only for want of a purpose, asks for it; tells any other failure.
     *
     * @param again reads again, once a purpose was said
     */
    public void askOrTell(RecordRef record, Throwable failure, Runnable again) {
        if (failure instanceof Problem problem && problem.code().equals("access.purpose")) {
            ReasonDialog.open(
                    window(),
                    ui,
                    "purpose",
                    "reason.purpose",
                    words -> progress -> {
                        viewer.purposes().state(record, new Purpose(words));
                        return record;
                    },
                    said -> again.run());
        } else {
            ui.problems().show(owner, failure);
        }
    }

    /** Asks what protected cases are to be searched for. */
    public void askForSearch(Runnable then) {
        ReasonDialog.open(
                window(),
                ui,
                "purpose-search",
                "reason.purpose",
                words -> progress -> {
                    viewer.purposes().stateSearch(new Purpose(words));
                    return words;
                },
                said -> then.run());
    }

    private Window window() {
        return SwingUtilities.getWindowAncestor(owner);
    }
}

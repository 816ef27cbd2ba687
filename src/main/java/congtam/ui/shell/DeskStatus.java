package congtam.ui.shell;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.DeploymentMode;
import congtam.office.Office;
import congtam.register.Change;
import congtam.register.Verification;
import congtam.ui.kit.Toast;
import congtam.ui.kit.Ui;
import java.awt.Component;
import java.util.function.Supplier;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** Finds out what the status line tells. */
final class DeskStatus {
    private final Ui ui;
    private final Viewer viewer;
    private final Supplier<Office> office;
    private final StatusLine line;
    private final Runnable besides;
    private boolean reading;
    private boolean again;

    DeskStatus(Ui ui, Viewer viewer, Supplier<Office> office, StatusLine line, Runnable besides) {
        this.besides = besides;
        this.ui = ui;
        this.viewer = viewer;
        this.office = office;
        this.line = line;
    }

    private record Figures(long complaints, long steps, DeploymentMode mode) {}

    /** Finds it out again, and whatever else is counted then. */
    void refresh() {
        besides.run();
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        again = false;
        ui.background()
                .run(progress -> new Figures(
                        office.get().complaints().count(viewer, ComplaintFilter.ALL),
                        office.get().register().seal().seq(),
                        office.get().deployments().mode()))
                .onResult(figures -> {
                    line.showCounts(figures.complaints());
                    // Even a number would tell that somebody wrote something that is not theirs to know.
                    if (viewer.may(Step.READ_LOG)) {
                        line.showSteps(figures.steps());
                    }
                    line.showMode(figures.mode());
                    ended();
                })
                // The list fails for the same reason, and says so.
                .onFailure(failure -> ended())
                .onCancelled(this::ended)
                .start();
    }

    private void ended() {
        reading = false;
        if (again) {
            refresh();
        }
    }

    /** Says who changed something last, and when. */
    void tell(Change change) {
        ui.background()
                .run(progress -> office.get().timeline().lastStep(viewer, change.records()))
                .onResult(entry -> entry.ifPresent(step -> line.showChange(step.who(), step.at())))
                .onFailure(failure -> {})
                .start();
    }

    /** Compares every record with the ledger. */
    void verify(Toast toast, Component owner) {
        ui.background()
                .run(progress -> office.get().log().verify(viewer, progress))
                .onResult(verification -> {
                    if (verification.faults().isEmpty()) {
                        line.showIntact(verification.seal().seq());
                        toast.show(ui.texts()
                                .get("toast.verified", verification.seal().seq()));
                    } else {
                        line.showFaults(verification.faults().size());
                        showFaults(owner, verification);
                    }
                })
                .start();
    }

    private void showFaults(Component owner, Verification verification) {
        StringBuilder text = new StringBuilder(
                ui.texts().get("verify.faults", verification.faults().size()));
        verification.faults().forEach(fault -> text.append("\n• ").append(fault));
        JTextArea area = new JTextArea(text.toString(), 16, 60);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        JOptionPane.showMessageDialog(
                owner, new JScrollPane(area), ui.texts().get("verify.faults.title"), JOptionPane.WARNING_MESSAGE);
    }
}

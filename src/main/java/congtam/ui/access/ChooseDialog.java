package congtam.ui.access;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.ui.kit.Ui;
import java.awt.Window;
import java.util.function.Supplier;
import javax.swing.JDialog;

/** Chooses another passphrase in the middle of work. */
public final class ChooseDialog {
    private ChooseDialog() {}

    /** Opens it; {@code then} is called once it is done. */
    public static void open(
            Window owner, Ui ui, Supplier<Office> office, Viewer viewer, String signInName, Runnable then) {
        JDialog[] dialog = new JDialog[1];
        ChoosePanel[] panel = new ChoosePanel[1];
        panel[0] = new ChoosePanel(
                ui.texts(),
                signInName,
                viewer.name(),
                (present, fresh) -> ui.background()
                        .run(progress -> {
                            office.get().signIn().choose(signInName, present, fresh);
                            return viewer;
                        })
                        .onResult(done -> {
                            dialog[0].dispose();
                            then.run();
                        })
                        .onFailure(panel[0]::fail)
                        .start());
        dialog[0] = CardDialog.of(
                owner, ChoosePanel.NAME, ui.texts().get("choose.title"), panel[0].component(), panel[0].button());
        dialog[0].setVisible(true);
    }
}

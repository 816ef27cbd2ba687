package congtam.ui.shell;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.ui.access.ChooseDialog;
import congtam.ui.access.RecoveryKeyDialog;
import congtam.ui.access.RolesPanel;
import congtam.ui.access.UsersPanel;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Toast;
import congtam.ui.kit.Ui;
import java.awt.Window;
import java.util.function.Supplier;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JPanel;

/** Somebody who is in: locks the window while they are away, and does what concerns their account. */
final class Session {
    private final Viewer viewer;
    private final String signInName;
    private final Supplier<Office> office;

    Session(Viewer viewer, String signInName, Supplier<Office> office) {
        this.viewer = viewer;
        this.signInName = signInName;
        this.office = office;
    }

    Viewer viewer() {
        return viewer;
    }

    LockScreen lock(Ui ui, Runnable quit) {
        return new LockScreen(ui, office, viewer, signInName, quit);
    }

    /** Binds the commands of accounts and rights. */
    void bind(Commands commands, Ui ui, JFrame frame, LockScreen lock, Runnable signOut) {
        Toast toast = new Toast(frame.getRootPane());
        commands.on(Command.LOCK, lock::lock)
                .on(Command.SIGN_OUT, signOut)
                .on(
                        Command.CHANGE_PASSPHRASE,
                        () -> ChooseDialog.open(
                                frame,
                                ui,
                                office,
                                viewer,
                                signInName,
                                () -> toast.show(ui.texts().get("choose.done"))))
                .on(
                        Command.SHOW_ROLES,
                        () -> open(
                                frame, "roles", ui.texts().get("roles.title"), new RolesPanel(ui.texts()).component()));
        commands.when(Command.NEW_RECOVERY_KEY, () -> viewer.may(Step.MANAGE_USERS))
                .on(
                        Command.NEW_RECOVERY_KEY,
                        () -> RecoveryKeyDialog.open(
                                frame,
                                ui,
                                office,
                                viewer,
                                () -> toast.show(ui.texts().get("recovery-key.renewed"))));
        if (viewer.may(Step.READ_COMPLAINT)) {
            commands.when(Command.MANAGE_USERS, () -> viewer.may(Step.MANAGE_USERS))
                    .on(Command.MANAGE_USERS, () -> {
                        UsersPanel users = new UsersPanel(ui, office, viewer);
                        users.refresh();
                        open(frame, "users-window", ui.texts().get("users.title"), users.component());
                    });
        }
    }

    static void open(Window owner, String name, String title, JPanel content) {
        JDialog dialog = new JDialog(owner, title);
        dialog.setName(name);
        dialog.setContentPane(content);
        PartKey.WINDOW_CLOSE.bindInWindow(dialog.getRootPane(), dialog::dispose);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.setSize(Math.min(1100, owner.getWidth() - 80), Math.min(640, owner.getHeight() - 80));
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }
}

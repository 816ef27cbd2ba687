package congtam.ui.shell;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.text.Problem;
import congtam.ui.access.SignInPanel;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.Ui;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.MenuSelectionManager;
import javax.swing.RootPaneContainer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * Hides every window of the program behind a cover and asks for the passphrase. Nothing is closed, so that unsaved forms are as
 * they were afterwards.
 */
final class LockScreen {
    static final String NAME = "lock";
    static final String QUIT = "lock.quit";

    private final Ui ui;
    private final Supplier<Office> office;
    private final Viewer viewer;
    private final String signInName;
    private final Runnable quit;
    private @Nullable JDialog dialog;

    /**
     * Makes it, not yet shown.
     *
     * @param quit ends the program without closing what is open, whose drafts are kept
     */
    LockScreen(Ui ui, Supplier<Office> office, Viewer viewer, String signInName, Runnable quit) {
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        this.signInName = signInName;
        this.quit = quit;
    }

    /** Locks, and returns when it is unlocked. */
    void lock() {
        if (dialog != null) {
            return;
        }
        MenuSelectionManager.defaultManager().clearSelectedPath();
        Map<RootPaneContainer, Component> covered = cover();
        JDialog lock = dialog();
        dialog = lock;
        lock.setVisible(true);
        dialog = null;
        covered.forEach((window, glass) -> {
            window.setGlassPane(glass);
            glass.setVisible(false);
        });
    }

    private static Map<RootPaneContainer, Component> cover() {
        Map<RootPaneContainer, Component> covered = new LinkedHashMap<>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing() && window instanceof RootPaneContainer container) {
                covered.put(container, container.getGlassPane());
                container.setGlassPane(new JPanel());
                container.getGlassPane().setVisible(true);
            }
        }
        return covered;
    }

    private JDialog dialog() {
        Window owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow();
        JDialog lock = new JDialog(
                owner == null ? front() : owner, ui.texts().get("locked.title"), Dialog.ModalityType.APPLICATION_MODAL);
        lock.setName(NAME);
        lock.setDefaultCloseOperation(JDialog.DO_NOTHING_ON_CLOSE);
        SignInPanel[] panel = new SignInPanel[1];
        panel[0] = SignInPanel.toUnlock(
                ui.texts(),
                viewer.name(),
                signInName,
                (name, passphrase) -> ui.background()
                        .run(progress -> office.get().signIn().enter(name, passphrase))
                        .onResult(entered -> {
                            // Others know a passphrase that serves once; it opens nobody's desk.
                            if (entered.mustChoose()) {
                                panel[0].fail(Problem.of("access.ended"));
                            } else {
                                lock.dispose();
                            }
                        })
                        .onFailure(panel[0]::fail)
                        .start());
        JPanel content = new JPanel(new MigLayout("insets 0 0 12 16, wrap 1", "[grow, fill]"));
        content.add(panel[0].component(), "grow");
        JButton leave = Mnemonic.button(ui.texts().get("locked.quit"), new JButton());
        leave.setName(QUIT);
        leave.addActionListener(e -> {
            lock.dispose();
            quit.run();
        });
        content.add(leave, "align right, grow 0");
        lock.setContentPane(content);
        lock.getRootPane().setDefaultButton(panel[0].button());
        lock.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent e) {
                panel[0].focus();
            }
        });
        lock.pack();
        lock.setLocationRelativeTo(lock.getOwner());
        return lock;
    }

    /** The dialog that blocks all others, if there is one; otherwise any window. */
    private static @Nullable Window front() {
        Window front = null;
        for (Window window : Window.getWindows()) {
            if (window.isShowing() && (front == null || (window instanceof Dialog other && other.isModal()))) {
                front = window;
            }
        }
        return front;
    }
}

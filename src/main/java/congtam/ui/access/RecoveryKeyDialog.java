package congtam.ui.access;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Ui;
import congtam.vault.KeyRing;
import congtam.vault.RecoveryKey;
import java.awt.Window;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextField;

/**
 * Another recovery key, by two administrators: the second types name and passphrase, the key is shown once, and takes the place of
 * the old one only when somebody says that it is kept.
 */
public final class RecoveryKeyDialog {
    public static final String NAME = "recovery-new";

    private final Window owner;
    private final Ui ui;
    private final Supplier<Office> office;
    private final Viewer viewer;
    private final Runnable then;

    private RecoveryKeyDialog(Window owner, Ui ui, Supplier<Office> office, Viewer viewer, Runnable then) {
        this.owner = owner;
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        this.then = then;
    }

    /**
     * Opens it, where the register is one that has such a key.
     *
     * @param then told when the new key is in force
     */
    public static void open(Window owner, Ui ui, Supplier<Office> office, Viewer viewer, Runnable then) {
        new RecoveryKeyDialog(owner, ui, office, viewer, then).askSecond();
    }

    /** Who agrees; left empty while there is no other user. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    private record Second(String name, char[] passphrase) {}

    private void askSecond() {
        Card card = new Card(ui.texts(), Glyph.SHIELD, NAME);
        JTextField name = card.row("reset.second", new JTextField());
        JPasswordField passphrase = card.row("reset.second-passphrase", new JPasswordField());
        JDialog[] dialog = new JDialog[1];
        JPanel content = card.finish(() -> {
            card.await();
            Second second = new Second(name.getText(), passphrase.getPassword());
            ui.background()
                    .run(progress -> checked(second))
                    .onResult(found -> {
                        dialog[0].dispose();
                        show(found, second);
                    })
                    .onFailure(card::fail)
                    .start();
        });
        dialog[0] = CardDialog.of(owner, NAME, ui.texts().get("recovery-new.heading"), content, card.button());
        dialog[0].setVisible(true);
    }

    private Office checked(Second second) {
        Office open = office.get();
        if (open.register().keys().isEmpty()) {
            throw Problem.of("vault.not-here");
        }
        if (!second.name().isBlank()) {
            open.signIn().other(viewer, second.name(), second.passphrase());
        }
        return open;
    }

    private void show(Office open, Second second) {
        RecoveryKey printed = KeyRing.newRecoveryKey();
        String where = open.register().location().shown();
        String day = ui.texts().date(LocalDate.ofInstant(ui.clock().instant(), Texts.ZONE));
        JDialog[] dialog = new JDialog[1];
        Consumer<Throwable> problem = failure -> ui.problems().show(dialog[0], failure);
        RecoveryKeyPanel panel = new RecoveryKeyPanel(
                ui.texts(),
                printed,
                where,
                day,
                problem,
                () -> ui.background()
                        .run(progress -> {
                            open.signIn().renewRecovery(viewer, second.name(), second.passphrase(), printed);
                            return printed;
                        })
                        .onResult(done -> {
                            dialog[0].dispose();
                            then.run();
                        })
                        .onFailure(problem)
                        .start());
        dialog[0] = CardDialog.of(
                owner,
                "recovery-key-window",
                ui.texts().get("recovery-new.heading"),
                panel.component(),
                panel.button());
        dialog[0].setVisible(true);
    }
}

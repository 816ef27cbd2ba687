package congtam.ui.access;

import congtam.access.User;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.Stored;
import congtam.text.Problem;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Ui;
import java.awt.Window;
import java.util.function.Supplier;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextField;

/** A forgotten passphrase, reset by the administrator at the desk and a second one who types their own beside them. */
final class ResetDialog {
    static final String NAME = "user-reset";

    private ResetDialog() {}

    static void open(
            Window owner, Ui ui, Supplier<Office> office, Viewer first, Stored<User> forgetful, Runnable then) {
        User user = forgetful.content();
        Card card = new Card(ui.texts(), Glyph.SHIELD, NAME, user.fullName());
        JTextField second = card.row("reset.second", new JTextField());
        JPasswordField secondPassphrase = card.row("reset.second-passphrase", new JPasswordField());
        NewPassphrase fresh = new NewPassphrase(ui.texts(), user::signInName, user::fullName);
        fresh.addTo(card);
        JDialog[] dialog = new JDialog[1];
        JPanel content = card.finish(() -> {
            try {
                char[] typed = fresh.get();
                card.await();
                ui.background()
                        .run(progress -> {
                            office.get()
                                    .signIn()
                                    .reset(
                                            first,
                                            second.getText(),
                                            secondPassphrase.getPassword(),
                                            forgetful.id(),
                                            typed);
                            return forgetful;
                        })
                        .onResult(done -> {
                            dialog[0].dispose();
                            then.run();
                        })
                        .onFailure(card::fail)
                        .start();
            } catch (Problem problem) {
                card.fail(problem);
            }
        });
        dialog[0] = CardDialog.of(owner, NAME, ui.texts().get("users.reset-title"), content, card.button());
        dialog[0].setVisible(true);
    }
}

package congtam.ui.access;

import congtam.complaint.Denouncers.Opening;
import congtam.ui.kit.Background;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Ui;
import java.awt.Window;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextField;

/** Asks for what opens a sealed identity: a reason, the passphrase once more, and a second person where it takes two. */
public final class OpeningDialog {
    private OpeningDialog() {}

    /**
     * Opens it.
     *
     * @param key of its words in the bundles
     * @param label of what is said of it: the reason, or what stands for one
     * @param byTwo whether a second person has to type as well
     */
    public static <T> void open(
            Window owner,
            Ui ui,
            String key,
            String label,
            boolean byTwo,
            Function<Opening, Background.Work<T>> work,
            Consumer<T> then) {
        Card card = new Card(ui.texts(), Glyph.SHIELD, key);
        JTextField reason = card.row(label, new JTextField());
        JPasswordField passphrase = card.row("reason.passphrase", new JPasswordField());
        JTextField second = new JTextField();
        JPasswordField secondPassphrase = new JPasswordField();
        if (byTwo) {
            card.row("reason.second", second);
            card.row("reason.second-passphrase", secondPassphrase);
        }
        JDialog[] dialog = new JDialog[1];
        JPanel content = card.finish(() -> {
            card.await();
            Opening opening = new Opening(
                    passphrase.getPassword(), reason.getText(), second.getText(), secondPassphrase.getPassword());
            ui.background()
                    .run(work.apply(opening))
                    .onResult(done -> {
                        dialog[0].dispose();
                        then.accept(done);
                    })
                    .onFailure(card::fail)
                    .start();
        });
        dialog[0] = CardDialog.of(owner, key, ui.texts().get(key + ".heading"), content, card.button());
        dialog[0].setVisible(true);
    }
}

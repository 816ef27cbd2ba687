package congtam.ui.access;

import congtam.ui.kit.Background;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Ui;
import java.awt.Window;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** Asks what for, before something is done that the register keeps together with its reason. */
public final class ReasonDialog {
    private ReasonDialog() {}

    /**
     * Opens it.
     *
     * @param key of its words in the bundles
     * @param work is done with the reason; while it is refused the dialog stays
     */
    public static <T> void open(
            Window owner, Ui ui, String key, Function<String, Background.Work<T>> work, Consumer<T> then) {
        open(owner, ui, key, "reason.reason", work, then);
    }

    /**
     * Opens it for words that are no reason.
     *
     * @param label of the field, in the bundles
     */
    public static <T> void open(
            Window owner,
            Ui ui,
            String key,
            String label,
            Function<String, Background.Work<T>> work,
            Consumer<T> then) {
        Card card = new Card(ui.texts(), Glyph.SHIELD, key);
        JTextField words = card.row(label, new JTextField());
        JDialog[] dialog = new JDialog[1];
        JPanel content = card.finish(() -> {
            card.await();
            ui.background()
                    .run(work.apply(words.getText()))
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

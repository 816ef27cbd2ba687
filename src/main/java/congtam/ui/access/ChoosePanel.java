package congtam.ui.access;

import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPasswordField;

/** Chooses another passphrase for oneself: because one wants to, or because others know the present one. */
public final class ChoosePanel {
    public static final String NAME = "choose";

    private final Card card;
    private final JPasswordField present = new JPasswordField();
    private final NewPassphrase fresh;
    private final BiConsumer<char[], char[]> choosing;
    private final JPanel page;

    /**
     * The form.
     *
     * @param choosing with the present and the new passphrase
     */
    public ChoosePanel(Texts texts, String signInName, String fullName, BiConsumer<char[], char[]> choosing) {
        this.choosing = choosing;
        this.card = new Card(texts, Glyph.SHIELD, NAME, fullName);
        card.row("passphrase.present", present);
        this.fresh = new NewPassphrase(texts, () -> signInName, () -> fullName);
        fresh.addTo(card);
        card.finish(this::choose);
        this.page = card.page();
    }

    private void choose() {
        try {
            char[] typed = fresh.get();
            card.await();
            choosing.accept(present.getPassword(), typed);
        } catch (Problem problem) {
            card.fail(problem);
        }
    }

    public JPanel component() {
        return page;
    }

    public JButton button() {
        return card.button();
    }

    public void focus() {
        present.requestFocusInWindow();
    }

    public void fail(Throwable failure) {
        card.fail(failure);
    }
}

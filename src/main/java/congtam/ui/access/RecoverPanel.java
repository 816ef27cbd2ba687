package congtam.ui.access;

import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.vault.RecoveryKey;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** For somebody who has forgotten the passphrase and has the printed recovery key. */
public final class RecoverPanel {
    public static final String NAME = "recover";

    private final Card card;
    private final JTextField name = new JTextField();
    private final JTextField key = new JTextField();
    private final NewPassphrase fresh;
    private final Recovering recovering;
    private final JPanel page;

    /** Gives a user another passphrase. */
    @FunctionalInterface
    public interface Recovering {
        void recover(RecoveryKey printed, String signInName, char[] fresh);
    }

    /**
     * The form.
     *
     * @param back returns to signing in
     */
    public RecoverPanel(Texts texts, Recovering recovering, Runnable back) {
        this.recovering = recovering;
        this.card = new Card(texts, Glyph.SHIELD, NAME);
        card.row("sign-in.name", name);
        card.row("recover.key", key);
        key.putClientProperty("FlatLaf.styleClass", "small");
        this.fresh = new NewPassphrase(texts, name::getText, () -> "");
        fresh.addTo(card);
        card.finish(this::recover);
        card.second("recover.back", back);
        this.page = card.page();
    }

    private void recover() {
        try {
            char[] typed = fresh.get();
            RecoveryKey printed = RecoveryKey.parse(key.getText());
            card.await();
            recovering.recover(printed, name.getText(), typed);
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
        name.requestFocusInWindow();
    }

    public void fail(Throwable failure) {
        card.fail(failure);
    }
}

package congtam.ui.access;

import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import javax.swing.JButton;
import javax.swing.JPanel;

/** Offers an administrator to encrypt a register that was made without. */
public final class EncryptPanel {
    public static final String NAME = "encrypt";
    public static final String LATER = "encrypt.later";

    private final Card card;
    private final JPanel page;

    public EncryptPanel(Texts texts, String where, Runnable encrypt, Runnable later) {
        card = new Card(texts, Glyph.SHIELD, NAME, where);
        card.finish(() -> {
            card.await();
            encrypt.run();
        });
        card.second(LATER, later);
        page = card.page();
    }

    public JPanel component() {
        return page;
    }

    public JButton button() {
        return card.button();
    }

    public void focus() {
        card.button().requestFocusInWindow();
    }
}

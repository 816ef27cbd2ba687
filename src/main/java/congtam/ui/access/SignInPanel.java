package congtam.ui.access;

import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextField;

/** Name and passphrase. The same form lets somebody in and, with the name fixed, unlocks the window. */
public final class SignInPanel {
    public static final String NAME = "sign-in";
    public static final String LOCKED = "locked";
    public static final String FORGOTTEN = "sign-in.forgotten";

    private final Card card;
    private final JTextField name = new JTextField();
    private final JPasswordField passphrase = new JPasswordField();
    private final JPanel page;

    /**
     * The form before somebody is in.
     *
     * @param where what the register is called
     * @param enter tries a name and a passphrase
     * @param forgotten shows what else opens the register
     */
    public static SignInPanel toEnter(Texts texts, String where, BiConsumer<String, char[]> enter, Runnable forgotten) {
        SignInPanel panel = new SignInPanel(texts, NAME, where, "", enter);
        panel.card.second(FORGOTTEN, forgotten);
        return panel;
    }

    /** The form over a window whose user was away. */
    public static SignInPanel toUnlock(
            Texts texts, String fullName, String signInName, BiConsumer<String, char[]> enter) {
        SignInPanel panel = new SignInPanel(texts, LOCKED, fullName, signInName, enter);
        panel.name.setEditable(false);
        panel.name.setFocusable(false);
        return panel;
    }

    private SignInPanel(Texts texts, String key, String about, String known, BiConsumer<String, char[]> enter) {
        card = new Card(texts, key.equals(NAME) ? Glyph.USER : Glyph.SHIELD, key, about);
        card.row("sign-in.name", name).setText(known);
        card.row("sign-in.passphrase", passphrase);
        card.finish(() -> {
            card.await();
            enter.accept(name.getText(), passphrase.getPassword());
        });
        page = card.page();
    }

    public JPanel component() {
        return page;
    }

    /** The button that Enter presses. */
    public JButton button() {
        return card.button();
    }

    /** Puts the keyboard where something is to be typed. */
    public void focus() {
        (name.getText().isEmpty() ? name : passphrase).requestFocusInWindow();
    }

    /** Says why nobody came in; the passphrase is typed anew. */
    public void fail(Throwable failure) {
        passphrase.setText("");
        card.fail(failure);
        passphrase.requestFocusInWindow();
    }
}

package congtam.ui.access;

import congtam.access.PassphraseRule;
import congtam.access.PassphraseRule.Strength;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Theme;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.swing.JLabel;
import javax.swing.JPasswordField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** A new passphrase, typed twice, with a word about how good it is. */
final class NewPassphrase {
    private final Texts texts;
    private final Supplier<String> signInName;
    private final Supplier<String> fullName;
    private final JPasswordField once = new JPasswordField();
    private final JPasswordField again = new JPasswordField();
    private final JLabel strength = new JLabel(" ");

    NewPassphrase(Texts texts, Supplier<String> signInName, Supplier<String> fullName) {
        this.texts = texts;
        this.signInName = signInName;
        this.fullName = fullName;
        once.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                tell();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                tell();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                tell();
            }
        });
    }

    void addTo(Card card) {
        card.row("passphrase.new", once);
        card.row("passphrase.again", again);
        strength.setName("passphrase.strength");
        once.getAccessibleContext().setAccessibleDescription(texts.get("passphrase.hint", PassphraseRule.LEAST));
        card.line(strength);
        tell();
    }

    private void tell() {
        Strength now = PassphraseRule.strength(once.getPassword(), signInName.get(), fullName.get());
        strength.setText(
                once.getPassword().length == 0
                        ? texts.get("passphrase.hint", PassphraseRule.LEAST)
                        : texts.get("passphrase.strength", texts.of(now)));
        strength.setForeground(Theme.colour(now.isEnough() ? "good" : "quiet"));
    }

    /**
     * What was typed.
     *
     * @throws Problem if the two differ
     */
    char[] get() {
        char[] typed = once.getPassword();
        if (!Arrays.equals(typed, again.getPassword())) {
            throw Problem.of("passphrase.differ");
        }
        return typed;
    }
}

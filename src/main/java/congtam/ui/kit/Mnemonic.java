package congtam.ui.kit;

import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** Texts in which {@code &} stands before the letter that reaches the component together with Alt. */
public record Mnemonic(String text, int index) {

    public static Mnemonic of(String marked) {
        int at = marked.indexOf('&');
        return at < 0 || at == marked.length() - 1
                ? new Mnemonic(marked, -1)
                : new Mnemonic(marked.substring(0, at) + marked.substring(at + 1), at);
    }

    /** Labels a component, so that Alt with the letter goes there and a screen reader says the label's text. */
    public static JLabel label(String marked, JComponent component) {
        Mnemonic mnemonic = of(marked);
        JLabel label = new JLabel(mnemonic.text());
        label.setLabelFor(component);
        if (mnemonic.index() >= 0) {
            label.setDisplayedMnemonic(mnemonic.key());
            label.setDisplayedMnemonicIndex(mnemonic.index());
        }
        component.getAccessibleContext().setAccessibleName(mnemonic.text());
        return label;
    }

    public static <B extends AbstractButton> B button(String marked, B button) {
        Mnemonic mnemonic = of(marked);
        button.setText(mnemonic.text());
        if (mnemonic.index() >= 0) {
            button.setMnemonic(mnemonic.key());
            button.setDisplayedMnemonicIndex(mnemonic.index());
        }
        return button;
    }

    void on(Action action) {
        action.putValue(Action.NAME, text);
        if (index >= 0) {
            action.putValue(Action.MNEMONIC_KEY, (int) key());
            action.putValue(Action.DISPLAYED_MNEMONIC_INDEX_KEY, index);
        }
    }

    /** Puts the text on an action. */
    public static void action(String marked, Action action) {
        of(marked).on(action);
    }

    private char key() {
        return text.substring(index, index + 1).toUpperCase(Locale.ROOT).charAt(0);
    }
}

package congtam.ui.access;

import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.Paragraph;
import congtam.vault.RecoveryKey;
import java.awt.Font;
import java.awt.print.PrinterException;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** Shows the recovery key once, to be printed or written down; goes on only when somebody says that it is. */
public final class RecoveryKeyPanel {
    public static final String NAME = "recovery-key";
    public static final String KEY = "recovery-key.key";
    public static final String PRINT = "recovery-key.print";
    public static final String KEPT = "recovery-key.kept";

    private final Card card;
    private final JCheckBox kept;
    private final JPanel page;

    /**
     * The page.
     *
     * @param where what the register is called
     * @param day as it is shown
     * @param problems is told what the printer could not do
     */
    public RecoveryKeyPanel(
            Texts texts, RecoveryKey printed, String where, String day, Consumer<Throwable> problems, Runnable done) {
        card = new Card(texts, Glyph.SHIELD, NAME);
        JTextArea key = Paragraph.of(printed.shown());
        key.setName(KEY);
        key.setFont(new Font(Font.MONOSPACED, Font.BOLD, key.getFont().getSize() * 4 / 3));
        key.getAccessibleContext().setAccessibleName(texts.get("recovery-key.heading"));
        card.line(key);
        JButton print = Mnemonic.button(texts.get("recovery-key.print"), new JButton());
        print.setName(PRINT);
        print.addActionListener(e -> print(texts.get("recovery-key.paper", where, day, printed.shown()), problems));
        card.line(print);
        kept = Mnemonic.button(texts.get("recovery-key.kept"), new JCheckBox());
        kept.setName(KEPT);
        kept.addActionListener(e -> card.button().setEnabled(kept.isSelected()));
        card.line(kept);
        card.finish(done);
        card.button().setEnabled(false);
        page = card.page();
    }

    private static void print(String words, Consumer<Throwable> problems) {
        JTextArea paper = new JTextArea(words);
        paper.setFont(new Font("Liberation Serif", Font.PLAIN, 13));
        paper.setLineWrap(true);
        paper.setWrapStyleWord(true);
        try {
            paper.print();
        } catch (PrinterException e) {
            problems.accept(Problem.because(e, "vault.not-printed"));
        }
    }

    public JPanel component() {
        return page;
    }

    public JButton button() {
        return card.button();
    }

    public void focus() {
        kept.requestFocusInWindow();
    }
}

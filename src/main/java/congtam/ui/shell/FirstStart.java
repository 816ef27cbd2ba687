package congtam.ui.shell;

import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.Theme;
import java.awt.Dialog;
import java.awt.Window;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** Asks how a new register should begin. */
final class FirstStart {
    static final String NAME = "first";

    private final JDialog dialog;
    private Answer answer = Answer.QUIT;

    /** What the user wants. */
    enum Answer {
        EMPTY,
        SAMPLES,
        OTHER,
        QUIT
    }

    private FirstStart(Window owner, Texts texts, String where) {
        dialog = new JDialog(owner, texts.get("first.title"), Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName(NAME);
        JPanel panel = new JPanel(new MigLayout("insets 26 30 22 30, wrap 1", "[460!, fill]", "[]10[]6[]8[]8[]20[]"));
        JLabel sign = new JLabel(Glyph.DATABASE.large());
        sign.setForeground(Theme.colour("good"));
        panel.add(sign, "align center");
        JLabel heading = new JLabel(texts.get("first.heading"), SwingConstants.CENTER);
        heading.putClientProperty("FlatLaf.styleClass", "h2");
        panel.add(heading);
        JTextArea place = Paragraph.of(texts.get("first.text", where));
        place.setForeground(Theme.colour("quiet"));
        place.setFocusable(false);
        panel.add(place, "wmin 0, gapbottom 12");
        JButton empty = button(texts, "first.empty", Answer.EMPTY);
        empty.putClientProperty("FlatLaf.styleClass", "primary");
        panel.add(empty, "h 40");
        panel.add(button(texts, "first.samples", Answer.SAMPLES), "h 40");
        JPanel others = new JPanel(new MigLayout("insets 0", "[]push[]"));
        others.add(button(texts, "first.other", Answer.OTHER));
        others.add(button(texts, "first.quit", Answer.QUIT));
        panel.add(others);
        dialog.setContentPane(panel);
        dialog.getRootPane().setDefaultButton(empty);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
    }

    static Answer ask(Window owner, Texts texts, String where) {
        FirstStart first = new FirstStart(owner, texts, where);
        first.dialog.setVisible(true);
        return first.answer;
    }

    private JButton button(Texts texts, String key, Answer meaning) {
        JButton button = new JButton(texts.get(key));
        button.setName(NAME + "." + meaning.name());
        button.addActionListener(e -> {
            answer = meaning;
            dialog.dispose();
        });
        return button;
    }
}

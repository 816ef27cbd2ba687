package congtam.ui.kit;

import congtam.text.Problem;
import congtam.text.Texts;
import java.awt.Component;
import java.awt.Dialog;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;

/** A few fields in a window of their own; what is wrong in them is told there, and it stays open. */
public final class AskDialog {
    public static final String TAKE = "ask.take";

    private AskDialog() {}

    /**
     * How it is called.
     *
     * @param name by which the window is known
     * @param take the bundle's key for the button that takes the answer
     */
    public record Words(String name, String title, String take) {}

    /**
     * Asks, and returns when it is answered or left.
     *
     * @param take what is done with the answer; throws a {@link Problem} if it will not do
     * @return whether it was answered
     */
    public static boolean ask(Component owner, Texts texts, Words words, JComponent form, Runnable take) {
        String name = words.name();
        boolean[] taken = new boolean[1];
        JDialog dialog =
                new JDialog(SwingUtilities.getWindowAncestor(owner), words.title(), Dialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName(name);
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        JTextArea fault = Paragraph.of("");
        fault.setName(name + ".fault");
        fault.putClientProperty("FlatLaf.styleClass", "fault");
        fault.setFocusable(false);
        fault.setVisible(false);
        JButton leave = Mnemonic.button(texts.get("pick.leave"), new JButton());
        leave.addActionListener(e -> dialog.dispose());
        JButton done = Mnemonic.button(texts.get(words.take()), new JButton());
        done.setName(TAKE);
        done.putClientProperty("FlatLaf.styleClass", "primary");
        done.addActionListener(e -> {
            try {
                Bind.endComposition();
                take.run();
                taken[0] = true;
                dialog.dispose();
            } catch (Problem problem) {
                fault.setText(texts.sentence(problem));
                fault.setVisible(true);
                dialog.pack();
            }
        });
        JPanel buttons = new JPanel(new MigLayout("insets 0", "push[][]"));
        buttons.add(leave);
        buttons.add(done);
        JPanel content = new JPanel(new MigLayout("insets 16, wrap 1, gapy 12, hidemode 3", "[520:pref:, grow, fill]"));
        content.add(form);
        content.add(fault, "wmin 0");
        content.add(buttons);
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(done);
        PartKey.WINDOW_CLOSE.bindInWindow(dialog.getRootPane(), dialog::dispose);
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
        return taken[0];
    }
}

package congtam.ui.access;

import congtam.ui.kit.PartKey;
import java.awt.Dialog;
import java.awt.Window;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;

/** A card in a dialog of its own; Esc leaves it. */
final class CardDialog {
    private CardDialog() {}

    static JDialog of(Window owner, String name, String title, JComponent content, JButton enter) {
        JDialog dialog = new JDialog(owner, title, Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName(name);
        JScrollPane scroll = new JScrollPane(
                content,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        dialog.setContentPane(scroll);
        dialog.getRootPane().setDefaultButton(enter);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        PartKey.WINDOW_CLOSE.bindInWindow(dialog.getRootPane(), dialog::dispose);
        dialog.pack();
        int height = dialog.getGraphicsConfiguration().getBounds().height;
        dialog.setSize(dialog.getWidth() + 20, Math.min(dialog.getHeight(), height - 60));
        dialog.setLocationRelativeTo(owner);
        return dialog;
    }
}

package congtam.ui.kit;

import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Says for a few seconds that something worked, without taking the keyboard. */
public final class Toast {
    public static final String NAME = "toast";

    private static final int STAYS_MILLIS = 4_000;

    private final JRootPane root;
    private final Timer leave = new Timer(STAYS_MILLIS, e -> hide());
    private @Nullable JPanel shown;

    public Toast(JRootPane root) {
        this.root = root;
        leave.setRepeats(false);
    }

    public void show(String text) {
        hide();
        JPanel panel = new JPanel(new MigLayout("insets 8 14 8 16, gapx 10"));
        JLabel label = Plain.label(text);
        label.setName(NAME);
        label.setIcon(Glyph.CHECK.small());
        label.setForeground(Theme.colour("toast.foreground"));
        label.setIconTextGap(Theme.size("cellGap"));
        panel.setBackground(Theme.colour("toast.background"));
        panel.setBorder(BorderFactory.createLineBorder(Theme.colour("toast.background"), 1, true));
        panel.add(label);
        Dimension size = panel.getPreferredSize();
        JLayeredPane layers = root.getLayeredPane();
        panel.setBounds(
                (layers.getWidth() - size.width) / 2,
                layers.getHeight() - size.height - Theme.size("toastRise"),
                size.width,
                size.height);
        layers.add(panel, JLayeredPane.POPUP_LAYER);
        panel.validate();
        panel.repaint();
        label.getAccessibleContext().setAccessibleName(text);
        shown = panel;
        leave.restart();
    }

    private void hide() {
        JPanel old = shown;
        if (old != null) {
            root.getLayeredPane().remove(old);
            root.getLayeredPane().repaint(old.getBounds());
            shown = null;
        }
    }
}

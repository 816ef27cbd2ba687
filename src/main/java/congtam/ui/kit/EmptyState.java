package congtam.ui.kit;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** What stands where a list has nothing to show: why, and what one can do about it. */
public final class EmptyState extends JPanel {
    public EmptyState(Glyph glyph, String title, String text, List<JButton> buttons) {
        super(new MigLayout("insets 24, wrap 1, align 50% 40%", "[center]", "[]12[]4[]16[]"));
        putClientProperty("FlatLaf.style", "background: $Table.background");
        JLabel sign = new JLabel(glyph.large());
        sign.setForeground(Theme.colour("quiet"));
        add(sign);
        JLabel heading = new JLabel(title);
        heading.putClientProperty("FlatLaf.styleClass", "h3");
        add(heading);
        JLabel explanation = new JLabel(text, SwingConstants.CENTER);
        explanation.setForeground(Theme.colour("quiet"));
        add(explanation);
        JPanel row = new JPanel(new MigLayout("insets 0, gapx 8"));
        row.setOpaque(false);
        buttons.forEach(row::add);
        add(row);
    }
}

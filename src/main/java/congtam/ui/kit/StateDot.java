package congtam.ui.kit;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;

/**
 * A coloured dot beside a name, as wide as the other icons.
 *
 * @param colour the theme's name for it, such as {@code state.RECEIVED}
 */
public record StateDot(String colour) implements Icon {
    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        int size = Theme.size("dot");
        int inset = (getIconWidth() - size) / 2;
        Graphics2D drawing = (Graphics2D) graphics.create();
        drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.setColor(Theme.colour(colour));
        drawing.fillOval(x + inset, y + inset, size, size);
        drawing.dispose();
    }

    @Override
    public int getIconWidth() {
        return Theme.size("glyphWidth");
    }

    @Override
    public int getIconHeight() {
        return getIconWidth();
    }
}

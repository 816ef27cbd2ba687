package congtam.ui.overview;

import congtam.ui.kit.Theme;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JLabel;

/** A bar as long as its number beside the largest; the number itself stands next to it, so that nobody needs to measure. */
final class Share extends JLabel {
    private final double part;

    Share(long number, long largest) {
        this.part = largest == 0 ? 0 : (double) number / largest;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D drawing = (Graphics2D) graphics.create();
        drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int height = Theme.size("dot");
        int y = (getHeight() - height) / 2;
        drawing.setColor(Theme.colour("line"));
        drawing.fillRoundRect(0, y, getWidth(), height, height, height);
        drawing.setColor(Theme.colour("good"));
        drawing.fillRoundRect(0, y, Math.max(height, (int) (getWidth() * part)), height, height, height);
        drawing.dispose();
    }
}

package congtam.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** A picture as large as the room it has, whole and upright; nothing while there is none. */
final class PicturePreview extends JPanel {
    static final String NAME = "form.picture";

    private transient @Nullable BufferedImage picture;

    PicturePreview() {
        setName(NAME);
        setOpaque(false);
        setPreferredSize(new Dimension(0, 0));
        setVisible(false);
    }

    void show(@Nullable BufferedImage read, String name) {
        picture = read;
        getAccessibleContext().setAccessibleName(name);
        setVisible(read != null);
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        BufferedImage shown = picture;
        if (shown == null) {
            return;
        }
        double factor =
                Math.min(1, Math.min((double) getWidth() / shown.getWidth(), (double) getHeight() / shown.getHeight()));
        int width = (int) Math.round(shown.getWidth() * factor);
        int height = (int) Math.round(shown.getHeight() * factor);
        Graphics2D drawing = (Graphics2D) graphics.create();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(shown, 0, 0, width, height, null);
        drawing.dispose();
    }
}

package congtam.ui.kit;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;

/** Fills the window in both directions as long as its content fits, and scrolls up and down when it does not. */
public final class FittingPanel extends JPanel implements Scrollable {
    private static final int STEP = 24;

    private FittingPanel(JComponent content) {
        super(new BorderLayout());
        add(content);
    }

    /** The content in a pane that scrolls only where the window is smaller than the paper. */
    public static JScrollPane scrolled(JComponent content) {
        JScrollPane scroll = new JScrollPane(
                new FittingPanel(content),
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(STEP);
        return scroll;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return STEP;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() >= getMinimumSize().height;
    }
}

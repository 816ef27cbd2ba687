package congtam.ui.kit;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a window back where it stood, but always on a screen that is still there. */
public final class WindowPlace {
    private static final int GRIP = 80;

    private WindowPlace() {}

    public static void restore(Frame window, Settings.@Nullable Place place, Dimension wanted) {
        List<Rectangle> screens = screens();
        window.setBounds(
                place == null
                        ? centred(screens.getFirst(), wanted)
                        : clamped(new Rectangle(place.x(), place.y(), place.width(), place.height()), screens));
        // On a small screen the first window takes all of it.
        boolean small = screens.getFirst().width < wanted.width * 6 / 5;
        if (place == null ? small : place.maximised()) {
            window.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    /**
     * Where the window stands now.
     *
     * @param normal its bounds when it was last not maximised
     */
    public static Settings.Place of(Frame window, Rectangle normal) {
        boolean maximised = (window.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
        return new Settings.Place(normal.x, normal.y, normal.width, normal.height, maximised);
    }

    /** Inside the screen it overlaps most; a window of which one can still grasp enough is left where it is. */
    static Rectangle clamped(Rectangle window, List<Rectangle> screens) {
        Rectangle best = screens.getFirst();
        long most = 0;
        for (Rectangle screen : screens) {
            Rectangle shared = screen.intersection(window);
            long area = shared.isEmpty() ? 0 : (long) shared.width * shared.height;
            if (area > most) {
                most = area;
                best = screen;
            }
        }
        int width = Math.clamp(window.width, Math.min(GRIP, best.width), best.width);
        int height = Math.clamp(window.height, Math.min(GRIP, best.height), best.height);
        int x = Math.clamp(window.x, best.x, best.x + best.width - width);
        int y = Math.clamp(window.y, best.y, best.y + best.height - height);
        return new Rectangle(x, y, width, height);
    }

    private static Rectangle centred(Rectangle screen, Dimension wanted) {
        int width = Math.min(wanted.width, screen.width);
        int height = Math.min(wanted.height, screen.height);
        return new Rectangle(
                screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
    }

    private static List<Rectangle> screens() {
        GraphicsEnvironment all = GraphicsEnvironment.getLocalGraphicsEnvironment();
        GraphicsDevice main = all.getDefaultScreenDevice();
        return Arrays.stream(all.getScreenDevices())
                .sorted((one, other) -> Boolean.compare(other == main, one == main))
                .map(device -> usable(device.getDefaultConfiguration()))
                .toList();
    }

    private static Rectangle usable(GraphicsConfiguration screen) {
        Rectangle bounds = screen.getBounds();
        Insets insets = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        return new Rectangle(
                bounds.x + insets.left,
                bounds.y + insets.top,
                bounds.width - insets.left - insets.right,
                bounds.height - insets.top - insets.bottom);
    }
}

package congtam.ui.complaint;

import static org.assertj.swing.timing.Pause.pause;
import static org.assertj.swing.timing.Timeout.timeout;

import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.jspecify.annotations.Nullable;

/** Uses forms as a person does: keys first, waiting until something is seen. */
final class FormRobot implements AutoCloseable {
    private static final long PATIENCE = 20_000;

    /** What the main window keeps for itself around a tab, so that the form is tried in the room it really has. */
    private static final Insets SHELL = new Insets(92, 210, 28, 0);

    private final Robot robot = BasicRobot.robotWithNewAwtHierarchy();
    private final List<JFrame> frames = new ArrayList<>();

    FormRobot(Theme.Choice theme) {
        robot.settings().delayBetweenEvents(5);
        try {
            edt(() -> {
                Theme.install(Theme.Look.of(theme), 100);
                return true;
            });
        } catch (RuntimeException | Error e) {
            // The library holds one lock for all robots of the program.
            robot.cleanUp();
            throw e;
        }
    }

    static <T> T edt(Callable<T> work) {
        T value = GuiActionRunner.execute(work);
        return java.util.Objects.requireNonNull(value);
    }

    /** Puts a form in a window as large as the smallest screen. */
    EditorTab show(Callable<EditorTab> maker) {
        EditorTab tab = edt(maker);
        edt(() -> {
            JFrame frame = new JFrame(tab.title());
            JComponent room = new javax.swing.JPanel(new java.awt.BorderLayout());
            room.setBorder(BorderFactory.createEmptyBorder(SHELL.top, SHELL.left, SHELL.bottom, SHELL.right));
            room.add(tab.component());
            frame.setContentPane(room);
            frame.setUndecorated(true);
            frame.setSize(new Dimension(1366, 768));
            frame.setVisible(true);
            frame.toFront();
            frames.add(frame);
            return frame;
        });
        robot.waitForIdle();
        return tab;
    }

    void focus(EditorTab tab, String name) {
        Component component = named(tab.component(), name);
        edt(() -> component.requestFocusInWindow());
        await(name + " has the focus", () -> component.equals(owner()) || contains(component, owner()));
    }

    void bringToFront(EditorTab tab) {
        edt(() -> {
            Window window = javax.swing.SwingUtilities.getWindowAncestor(tab.component());
            window.toFront();
            return window.requestFocusInWindow();
        });
        robot.waitForIdle();
    }

    private static boolean contains(Component parent, @Nullable Component child) {
        return parent instanceof Container container && child != null && container.isAncestorOf(child);
    }

    static @Nullable Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    /** Types into whatever has the focus; letters that are on no key arrive as an input method would bring them. */
    FormRobot type(String text) {
        robot.enterText(text);
        robot.waitForIdle();
        return this;
    }

    FormRobot tab() {
        return press(KeyEvent.VK_TAB);
    }

    FormRobot press(int key) {
        robot.pressAndReleaseKey(key);
        robot.waitForIdle();
        return this;
    }

    FormRobot control(int key) {
        return together(KeyEvent.VK_CONTROL, key);
    }

    FormRobot alt(int key) {
        return together(KeyEvent.VK_ALT, key);
    }

    /** The library takes only the old masks of modifiers and passes over the present ones in silence. */
    private FormRobot together(int modifier, int key) {
        robot.pressKey(modifier);
        robot.pressAndReleaseKey(key);
        robot.releaseKey(modifier);
        robot.waitForIdle();
        return this;
    }

    String textOf(EditorTab tab, String name) {
        Component component = named(tab.component(), name);
        return edt(() -> component instanceof JLabel label ? label.getText() : ((JTextComponent) component).getText());
    }

    boolean isVisible(EditorTab tab, String name) {
        Component component = find(tab.component(), name);
        return component != null && component.isShowing();
    }

    void await(String what, BooleanSupplier condition) {
        pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return edt(condition::getAsBoolean);
                    }
                },
                timeout(PATIENCE));
        robot.waitForIdle();
    }

    void awaitText(EditorTab tab, String name, String part) {
        await(name + " holds «" + part + "»", () -> {
            Component component = find(tab.component(), name);
            String text = component instanceof JLabel label
                    ? label.getText()
                    : component instanceof JTextComponent some ? some.getText() : "";
            return component != null && component.isShowing() && text.contains(part);
        });
    }

    void history(EditorTab tab) {
        edt(() -> {
            ((JTabbedPane) named(tab.component(), "complaint.tabs")).setSelectedIndex(3);
            return true;
        });
        robot.waitForIdle();
    }

    Window awaitWindow(String name) {
        await("window " + name, () -> window(name) != null);
        return java.util.Objects.requireNonNull(window(name));
    }

    private static @Nullable Window window(String name) {
        for (Window window : Window.getWindows()) {
            if (window.isShowing() && name.equals(window.getName())) {
                return window;
            }
        }
        return null;
    }

    static Component named(Container root, String name) {
        Component found =
                edt(() -> java.util.Optional.ofNullable(find(root, name))).orElse(null);
        if (found == null) {
            throw new AssertionError("no component " + name);
        }
        return found;
    }

    /** The one that is showing, if several bear the name. */
    static @Nullable Component find(Container root, String name) {
        Component hidden = null;
        for (Component child : root.getComponents()) {
            Component found = name.equals(child.getName())
                    ? child
                    : child instanceof Container container ? find(container, name) : null;
            if (found != null && found.isShowing()) {
                return found;
            }
            hidden = hidden == null ? found : hidden;
        }
        return hidden;
    }

    /** Keeps a picture of a window for people to look at. */
    void picture(Component component, String name) {
        robot.waitForIdle();
        BufferedImage image = edt(() -> {
            Window window =
                    component instanceof Window some ? some : javax.swing.SwingUtilities.getWindowAncestor(component);
            BufferedImage drawn = new BufferedImage(window.getWidth(), window.getHeight(), BufferedImage.TYPE_INT_RGB);
            window.printAll(drawn.getGraphics());
            return drawn;
        });
        try {
            Path file = Path.of("target", "screens", name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        robot.cleanUp();
    }
}

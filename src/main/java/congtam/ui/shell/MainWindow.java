package congtam.ui.shell;

import congtam.ui.kit.Preferences;
import congtam.ui.kit.Theme;
import congtam.ui.kit.WindowPlace;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Image;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** The frame: its place on the screen, what it holds now, and the keys that work everywhere in it. */
final class MainWindow {
    static final String NAME = "main";

    private final JFrame frame = new JFrame();
    private final Preferences preferences;
    private final KeyEventDispatcher tabKeys = this::cycleTabs;
    private Rectangle normal = new Rectangle();
    private @Nullable Commands commands;

    /**
     * Makes the window, not yet shown.
     *
     * @param closing what happens when the user closes it
     */
    MainWindow(Preferences preferences, Runnable closing) {
        this.preferences = preferences;
        frame.setName(NAME);
        frame.setIconImages(icons());
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                closing.run();
            }
        });
        frame.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                noteBounds();
            }

            @Override
            public void componentMoved(ComponentEvent e) {
                noteBounds();
            }
        });
        WindowPlace.restore(
                frame,
                preferences.settings().window(),
                new Dimension(Theme.size("window.width"), Theme.size("window.height")));
        normal = frame.getBounds();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(tabKeys);
    }

    private static List<Image> icons() {
        return List.of(16, 24, 32, 48, 64).stream()
                .map(size ->
                        new com.formdev.flatlaf.extras.FlatSVGIcon("congtam/icons/congtam.svg", size, size).getImage())
                .toList();
    }

    private void noteBounds() {
        if ((frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == 0) {
            normal = frame.getBounds();
        }
    }

    /** Exchanges what the window holds. A component that goes away with the keyboard would pass it on to others that go away too. */
    static void withoutFocus(Runnable exchange) {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().clearFocusOwner();
        EventQueue.invokeLater(exchange);
    }

    void hold(View view, String title) {
        commands = view.commands();
        frame.setTitle(title);
        frame.setJMenuBar(view.commands().menuBar());
        frame.setContentPane(view.content());
        view.commands().bindFurtherKeys(frame.getRootPane());
        frame.revalidate();
        frame.repaint();
        view.commands().update();
    }

    /** Before somebody is in there is neither menu nor command. */
    void hold(Gate gate, String title) {
        commands = null;
        frame.setTitle(title);
        frame.setJMenuBar(null);
        frame.setContentPane(gate.content());
        frame.revalidate();
        frame.repaint();
        gate.focus();
    }

    void show() {
        frame.setVisible(true);
    }

    /** Swing would take Ctrl+Tab to move inside the tab; here, as elsewhere, it moves between tabs. */
    private boolean cycleTabs(KeyEvent e) {
        if (commands == null || e.getKeyCode() != KeyEvent.VK_TAB || !frame.isFocused()) {
            return false;
        }
        KeyStroke stroke = KeyStroke.getKeyStrokeForEvent(e);
        for (Command command : List.of(Command.NEXT_TAB, Command.PREVIOUS_TAB)) {
            if (command.keys().contains(stroke)) {
                commands.perform(command);
                e.consume();
                return true;
            }
        }
        return false;
    }

    JFrame frame() {
        return frame;
    }

    void dispose() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(tabKeys);
        preferences.change(settings -> settings.withWindow(WindowPlace.of(frame, normal)));
        frame.dispose();
    }
}

package congtam.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.ComponentFinder;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.exception.WaitTimedOutError;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;

/**
 * What anybody does in a window: looks, types, presses keys, waits until something is seen.
 *
 * @param <S> the robot itself
 */
abstract class WindowRobot<S extends WindowRobot<S>> {
    static final Timeout PATIENCE = Timeout.timeout(20, TimeUnit.SECONDS);

    final Robot robot = BasicRobot.robotWithNewAwtHierarchy();

    abstract S self();

    private ComponentFinder finder() {
        return robot.finder();
    }

    /** The component of a name; off the event dispatch thread it waits until there is one. */
    Component find(String name) {
        if (!EventQueue.isDispatchThread()) {
            until("finds " + name, () -> isSeen(name));
        }
        List<Component> seen = seen(name);
        assertThat(seen).as("components on the screen named " + name).hasSize(1);
        return seen.getFirst();
    }

    boolean isSeen(String name) {
        return !seen(name).isEmpty();
    }

    private List<Component> seen(String name) {
        return List.copyOf(finder().findAll(component -> name.equals(component.getName()) && component.isShowing()));
    }

    public S sees(String name) {
        return until("sees " + name, () -> isSeen(name));
    }

    public S seesNoLonger(String name) {
        return until("no longer sees " + name, () -> !isSeen(name));
    }

    S until(String what, BooleanSupplier condition) {
        try {
            Pause.pause(
                    new Condition(what) {
                        @Override
                        public boolean test() {
                            return Boolean.TRUE.equals(GuiActionRunner.execute(condition::getAsBoolean));
                        }
                    },
                    PATIENCE);
        } catch (WaitTimedOutError e) {
            throw new AssertionError("not in time: " + what + "; " + GuiActionRunner.execute(this::described), e);
        }
        robot.waitForIdle();
        return self();
    }

    /** What stands on the screen, for whoever reads of a failure without having seen it. */
    private String described() {
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        List<String> shown =
                finder().findAll(component -> component.getName() != null && component.isShowing()).stream()
                        .map(Component::getName)
                        .sorted()
                        .distinct()
                        .toList();
        return "focus is with " + focus.getFocusOwner() + " in " + focus.getActiveWindow() + ", on the screen are "
                + shown;
    }

    /** Gives the focus to a component, asking again while something else still takes it. */
    private Component focused(String name) {
        Component component = find(name);
        until(name + " gets the focus", () -> component.isFocusOwner() || refused(component));
        return component;
    }

    /** Asks for the focus, which is granted later if at all. */
    private static boolean refused(Component component) {
        Window window = SwingUtilities.getWindowAncestor(component);
        if (window != null && !window.isFocused()) {
            window.toFront();
        }
        component.requestFocusInWindow();
        return false;
    }

    public S seesRows(int number) {
        return until(
                number + " rows", () -> isSeen("complaints") && ((JTable) find("complaints")).getRowCount() == number);
    }

    /** A field still holds what was typed. */
    public S holds(String name, String text) {
        return until(
                name + " holds " + text,
                () -> isSeen(name) && ((JTextComponent) find(name)).getText().equals(text));
    }

    /** Chooses a command from the menu. */
    public S performs(String command) {
        javax.swing.JFrame main = (javax.swing.JFrame) find("main");
        java.awt.EventQueue.invokeLater(() -> {
            for (javax.swing.MenuElement menu : main.getJMenuBar().getSubElements()) {
                for (Component line : ((javax.swing.JMenu) menu).getMenuComponents()) {
                    if (line instanceof javax.swing.JMenuItem item && ("menu." + command).equals(item.getName())) {
                        item.doClick(0);
                    }
                }
            }
        });
        return self();
    }

    public S seesText(String name, String text) {
        return until(
                name + " says " + text,
                () -> isSeen(name)
                        && switch (find(name)) {
                            case JLabel label -> label.getText().contains(text);
                            case AbstractButton button -> button.getText().contains(text);
                            default -> false;
                        });
    }

    /** A text of several lines whose first one that is not empty begins so. */
    public S seesTextBeginning(String name, String text) {
        return until(
                name + " begins with " + text,
                () -> isSeen(name)
                        && find(name) instanceof JTextComponent area
                        && plain(area).strip().startsWith(text));
    }

    /** Without the mark-up in which it may be written. */
    private static String plain(JTextComponent area) {
        try {
            return area.getDocument().getText(0, area.getDocument().getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a table has so many rows. */
    public S seesRows(String table, int number) {
        return until(
                table + " has " + number + " rows",
                () -> isSeen(table) && ((JTable) find(table)).getRowCount() == number);
    }

    /** Waits until a field holds a text. */
    public S seesValue(String field, String text) {
        return until(
                field + " holds " + text,
                () -> isSeen(field)
                        && find(field) instanceof JTextComponent component
                        && component.getText().contains(text));
    }

    /** Turns to another tab of a part of the screen. */
    public S turnsTo(String tabs, int index) {
        JTabbedPane pane = (JTabbedPane) find(tabs);
        GuiActionRunner.execute(() -> pane.setSelectedIndex(index));
        robot.waitForIdle();
        return self();
    }

    /** Waits until the tab in front has a title that holds a text. */
    public S seesTabInFront(String tabs, String text) {
        return until(tabs + " shows " + text, () -> {
            if (!isSeen(tabs)) {
                return false;
            }
            JTabbedPane pane = (JTabbedPane) find(tabs);
            return pane.getTitleAt(pane.getSelectedIndex()).contains(text);
        });
    }

    /** Chooses a value of a closed list. */
    public S chooses(String name, String words) {
        JComboBox<?> box = (JComboBox<?>) find(name);
        focused(name);
        GuiActionRunner.execute(() -> {
            for (int i = 0; i < box.getItemCount(); i++) {
                if (String.valueOf(box.getItemAt(i)).equals(words)) {
                    box.setSelectedIndex(i);
                }
            }
        });
        robot.waitForIdle();
        return self();
    }

    public S seesTabs(String... titles) {
        return until("tabs " + List.of(titles), () -> {
            JTabbedPane tabs = (JTabbedPane) find("work");
            List<String> shown = java.util.stream.IntStream.range(0, tabs.getTabCount())
                    .mapToObj(tabs::getTitleAt)
                    .toList();
            return shown.equals(List.of(titles));
        });
    }

    /** Presses keys, written as in Swing: {@code ctrl N}. */
    public S presses(String keys) {
        KeyStroke stroke = KeyStroke.getKeyStroke(keys);
        assertThat(stroke).as(keys).isNotNull();
        List<Integer> held = held(stroke.getModifiers());
        held.forEach(robot::pressKey);
        robot.pressAndReleaseKey(stroke.getKeyCode());
        held.reversed().forEach(robot::releaseKey);
        robot.waitForIdle();
        return self();
    }

    private static List<Integer> held(int modifiers) {
        List<Integer> keys = new ArrayList<>();
        if ((modifiers & InputEvent.CTRL_DOWN_MASK) != 0) {
            keys.add(KeyEvent.VK_CONTROL);
        }
        if ((modifiers & InputEvent.SHIFT_DOWN_MASK) != 0) {
            keys.add(KeyEvent.VK_SHIFT);
        }
        if ((modifiers & InputEvent.ALT_DOWN_MASK) != 0) {
            keys.add(KeyEvent.VK_ALT);
        }
        return keys;
    }

    /** Types into a field as an input method does: whole words, with their marks. */
    public S types(String name, String text) {
        JTextComponent field = (JTextComponent) find(name);
        focused(name);
        GuiActionRunner.execute(() -> field.replaceSelection(text));
        robot.waitForIdle();
        return self();
    }

    /** What a label or a text says. */
    public String reads(String name) {
        Component component = find(name);
        String text = GuiActionRunner.execute(
                () -> component instanceof JTextComponent words ? words.getText() : ((JLabel) component).getText());
        return text == null ? "" : text;
    }

    public S focuses(String name) {
        focused(name);
        return self();
    }

    /** Presses a button without the mouse: while a window manager still moves the window, a click of the mouse misses. */
    public S clicks(String name) {
        Component component = find(name);
        until(name + " can be clicked", component::isEnabled);
        if (component instanceof AbstractButton button) {
            EventQueue.invokeLater(() -> button.doClick(0));
        } else {
            robot.click(component);
        }
        robot.waitForIdle();
        return self();
    }

    public S hasFocus(String name) {
        return until(name + " has the focus", () -> isSeen(name) && find(name).isFocusOwner());
    }

    public S selectsRow(int row) {
        return onFigure("complaints", row);
    }

    /** Puts the keyboard on a line of a table of figures. */
    public S onFigure(String name, int row) {
        JTable table = (JTable) find(name);
        until(name + " has line " + row, () -> table.getRowCount() > row);
        GuiActionRunner.execute(() -> table.setRowSelectionInterval(row, row));
        focused(name);
        return self();
    }

    /** Waits until a list has so many lines. */
    public S seesLines(String list, int number) {
        return until(
                list + " has " + number + " lines",
                () -> isSeen(list) && ((JList<?>) find(list)).getModel().getSize() == number);
    }

    /** Waits until some line of a list holds a text. */
    public S seesLine(String list, String text) {
        return until(
                list + " has a line with " + text,
                () -> isSeen(list)
                        && ScreenLines.of((JList<?>) find(list)).stream().anyMatch(line -> line.contains(text)));
    }

    /** Drags a line of a tree onto another, as the window system would tell it. */
    public S drags(String name, String from, String onto) {
        JTree tree = (JTree) find(name);
        GuiActionRunner.execute(() -> ScreenLines.drag(tree, from, onto));
        robot.waitForIdle();
        return self();
    }

    /** Waits until a cell of a table holds a text. */
    public S seesCell(String table, int row, int column, String text) {
        return until(
                table + " holds " + text,
                () -> isSeen(table)
                        && find(table) instanceof JTable cells
                        && cells.getRowCount() > row
                        && String.valueOf(cells.getValueAt(row, column)).contains(text));
    }

    /** The cells of one column of a table, from above. */
    public List<String> cells(String table, int column) {
        JTable cells = (JTable) find(table);
        return GuiActionRunner.execute(() -> java.util.stream.IntStream.range(0, cells.getRowCount())
                .mapToObj(row -> String.valueOf(cells.getValueAt(row, column)))
                .toList());
    }

    /** Puts the keyboard on a line of a list. */
    public S onLine(String list, int index) {
        sees(list);
        JList<?> lines = (JList<?>) find(list);
        until(list + " has line " + index, () -> lines.getModel().getSize() > index);
        GuiActionRunner.execute(() -> lines.setSelectedIndex(index));
        focused(list);
        return self();
    }

    /** What is shown as mark-up on the screen, by component. */
    public List<String> markUp() {
        robot.waitForIdle();
        return GuiActionRunner.execute(() -> Arrays.stream(Window.getWindows())
                .flatMap(window -> MarkUp.in(window).stream())
                .toList());
    }

    /** Leaves a picture of the screen in {@code target/screens}. */
    public S leavesPicture(String name) {
        robot.waitForIdle();
        GuiActionRunner.execute(() -> {
            for (Window window : Window.getWindows()) {
                if (window.isShowing()) {
                    window.paint(window.getGraphics());
                }
            }
        });
        robot.waitForIdle();
        ScreenPicture.leave(name);
        return self();
    }
}

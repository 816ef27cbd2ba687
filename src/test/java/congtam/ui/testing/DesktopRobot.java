package congtam.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.ui.complaint.ComplaintEditors;
import congtam.ui.exchange.ComplaintImporter;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Preferences;
import congtam.ui.kit.Theme;
import congtam.ui.shell.Desktop;
import congtam.ui.shell.Rooms;
import java.awt.Component;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.ComponentFinder;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.Assumptions;

/** The program on a real screen, used as a person uses it. Waits for what should be seen; never for time to pass. */
public final class DesktopRobot implements AutoCloseable {
    private static final Timeout PATIENCE = Timeout.timeout(20, TimeUnit.SECONDS);
    private static final Path PICTURES = Path.of("target", "screens");

    private final Robot robot = BasicRobot.robotWithNewAwtHierarchy();
    private final CountDownLatch ended = new CountDownLatch(1);

    private DesktopRobot() {}

    /** Skips the test where there is no screen. */
    public static void needsScreen() {
        Assumptions.assumeFalse(
                GraphicsEnvironment.isHeadless(), "no display: run under Xvfb with openbox, as bin/test does");
    }

    /** As a clerk finds it, who was last at the list. */
    public static DesktopRobot start(Path folder, Settings settings) {
        return start(folder, settings, "tab.complaints");
    }

    /** As somebody finds it who opens the program for the first time. */
    public static DesktopRobot startAtFirstScreen(Path folder, Settings settings) {
        return start(folder, settings, "");
    }

    private static DesktopRobot start(Path folder, Settings settings, String screen) {
        needsScreen();
        Preferences preferences = Preferences.forgetful();
        preferences.change(kept -> kept.withTheme(settings.theme())
                .withLanguage(settings.language())
                .withScreen(screen)
                .withWindow(new congtam.ui.kit.Settings.Place(0, 0, 1366, 768, true)));
        DesktopRobot desk = new DesktopRobot();
        Desktop.start(new Desktop.Setup(
                new RegisterLocation.InFolder(folder),
                preferences,
                Samples.CLERK,
                Clock.systemUTC(),
                rooms(),
                desk.ended::countDown));
        desk.sees("main");
        return desk;
    }

    /** The rooms with stand-ins for form and import. */
    public static Rooms rooms() {
        return new Rooms(
                (ui, office, viewer, leave) -> new Editors(),
                new Seeds(),
                (office, viewer, texts) -> new Import(),
                congtam.report.Letterhead::ofSeed);
    }

    /** How the program looks. */
    public record Settings(Theme.Choice theme, Language language) {
        public static final Settings USUAL = new Settings(Theme.Choice.LIGHT, Language.VIETNAMESE);
    }

    private record Editors() implements ComplaintEditors {
        @Override
        public EditorTab create() {
            return new FakeEditor("Đơn mới");
        }

        @Override
        public EditorTab open(ComplaintFile file) {
            return new FakeEditor(
                    file.complaint().content().number(),
                    Complaints.ref(file.complaint().id()));
        }
    }

    private record Seeds() implements Rooms.Samples {
        @Override
        public void addAgencies(Office office, Viewer viewer) {
            new SampleData(office).addAgencies(viewer);
        }

        @Override
        public void addTo(Office office, Viewer viewer, Progress progress) {
            new SampleData(office).addTo(viewer, progress);
        }
    }

    private record Import() implements ComplaintImporter {
        @Override
        public List<String> profiles() {
            return List.of("so-duong-day-nong");
        }

        @Override
        public Outcome run(Path csv, String profile, Progress progress) {
            return new Outcome(14_312, 14_200, 80, 20, 12, false, Path.of("rejects.csv"));
        }
    }

    /** A register with sample cases in it, closed again. */
    public static void samples(Path folder) {
        try (Office office = Office.open(
                new RegisterLocation.InFolder(folder), Register.Missing.CREATE, Clock.systemUTC(), () -> {})) {
            new SampleData(office).addTo(Samples.OFFICER, Progress.NONE);
        }
    }

    /** A register with the agencies alone. */
    public static void empty(Path folder) {
        try (Office office = Office.open(
                new RegisterLocation.InFolder(folder), Register.Missing.CREATE, Clock.systemUTC(), () -> {})) {
            new SampleData(office).addAgencies(Samples.OFFICER);
        }
    }

    private ComponentFinder finder() {
        return robot.finder();
    }

    private Component find(String name) {
        return finder().find(component -> name.equals(component.getName()) && component.isShowing());
    }

    private boolean isSeen(String name) {
        return !finder().findAll(component -> name.equals(component.getName()) && component.isShowing())
                .isEmpty();
    }

    public DesktopRobot sees(String name) {
        return until("sees " + name, () -> isSeen(name));
    }

    public DesktopRobot seesNoLonger(String name) {
        return until("no longer sees " + name, () -> !isSeen(name));
    }

    private DesktopRobot until(String what, BooleanSupplier condition) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return Boolean.TRUE.equals(GuiActionRunner.execute(condition::getAsBoolean));
                    }
                },
                PATIENCE);
        robot.waitForIdle();
        return this;
    }

    public DesktopRobot seesRows(int number) {
        return until(
                number + " rows", () -> isSeen("complaints") && ((JTable) find("complaints")).getRowCount() == number);
    }

    public DesktopRobot seesText(String name, String text) {
        return until(
                name + " says " + text,
                () -> isSeen(name)
                        && find(name) instanceof JLabel label
                        && label.getText().contains(text));
    }

    public DesktopRobot seesTabs(String... titles) {
        return until("tabs " + List.of(titles), () -> {
            JTabbedPane tabs = (JTabbedPane) find("work");
            List<String> shown = java.util.stream.IntStream.range(0, tabs.getTabCount())
                    .mapToObj(tabs::getTitleAt)
                    .toList();
            return shown.equals(List.of(titles));
        });
    }

    /** Presses keys, written as in Swing: {@code ctrl N}. */
    public DesktopRobot presses(String keys) {
        KeyStroke stroke = KeyStroke.getKeyStroke(keys);
        assertThat(stroke).as(keys).isNotNull();
        List<Integer> held = held(stroke.getModifiers());
        held.forEach(robot::pressKey);
        robot.pressAndReleaseKey(stroke.getKeyCode());
        held.reversed().forEach(robot::releaseKey);
        robot.waitForIdle();
        return this;
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
    public DesktopRobot types(String name, String text) {
        JTextComponent field = (JTextComponent) find(name);
        robot.focusAndWaitForFocusGain(field);
        GuiActionRunner.execute(() -> field.replaceSelection(text));
        robot.waitForIdle();
        return this;
    }

    /** What a label says. */
    public String reads(String name) {
        String text = GuiActionRunner.execute(() -> ((JLabel) find(name)).getText());
        return text == null ? "" : text;
    }

    public DesktopRobot focuses(String name) {
        robot.focusAndWaitForFocusGain(find(name));
        return this;
    }

    public DesktopRobot clicks(String name) {
        robot.click(find(name));
        robot.waitForIdle();
        return this;
    }

    public DesktopRobot hasFocus(String name) {
        return until(name + " has the focus", () -> find(name).isFocusOwner());
    }

    public DesktopRobot selectsRow(int row) {
        JTable table = (JTable) find("complaints");
        GuiActionRunner.execute(() -> table.setRowSelectionInterval(row, row));
        robot.focusAndWaitForFocusGain(table);
        return this;
    }

    /** Puts the keyboard on a line of a table of figures. */
    public DesktopRobot onFigure(String name, int row) {
        JTable table = (JTable) find(name);
        GuiActionRunner.execute(() -> table.setRowSelectionInterval(row, row));
        robot.focusAndWaitForFocusGain(table);
        return this;
    }

    /** Leaves a picture of the screen in {@code target/screens}. */
    public DesktopRobot leavesPicture(String name) {
        robot.waitForIdle();
        GuiActionRunner.execute(() -> {
            for (Window window : Window.getWindows()) {
                if (window.isShowing()) {
                    window.paint(window.getGraphics());
                }
            }
        });
        robot.waitForIdle();
        Toolkit.getDefaultToolkit().sync();
        try {
            BufferedImage picture = new java.awt.Robot()
                    .createScreenCapture(
                            new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
            Files.createDirectories(PICTURES);
            ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.awt.AWTException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Closes the window as its cross does. */
    public DesktopRobot closesWindow() {
        Frame main = (Frame) find("main");
        java.awt.EventQueue.invokeLater(() ->
                main.dispatchEvent(new java.awt.event.WindowEvent(main, java.awt.event.WindowEvent.WINDOW_CLOSING)));
        return this;
    }

    @Override
    public void close() {
        try {
            closesWindow();
            Pause.pause(
                    new Condition("the program ends") {
                        @Override
                        public boolean test() {
                            return ended.getCount() == 0;
                        }
                    },
                    PATIENCE);
        } finally {
            robot.cleanUp();
        }
    }
}

package congtam.ui.testing;

import congtam.access.Users;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.ui.kit.Preferences;
import congtam.ui.kit.Theme;
import congtam.ui.shell.Desktop;
import congtam.ui.shell.Rooms;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.junit.jupiter.api.Assumptions;

/** The program on a real screen, used as a person uses it. Waits for what should be seen; never for time to pass. */
public final class DesktopRobot extends WindowRobot<DesktopRobot> implements AutoCloseable {
    /** The passphrase of everybody here. */
    public static final String WORDS = "bốn con trâu gặm cỏ";

    private final CountDownLatch ended = new CountDownLatch(1);

    private DesktopRobot() {}

    @Override
    DesktopRobot self() {
        return this;
    }

    /** Skips the test where there is no screen. */
    public static void needsScreen() {
        Assumptions.assumeFalse(
                GraphicsEnvironment.isHeadless(), "no display: run under Xvfb with openbox, as bin/test does");
    }

    /** As a clerk finds it, who was last at the list. */
    public static DesktopRobot start(Path folder, Settings settings) {
        return start(folder, settings, "tab.complaints", DeskRooms.standIns());
    }

    /** As somebody finds it who opens the program for the first time. */
    public static DesktopRobot startAtFirstScreen(Path folder, Settings settings) {
        return start(folder, settings, "", DeskRooms.standIns());
    }

    /** The program with its own forms, beginning at a screen. */
    public static DesktopRobot startWithForms(Path folder, Settings settings, String screen) {
        return start(folder, settings, screen, DeskRooms.real(folder));
    }

    private static DesktopRobot start(Path folder, Settings settings, String screen, Rooms rooms) {
        DesktopRobot desk = atTheDoor(folder, settings, screen, rooms, Clock.systemUTC());
        return Files.exists(folder.resolve("register.mv.db"))
                ? desk.signsIn("doan").seesNoLonger("sign-in.name")
                : desk;
    }

    /** As somebody finds it who has not said yet who they are. */
    public static DesktopRobot atTheDoor(Path folder, Settings settings, Clock clock) {
        return atTheDoor(folder, settings, "tab.complaints", DeskRooms.standIns(), clock);
    }

    private static DesktopRobot atTheDoor(Path folder, Settings settings, String screen, Rooms rooms, Clock clock) {
        return atTheDoor(folder, settings, screen, rooms, clock, Preferences.forgetful());
    }

    /** As somebody finds it who has been here before, and whose settings lie in a file. */
    public static DesktopRobot atTheDoor(Path folder, Settings settings, Clock clock, Path remembered) {
        return atTheDoor(folder, settings, "tab.complaints", DeskRooms.standIns(), clock, Preferences.read(remembered));
    }

    private static DesktopRobot atTheDoor(
            Path folder, Settings settings, String screen, Rooms rooms, Clock clock, Preferences preferences) {
        needsScreen();
        preferences.change(kept -> kept.withTheme(settings.theme())
                .withLanguage(settings.language())
                .withScreen(screen)
                .withWindow(new congtam.ui.kit.Settings.Place(0, 0, 1366, 768, true)));
        DesktopRobot desk = new DesktopRobot();
        Desktop.start(new Desktop.Setup(
                new congtam.register.RegisterLocation.InFolder(folder),
                preferences,
                clock,
                rooms,
                desk.ended::countDown));
        desk.sees("main");
        return desk;
    }

    /** Types name and passphrase, and presses Enter. */
    public DesktopRobot signsIn(String name) {
        sees("sign-in.name").types("sign-in.name", name);
        return types("sign-in.passphrase", WORDS).presses("ENTER");
    }

    /** How the program looks. */
    public record Settings(Theme.Choice theme, Language language) {
        public static final Settings USUAL = new Settings(Theme.Choice.LIGHT, Language.VIETNAMESE);
    }

    /** A register with sample cases in it, closed again. */
    public static void samples(Path folder) {
        try (Office office = Office.open(Keys.in(folder), Register.Missing.CREATE, Clock.systemUTC(), () -> {})) {
            begin(office);
            new SampleData(office).addTo(Samples.OFFICER, Progress.NONE);
        }
    }

    /** Makes the user who signs in, who may do everything. */
    public static void begin(Office office) {
        office.users().begin("doan", "Nguyễn Thị Đoàn", WORDS.toCharArray(), Users.Beginning.PRACTICE);
    }

    /** A register with the agencies alone. */
    public static void empty(Path folder) {
        try (Office office = Office.open(Keys.in(folder), Register.Missing.CREATE, Clock.systemUTC(), () -> {})) {
            begin(office);
            new SampleData(office).addAgencies(Samples.OFFICER);
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

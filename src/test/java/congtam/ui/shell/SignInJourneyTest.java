package congtam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.testing.MovingClock;
import congtam.text.Language;
import congtam.ui.access.RecoveryKeyPanel;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.awt.Component;
import java.awt.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.RootPaneContainer;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Coming in, being away, and running the system, without the mouse where somebody would not take it. */
class SignInJourneyTest {
    private static final int SAMPLES = 23;

    private final MovingClock clock = new MovingClock(Clock.systemUTC().instant());

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    private DesktopRobot atTheDoor(Settings settings) {
        return DesktopRobot.atTheDoor(folder, settings, clock);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aWrongPassphraseIsToldAndTheRightOneOpensTheList(Theme.Choice theme) {
        DesktopRobot.samples(folder);
        String look = theme.name().toLowerCase(Locale.ROOT);
        try (DesktopRobot desk = atTheDoor(new Settings(theme, Language.VIETNAMESE))) {
            desk.sees("sign-in.name").hasFocus("sign-in.name").types("sign-in.name", "doan");
            desk.presses("TAB").hasFocus("sign-in.passphrase").types("sign-in.passphrase", "đoán mò");
            desk.presses("ENTER").sees("sign-in.fault").hasFocus("sign-in.passphrase");
            desk.leavesPicture("sign-in-" + look);
            desk.types("sign-in.passphrase", DesktopRobot.WORDS)
                    .presses("ENTER")
                    .seesRows(SAMPLES);
        }
    }

    @Test
    void whoCannotReadTheLanguageChangesItAtTheDoor() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk = atTheDoor(Settings.USUAL)) {
            desk.sees(Gate.LANGUAGE + "ENGLISH")
                    .focuses(Gate.LANGUAGE + "ENGLISH")
                    .presses("SPACE");
            desk.sees(Gate.LANGUAGE + "VIETNAMESE").leavesPicture("sign-in-english-light");
            desk.signsIn("doan").seesRows(SAMPLES);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theWindowLocksWhenNobodyIsThereAndKeepsWhatIsUnsaved(Theme.Choice theme) {
        DesktopRobot.samples(folder);
        String look = theme.name().toLowerCase(Locale.ROOT);
        try (DesktopRobot desk = atTheDoor(new Settings(theme, Language.VIETNAMESE))) {
            desk.signsIn("doan").seesRows(SAMPLES).presses("ctrl N").sees("fake.text");
            desk.types("fake.text", "chưa lưu");
            clock.move(Duration.ofMinutes(9));
            desk.sees("fake.text");
            clock.move(Duration.ofMinutes(2));
            desk.sees(LockScreen.NAME).hasFocus("locked.passphrase").leavesPicture("locked-" + look);
            everyOtherWindowIsCovered();
            desk.types("locked.passphrase", "không phải").presses("ENTER").sees("locked.fault");
            desk.types("locked.passphrase", DesktopRobot.WORDS).presses("ENTER").seesNoLonger(LockScreen.NAME);
            desk.holds("fake.text", "chưa lưu");

            desk.presses("ctrl K")
                    .sees("palette.text")
                    .presses("ESCAPE")
                    .presses("ctrl L")
                    .sees(LockScreen.NAME);
            desk.types("locked.passphrase", DesktopRobot.WORDS).presses("ENTER").seesNoLonger(LockScreen.NAME);
            desk.presses("ctrl S").presses("ctrl W");
        }
    }

    private static void everyOtherWindowIsCovered() {
        List<Component> covers = GuiActionRunner.execute(() -> Arrays.stream(Window.getWindows())
                .filter(window -> window.isShowing() && !LockScreen.NAME.equals(window.getName()))
                .filter(RootPaneContainer.class::isInstance)
                .map(window -> ((RootPaneContainer) window).getGlassPane())
                .toList());
        assertThat(covers).isNotEmpty().allMatch(cover -> cover.isVisible() && cover.isOpaque());
    }

    @ParameterizedTest
    @EnumSource
    void anAdministratorAddsAnOfficerWhoChoosesTheirOwnPassphrase(Language language) {
        String look = language.locale().getLanguage();
        Path fresh = folder.resolve("mới");
        try (DesktopRobot desk = DesktopRobot.atTheDoor(fresh, new Settings(Theme.Choice.LIGHT, language), clock)) {
            desk.sees("first").clicks("first.EMPTY").sees("first-user.full-name");
            desk.types("first-user.full-name", "Dương Thị Loan").types("first-user.name", "loan");
            desk.types("first-user.new", DesktopRobot.WORDS).types("first-user.again", DesktopRobot.WORDS);
            desk.presses("ENTER").sees(RecoveryKeyPanel.KEY).leavesPicture("recovery-key-" + look);
            desk.clicks(RecoveryKeyPanel.KEPT).clicks("recovery-key.button");
            desk.sees("system").sees("users").leavesPicture("users-" + look);

            desk.clicks("users.add").sees("user-add.full-name").types("user-add.full-name", "Ma Văn Bình");
            desk.types("user-add.name", "binh").clicks("user-add.PROCESSING_OFFICER");
            desk.types("user-add.new", "mật khẩu dùng một lần").types("user-add.again", "mật khẩu dùng một lần");
            desk.leavesPicture("user-add-" + look).presses("ENTER").seesNoLonger("user-add");
            desk.seesRows("users", 2)
                    .onFigure("users", 1)
                    .clicks("users.change")
                    .sees("user-change.full-name");
            desk.leavesPicture("user-change-" + look).presses("ESCAPE").seesNoLonger("user-change");

            desk.performs("SIGN_OUT").sees("sign-in.name").types("sign-in.name", "binh");
            desk.types("sign-in.passphrase", "mật khẩu dùng một lần")
                    .presses("ENTER")
                    .sees("choose.present");
            desk.types("choose.present", "mật khẩu dùng một lần").types("choose.new", DesktopRobot.WORDS);
            desk.types("choose.again", DesktopRobot.WORDS)
                    .leavesPicture("choose-" + look)
                    .presses("ENTER");
            desk.sees("navigation.OVERVIEW")
                    .performs("SHOW_ROLES")
                    .sees("roles")
                    .leavesPicture("roles-" + look);
            desk.presses("ESCAPE")
                    .seesNoLonger("roles")
                    .performs("CHANGE_PASSPHRASE")
                    .sees("choose");
            desk.presses("ESCAPE").seesNoLonger("choose");
        }
    }
}

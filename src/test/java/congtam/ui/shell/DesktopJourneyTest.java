package congtam.ui.shell;

import congtam.text.Language;
import congtam.ui.access.RecoveryKeyPanel;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a clerk does with window and list. */
class DesktopJourneyTest {
    private static final int SAMPLES = 23;

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    @Test
    void aFirstStartOffersSamplesAndShowsThem() {
        try (DesktopRobot desk = DesktopRobot.start(folder.resolve("mới"), Settings.USUAL)) {
            desk.sees("first").leavesPicture("first-start-light").clicks("first.SAMPLES");
            desk.sees("first-user.full-name").types("first-user.full-name", "Ma Thị Thắm");
            desk.types("first-user.name", "tham").types("first-user.new", DesktopRobot.WORDS);
            desk.leavesPicture("first-user-light")
                    .types("first-user.again", DesktopRobot.WORDS)
                    .presses("ENTER");
            desk.sees(RecoveryKeyPanel.KEY).clicks(RecoveryKeyPanel.KEPT).clicks("recovery-key.button");

            desk.seesRows(SAMPLES).seesText("status.records", String.valueOf(SAMPLES));
        }
    }

    @Test
    void anEmptyRegisterSaysWhatToDo() {
        DesktopRobot.empty(folder);
        try (DesktopRobot desk = DesktopRobot.start(folder, Settings.USUAL)) {
            desk.seesText("list.shown-count", "0").leavesPicture("complaint-list-empty-light");
        }
    }

    @Test
    void aClerkFindsAndOpensAComplaintWithoutTheMouse() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk = DesktopRobot.start(folder, Settings.USUAL)) {
            desk.seesRows(SAMPLES).presses("ctrl F").types("list.filter.text", "khong ai noi the bao gio");
            desk.seesText("list.shown-count", "0").leavesPicture("complaint-list-nothing-light");
            desk.presses("ctrl shift F").seesRows(SAMPLES);

            desk.presses("ctrl 2").hasFocus("complaints").presses("ENTER");

            desk.seesTabs("Màn hình đầu", "Đơn, phản ánh", "Kiểm tra", "PA-2026-000022");
            desk.presses("ctrl TAB").presses("ctrl 2").presses("ENTER");
            desk.seesTabs("Màn hình đầu", "Đơn, phản ánh", "Kiểm tra", "PA-2026-000022")
                    .leavesPicture("complaint-open-light");
            desk.presses("ctrl W").seesTabs("Màn hình đầu", "Đơn, phản ánh", "Kiểm tra");
        }
    }

    @Test
    void tabLeavesTheTable() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk = DesktopRobot.start(folder, Settings.USUAL)) {
            desk.seesRows(SAMPLES).presses("ctrl 2").hasFocus("complaints").presses("shift TAB");

            desk.hasFocus("list.filter.mine");
        }
    }

    @Test
    void aStateOfTheNavigationNarrowsTheList() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk = DesktopRobot.start(folder, Settings.USUAL)) {
            desk.seesRows(SAMPLES).clicks("navigation.CLOSED").sees("list.filter.clear");
            desk.leavesPicture("complaint-list-filtered-light");
            desk.clicks("list.filter.clear").seesRows(SAMPLES);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyScreenStandsInBothThemes(Theme.Choice theme) {
        DesktopRobot.samples(folder);
        String look = theme.name().toLowerCase(Locale.ROOT);
        try (DesktopRobot desk = DesktopRobot.start(folder, new Settings(theme, Language.VIETNAMESE))) {
            desk.seesRows(SAMPLES).selectsRow(2).leavesPicture("complaint-list-" + look);
            desk.presses("ctrl K").sees("palette.text").leavesPicture("palette-" + look);
            desk.presses("ESCAPE").seesNoLonger("palette.text");
            desk.presses("shift F1").sees("shortcuts").leavesPicture("shortcuts-" + look);
            desk.presses("ESCAPE").seesNoLonger("shortcuts");
            desk.presses("F1").sees("guide").hasFocus("guide.text").leavesPicture("guide-" + look);
            desk.presses("ESCAPE").seesNoLonger("guide");
        }
    }

    @Test
    void theEnglishWindowStandsToo() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk = DesktopRobot.start(folder, new Settings(Theme.Choice.LIGHT, Language.ENGLISH))) {
            desk.seesRows(SAMPLES).leavesPicture("complaint-list-english-light");
        }
    }
}

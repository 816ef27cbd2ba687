package congtam.ui.help;

import congtam.text.Language;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody does who asks the program how it is used, without the mouse. */
class GuideJourneyTest {
    private static final int SAMPLES = 21;
    private static final Guide GUIDE = new Guide(Language.VIETNAMESE);

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    @Test
    void theGuideIsReadByTheKeyboardAlone() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk = DesktopRobot.start(folder, Settings.USUAL)) {
            desk.seesRows(SAMPLES).presses("ctrl 2").hasFocus("complaints");

            String linked = headingOf(firstLinkOf("finding"));
            reads(desk.presses("F1"), "Tìm đơn").hasFocus(GuideText.NAME);
            reads(desk.presses("TAB").presses("ENTER"), linked);
            reads(desk.presses("alt LEFT"), "Tìm đơn");
            reads(desk.presses("alt RIGHT"), linked);
            reads(desk.presses("BACK_SPACE"), "Tìm đơn");
            reads(desk.presses("alt HOME"), "Hướng dẫn sử dụng Công Tâm");
            reads(desk.presses("TAB").presses("TAB").presses("shift TAB").presses("ENTER"), "Bắt đầu");
            desk.presses("ESCAPE").seesNoLonger(GuideWindow.NAME).hasFocus("complaints");

            reads(desk.presses("ctrl 1").presses("F1"), "Màn hình đầu");
            desk.presses("ESCAPE").seesNoLonger(GuideWindow.NAME);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aPageIsShownInTheColoursOfTheTheme(Theme.Choice theme) {
        DesktopRobot.samples(folder);
        String look = theme.name().toLowerCase(Locale.ROOT);
        try (DesktopRobot desk = DesktopRobot.start(folder, new Settings(theme, Language.VIETNAMESE))) {
            reads(desk.seesRows(SAMPLES).presses("F1").presses("alt HOME"), "Hướng dẫn sử dụng Công Tâm");
            desk.presses("TAB").leavesPicture("guide-" + look);
            desk.presses("ESCAPE").seesNoLonger(GuideWindow.NAME);
        }
    }

    private static String firstLinkOf(String page) {
        return Guide.target(first("href=\"([^\"]+\\.md)\"", GUIDE.html(page)));
    }

    private static String headingOf(String page) {
        return first("<h1>(.+?)</h1>", GUIDE.html(page));
    }

    private static String first(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElseThrow();
    }

    private static DesktopRobot reads(DesktopRobot desk, String heading) {
        return desk.sees(GuideWindow.NAME).seesTextBeginning(GuideText.NAME, heading);
    }
}

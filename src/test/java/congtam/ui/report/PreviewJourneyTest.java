package congtam.ui.report;

import congtam.report.Identities;
import congtam.text.Language;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a director does with the report of a case. */
class PreviewJourneyTest {
    private static final int SAMPLES = 21;

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aCaseIsPreviewedWithAndWithoutNames(Theme.Choice theme) {
        DesktopRobot.samples(folder);
        String look = theme.name().toLowerCase(Locale.ROOT);
        try (DesktopRobot desk = DesktopRobot.start(folder, new Settings(theme, Language.VIETNAMESE))) {
            desk.seesRows(SAMPLES).selectsRow(2).presses("ctrl P");
            desk.sees(Preview.NAME).sees(PageView.NAME).leavesPicture("case-report-" + look);
            desk.clicks(Preview.IDENTITIES + Identities.HIDDEN).sees(PageView.NAME);
            desk.leavesPicture("case-report-hidden-" + look);
            desk.presses("ESCAPE").seesNoLonger(Preview.NAME);
        }
    }
}

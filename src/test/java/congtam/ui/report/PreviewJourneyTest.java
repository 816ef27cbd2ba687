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
    private static final int SAMPLES = 23;

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
            desk.clicks(Preview.IDENTITIES + Identities.FULL).sees("reveal").leavesPicture("reveal-" + look);
            desk.types("reveal.reason", "gửi biên bản cho người phản ánh")
                    .presses("ENTER")
                    .seesNoLonger("reveal");
            desk.sees(PageView.NAME).leavesPicture("case-report-full-" + look);
            desk.presses("ESCAPE").seesNoLonger(Preview.NAME);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aFigureOpensTheListBehindIt(Theme.Choice theme) {
        DesktopRobot.samples(folder);
        String look = theme.name().toLowerCase(Locale.ROOT);
        try (DesktopRobot desk = DesktopRobot.start(folder, new Settings(theme, Language.VIETNAMESE))) {
            desk.seesRows(SAMPLES).presses("ctrl shift T").sees("summary.complaints-total");
            desk.seesText("summary.complaints-total", "23").leavesPicture("summary-" + look);
            desk.clicks(PeriodBar.PRINT).sees(Preview.NAME).leavesPicture("summary-preview-" + look);
            desk.presses("ESCAPE").seesNoLonger(Preview.NAME);
            desk.onFigure(FigureTable.NAME + "field", 0).presses("ENTER");
            desk.sees("list.filter.field").seesRows(7).leavesPicture("summary-list-" + look);
        }
    }
}

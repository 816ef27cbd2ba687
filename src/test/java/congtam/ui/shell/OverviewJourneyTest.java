package congtam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.NewComplaint;
import congtam.office.Office;
import congtam.register.Register;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.testing.Visits;
import congtam.text.Language;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a director does in the morning. */
class OverviewJourneyTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    /** Sample cases, old ones among them, and a few visits; names as long as they come. */
    private void register() {
        DesktopRobot.samples(folder);
        Clock clock = Clock.systemUTC();
        try (Office office = Office.open(Keys.in(folder), Register.Missing.REFUSE, clock, () -> {})) {
            List<UUID> agencies =
                    office
                            .agencies()
                            .tree(LocalDate.ofInstant(
                                    clock.instant(), Clock.systemUTC().getZone()))
                            .stream()
                            .sorted((one, other) ->
                                    other.name().length() - one.name().length())
                            .map(row -> row.id())
                            .toList();
            for (int daysAgo : List.of(44, 61, 130, 290, 401, 1204)) {
                NewComplaint old = Samples.complaint(
                        "Ệ Ữ Ậ Ẵ Ỹ Ổ: quá hẹn nhiều lần, không có thư xin lỗi, không ai trả lời điện thoại",
                        agencies.get(daysAgo % 7),
                        clock.instant().minus(Duration.ofDays(daysAgo)));
                office.complaints().receive(Samples.CLERK, old);
            }
            for (int daysAgo : List.of(1, 9, 16, 30, 44, 60)) {
                office.inspections()
                        .start(
                                Samples.OFFICER,
                                Visits.visit(
                                        agencies.get(daysAgo % 9),
                                        clock.instant().minus(Duration.ofDays(daysAgo))),
                                List.of());
            }
        }
    }

    @Test
    void aDirectorArrivesReadsAndOpensTheListBehindAFigure() {
        register();
        try (DesktopRobot desk = DesktopRobot.startAtFirstScreen(folder, Settings.USUAL)) {
            desk.sees("overview.today").hasFocus("overview.today");
            desk.presses("RIGHT").presses("DOWN").hasFocus("overview.week");
            String week = desk.reads("overview.week.number");

            desk.presses("ENTER").seesText("list.shown-count", week + " đơn");
            desk.hasFocus("complaints").seesRows(Integer.parseInt(week));

            desk.presses("ctrl 1").sees("overview.band-older").focuses("overview.band-older");
            assertThat(desk.reads("overview.band-older.number")).isEqualTo("2");
            desk.presses("SPACE").seesRows(2).leavesPicture("overview-list-behind-light");

            desk.presses("ctrl 1").sees("overview.agency.1").focuses("overview.agency.1");
            String agency = desk.reads("overview.agency.1.number");
            desk.presses("ENTER").seesRows(Integer.parseInt(agency));
        }
    }

    @Test
    void whatIsSavedMeanwhileIsCountedAndALineOpensItsComplaint() {
        register();
        try (DesktopRobot desk = DesktopRobot.startAtFirstScreen(folder, Settings.USUAL)) {
            desk.sees("overview.oldest.PA-2023-000001")
                    .focuses("overview.oldest.PA-2023-000001")
                    .presses("ENTER");
            desk.seesTabs("Màn hình đầu", "Đơn, phản ánh", "Kiểm tra", "PA-2023-000001");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theFirstScreenStandsInBothThemes(Theme.Choice theme) {
        register();
        String look = theme.name().toLowerCase(Locale.ROOT);
        try (DesktopRobot desk = DesktopRobot.startAtFirstScreen(folder, new Settings(theme, Language.VIETNAMESE))) {
            desk.sees("overview.today").leavesPicture("overview-" + look);
            desk.presses("F1").sees("guide").leavesPicture("overview-guide-" + look);
        }
    }

    @Test
    void itStandsInEnglishToo() {
        register();
        Settings english = new Settings(Theme.Choice.LIGHT, Language.ENGLISH);
        try (DesktopRobot desk = DesktopRobot.startAtFirstScreen(folder, english)) {
            desk.sees("overview.today").leavesPicture("overview-english-light");
        }
    }

    @Test
    void whoWasAtTheListBeginsThere() {
        register();
        try (DesktopRobot desk = DesktopRobot.start(folder, Settings.USUAL)) {
            desk.hasFocus("complaints");
            desk.clicks("navigation.OVERVIEW").hasFocus("overview.today");
            desk.clicks("navigation.OPEN").sees("list.filter.clear").seesText("list.shown-count", "đơn");
        }
    }

    @Test
    void anEmptyRegisterIsSaidBlockByBlock() {
        DesktopRobot.empty(folder);
        try (DesktopRobot desk =
                DesktopRobot.startAtFirstScreen(folder, new Settings(Theme.Choice.LIGHT, Language.ENGLISH))) {
            desk.sees("overview.new.none").sees("overview.open.none").sees("overview.agencies.none");
            desk.sees("overview.visits.none").leavesPicture("overview-empty-light");
        }
    }
}

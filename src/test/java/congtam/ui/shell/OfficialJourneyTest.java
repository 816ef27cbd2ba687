package congtam.ui.shell;

import congtam.agency.AgencyRow;
import congtam.agency.Directory;
import congtam.office.Office;
import congtam.official.Duty;
import congtam.official.Official;
import congtam.official.Post;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was complained of, through their posts, and the agency that answers now: without the mouse. */
class OfficialJourneyTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    private static UUID named(Directory directory, LocalDate day, String name) {
        return directory.agencies(day).stream()
                .filter(row -> row.name().endsWith(name))
                .map(AgencyRow::id)
                .findFirst()
                .orElseThrow();
    }

    /** Somebody who moved with the merger of wards, complained of in the old one and met in the new one. */
    private void register() {
        DesktopRobot.samples(folder);
        try (Office office = Office.open(Keys.in(folder), Register.Missing.REFUSE, Clock.systemUTC(), () -> {})) {
            Directory directory = office.agencies().directory();
            UUID old = named(directory, LAST_DAY, "phường Trưng Vương");
            UUID now = named(directory, MERGED, "phường Phan Đình Phùng");
            UUID official = office.officials()
                    .create(
                            Samples.CLERK,
                            new Official(
                                    "",
                                    "Nguyễn Thị Ngữ",
                                    List.of(
                                            new Post(
                                                    LocalDate.of(2021, 1, 1),
                                                    LAST_DAY,
                                                    old,
                                                    "Phó Chủ tịch",
                                                    Duty.HOTLINE,
                                                    "0208 3 855 001",
                                                    "QĐ 12/QĐ-UBND"),
                                            new Post(
                                                    MERGED,
                                                    null,
                                                    now,
                                                    "Chủ tịch",
                                                    Duty.HEAD,
                                                    "0208 3 855 002",
                                                    "QĐ 45/QĐ-UBND"))))
                    .id();
            office.complaints().receive(Samples.CLERK, Samples.about(official, "Chờ giấy đã hai năm", old));
            office.inspections()
                    .start(
                            Samples.OFFICER,
                            Visits.visit(now, Visits.about(official, "Vắng mặt tại phòng tiếp dân")),
                            List.of());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void fromThePersonToTheCaseToTheAgencyThatAnswersNow(Theme.Choice theme) {
        register();
        String look = theme.name().toLowerCase(Locale.ROOT);
        Settings settings = new Settings(theme, Language.VIETNAMESE);
        try (DesktopRobot desk = DesktopRobot.startWithForms(folder, settings, "")) {
            desk.sees("overview.today").presses("ctrl shift U").sees("officials.table");
            desk.seesText("officials.shown-count", "15 người").leavesPicture("officials-" + look);
            desk.types("officials.filter.text", "nguyen thi ngu").seesText("officials.shown-count", "1 người");
            desk.focuses("officials.table").presses("HOME");
            desk.presses("ENTER").sees("official.heading").leavesPicture("official-" + look);
            desk.focuses("official.tabs").presses("RIGHT").sees("official.complaints");
            desk.focuses("official.findings").focuses("official.complaints").leavesPicture("official-cases-" + look);
            desk.presses("DOWN").presses("ENTER").sees("complaint");
            desk.seesText("agency.now-since", "từ 01/07/2025 thuộc").seesText("official.picked", "Nguyễn Thị Ngữ");
            desk.leavesPicture("official-complaint-" + look);

            desk.presses("ctrl shift G").sees("profile.agency").types("profile.agency", "ubnd phuong phan dinh phung");
            desk.presses("ENTER").sees("profile.name").sees("profile.over-time").leavesPicture("profile-" + look);
            desk.focuses("profile.over-time").presses("HOME").presses("RIGHT").presses("ENTER");
            desk.sees("complaints").leavesPicture("profile-list-" + look);
            desk.presses("ctrl shift G")
                    .sees("profile.name")
                    .focuses("profile.over-time")
                    .presses("HOME");
            desk.presses("RIGHT")
                    .presses("RIGHT")
                    .presses("RIGHT")
                    .presses("ENTER")
                    .sees("visits.filter.failed");
            desk.leavesPicture("profile-failed-" + look);

            desk.presses("ctrl shift G")
                    .sees("profile.name")
                    .focuses("profile.agency")
                    .presses("ctrl A");
            desk.types("profile.agency", "ubnd phuong trung vuong")
                    .presses("ENTER")
                    .leavesPicture("profile-former-" + look);
            desk.presses("ctrl 2").clicks("list.filter.clear").focuses("list.filter.agency");
            desk.types("list.filter.agency", "ubnd trung vuong")
                    .presses("ENTER")
                    .seesRows("complaints", 2);
            desk.seesText("list.filter.break", "▌ Sắp xếp 01/07/2025").leavesPicture("list-view-today-" + look);
            desk.focuses("list.filter.view").presses("DOWN");
            desk.seesRows("complaints", 1);
            desk.leavesPicture("list-view-as-it-was-" + look);
        }
    }
}

package congtam.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import congtam.complaint.ComplaintRow;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.Outcome;
import congtam.inspection.Remedy;
import congtam.inspection.TeamMember;
import congtam.office.Office;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an inspector does at an agency, with the keyboard. */
class VisitJourneyTest {
    private static final String COMPLAINTS = "tab.complaints";
    private static final String VISITS = "tab.visits";

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    /** Looks into the register once the window is closed. */
    private void office(Consumer<Office> look) {
        try (Office office = Office.open(Keys.in(folder), Register.Missing.REFUSE, Clock.systemUTC(), () -> {})) {
            look.accept(office);
        }
    }

    /** The visit after the sample ones. */
    private static Stored<Inspection> recorded(Office office) {
        return office.inspections().open(Samples.OFFICER, "KT-2026-000013").orElseThrow();
    }

    @Test
    void anInspectorRecordsAVisitBecauseOfAComplaintAndEachAnswerIsSavedAsItIsGiven() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk = DesktopRobot.startWithForms(folder, Settings.USUAL, COMPLAINTS)) {
            desk.hasFocus("complaints").selectsRow(0).presses("ctrl shift K");
            desk.sees(VisitView.BEGIN).seesTabInFront("work", "Cuộc kiểm tra mới");
            desk.types("visit.place", "Bộ phận Một cửa, tầng 1");
            desk.types("visit.team.name.1", "Nguyễn Thị Ngữ").types("visit.team.position.1", "Phó Trưởng phòng");
            desk.types("visit.team.name.2", "Trần Văn Hậu");
            desk.types("visit.present.name.1", "Lê Thị Ẩn").leavesPicture("visit-new-light");
            desk.presses("ctrl S").seesText("visit.number", "KT-2026-").sees(FindingsSection.LINES);
            desk.hasFocus(FindingsSection.LINES);

            desk.presses("1")
                    .presses("DOWN")
                    .presses("3")
                    .presses("DOWN")
                    .presses("2")
                    .presses("ENTER");
            desk.hasFocus("visit.finding.fact").types("visit.finding.fact", "Vắng 2 công chức, không có lý do.");
            desk.chooses("visit.finding.severity", "Nghiêm trọng").leavesPicture("visit-finding-light");
            desk.turnsTo("finding.tabs", 1).clicks("visit.remedy.add");
            desk.types("visit.remedy.action", "Kiểm điểm hai công chức vắng mặt, báo cáo Sở Nội vụ");
            desk.types("visit.remedy.responsible", "Chủ tịch UBND").types("visit.remedy.due", "1/12/2026");
            desk.focuses("visit.remedy.proof").seesValue("visit.remedy.due", "01/12/2026");
            desk.leavesPicture("visit-remedy-light");
            desk.turnsTo(VisitView.TABS, 2).sees("history").leavesPicture("visit-timeline-light");
            desk.turnsTo(VisitView.TABS, 0)
                    .seesText(VisitView.SAVED, "Đã ghi lúc")
                    .leavesPicture("visit-facts-light");
        }
        office(office -> {
            Stored<Inspection> stored = recorded(office);
            Inspection visit = stored.content();
            assertThat(visit.place()).isEqualTo("Bộ phận Một cửa, tầng 1");
            assertThat(visit.team()).extracting(TeamMember::name).containsExactly("Nguyễn Thị Ngữ", "Trần Văn Hậu");
            assertThat(visit.findings())
                    .extracting(Finding::line, Finding::outcome)
                    .containsExactly(
                            tuple("A1", Outcome.PASSED),
                            tuple("A2", Outcome.NOT_APPLICABLE),
                            tuple("A3", Outcome.FAILED));
            assertThat(visit.findings().getLast().fact()).isEqualTo("Vắng 2 công chức, không có lý do.");
            assertThat(visit.remedies()).extracting(Remedy::responsible).containsExactly("Chủ tịch UBND");
            assertThat(office.inspections().complaintsOf(Samples.OFFICER, stored.id()))
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theListAndAVisitStandInBothThemes(Theme.Choice theme) {
        DesktopRobot.samples(folder);
        String look = theme.name().toLowerCase(Locale.ROOT);
        Settings settings = new Settings(theme, Language.VIETNAMESE);
        try (DesktopRobot desk = DesktopRobot.startWithForms(folder, settings, VISITS)) {
            desk.seesRows(InspectionListPanel.TABLE, 12).leavesPicture("visits-" + look);
            desk.clicks("navigation.VISITS_REMEDIES_OVERDUE").sees("visits.filter.clear");
            desk.presses("ctrl shift F").seesRows(InspectionListPanel.TABLE, 12);
            desk.clicks("navigation.VISITS_ALL")
                    .presses("ctrl 3")
                    .presses("DOWN")
                    .presses("ENTER");
            desk.sees(FindingsSection.LINES).hasFocus(FindingsSection.LINES);
            desk.leavesPicture("visit-lines-" + look);
            desk.turnsTo(VisitView.TABS, 0).leavesPicture("visit-facts-" + look);
            desk.turnsTo(VisitView.TABS, 2).leavesPicture("visit-timeline-" + look);
        }
    }

    @Test
    void aClerkFollowsAComplaintToItsVisitAndBackAndJoinsAnother() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk = DesktopRobot.startWithForms(folder, Settings.USUAL, COMPLAINTS)) {
            desk.presses("ctrl F").types("list.filter.text", "PA-2026-000021").seesRows("complaints", 1);
            desk.focuses("complaints").presses("DOWN").presses("ENTER").sees("complaint.tabs");
            desk.turnsTo("complaint.tabs", 1).seesTabInFront("complaint.tabs", "Kiểm tra (1)");
            desk.leavesPicture("complaint-visits-light");
            desk.onLine("complaint.visits", 0).presses("ENTER");
            desk.seesTabInFront("work", "KT-2026-000011").turnsTo(VisitView.TABS, 0);

            desk.focuses("visit.causes.add").presses("SPACE").sees("pick").types("pick.search", "PA-2026-000003");

            desk.seesLines("pick.found", 1).leavesPicture("visit-pick-light").presses("ENTER");
            desk.seesNoLonger("pick").seesLines("visit.causes", 2);
            desk.onLine("visit.causes", 0).presses("ENTER").seesTabInFront("work", "PA-2026-000021");
            desk.turnsTo("complaint.tabs", 3).seesValue("history", "Liên kết hồ sơ");
            desk.leavesPicture("complaint-history-light");

            desk.presses("ctrl W").seesTabInFront("work", "KT-2026-000011");
            desk.onLine("visit.causes", 1).presses("DELETE").seesLines("visit.causes", 1);
        }
        office(office -> {
            Stored<Inspection> visit =
                    office.inspections().open(Samples.OFFICER, "KT-2026-000011").orElseThrow();
            assertThat(office.inspections().complaintsOf(Samples.OFFICER, visit.id()))
                    .extracting(ComplaintRow::number)
                    .containsExactly("PA-2026-000021");
        });
    }

    @Test
    void aDirectorOpensAVisitFromTheFirstScreenAndTheVisitsBehindAFigure() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk = DesktopRobot.startWithForms(folder, Settings.USUAL, "")) {
            desk.sees("overview.visit.KT-2026-000010").focuses("overview.visit.KT-2026-000010");
            desk.presses("ENTER").seesTabInFront("work", "KT-2026-000010").presses("ctrl W");

            desk.presses("ctrl shift T").sees("summary.table.visit-state").onFigure("summary.table.visit-state", 0);
            desk.presses("ENTER").seesTabInFront("work", "Kiểm tra").sees("visits.filter.clear");
        }
    }

    @Test
    void aVisitClosedInTheMidstOfAWordLosesNothingAndAsksNothing() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk = DesktopRobot.startWithForms(folder, Settings.USUAL, VISITS)) {
            desk.presses("ctrl F").types("visits.filter.text", "KT-2026-000011");
            desk.seesRows(InspectionListPanel.TABLE, 1).focuses(InspectionListPanel.TABLE);
            desk.presses("DOWN").presses("ENTER").sees(VisitView.TABS).turnsTo(VisitView.TABS, 0);
            desk.types("visit.note", "Chưa gõ xong").presses("ctrl W").seesNoLonger(VisitView.TABS);
        }
        office(office -> assertThat(office.inspections()
                        .open(Samples.OFFICER, "KT-2026-000011")
                        .orElseThrow()
                        .content()
                        .note())
                .contains("Chưa gõ xong"));
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndLeavingAsks() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk =
                DesktopRobot.startWithForms(folder, new Settings(Theme.Choice.DARK, Language.ENGLISH), VISITS)) {
            desk.presses("ctrl shift N").sees(VisitView.BEGIN).presses("ctrl S");
            desk.hasFocus("visit.agencyId").leavesPicture("visit-no-agency-dark-english");
            desk.types("visit.agencyId", "vo nhai")
                    .types("visit.endsAt", "31/02/2026 10:00")
                    .focuses("visit.place");
            desk.leavesPicture("visit-faults-dark-english");
            desk.presses("ctrl W")
                    .leavesPicture("visit-leave-dark-english")
                    .presses("TAB")
                    .presses("SPACE");
            desk.seesNoLonger(VisitView.BEGIN);
        }
    }
}

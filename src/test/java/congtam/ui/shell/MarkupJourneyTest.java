package congtam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.agency.Agency;
import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.NewComplaint;
import congtam.inspection.Attendee;
import congtam.inspection.Finding;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionState;
import congtam.inspection.NewInspection;
import congtam.inspection.Outcome;
import congtam.inspection.Remedy;
import congtam.inspection.Severity;
import congtam.inspection.TeamMember;
import congtam.inspection.TeamRole;
import congtam.inspection.VisitKind;
import congtam.office.Office;
import congtam.person.Person;
import congtam.register.Register;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Swing takes a text that begins with {@code <html>} for mark-up, unless it is told not to; nowhere may it be left to that. */
class MarkupJourneyTest {
    private static final String TEXT = "<html><b>ĐẬM</b><img src=x>";

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    @Test
    void whatLooksLikeMarkUpIsTextOnEveryScreen() {
        Path register = folder.resolve("<html>sổ");
        fill(register);
        try (DesktopRobot desk = DesktopRobot.start(register, Settings.USUAL)) {
            desk.seesRows(1).selectsRow(0);
            assertThat(desk.markUp()).isEmpty();
            desk.leavesPicture("markup-list-light").presses("ctrl 1").sees("overview");
            assertThat(desk.markUp()).isEmpty();
            desk.leavesPicture("markup-overview-light").presses("ctrl shift T").sees("summary.complaints-total");
            desk.seesText("summary.complaints-total", "1");
            assertThat(desk.markUp()).isEmpty();
            desk.leavesPicture("markup-summary-light");
            desk.presses("ctrl 3").seesRows("inspections", 1);
            assertThat(desk.markUp()).isEmpty();
            desk.presses("DOWN").presses("ENTER").sees("visit.lines").presses("END");
            for (int tab : List.of(1, 0, 2)) {
                desk.turnsTo("visit.tabs", tab).leavesPicture("markup-visit-" + tab + "-light");
                assertThat(desk.markUp()).isEmpty();
            }
        }
    }

    private static void fill(Path register) {
        Instant now = Clock.systemUTC().instant();
        try (Office office = Office.open(Keys.in(register), Register.Missing.CREATE, Clock.systemUTC(), () -> {})) {
            DesktopRobot.begin(office);
            Agency agency = Samples.agency(TEXT);
            UUID unit = office.agencies().create(Samples.CLERK, agency).id();
            Content content = new Content(UUID.randomUUID(), ContentKind.REPORT, TEXT, unit, TEXT, TEXT, TEXT);
            UUID complaint = office.complaints()
                    .receive(
                            Samples.CLERK,
                            new NewComplaint(
                                    now,
                                    Channel.HOTLINE,
                                    TEXT,
                                    TEXT,
                                    new Person(TEXT, TEXT, TEXT),
                                    TEXT,
                                    ComplaintState.RECEIVED,
                                    null,
                                    List.of(content)))
                    .id();
            Finding finding = new Finding(
                    UUID.randomUUID(),
                    "",
                    Outcome.FAILED,
                    Severity.MINOR,
                    TEXT,
                    TEXT,
                    TEXT,
                    TEXT,
                    List.of(Remedy.open(UUID.randomUUID(), TEXT, TEXT, null)));
            NewInspection visit = new NewInspection(
                    unit,
                    TEXT,
                    TEXT,
                    VisitKind.SURPRISE,
                    now,
                    null,
                    List.of(new TeamMember(TeamRole.LEADER, TEXT, TEXT)),
                    List.of(new Attendee(TEXT, TEXT)),
                    TEXT,
                    InspectionState.UNDER_WAY,
                    InspectionResult.UNDECIDED,
                    null,
                    List.of(finding));
            office.inspections().start(Samples.CLERK, visit, List.of(complaint));
            office.register().catchUp();
        }
    }
}

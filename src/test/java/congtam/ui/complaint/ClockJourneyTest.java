package congtam.ui.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.text.Language;
import congtam.ui.deadline.ReceiptView;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time limit of a case on the screen: seen in the list, explained in the window, moved by somebody. */
class ClockJourneyTest {
    private static final int CLOCK = 2;

    @TempDir
    Path folder = Path.of("");

    private static void opens(DesktopRobot desk) {
        desk.chooses("list.filter.state", "StateChoice[state=IN_PROGRESS, open=false]")
                .focuses("complaints")
                .presses("DOWN")
                .presses("ENTER")
                .sees("complaint.tabs");
        desk.turnsTo("complaint.tabs", CLOCK).sees(ClockTab.ACT + "PAUSE");
    }

    @Test
    void aClockIsPausedAndResumedAndShowsItsArithmetic() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desk = DesktopRobot.startWithForms(folder, Settings.USUAL, "tab.complaints")) {
            desk.leavesPicture("list-due");
            opens(desk);
            desk.seesTextBeginning(ReceiptView.SENTENCES, "PK-ANSWER").leavesPicture("case-clock");
            desk.clicks(ClockTab.ACT + "PAUSE")
                    .sees(ClockDialog.NAME)
                    .types("field.ground", "chờ kết quả giám định")
                    .leavesPicture("case-clock-pause")
                    .clicks(ClockDialog.TAKE)
                    .seesNoLonger(ClockDialog.NAME)
                    .seesRows(ClockTab.LOG, 2)
                    .seesText("due", "Đang tạm dừng")
                    .clicks(ClockTab.ACT + "RESUME")
                    .sees(ClockDialog.NAME)
                    .clicks(ClockDialog.TAKE)
                    .seesNoLonger(ClockDialog.NAME)
                    .seesRows(ClockTab.LOG, 3);
            assertThat(desk.markUp()).isEmpty();
        }
    }

    @Test
    void whatIsMissingIsSaidInTheDialog() {
        DesktopRobot.samples(folder);
        Settings dark = new Settings(Theme.Choice.DARK, Language.ENGLISH);
        try (DesktopRobot desk = DesktopRobot.startWithForms(folder, dark, "")) {
            desk.leavesPicture("overview-due");
            desk.presses("ctrl 2").sees("list.filter.due");
            opens(desk);
            desk.clicks(ClockTab.ACT + "DIRECT").sees(ClockDialog.NAME).clicks(ClockDialog.TAKE);
            desk.seesTextBeginning("clock.fault", "\"Before the end of\" is missing")
                    .leavesPicture("case-clock-dark");
        }
    }
}

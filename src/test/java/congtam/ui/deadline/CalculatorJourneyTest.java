package congtam.ui.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.text.Language;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody on the phone asks when an answer is due. */
class CalculatorJourneyTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    private DesktopRobot asksForFirstResolution(DesktopRobot desktop, String from) {
        return desktop.presses("ctrl shift D")
                .sees(CalculatorPanel.NAME)
                .hasFocus(CalculatorPanel.LIMIT)
                .types(CalculatorPanel.LIMIT, "kn-1 giai quyet")
                .presses("ENTER")
                .focuses("calculator.from")
                .presses("ctrl A")
                .types("calculator.from", from);
    }

    @Test
    void aDueDateExplainsItselfDayByDay() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desktop = DesktopRobot.start(folder, Settings.USUAL)) {
            asksForFirstResolution(desktop, "20/1/2026 9:00")
                    .seesText(ReceiptView.DUE, "23/02/2026")
                    .seesRows(ReceiptView.DAYS, 35)
                    .seesTextBeginning(ReceiptView.SENTENCES, "KN-1 · Giải quyết khiếu nại lần đầu: 30 ngày");
            desktop.leavesPicture("calculator");
            // Thirty days more where roads are bad, and again thirty for a difficult case.
            desktop.clicks("calculator.remote")
                    .seesText(ReceiptView.DUE, "06/03/2026")
                    .chooses("calculator.extensions", "1")
                    .seesText(ReceiptView.DUE, "23/03/2026");
            assertThat(desktop.markUp()).isEmpty();
        }
    }

    @Test
    void whatTheRuleForbidsIsSaidAndNothingIsCounted() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desktop = DesktopRobot.start(folder, new Settings(Theme.Choice.DARK, Language.VIETNAMESE))) {
            asksForFirstResolution(desktop, "20/1/2026 9:00").seesText(ReceiptView.DUE, "23/02/2026");
            desktop.chooses("calculator.extensions", "2")
                    .seesText(ReceiptView.DUE, "Không tính được hạn")
                    .seesRows(ReceiptView.DAYS, 0)
                    .seesTextBeginning(ReceiptView.SENTENCES, "Thời hạn")
                    .leavesPicture("calculator-refused");
            desktop.chooses("calculator.extensions", "0")
                    .focuses("calculator.from")
                    .presses("ctrl A")
                    .types("calculator.from", "31/2/2026")
                    .seesText(ReceiptView.DUE, "Không tính được hạn");
        }
    }

    @Test
    void aPauseMovesTheDateAndLeavesThePromise() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desktop = DesktopRobot.start(folder, Settings.USUAL)) {
            desktop.presses("ctrl shift D")
                    .types(CalculatorPanel.LIMIT, "pk-answer")
                    .presses("ENTER")
                    .focuses("calculator.from")
                    .presses("ctrl A")
                    .types("calculator.from", "12/1/2026 9:00")
                    .seesText(ReceiptView.DUE, "19/01/2026")
                    .clicks("calculator.add-pause")
                    .types("calculator.pause-from.0", "14/1/2026")
                    .seesText(ReceiptView.DUE, "Đang tạm dừng")
                    .types("calculator.pause-to.0", "16/1/2026")
                    .seesText(ReceiptView.DUE, "21/01/2026")
                    .leavesPicture("calculator-paused");
        }
    }
}

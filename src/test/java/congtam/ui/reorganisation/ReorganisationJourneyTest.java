package congtam.ui.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.text.Language;
import congtam.ui.kit.AskDialog;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody reorganises agencies with the keyboard, and takes it back. */
class ReorganisationJourneyTest {
    private static final String MATCHES = "agency.matches";
    private static final String LUONG = "UBND xã Phú Lương";
    private static final String NHAI = "UBND xã Võ Nhai";

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    private static DesktopRobot finds(DesktopRobot desktop, String words, String line) {
        return desktop.focuses(BrowsePanel.FIND)
                .presses("ctrl A")
                .types(BrowsePanel.FIND, words)
                .seesLine(MATCHES, line)
                .presses("ENTER")
                .focuses(BrowsePanel.TREE);
    }

    private static DesktopRobot names(DesktopRobot desktop, String effective) {
        return desktop.types(StepsPanel.TITLE, "Nhập hai xã")
                .focuses(StepsPanel.EFFECTIVE)
                .presses("ctrl A")
                .types(StepsPanel.EFFECTIVE, effective)
                .focuses(StepsPanel.STEPS);
    }

    private static void takes(DesktopRobot desktop, int line, String words, String share) {
        desktop.types("plan.part-heir." + line, words).presses("ENTER");
        if (!share.isEmpty()) {
            desktop.types("plan.part-share." + line, share);
        }
    }

    @Test
    void twoAgenciesBecomeOneByKeyboardAloneAndAreTwoAgain() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desktop = DesktopRobot.start(folder, Settings.USUAL)) {
            desktop.presses("ctrl shift A").hasFocus(BrowsePanel.FIND);
            finds(desktop, "ubnd xa phu luong", "xã Phú Lương").presses("ctrl X");
            finds(desktop, "ubnd xa vo nhai", "xã Võ Nhai").presses("ctrl V").sees(BodyActions.MENU);
            desktop.leavesPicture("reorganisation-drop")
                    .presses("ENTER")
                    .seesLine(StepsPanel.STEPS, LUONG + " nhập vào " + NHAI);
            desktop.sees(StepsPanel.FAULT);
            names(desktop, "1/10/2026").seesNoLonger(StepsPanel.FAULT).leavesPicture("reorganisation-plan");
            desktop.presses("alt R").seesText(PreviewPanel.SUMMARY, "Nhập hai xã, từ 01/10/2026");
            desktop.seesRows(PreviewPanel.ENDINGS, 1)
                    .seesCell(PreviewPanel.ENDINGS, 0, 1, NHAI)
                    .hasFocus(PreviewPanel.APPLY)
                    .leavesPicture("reorganisation-preview");
            assertThat(desktop.markUp()).isEmpty();
            desktop.presses("SPACE")
                    .sees(BrowsePanel.TREE)
                    .seesCell(ActsPanel.ACTS, 0, 1, "Nhập hai xã")
                    .seesCell(ActsPanel.ACTS, 0, 3, "đang có hiệu lực");

            desktop.focuses(BrowsePanel.FIND).presses("ctrl A").types(BrowsePanel.FIND, "phu luong");
            desktop.seesLine(MATCHES, LUONG + ", từ 01/10/2026 là một phần của " + NHAI)
                    .leavesPicture("reorganisation-found")
                    .presses("ESCAPE");

            desktop.onFigure(ActsPanel.ACTS, 0).focuses(ActsPanel.TAKE_BACK).presses("SPACE");
            desktop.sees("OptionPane.button").presses("SPACE").seesCell(ActsPanel.ACTS, 0, 3, "đã hoàn lại");
            finds(desktop, "ubnd xa phu luong", "xã Phú Lương")
                    .seesTextBeginning(BrowsePanel.DETAILS, "Ủy ban nhân dân xã Phú Lương");
        }
    }

    @Test
    void aDragDoesWhatTheKeyboardDoesAndARefusalStandsAtItsStep() {
        DesktopRobot.samples(folder);
        try (DesktopRobot desktop = DesktopRobot.start(folder, new Settings(Theme.Choice.DARK, Language.VIETNAMESE))) {
            desktop.presses("ctrl shift A").sees(BrowsePanel.TREE).hasFocus(BrowsePanel.FIND);
            finds(desktop, "ubnd xa phu luong", "xã Phú Lương");
            desktop.drags(BrowsePanel.TREE, LUONG, NHAI)
                    .sees(BodyActions.MENU)
                    .presses("ENTER")
                    .seesLine(StepsPanel.STEPS, LUONG + " nhập vào " + NHAI);
            names(desktop, "1/10/2026").seesNoLonger(StepsPanel.FAULT);
            finds(desktop, "ubnd xa vo nhai", "xã Võ Nhai")
                    .presses("DELETE")
                    .seesTextBeginning(StepsPanel.FAULT, "«UBND xã Võ Nhai»");
            desktop.seesLines(StepsPanel.STEPS, 2).leavesPicture("reorganisation-refused");
            desktop.onLine(StepsPanel.STEPS, 1).presses("DELETE").seesNoLonger(StepsPanel.FAULT);
            desktop.presses("alt R")
                    .seesCell(PreviewPanel.ENDINGS, 0, 1, NHAI)
                    .leavesPicture("reorganisation-preview-dark");
            desktop.clicks("look.back").clicks("plan.clear").seesLines(StepsPanel.STEPS, 0);
            finds(desktop, "ubnd xa phu luong", "xã Phú Lương");
            desktop.presses("shift F10")
                    .sees(BodyActions.MENU)
                    .leavesPicture("reorganisation-menu")
                    .presses("C");
            desktop.sees(SplitDialog.NAME).chooses("plan.basis", "dân số");
            takes(desktop, 1, "uy ban nhan dan xa vo nhai", "60");
            takes(desktop, 2, "uy ban nhan dan xa dinh hoa", "30");
            desktop.leavesPicture("reorganisation-split").clicks(AskDialog.TAKE);
            desktop.seesTextBeginning(StepsPanel.FAULT, "«UBND xã Phú Lương»: các tỷ lệ cộng lại là 90%");
            desktop.onLine(StepsPanel.STEPS, 0).presses("DELETE").seesLines(StepsPanel.STEPS, 0);
            finds(desktop, "ubnd xa phu luong", "xã Phú Lương")
                    .presses("shift F10")
                    .sees(BodyActions.MENU);
            desktop.presses("C").sees(SplitDialog.NAME);
            takes(desktop, 1, "uy ban nhan dan xa vo nhai", "");
            takes(desktop, 2, "uy ban nhan dan xa dinh hoa", "");
            desktop.clicks(AskDialog.TAKE).seesLines(StepsPanel.STEPS, 1);
            names(desktop, "1/10/2026").seesNoLonger(StepsPanel.FAULT);
            desktop.presses("alt R").seesCell(PreviewPanel.ENDINGS, 0, 3, "chờ xác nhận");
            desktop.leavesPicture("reorganisation-heirs").clicks(PreviewPanel.CONFIRM);
            desktop.seesCell(PreviewPanel.ENDINGS, 0, 3, "đã xác nhận");
            desktop.clicks("look.back").focuses(BrowsePanel.TREE).presses("F2").sees(BodyDialog.NAME);
            desktop.leavesPicture("reorganisation-change").presses("ESCAPE").clicks("plan.clear");
        }
    }
}

package congtam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.access.Purpose;
import congtam.access.Viewer;
import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.DeploymentMode;
import congtam.complaint.NewComplaint;
import congtam.office.Office;
import congtam.register.Register;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.ui.access.RecoveryKeyPanel;
import congtam.ui.kit.HandlersBar;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody opens a case, looks who called, says who handles it, and finds the protected one among the samples. */
class ProtectionJourneyTest {
    private static final int SAMPLES = 23;

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aCallerIsShownForAReasonAndACaseIsGivenToSomebody(Theme.Choice theme) {
        DesktopRobot.samples(folder);
        String look = theme.name().toLowerCase(Locale.ROOT);
        try (DesktopRobot desk =
                DesktopRobot.startWithForms(folder, new Settings(theme, Language.VIETNAMESE), "tab.complaints")) {
            desk.seesRows("complaints", SAMPLES)
                    .presses("ctrl 2")
                    .presses("DOWN")
                    .presses("ENTER")
                    .sees("protection.reveal");
            desk.sees(HandlersBar.ASSIGN).leavesPicture("protection-form-" + look);
            desk.clicks("protection.reveal")
                    .types("reveal.reason", "gọi lại hỏi thêm")
                    .presses("ENTER");
            desk.seesNoLonger("reveal").sees("field.fullName").leavesPicture("protection-revealed-" + look);
            desk.clicks(HandlersBar.ASSIGN).sees("assign.take").leavesPicture("protection-assign-" + look);
            desk.presses("ESCAPE").seesNoLonger("assign");
            desk.presses("ctrl 2").presses("ctrl F").types("list.filter.text", "TC-2026");
            desk.sees("list.filter.protected")
                    .leavesPicture("protection-search-" + look)
                    .clicks("list.filter.protected");
            desk.types("purpose-search.purpose", "tìm đơn trùng")
                    .presses("ENTER")
                    .seesRows("complaints", 1);
            desk.focuses("complaints").presses("DOWN").presses("ENTER");
            desk.sees("purpose").leavesPicture("protection-purpose-" + look);
            desk.types("purpose.purpose", "xem")
                    .presses("ENTER")
                    .sees("purpose.fault")
                    .types("purpose.purpose", " và xác minh đơn");
            desk.presses("ENTER").sees("protection.mark");
            desk.leavesPicture("protection-denunciation-" + look);
        }
    }

    /** A case with a denouncer's identity under seal, given to whoever signs in. */
    private String sealedCase() {
        try (Office office = Office.open(Keys.in(folder), Register.Missing.CREATE, Clock.systemUTC(), () -> {})) {
            DesktopRobot.begin(office);
            Viewer doan = office.signIn()
                    .enter("doan", DesktopRobot.WORDS.toCharArray())
                    .viewer();
            office.deployments().declare(doan, DeploymentMode.INDEPENDENT, "máy đặt riêng");
            Content content = new Content(
                    UUID.randomUUID(), ContentKind.DENUNCIATION, "Cán bộ", null, "ông Khuất", "", "Nhận tiền");
            NewComplaint denunciation = new NewComplaint(
                    Samples.RECEIVED,
                    Channel.HOTLINE,
                    "",
                    "",
                    Samples.caller(),
                    "Nhận tiền trong phong bì",
                    ComplaintState.RECEIVED,
                    null,
                    List.of(content));
            return office.complaints()
                    .receive(doan, denunciation)
                    .complaint()
                    .content()
                    .number();
        }
    }

    @Test
    void aSealedIdentityGoesToAnEnvelopeDataAreDestroyedByTwoAndTheKeyIsRenewed() {
        String number = sealedCase();
        Settings settings = new Settings(Theme.Choice.LIGHT, Language.VIETNAMESE);
        try (DesktopRobot desk = DesktopRobot.startWithForms(folder, settings, "tab.complaints")) {
            desk.seesRows("complaints", 1).focuses("complaints").presses("DOWN").presses("ENTER");
            desk.types("purpose.purpose", "xác minh đơn").presses("ENTER").sees("protection.envelope");

            desk.performs("DESTROY_PERSON").sees("destroying.basis").types("destroying.basis", "Luật 91/2025/QH15");
            desk.types("destroying.reason", "hết thời hạn giữ").types("destroying.second", "doan");
            desk.types("destroying.second-passphrase", DesktopRobot.WORDS).presses("ENTER");
            desk.sees("destroying.fault").leavesPicture("destroying-light");
            desk.presses("ESCAPE").seesNoLonger("destroying.basis");

            desk.clicks("protection.envelope").types("envelope.envelope", "PB 07/2026");
            desk.types("envelope.passphrase", DesktopRobot.WORDS);
            desk.leavesPicture("envelope-light").presses("ENTER").seesNoLonger("protection.envelope");

            desk.performs("NEW_RECOVERY_KEY").sees("recovery-new.second").leavesPicture("recovery-new-light");
            desk.clicks("recovery-new.button").sees(RecoveryKeyPanel.KEY).clicks(RecoveryKeyPanel.KEPT);
            desk.leavesPicture("recovery-key-new-light").clicks("recovery-key.button");
            desk.seesNoLonger(RecoveryKeyPanel.KEY);
        }
        try (Office office = Office.open(Keys.in(folder), Register.Missing.REFUSE, Clock.systemUTC(), () -> {})) {
            assertThat(office.complaints()
                            .open(Samples.OFFICER, number, new Purpose("Xem phong bì"))
                            .orElseThrow()
                            .complaint()
                            .content()
                            .protection()
                            .envelope())
                    .isEqualTo("PB 07/2026");
        }
    }
}

package congtam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.ui.access.EncryptPanel;
import congtam.ui.access.RecoveryKeyPanel;
import congtam.ui.access.SignInPanel;
import congtam.ui.kit.Theme;
import congtam.ui.testing.DesktopRobot;
import congtam.ui.testing.DesktopRobot.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An administrator has a register from before encrypted, forgets the passphrase, and comes in with the printed key. */
class EncryptingJourneyTest {
    private static final String NEW_WORDS = "năm con bò uống nước";

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void onAScreen() {
        DesktopRobot.needsScreen();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aRegisterFromBeforeIsEncryptedAndOpenedWithThePrintedKey(Theme.Choice theme) {
        RegisterLocation.InFolder where = new RegisterLocation.InFolder(folder);
        try (Office office = Office.open(where, Register.Missing.CREATE, Clock.systemUTC(), () -> {})) {
            DesktopRobot.begin(office);
            new SampleData(office).addAgencies(Samples.OFFICER);
        }
        String look = theme.name().toLowerCase(Locale.ROOT);
        Language language = theme == Theme.Choice.DARK ? Language.ENGLISH : Language.VIETNAMESE;
        try (DesktopRobot desk = DesktopRobot.atTheDoor(folder, new Settings(theme, language), Clock.systemUTC())) {
            desk.signsIn("doan").sees(EncryptPanel.LATER).leavesPicture("encrypt-" + look);
            desk.clicks("encrypt.button").sees(RecoveryKeyPanel.KEY);
            String printed = desk.reads(RecoveryKeyPanel.KEY);
            desk.clicks(RecoveryKeyPanel.KEPT).clicks("recovery-key.button").sees("sign-in.name");
            assertThat(where.isEncrypted()).isTrue();

            desk.clicks(SignInPanel.FORGOTTEN).sees("recover.key").types("recover.name", "doan");
            desk.types("recover.key", printed.substring(0, 40)).types("recover.new", NEW_WORDS);
            desk.types("recover.again", NEW_WORDS).presses("ENTER").sees("recover.fault");
            desk.leavesPicture("recover-" + look);
            desk.types("recover.key", printed.substring(40)).presses("ENTER").seesNoLonger("recover.key");
            desk.sees("navigation.OVERVIEW");
        }
    }
}

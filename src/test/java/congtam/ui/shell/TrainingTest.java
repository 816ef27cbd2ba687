package congtam.ui.shell;

import static org.assertj.core.api.Assertions.assertThatCode;

import congtam.testing.Samples;
import congtam.ui.testing.DesktopRobot;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class TrainingTest {
    @Test
    void theRehearsalNeedsNoWindow() {
        assertThatCode(() -> Training.run(DesktopRobot.rooms(), Samples.CLERK, Clock.systemUTC()))
                .doesNotThrowAnyException();
    }
}

package congtam.ui.shell;

import static org.assertj.core.api.Assertions.assertThatCode;

import congtam.ui.testing.DeskRooms;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class TrainingTest {
    @Test
    void theRehearsalNeedsNoWindow() {
        assertThatCode(() -> Training.run(DeskRooms.standIns(), Clock.systemUTC()))
                .doesNotThrowAnyException();
    }
}

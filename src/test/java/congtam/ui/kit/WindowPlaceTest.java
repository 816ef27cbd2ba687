package congtam.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Rectangle LEFT = new Rectangle(0, 0, 1366, 768);
    private static final Rectangle RIGHT = new Rectangle(1366, 0, 1920, 1080);

    @Test
    void aWindowStaysWhereItWasOnAScreenThatIsStillThere() {
        Rectangle window = new Rectangle(1500, 100, 1200, 800);
        assertThat(WindowPlace.clamped(window, List.of(LEFT, RIGHT))).isEqualTo(window);
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesBack() {
        Rectangle window = new Rectangle(1500, 100, 1200, 800);
        assertThat(LEFT.contains(WindowPlace.clamped(window, List.of(LEFT)))).isTrue();
    }
}

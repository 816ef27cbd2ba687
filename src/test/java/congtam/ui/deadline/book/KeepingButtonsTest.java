package congtam.ui.deadline.book;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.access.Rights;
import congtam.access.Viewer;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.kit.Glyph;
import java.util.Map;
import javax.swing.JButton;
import org.junit.jupiter.api.Test;

/** Who may not change the book sees why. */
class KeepingButtonsTest {
    private final Texts texts = new Texts(Language.VIETNAMESE);

    @Test
    void whoMayOnlyLookIsToldSoOnTheButton() {
        Rights none = new Rights(Map.of());
        KeepingButtons keeping = new KeepingButtons(texts, new Viewer(null, "Khách", none, () -> none, step -> {}));
        JButton button = keeping.button(YearsPane.ADD, Glyph.ADD, () -> {});
        assertThat(button.isEnabled()).isFalse();
        assertThat(button.getToolTipText()).contains("Sửa lịch làm việc, thời hạn");
        assertThat(keeping.open("book.write-days", Glyph.SAVE, () -> {}).isEnabled())
                .isTrue();
    }

    @Test
    void whoMayChangesWhatIsChosen() {
        KeepingButtons keeping = new KeepingButtons(texts, Samples.CLERK);
        JButton button = keeping.button(YearsPane.ADD, Glyph.ADD, () -> {});
        assertThat(button.isEnabled()).isTrue();
        keeping.enable(button, false);
        assertThat(button.isEnabled()).isFalse();
        assertThat(button.getToolTipText()).isNull();
    }
}

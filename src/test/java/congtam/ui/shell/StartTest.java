package congtam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.text.Language;
import congtam.text.Texts;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StartTest {
    @Test
    void bothLanguagesNameTheSameTexts() {
        assertThat(keys(Language.ENGLISH)).isEqualTo(keys(Language.VIETNAMESE)).isNotEmpty();
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(ResourceBundle.getBundle(
                        "congtam.texts.shell",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet());
    }

    @Test
    void withoutAScreenTheCommandsAreNamedThatNeedNone() {
        for (Language language : Language.values()) {
            assertThat(new Texts(language).get("problem.no-display.todo"))
                    .contains(List.of("init", "import", "list", "show", "report", "verify", "--help"));
        }
    }

    @Test
    void zoomStaysBetweenThreeQuartersAndDouble() {
        assertThat(Zoom.larger(100)).isEqualTo(110);
        assertThat(Zoom.larger(200)).isEqualTo(200);
        assertThat(Zoom.smaller(75)).isEqualTo(75);
    }
}

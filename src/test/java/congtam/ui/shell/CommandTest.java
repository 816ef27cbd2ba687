package congtam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.text.Language;
import congtam.text.Texts;
import java.util.Arrays;
import java.util.List;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandTest {
    @Test
    void noTwoCommandsShareAKey() {
        List<KeyStroke> keys = Arrays.stream(Command.values())
                .flatMap(command -> command.keys().stream())
                .toList();
        assertThat(keys).doesNotContainNull().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAndMenuHasAText(Language language) {
        Texts texts = new Texts(language);
        assertThat(Command.values()).allMatch(command -> texts.has(command.textKey()));
        assertThat(Command.Menu.values()).allMatch(menu -> !texts.of(menu).isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void noTwoLinesOfAMenuShareALetter(Language language) {
        Texts texts = new Texts(language);
        for (Command.Menu menu : Command.Menu.values()) {
            List<String> letters = Arrays.stream(Command.values())
                    .filter(command -> command.menu() == menu)
                    .map(command -> texts.get(command.textKey()))
                    .filter(text -> text.contains("&"))
                    .map(text -> text.substring(text.indexOf('&') + 1, text.indexOf('&') + 2)
                            .toUpperCase(java.util.Locale.ROOT))
                    .toList();
            assertThat(letters).as(language + " " + menu).doesNotHaveDuplicates();
        }
    }
}

package congtam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.kit.PartKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheet of shortcuts can be believed. */
class ShortcutSheetTest {
    private static final Path SCREENS = Path.of("src/main/java/congtam/ui");

    /** Where keys are declared or read, and keys that a command's name already tells. */
    private static final List<String> DECLARED =
            List.of("Command.java", "PartKey.java", "MainWindow.java", "ComplaintView.java", "GuideText.java");

    @ParameterizedTest
    @EnumSource
    void everyKeyStandsOnTheSheet(Language language) {
        Texts texts = new Texts(language);
        List<ShortcutSheet.Line> lines = ShortcutSheet.groups(texts, new Commands(texts)).stream()
                .flatMap(group -> group.lines().stream())
                .toList();

        long commands = Arrays.stream(Command.values())
                .filter(command -> !command.keys().isEmpty())
                .count();
        assertThat(lines).hasSize((int) commands + PartKey.values().length);
        assertThat(lines)
                .allMatch(line -> !line.what().isBlank() && !line.keys().isBlank());
    }

    @Test
    void everyKeyOfAPartCanBeTyped() {
        assertThat(PartKey.values()).allSatisfy(key -> assertThat(key.keys()).doesNotContainNull());
    }

    @Test
    void screensBindNoKeyThatIsNotDeclaredAndDeclareNoneThatIsNotBound() throws IOException {
        StringBuilder all = new StringBuilder();
        List<String> undeclared = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SCREENS)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                all.append(source);
                if (source.contains("KeyStroke.getKeyStroke(")
                        && !DECLARED.contains(String.valueOf(file.getFileName()))) {
                    undeclared.add(file.toString());
                }
            }
        }
        assertThat(undeclared).isEmpty();
        assertThat(PartKey.values()).allSatisfy(key -> assertThat(all).contains("PartKey." + key.name()));
    }
}

package congtam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every file of the house keeps to. */
class SourcesTest {
    private static final int MOST_LINES = 400;

    @Test
    void noFileIsTooLongToRead() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources("src")) {
            long lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).as("files of more than %s lines", MOST_LINES).isEmpty();
    }

    @Test
    void everyPackageSaysWhatBelongsThereAndIsNullMarked() throws IOException {
        List<String> without = new ArrayList<>();
        for (Path file : sources("src")) {
            Path own = file.resolveSibling("package-info.java");
            if (!Files.exists(own) || !Files.readString(own).contains("@NullMarked")) {
                without.add(String.valueOf(file.getParent()));
            }
        }
        assertThat(without.stream().distinct()).isEmpty();
    }

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".java"))
                    .toList();
        }
    }
}

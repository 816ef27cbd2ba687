package congtam.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Preferences;
import congtam.ui.kit.Ui;
import congtam.ui.testing.DirectBackground;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a table once the user has chosen a file. */
class TableFilesTest {
    @TempDir
    Path folder = Path.of("");

    private final List<Throwable> told = new ArrayList<>();
    private final TableFiles files = new TableFiles(
            new Ui(
                    new Texts(Language.VIETNAMESE),
                    new DirectBackground(),
                    (owner, failure) -> told.add(failure),
                    Clock.systemUTC(),
                    Preferences.forgetful()),
            new JPanel());

    private static String words(String name, InputStream in) {
        try {
            return name + ": " + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsWrittenIsReadUnderTheNameOfItsFile() {
        List<Object> seen = new ArrayList<>();
        Path file = folder.resolve("cán bộ.csv");
        files.write(file, () -> "mã,tên\n", seen::add);
        files.read(file, (name, in, progress) -> words(name, in), seen::add);

        assertThat(seen).containsExactly(file, "cán bộ.csv: mã,tên\n");
        assertThat(told).isEmpty();
    }

    @Test
    void aTableThatIsRefusedAndAFileThatIsThereAlreadyAreTold() {
        Path file = folder.resolve("a.csv");
        files.write(file, () -> "x", saved -> {});
        files.write(file, () -> "y", saved -> {});
        files.read(folder.resolve("b.csv"), (name, in, progress) -> words(name, in), read -> {});
        files.<String>read(
                file,
                (name, in, progress) -> {
                    throw Problem.of("table.line", name, 3, "x");
                },
                read -> {});

        assertThat(told)
                .map(failure -> ((Problem) failure).code())
                .containsExactly("report.exists", "import.none", "table.line");
        assertThat(file).hasContent("x");
    }
}

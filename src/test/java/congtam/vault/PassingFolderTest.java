package congtam.vault;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.testing.KilledProcess;
import congtam.testing.PlainText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the clear for a while lies in one place, and goes. */
class PassingFolderTest {
    private static final String SECRET = "Bà Bưởi";

    private final String before = String.valueOf(System.getProperty("java.io.tmpdir"));

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void putBack() {
        System.setProperty("java.io.tmpdir", before);
    }

    private List<String> found() throws Exception {
        return PlainText.find(folder, List.of(SECRET));
    }

    @Test
    void itIsPrivateAndGoneAtTheEnd() throws Exception {
        PassingFolder passing = PassingFolder.open(folder);
        Path file = Files.writeString(PassingFolder.fresh().resolve("đơn.txt"), SECRET);
        assertThat(file).startsWith(folder);
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
        PassingFolder.open(folder).close();
        assertThat(found()).as("another start does not touch what is in use").hasSize(1);
        passing.close();
        assertThat(found()).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve(".lock"));
        }
    }

    @Test
    void whatAKilledProgramLeftIsWipedByTheNextStart() throws Exception {
        KilledProcess killed = new KilledProcess(
                Files.createDirectory(folder.resolve("classes")),
                PassingProcess.class,
                folder.resolve("tập").toString(),
                "once");
        Path mine = folder.resolve("của tôi");
        killed.run(2, 1, mine.toString(), "stay");
        assertThat(PlainText.find(mine, List.of(PassingProcess.SECRET))).hasSize(1);
        PassingFolder.open(mine).close();
        assertThat(PlainText.find(mine, List.of(PassingProcess.SECRET))).isEmpty();
    }
}

package congtam.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.testing.KilledProcess;
import congtam.testing.PlainText;
import congtam.text.Problem;
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
        System.clearProperty("congtam.no-passing-folder");
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

    @Test
    void withoutAPrivateFolderNothingIsPutAnywhere() throws Exception {
        Path taken = Files.writeString(folder.resolve("một tệp"), "");
        PassingFolder passing = PassingFolder.open(taken);
        Problem told = catchThrowableOfType(Problem.class, PassingFolder::fresh);
        assertThat(told.code()).isEqualTo("vault.no-passing-folder");
        assertThat(told.details()).containsExactly(taken.toString());
        passing.close();
        try (PassingFolder again = PassingFolder.open(folder.resolve("khác"))) {
            assertThat(again).isNotNull();
            assertThat(PassingFolder.fresh()).startsWith(folder.resolve("khác"));
        }
    }

    /** The JDK puts its own files where the program was started with. */
    @Test
    void theFolderThatTheLauncherNamedIsTaken() throws Exception {
        Path named = Files.createDirectory(folder.resolve("4711-1"));
        Files.writeString(named.resolve("javaprint.ps"), SECRET);
        System.setProperty("java.io.tmpdir", named.toString());
        try (PassingFolder passing = PassingFolder.open(folder)) {
            assertThat(passing).isNotNull();
            assertThat(PassingFolder.fresh()).startsWith(named);
            assertThat(Files.getPosixFilePermissions(named)).hasSize(3);
            assertThat(found()).as("of an earlier run with the same number").isEmpty();
        }
        assertThat(named).doesNotExist();
    }
}

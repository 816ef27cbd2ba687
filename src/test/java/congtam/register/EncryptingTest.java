package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.ComplaintFilter;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.testing.Keys;
import congtam.testing.KilledProcess;
import congtam.testing.PlainText;
import congtam.testing.Samples;
import congtam.vault.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register made without encryption gets it. */
class EncryptingTest {
    private static final int KILLS = 6;
    private static final int COMPLAINTS = 5;
    private static final int FILES = 4;
    private static final List<String> SECRET = List.of("Bưởi", "0912 345 678", "tờ đơn số");

    @TempDir
    Path folder = Path.of("");

    private static Office open(RegisterLocation where, Register.Missing missing) {
        return Office.open(where, missing, OnBothEngines.CLOCK, () -> {});
    }

    private Path plain(String name) throws IOException {
        Path register = folder.resolve(name);
        try (Office office = open(new RegisterLocation.InFolder(register), Register.Missing.CREATE)) {
            for (int i = 0; i < COMPLAINTS; i++) {
                office.complaints().receive(Samples.CLERK, Samples.complaint("Chờ giấy " + i, null));
            }
            var owner = office.complaints().receive(Samples.CLERK, Samples.complaint("có tệp", null));
            for (int i = 0; i < FILES; i++) {
                Path file = Files.writeString(folder.resolve("đơn " + i), ("tờ đơn số " + i + " ").repeat(30_000));
                office.attachments().add("a", Complaints.ref(owner.id()), file, Progress.NONE);
                Files.delete(file);
            }
        }
        return register;
    }

    private static void isWhole(RegisterLocation where) {
        try (Office office = open(where, Register.Missing.REFUSE)) {
            assertThat(office.complaints().count(Samples.CLERK, ComplaintFilter.ALL))
                    .isEqualTo(COMPLAINTS + 1);
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void everythingIsThereAfterwardsAndNothingOfTheOld() throws IOException {
        Path register = plain("sổ");
        assertThat(PlainText.find(register, SECRET)).isNotEmpty();
        Encrypting.run(new RegisterLocation.InFolder(register), KeyRing.of(register, Keys.KEY));
        assertThat(PlainText.find(register, SECRET)).isEmpty();
        isWhole(Keys.in(register));
        try (Stream<Path> files = Files.walk(register.resolve("attachments"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(FILES);
        }
        assertThat(register.resolve("register.plain")).doesNotExist();
        assertThat(BadStorageTest.problem(
                        () -> Encrypting.run(new RegisterLocation.InFolder(register), KeyRing.of(register, Keys.KEY))))
                .isEqualTo("vault.encrypted-already");
    }

    @Test
    void killedAtAnyMomentItIsTheOneOrTheOther() throws Exception {
        Path model = plain("mẫu");
        Path trained = copy(model, "tập");
        KilledProcess killed = new KilledProcess(folder, EncryptingProcess.class, trained.toString());
        Random luck = new Random(20_261_125);
        int encrypted = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path register = copy(model, "sổ " + kill);
            killed.run(1, luck.nextLong(50, 1_200), register.toString());
            RegisterLocation.InFolder bare = new RegisterLocation.InFolder(register);
            boolean done = bare.isEncrypted();
            encrypted += done ? 1 : 0;
            isWhole(done ? Keys.in(register) : bare);
            if (!done) {
                assertThat(register.resolve("register.keys")).doesNotExist();
                Encrypting.run(bare, KeyRing.of(register, Keys.KEY));
                isWhole(Keys.in(register));
            }
            assertThat(PlainText.find(register, SECRET)).isEmpty();
            assertThat(register.resolve("register.plain")).doesNotExist();
            assertThat(register.resolve("register.encrypting")).doesNotExist();
        }
        assertThat(encrypted).as("some were done").isBetween(1, KILLS - 1);
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = folder.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }
}

package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.testing.Keys;
import congtam.testing.KilledProcess;
import congtam.testing.PlainText;
import congtam.testing.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who finds the folder of a register finds no word of what is in it. */
class UnreadableTest {
    private static final List<String> SECRET = List.of(
            "Hoàng Thị Bưởi",
            "Bưởi",
            "0912 345 678",
            "0912345678",
            "Phan Đình Phùng",
            "Hồ sơ quá hẹn",
            "ông Ngữ",
            "hoang thi buoi",
            "đơn viết tay",
            "từng lần một",
            "complaint");

    @TempDir
    Path folder = Path.of("");

    @Test
    void noByteOfTheFolderTellsWhatIsInIt() throws Exception {
        Path register = folder.resolve("sổ");
        Path letter = Files.writeString(
                folder.resolve("đơn viết tay.txt"), "Tôi là Hoàng Thị Bưởi, 0912 345 678. ".repeat(9_000));
        try (Office office = Office.open(Keys.in(register), Register.Missing.CREATE, OnBothEngines.CLOCK, () -> {})) {
            for (int i = 0; i < 30; i++) {
                var received = office.complaints().receive(Samples.CLERK, Samples.complaint("từng lần một", null));
                if (i == 0) {
                    office.attachments().add("a", Complaints.ref(received.id()), letter, Progress.NONE);
                }
            }
            office.register().catchUp();
            assertThat(PlainText.find(register, SECRET)).as("while it is open").isEmpty();
        }
        assertThat(PlainText.find(register, SECRET)).isEmpty();
        Files.createFile(register.resolve("register.rewrite"));
        Office.open(Keys.in(register), Register.Missing.REFUSE, OnBothEngines.CLOCK, () -> {})
                .close();
        assertThat(register.resolve("register.rewrite")).doesNotExist();
        assertThat(PlainText.find(register, SECRET)).as("made small").isEmpty();
        // The search itself works: the same words stand in the file beside.
        assertThat(PlainText.find(folder, SECRET)).isNotEmpty();
    }

    @Test
    void norAfterAKill() throws Exception {
        KilledProcess killed = new KilledProcess(folder, SavingProcess.class, SavingProcess.training(folder));
        Path register = folder.resolve("sổ");
        for (int kill = 0; kill < 4; kill++) {
            killed.run(2, 60, register.toString(), kill % 2 == 0 ? "one" : "batch", "" + Long.MAX_VALUE);
            assertThat(PlainText.find(register, SECRET)).isEmpty();
        }
    }
}

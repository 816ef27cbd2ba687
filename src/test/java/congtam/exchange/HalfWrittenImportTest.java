package congtam.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.inspection.InspectionFilter;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.testing.WrittenDisk;
import congtam.text.Language;
import congtam.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch is large enough for H2 to write parts of it before it is committed, and while it is. */
class HalfWrittenImportTest {
    private static final int ROWS = 500;
    private static final int FINDINGS = 25;
    private static final String FILE = "register.mv.db";

    @TempDir
    Path folder = Path.of("");

    @Test
    void afterWhicheverWriteAKillComesTheBatchIsThereAsAWholeOrNotAtAll() throws Exception {
        WrittenDisk.install();
        Path whole = folder.resolve("sổ");
        try (Office office = open(Keys.in(whole), Register.Missing.CREATE)) {
            office.complaints().receive(Samples.CLERK, Samples.complaint("Trước đó", null));
        }
        Path before = copy(whole, "trước");
        try (Office office = open(Keys.in(whole, "written:file"), Register.Missing.REFUSE)) {
            WrittenDisk.forget();
            Path table = Files.writeString(folder.resolve("bảng.csv"), table());
            Path profile = Files.writeString(folder.resolve("hồ sơ.json"), InspectionImportTest.PROFILE);
            new TableImport(office, new Texts(Language.VIETNAMESE))
                    .run(Samples.CLERK, table, new Profiles().read(profile), null, Progress.NONE);
        }
        Set<Long> seen = new HashSet<>();
        for (int writes = 0; writes <= WrittenDisk.writes(); writes++) {
            Path killed = copy(before, "ngắt " + writes);
            WrittenDisk.replay(killed.resolve(FILE), writes);
            try (Office office = open(Keys.in(killed), Register.Missing.REFUSE)) {
                assertThat(office.register().verify(Progress.NONE).faults())
                        .as("after " + writes + " writes")
                        .isEmpty();
                seen.add(office.inspections().count(Samples.CLERK, InspectionFilter.ALL));
                office.complaints().receive(Samples.CLERK, Samples.complaint("Ghi tiếp được", null));
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(0L, (long) ROWS);
    }

    private static Office open(RegisterLocation where, Register.Missing missing) {
        return Office.open(where, missing, Clock.systemUTC(), () -> {});
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = Files.createDirectory(folder.resolve(name));
        for (String file : new String[] {FILE, "register.seal"}) {
            Files.copy(from.resolve(file), to.resolve(file));
        }
        return to;
    }

    private static String table() {
        StringBuilder csv = new StringBuilder(InspectionImportTest.HEADER);
        for (int i = 0; i < ROWS; i++) {
            csv.append("mã-").append(i).append(",1/2/2026,UBND xã ").append(i % 90);
            csv.append(",Đạt,Trần Văn Lợi,2")
                    .append(",sổ bỏ trống")
                    .append(" | không đeo thẻ".repeat(FINDINGS))
                    .append('\n');
        }
        return csv.toString();
    }
}

package congtam.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.testing.Engines;
import congtam.testing.Keys;
import congtam.testing.KilledProcess;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An import is killed again and again: batches that it acknowledged are there, none is there by half, no row comes in twice, and
 * no rejected row is lost.
 */
class KilledImportTest {
    private static final int KILLS = Integer.getInteger("congtam.kills", 100);
    private static final long SEED = Long.getLong("congtam.seed", 20_261_125L);
    private static final int ROWS = 10_000;
    private static final int BATCH = 500;

    /** One row of so many has a day that does not exist. */
    private static final int ONE_BAD_IN = 50;

    private static final int GOOD_IN_BATCH = BATCH - BATCH / ONE_BAD_IN;

    @TempDir
    Path folder = Path.of("");

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @CsvSource({"COMPLAINT,H2,6", "INSPECTION,H2,6", "COMPLAINT,POSTGRES,3", "INSPECTION,POSTGRES,3"})
    void aKilledImportLeavesWholeBatchesAndGoesOn(ImportedRecord record, Engines engine, int most) throws Exception {
        RegisterLocation location = engine.newRegister(folder);
        Path profile = Files.writeString(folder.resolve("hồ sơ.json"), profile(record));
        Path table = table("bảng.csv", record, ROWS);
        KilledProcess killed = new KilledProcess(
                folder,
                ImportingProcess.class,
                words(Keys.in(folder.resolve("tập")), table("tập.csv", record, 2 * BATCH), profile));

        long stood = 0;
        int kills = 0;
        while (kills < Math.min(KILLS, most)) {
            // Now and then before the first batch is in, else after one that was acknowledged.
            int lines = kills % 4 == 3 ? 2 : 3;
            KilledProcess.Said said = killed.run(lines, random.nextLong(10, 400), words(location, table, profile));
            if (!said.killed()) {
                break;
            }
            kills++;
            List<Long> counts = said.acknowledged().stream().map(Long::valueOf).toList();
            assertThat(counts).isSorted().allMatch(count -> count % GOOD_IN_BATCH == 0);
            assertThat(counts.getFirst()).isGreaterThanOrEqualTo(stood);
            stood = counts.getLast();
        }
        assertThat(kills).isGreaterThanOrEqualTo(Math.min(KILLS, 2));
        assertThat(stood).isPositive();

        try (Office office = Office.open(location, Register.Missing.REFUSE, Clock.systemUTC(), () -> {})) {
            ImportProfile read = new Profiles().read(profile);
            TableImport importing = new TableImport(office, new Texts(Language.VIETNAMESE));
            ImportResult rest = importing.run(Samples.CLERK, table, read, null, Progress.NONE);
            assertThat(rest.added() + rest.unchanged()).isEqualTo(ROWS - ROWS / ONE_BAD_IN);
            assertThat(rest.unchanged()).isGreaterThanOrEqualTo(stood);
            assertThat(rest.rejected() + rest.rejectedBefore()).isEqualTo(ROWS / ONE_BAD_IN);
            assertThat(ImportingProcess.count(office, record)).isEqualTo(ROWS - ROWS / ONE_BAD_IN);
            assertThat(givenBack()).hasSize(ROWS / ONE_BAD_IN);
            assertThat(importing.run(Samples.CLERK, table, read, null, Progress.NONE))
                    .isEqualTo(
                            new ImportResult(ROWS, 0, 0, ROWS - ROWS / ONE_BAD_IN, 0, ROWS / ONE_BAD_IN, false, null));
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    private static String profile(ImportedRecord record) {
        return switch (record) {
            case COMPLAINT -> ComplaintImportTest.PROFILE;
            case INSPECTION -> InspectionImportTest.PROFILE;
        };
    }

    private Path table(String name, ImportedRecord record, int rows) throws IOException {
        StringBuilder csv = new StringBuilder(
                switch (record) {
                    case COMPLAINT -> ComplaintImportTest.HEADER;
                    case INSPECTION -> InspectionImportTest.HEADER;
                });
        for (int i = 0; i < rows; i++) {
            csv.append("mã-").append(i).append(i % ONE_BAD_IN == 7 ? ",30/2/2026," : ",1/2/2026,");
            csv.append(
                    switch (record) {
                        case COMPLAINT -> "Bà Bưởi,0912,Khen,UBND xã " + i % 90 + ",Xóm 1,lời " + i;
                        case INSPECTION -> "UBND xã " + i % 90 + ",Đạt,Trần Văn Lợi,2,sổ bỏ trống | chữ " + i;
                    });
            csv.append('\n');
        }
        return Files.writeString(folder.resolve(name), csv);
    }

    private static String[] words(RegisterLocation location, Path table, Path profile) {
        String where = switch (location) {
            case RegisterLocation.InFolder in -> in.folder().toString();
            case RegisterLocation.OnPostgres on -> on.jdbcUrl() + "?user=" + on.user();
        };
        return new String[] {where, table.toString(), profile.toString()};
    }

    /** The identities of all rows in the files of rejects, which a kill may have cut in the middle of a row. */
    private Set<String> givenBack() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().startsWith("bảng.rejects"))
                    .toList();
        }
        Set<String> identities = new TreeSet<>();
        for (Path file : files) {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            lines.stream()
                    .filter(line -> line.contains(",30/2/2026,"))
                    .forEach(line -> identities.add(line.replaceFirst(".*?(mã-\\d+),30/2/2026,.*", "$1")));
        }
        return identities;
    }
}

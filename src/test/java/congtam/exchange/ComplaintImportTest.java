package congtam.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintSort;
import congtam.complaint.ComplaintState;
import congtam.complaint.Content;
import congtam.office.Office;
import congtam.person.Person;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.Tombstone;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an import promises, on both databases; each test ends with a verification. */
class ComplaintImportTest {
    static final String PROFILE = """
            {
              "name": "thử", "record": "complaint", "zone": "Asia/Ho_Chi_Minh", "identity": "Mã",
              "fields": {
                "receivedAt": {"column": "Ngày", "format": "d/M/uuuu[ H:mm]"},
                "callerName": {"column": "Người"}, "callerPhone": {"column": "Máy"},
                "kind": {"column": "Loại", "values": {"Phản ánh": "REPORT", "Khen": "PRAISE"}},
                "agency": {"column": "Cơ quan", "unknown": "create"},
                "place": {"column": "Nơi"},
                "words": {"column": "Lời"}
              }
            }
            """;
    static final String HEADER = "Mã,Ngày,Người,Máy,Loại,Cơ quan,Nơi,Lời\n";
    private static final String ROW_1 = "A1,20/11/2026 8:30,Bà Bưởi,0912,Phản ánh,UBND xã Võ Nhai,Xóm 1,Chờ giấy\n";
    private static final String ROW_2 = "A2,21/11/2026,,,Khen,UBND xã Võ Nhai,,\"Cán bộ \"\"tận tình\"\",\nchu đáo\"\n";

    @TempDir
    Path folder = Path.of("");

    private @Nullable Office opened;

    private Office open(Engines engine) {
        Office office = Office.open(engine.newRegister(folder), Register.Missing.CREATE, Clock.systemUTC(), () -> {});
        opened = office;
        return office;
    }

    @AfterEach
    void everyRecordAgreesWithTheLedger() {
        Office office = opened;
        if (office != null) {
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
            office.close();
        }
    }

    private ImportResult run(Office office, String csv) throws IOException {
        return run(office, csv, null, Progress.NONE);
    }

    private ImportResult run(Office office, String csv, @Nullable Path rejects, Progress progress) throws IOException {
        Path file = folder.resolve("bảng.csv");
        Files.writeString(file, csv);
        return new TableImport(office, new Texts(Language.VIETNAMESE))
                .run(Samples.CLERK, file, new ProfileReader("thử.json").read(PROFILE), rejects, progress);
    }

    private static ComplaintFile file(Office office, String number) {
        return office.complaints()
                .whole(office.complaints()
                        .open(Samples.CLERK, number)
                        .orElseThrow()
                        .id());
    }

    private static long count(Office office) {
        return office.complaints().count(Samples.CLERK, ComplaintFilter.ALL);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void rowsArriveWithCallerAgencyAndTextAsItWas(Engines engine) throws IOException {
        Office office = open(engine);

        ImportResult result = run(office, HEADER + ROW_1 + ROW_2);

        assertThat(result).isEqualTo(new ImportResult(2, 2, 0, 0, 0, 0, false, null));
        ComplaintFile second = file(office, "PA-2026-000002");
        assertThat(second.complaint().content().words()).isEqualTo("Cán bộ \"tận tình\",\nchu đáo");
        assertThat(second.complaint().content().source()).isEqualTo("thử:A2");
        assertThat(second.caller()).isNull();
        ComplaintFile first = file(office, "PA-2026-000001");
        assertThat(first.complaint().content().receivedAt()).isEqualTo("2026-11-20T01:30:00Z");
        assertThat(office.agencies().directory().bodies()).hasSize(1);
        assertThat(first.complaint().content().main().agencyId())
                .isEqualTo(second.complaint().content().main().agencyId());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void wrongRowsAreGivenBackAsTheyWereAndTheSecondImportSaysSoInWords(Engines engine) throws IOException {
        Office office = open(engine);
        String csv = HEADER
                + ROW_1
                + "A3,31/02/2026,,,Khen,,,\"=1+1, <html>\"\n"
                + "A4,1/2/2026,,,Chửi,,,x\n"
                + "A5,1/2/2026,,,Khen,,\n"
                + "A6,1/2/2026,,,Khen,,,x,thừa\n"
                + ",1/2/2026,,,Khen,,,không mã\n"
                + "A7,1/2/2096,,,Khen,,,tương lai\n"
                + "A8,1/2/2026,,,Khen,,,\n"
                + "A9,1/2/2026,,,Khen,,,\"mở mà \"không\" khép\n"
                + ROW_2;

        ImportResult first = run(office, csv);

        assertThat(first.added()).isEqualTo(2);
        assertThat(first.rejected()).isEqualTo(8);
        Path rejects = folder.resolve("bảng.rejects.csv");
        assertThat(first.rejects()).isEqualTo(rejects);
        List<String> lines = Files.readAllLines(rejects);
        assertThat(lines.getFirst()).isEqualTo("\uFEFFline,reason,Mã,Ngày,Người,Máy,Loại,Cơ quan,Nơi,Lời");
        assertThat(lines.get(1))
                .startsWith("3,")
                .contains("31/02/2026")
                .endsWith(",A3,31/02/2026,,,Khen,,,\"=1+1, <html>\"");
        assertThat(lines.get(2)).contains("«Chửi»");
        assertThat(lines).hasSize(9);

        ImportResult second = run(office, csv);
        assertThat(second).isEqualTo(new ImportResult(10, 0, 0, 2, 0, 8, false, null));
        assertThat(folder.resolve("bảng.rejects-2.csv")).doesNotExist();
        Path named = folder.resolve("mọi dòng.csv");
        assertThat(run(office, csv, named, Progress.NONE).rejectedBefore()).isEqualTo(8);
        assertThat(Files.readAllLines(named)).hasSameSizeAs(lines);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void ofTwoRowsWithOneIdentityTheFirstCountsAndReimportIsStable(Engines engine) throws IOException {
        Office office = open(engine);
        String csv = HEADER + ROW_1 + ROW_1 + "A1,20/11/2026,,,Khen,,,khác\n";

        assertThat(run(office, csv))
                .extracting(ImportResult::added, ImportResult::unchanged, ImportResult::rejected)
                .containsExactly(1L, 1L, 1L);
        assertThat(run(office, csv)).isEqualTo(new ImportResult(3, 0, 0, 2, 0, 1, false, null));
        assertThat(file(office, "PA-2026-000001").complaint().version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aChangedRowChangesItsComplaintAndLeavesWhatAnOfficerEdited(Engines engine) throws IOException {
        Office office = open(engine);
        run(office, HEADER + ROW_1);
        ComplaintFile seen = file(office, "PA-2026-000001");
        office.complaints()
                .change(
                        Samples.OFFICER,
                        seen,
                        edited(seen.complaint().content(), "Chờ giấy hai năm"),
                        new Person("Hoàng Thị Bưởi", "0912", "Tổ 5"));

        String moved = ROW_1.replace("Xóm 1", "Xóm 2").replace("0912", "0913");
        assertThat(run(office, HEADER + moved).updated()).isEqualTo(1);
        String renamed = moved.replace("Phản ánh", "Khen");
        assertThat(run(office, HEADER + renamed).updated()).isEqualTo(1);

        ComplaintFile after = file(office, "PA-2026-000001");
        assertThat(after.complaint().content().words()).isEqualTo("Chờ giấy hai năm");
        assertThat(after.complaint().content().state()).isEqualTo(ComplaintState.IN_PROGRESS);
        assertThat(after.complaint().content().main().place()).isEqualTo("Xóm 2");
        assertThat(after.complaint().content().main().official()).isEqualTo("ông Ngữ");
        assertThat(java.util.Objects.requireNonNull(after.caller()).content())
                .isEqualTo(new Person("Hoàng Thị Bưởi", "0913", "Tổ 5"));
        assertThat(run(office, HEADER + renamed.replace("Chờ giấy", "Có giấy rồi"))
                        .updated())
                .isEqualTo(1);
        assertThat(file(office, "PA-2026-000001").complaint().content().words()).isEqualTo("Có giấy rồi");
        assertThat(count(office)).isEqualTo(1);
    }

    private static Complaint edited(Complaint old, String words) {
        Content main = old.main();
        return new Complaint(
                old.number(),
                old.receivedAt(),
                old.channel(),
                old.line(),
                old.receivedBy(),
                old.callerId(),
                words,
                ComplaintState.IN_PROGRESS,
                old.source(),
                List.of(new Content(
                        main.id(),
                        main.kind(),
                        main.field(),
                        main.agencyId(),
                        "ông Ngữ",
                        main.place(),
                        main.summary())));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void destroyedDetailsDoNotComeBackFromAnOldFile(Engines engine) throws IOException {
        Office office = open(engine);
        run(office, HEADER + ROW_1);
        ComplaintFile seen = file(office, "PA-2026-000001");
        office.register()
                .write(
                        "lưu trữ",
                        writing -> writing.erasePersonal(
                                congtam.complaint.Complaints.kind(),
                                seen.complaint().id(),
                                1,
                                "complaint.erase",
                                Tombstone.Words.because("hết hạn")));

        ImportResult result = run(office, HEADER + ROW_1.replace("Xóm 1", "Xóm 2"));

        assertThat(result.rejected()).isEqualTo(1);
        assertThat(file(office, "PA-2026-000001").complaint().content().words()).doesNotContain("giấy");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aStoppedImportKeepsWholeBatchesAndGoesOnNextTime(Engines engine) throws IOException {
        Office office = open(engine);
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 1_200; i++) {
            csv.append("B")
                    .append(i)
                    .append(",1/2/2026,,,Khen,,,lời ")
                    .append(i)
                    .append('\n');
        }
        Progress stopAfterOneBatch = new Progress() {
            private boolean stop;

            @Override
            public void at(long done, long total) {
                stop = true;
            }

            @Override
            public boolean cancelled() {
                return stop;
            }
        };

        ImportResult stopped = run(office, csv.toString(), null, stopAfterOneBatch);

        assertThat(stopped.cancelled()).isTrue();
        assertThat(stopped.added()).isEqualTo(500).isEqualTo(count(office));
        assertThat(run(office, csv.toString())).isEqualTo(new ImportResult(1_200, 700, 0, 500, 0, 0, false, null));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whateverRandomRowsHoldTheyArriveOrAreGivenBack(Engines engine) throws IOException {
        Office office = open(engine);
        HostileRows rows = new HostileRows(20261123L, 900);

        ImportResult result = run(office, HEADER + rows.csv());

        assertThat(result.rows()).isEqualTo(900);
        assertThat(result.added() + result.rejected()).isEqualTo(900);
        assertThat(result.added()).isEqualTo(count(office)).isGreaterThan(100);
        var page =
                office.complaints().page(Samples.CLERK, ComplaintFilter.ALL, ComplaintSort.NEWEST_FIRST, null, 1_000);
        page.forEach(row -> {
            Complaint complaint = file(office, row.number()).complaint().content();
            assertThat(complaint.words()).isEqualTo(rows.words(String.valueOf(complaint.source())));
        });
        assertThat(new String(
                        Files.readAllBytes(java.util.Objects.requireNonNull(result.rejects())), StandardCharsets.UTF_8))
                .startsWith("\uFEFFline,reason,");
    }
}

package congtam.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionResult;
import congtam.inspection.Inspections;
import congtam.inspection.Outcome;
import congtam.inspection.Severity;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Tombstone;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Visits are imported with the promises of complaints; each test ends with a verification. */
class InspectionImportTest {
    private static final Logger LOG = LoggerFactory.getLogger(InspectionImportTest.class);
    static final String PROFILE = """
            {
              "name": "đoàn cũ", "record": "inspection", "identity": "Mã",
              "fields": {
                "startsAt": {"column": "Ngày", "format": "d/M/uuuu[ H:mm]"},
                "agency": {"column": "Đơn vị", "unknown": "create"},
                "result": {"column": "Kết luận", "values": {"Đạt": "PASSED", "Không đạt": "NOT_PASSED"}},
                "leader": {"column": "Trưởng đoàn"}
              },
              "findings": [
                {"column": "Lỗi nặng", "except": "0", "severity": "CRITICAL", "fact": "{Lỗi nặng} lỗi nặng"},
                {"column": "Chi tiết", "separator": "|", "severity": "MINOR"}
              ]
            }
            """;
    static final String HEADER = "Mã,Ngày,Đơn vị,Kết luận,Trưởng đoàn,Lỗi nặng,Chi tiết\n";
    private static final String ROW_1 =
            "K1,20/10/2026 8:30,UBND xã Võ Nhai,Không đạt,Trần Văn Lợi,2,Không đeo thẻ | Sổ bỏ trống |\n";
    private static final String ROW_2 = "K2,21/10/2026,UBND xã Võ Nhai,Đạt,,0,\n";

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

    private ImportResult run(Office office, String csv, Progress progress) throws IOException {
        Path file = Files.writeString(folder.resolve("đoàn.csv"), csv);
        return new TableImport(office, new Texts(Language.VIETNAMESE))
                .run(Samples.CLERK, file, new ProfileReader("thử.json").read(PROFILE), null, progress);
    }

    private ImportResult run(Office office, String csv) throws IOException {
        return run(office, csv, Progress.NONE);
    }

    private static Stored<Inspection> visit(Office office, String number) {
        return office.inspections().open(Samples.CLERK, number).orElseThrow();
    }

    private static long count(Office office) {
        return office.inspections().count(Samples.CLERK, InspectionFilter.ALL);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void rowsArriveWithAgencyAndFindingsAndTheSameFileAgainChangesNothing(Engines engine) throws IOException {
        Office office = open(engine);

        assertThat(run(office, HEADER + ROW_1 + ROW_2)).isEqualTo(new ImportResult(2, 2, 0, 0, 0, 0, false, null));

        Inspection first = visit(office, "KT-2026-000001").content();
        assertThat(first.startsAt()).isEqualTo("2026-10-20T01:30:00Z");
        assertThat(first.source()).isEqualTo("đoàn cũ:K1");
        assertThat(first.result()).isEqualTo(InspectionResult.NOT_PASSED);
        assertThat(first.findings())
                .extracting(Finding::fact, Finding::severity, Finding::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2 lỗi nặng", Severity.CRITICAL, Outcome.FAILED),
                        org.assertj.core.groups.Tuple.tuple("Không đeo thẻ", Severity.MINOR, Outcome.FAILED),
                        org.assertj.core.groups.Tuple.tuple("Sổ bỏ trống", Severity.MINOR, Outcome.FAILED));
        Inspection second = visit(office, "KT-2026-000002").content();
        assertThat(second.findings()).isEmpty();
        assertThat(second.agencyId()).isEqualTo(first.agencyId());
        assertThat(office.agencies().directory().bodies()).hasSize(1);
        assertThat(run(office, HEADER + ROW_1 + ROW_2)).isEqualTo(new ImportResult(2, 0, 0, 2, 0, 0, false, null));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void wrongRowsAreGivenBack(Engines engine) throws IOException {
        Office office = open(engine);
        String csv = HEADER
                + ROW_1
                + "K3,20/10/2026,,Đạt,,0,\n"
                + "K4,20/10/2026,UBND xã Võ Nhai,Tạm được,,0,\n"
                + "K5,31/2/2026,UBND xã Võ Nhai,Đạt,,0,\n"
                + "K6,1/2/2096,UBND xã Võ Nhai,Đạt,,0,\n"
                + "K7,,UBND xã Võ Nhai,Đạt,,0,\n";

        ImportResult result = run(office, csv);

        assertThat(result.added()).isEqualTo(1);
        assertThat(result.rejected()).isEqualTo(5);
        assertThat(Files.readAllLines(folder.resolve("đoàn.rejects.csv"))).hasSize(6);
        assertThat(run(office, csv)).isEqualTo(new ImportResult(6, 0, 0, 1, 0, 5, false, null));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aChangedRowChangesItsVisitAndLeavesWhatAnOfficerEdited(Engines engine) throws IOException {
        Office office = open(engine);
        run(office, HEADER + ROW_1);
        Stored<Inspection> seen = visit(office, "KT-2026-000001");
        Finding card = seen.content().findings().get(1);
        Finding own = Finding.answer(UUID.randomUUID(), "C1", Outcome.PASSED);
        Finding explained = new Finding(
                card.id(), "B1", card.outcome(), card.severity(), "", card.fact(), "", "Quên ở nhà", List.of());
        office.inspections()
                .change(
                        Samples.OFFICER,
                        seen,
                        seen.content().withFinding(explained).withFinding(own));

        String changed =
                ROW_1.replace("Không đeo thẻ", "Hai người không đeo thẻ").replace(",2,", ",0,");
        assertThat(run(office, HEADER + changed).updated()).isEqualTo(1);

        assertThat(visit(office, "KT-2026-000001").content().findings())
                .extracting(Finding::line, Finding::fact, Finding::explanation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("B1", "Hai người không đeo thẻ", "Quên ở nhà"),
                        org.assertj.core.groups.Tuple.tuple("", "Sổ bỏ trống", ""),
                        org.assertj.core.groups.Tuple.tuple("C1", "", ""));
        assertThat(count(office)).isEqualTo(1);
        assertThat(run(office, HEADER + changed).unchanged()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void destroyedDetailsDoNotComeBackFromAnOldFile(Engines engine) throws IOException {
        Office office = open(engine);
        run(office, HEADER + ROW_1);
        UUID id = visit(office, "KT-2026-000001").id();
        office.register()
                .write(
                        "lưu trữ",
                        writing -> writing.erasePersonal(
                                Inspections.kind(), id, 1, "inspection.erase", Tombstone.Words.because("hết hạn")));

        assertThat(run(office, HEADER + ROW_1.replace(",2,", ",3,")).rejected()).isEqualTo(1);
        assertThat(visit(office, "KT-2026-000001").content().findings())
                .extracting(Finding::fact)
                .containsOnly("");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aStoppedImportKeepsWholeBatchesAndGoesOnNextTime(Engines engine) throws IOException {
        Office office = open(engine);
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 1_200; i++) {
            csv.append("B").append(i).append(",1/2/2026,UBND xã Võ Nhai,Đạt,,1,a|b\n");
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

        assertThat(run(office, csv.toString(), stopAfterOneBatch).added())
                .isEqualTo(500)
                .isEqualTo(count(office));
        assertThat(run(office, csv.toString())).isEqualTo(new ImportResult(1_200, 700, 0, 500, 0, 0, false, null));
    }

    @Test
    void mistakesInAProfileOfVisitsAreNamed() {
        assertThat(refusal(PROFILE.replace("\"unknown\": \"create\"", "\"unknown\": \"leave\"")))
                .contains("fields.agency.unknown");
        assertThat(refusal(PROFILE.replace("\"result\"", "\"words\""))).contains("fields.words");
        assertThat(refusal(PROFILE.replace("\"MINOR\"", "\"HUGE\""))).contains("findings[1].severity");
        assertThat(refusal(PROFILE.replace("\"separator\"", "\"split\""))).contains("findings[1].split");
        assertThat(refusal(PROFILE.replace("\"inspection\"", "\"visit\""))).contains("record");
        assertThat(refusal(PROFILE.replace("\"inspection\"", "\"complaint\""))).contains("fields.startsAt");
    }

    private static String refusal(String profile) {
        Problem problem = catchThrowableOfType(Problem.class, () -> new ProfileReader("thử.json").read(profile));
        return new Texts(Language.VIETNAMESE).what(problem);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void everyVisitOfARealCityIsInAfterOneImportAndUnchangedAfterTwo(Engines engine) {
        Optional<Path> chicago = RealData.file("inspections_chicago_food_canvass.csv");
        assumeTrue(chicago.isPresent(), "skipped: no shared/data beside the checkout, no -Dcongtam.data");
        Office office = open(engine);
        ImportProfile profile = new Profiles().read(Path.of("src/test/resources/profiles/chicago-food.json"));
        TableImport importing = new TableImport(office, new Texts(Language.ENGLISH));
        long start = System.nanoTime();

        assertThat(importing.run(Samples.CLERK, chicago.get(), profile, null, Progress.NONE))
                .isEqualTo(new ImportResult(27_600, 27_600, 0, 0, 0, 0, false, null));

        LOG.warn("{}: 27600 visits in {} s", engine, (System.nanoTime() - start) / 1e7 / 100.0);
        assertThat(importing.run(Samples.CLERK, chicago.get(), profile, null, Progress.NONE))
                .isEqualTo(new ImportResult(27_600, 0, 0, 27_600, 0, 0, false, null));
        assertThat(count(office)).isEqualTo(27_600);
        assertThat(office.inspections()
                        .count(
                                Samples.CLERK,
                                new InspectionFilter("", null, InspectionResult.NOT_PASSED, null, null, null, null)))
                .isEqualTo(5_455);
    }
}

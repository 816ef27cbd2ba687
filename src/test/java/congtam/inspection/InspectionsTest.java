package congtam.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.complaint.ComplaintRow;
import congtam.office.Office;
import congtam.register.Conflict;
import congtam.register.HistoryEntry;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Tombstone;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.testing.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionsTest {
    private static final Clock CLOCK = Clock.fixed(Samples.RECEIVED.plus(Duration.ofDays(20)), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    private @Nullable Office office;

    private Office open(Engines engine) {
        Office opened = Office.open(engine.newRegister(folder), Register.Missing.CREATE, CLOCK, () -> {});
        office = opened;
        return opened;
    }

    @AfterEach
    void everyRecordAgreesWithTheLedger() {
        Office opened = office;
        if (opened != null) {
            assertThat(opened.register().verify(Progress.NONE).faults()).isEmpty();
            opened.close();
        }
    }

    private static UUID agency(Office office, String name) {
        return office.agencies().create(Samples.CLERK, Samples.agency(name)).id();
    }

    private static Stored<Inspection> reread(Office office, Stored<Inspection> visit) {
        return office.inspections().open(Samples.OFFICER, visit.id()).orElseThrow();
    }

    private static List<HistoryEntry> history(Office office, Stored<Inspection> visit) {
        return office.inspections().history(Samples.OFFICER, visit.id());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aVisitIsReadBackAsItWasRecorded(Engines engine) {
        Office office = open(engine);
        UUID agency = agency(office, "UBND xã Võ Nhai");
        Finding finding = Visits.failed("A3", "Vắng 4 người không lý do", Visits.remedy("Giải trình"));
        Stored<Inspection> visit =
                office.inspections().start(Samples.OFFICER, Visits.visit(agency, finding), List.of());

        assertThat(visit.content().number()).isEqualTo("KT-2026-000001");
        assertThat(reread(office, visit)).isEqualTo(visit);
        assertThat(office.inspections().open(Samples.OFFICER, " KT-2026-000001 "))
                .contains(visit);
        assertThat(visit.content().findings()).containsExactly(finding);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void oneAnswerWritesOneAnswer(Engines engine) {
        Office office = open(engine);
        Finding first = Visits.failed("A1", "8/12 có mặt");
        Finding second = Finding.answer(UUID.randomUUID(), "B1", Outcome.PASSED);
        Stored<Inspection> visit = office.inspections()
                .start(Samples.OFFICER, Visits.visit(agency(office, "UBND xã Võ Nhai"), first, second), List.of());
        Finding noted = Finding.answer(second.id(), "B1", Outcome.NOTED);

        Stored<Inspection> saved = office.inspections()
                .change(Samples.OFFICER, visit, visit.content().withFinding(noted));

        assertThat(history(office, visit).getLast().after()).containsOnlyKeys("finding-" + second.id());
        assertThat(saved.content().findings()).containsExactly(first, noted);
        assertThat(office.inspections().change(Samples.OFFICER, saved, saved.content()))
                .isEqualTo(saved);
        assertThat(history(office, visit)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aFindingThatWasTakenBackIsGone(Engines engine) {
        Office office = open(engine);
        Finding wrong = Visits.failed("A1", "Nhầm", Visits.remedy("x"));
        Stored<Inspection> visit = office.inspections()
                .start(Samples.OFFICER, Visits.visit(agency(office, "UBND xã Võ Nhai"), wrong), List.of());

        Stored<Inspection> saved = office.inspections()
                .change(Samples.OFFICER, visit, visit.content().withFindings(List.of()));

        assertThat(reread(office, visit)).isEqualTo(saved);
        assertThat(saved.content().findings()).isEmpty();
        assertThat(office.register().at(Inspections.kind(), visit.id(), 1)).contains(visit.content());
        assertThat(office.register().at(Inspections.kind(), visit.id(), 2)).contains(saved.content());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void twoPeopleAnswerDifferentLinesAndBothStand(Engines engine) {
        Office office = open(engine);
        Finding shared = Visits.failed("A1", "8/12 có mặt", Visits.remedy("Giải trình"));
        Stored<Inspection> seen = office.inspections()
                .start(Samples.OFFICER, Visits.visit(agency(office, "UBND xã Võ Nhai"), shared), List.of());
        Finding one = Finding.answer(UUID.randomUUID(), "B1", Outcome.PASSED);
        Finding two = Finding.answer(UUID.randomUUID(), "B2", Outcome.PASSED);
        Finding explained = new Finding(
                shared.id(),
                shared.line(),
                shared.outcome(),
                shared.severity(),
                shared.basis(),
                shared.fact(),
                shared.persons(),
                "Hai người đi tập huấn",
                shared.remedies());
        Finding graver = new Finding(
                shared.id(),
                shared.line(),
                shared.outcome(),
                Severity.CRITICAL,
                shared.basis(),
                shared.fact(),
                shared.persons(),
                shared.explanation(),
                shared.remedies());

        office.inspections()
                .change(
                        Samples.CLERK,
                        seen,
                        seen.content().withFinding(explained).withFinding(one));
        Stored<Inspection> joined = office.inspections()
                .change(
                        Samples.OFFICER,
                        seen,
                        seen.content().withFinding(graver).withFinding(two));

        assertThat(joined.content().findings())
                .extracting(Finding::line, Finding::severity, Finding::explanation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A1", Severity.CRITICAL, "Hai người đi tập huấn"),
                        org.assertj.core.groups.Tuple.tuple("B1", Severity.NONE, ""),
                        org.assertj.core.groups.Tuple.tuple("B2", Severity.NONE, ""));
        assertThat(reread(office, seen)).isEqualTo(joined);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void twoAnswersToTheSameQuestionAreAConflict(Engines engine) {
        Office office = open(engine);
        Finding shared = Finding.answer(UUID.randomUUID(), "B1", Outcome.PASSED);
        Stored<Inspection> seen = office.inspections()
                .start(Samples.OFFICER, Visits.visit(agency(office, "UBND xã Võ Nhai"), shared), List.of());
        Inspection failed = seen.content().withFinding(Finding.answer(shared.id(), "B1", Outcome.FAILED));
        Inspection noted = seen.content().withFinding(Finding.answer(shared.id(), "B1", Outcome.NOTED));
        office.inspections().change(Samples.CLERK, seen, failed);

        Conflict conflict =
                catchThrowableOfType(Conflict.class, () -> office.inspections().change(Samples.OFFICER, seen, noted));

        assertThat(conflict.current(Inspection.class).content()).isEqualTo(failed);
        assertThat(conflict.attempted(Inspection.class)).isEqualTo(noted);
        assertThat(conflict.changedBy()).isEqualTo(Samples.CLERK.name());
        assertThat(reread(office, seen).content()).isEqualTo(failed);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aVisitAndTheComplaintsThatCausedItShowEachOther(Engines engine) {
        Office office = open(engine);
        UUID agency = agency(office, "UBND xã Võ Nhai");
        UUID first = office.complaints()
                .receive(Samples.CLERK, Samples.complaint("một", agency))
                .id();
        UUID second = office.complaints()
                .receive(Samples.CLERK, Samples.complaint("hai", agency))
                .id();
        long before = office.register().seal().seq();

        Stored<Inspection> visit =
                office.inspections().start(Samples.OFFICER, Visits.visit(agency), List.of(first, second));

        assertThat(office.register().seal().seq()).isEqualTo(before + 3);
        List<HistoryEntry> created = history(office, visit);
        assertThat(created).hasSize(1);
        assertThat(office.inspections().complaintsOf(Samples.CLERK, visit.id()))
                .extracting(ComplaintRow::id)
                .containsExactlyInAnyOrder(first, second);
        assertThat(office.inspections().ofComplaint(Samples.CLERK, first))
                .extracting(InspectionRow::number, InspectionRow::agencyName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("KT-2026-000001", "UBND xã Võ Nhai"));

        office.inspections().unlink(Samples.OFFICER, first, visit.id());
        office.inspections().link(Samples.OFFICER, second, visit.id());

        assertThat(office.inspections().ofComplaint(Samples.CLERK, first)).isEmpty();
        assertThat(office.inspections().complaintsOf(Samples.CLERK, visit.id()))
                .extracting(ComplaintRow::id)
                .containsExactly(second);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void thePicturesOfAFindingBelongToIt(Engines engine) throws IOException {
        Office office = open(engine);
        Finding finding = Visits.failed("A1", "8/12 có mặt");
        office.inspections()
                .start(Samples.OFFICER, Visits.visit(agency(office, "UBND xã Võ Nhai"), finding), List.of());
        Path picture = Files.write(folder.resolve("ảnh.jpg"), new byte[] {1, 2, 3});

        office.attachments().add(Samples.OFFICER.name(), Inspections.findingRef(finding.id()), picture, Progress.NONE);

        assertThat(office.attachments().of(Inspections.findingRef(finding.id())))
                .extracting(file -> file.content().name())
                .containsExactly("ảnh.jpg");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void pagesInEachOrderHoldEveryVisitOnce(Engines engine) {
        Office office = open(engine);
        UUID one = agency(office, "UBND xã Võ Nhai");
        UUID two = agency(office, "UBND phường Tích Lương");
        List<UUID> all = IntStream.range(0, 23)
                .mapToObj(i -> office.inspections()
                        .start(
                                Samples.OFFICER,
                                i % 3 == 0
                                        ? Visits.visit(one, Visits.failed("A1", "vắng " + i))
                                        : Visits.visit(two, Visits.BEGAN.plusSeconds(i % 5)),
                                List.of())
                        .id())
                .toList();
        for (InspectionSort.Column column : InspectionSort.Column.values()) {
            for (boolean descending : List.of(true, false)) {
                List<UUID> paged = new ArrayList<>();
                InspectionRow after = null;
                List<InspectionRow> page;
                do {
                    page = office.inspections()
                            .page(
                                    Samples.OFFICER,
                                    InspectionFilter.ALL,
                                    new InspectionSort(column, descending),
                                    after,
                                    5);
                    page.forEach(row -> paged.add(row.id()));
                    after = page.isEmpty() ? null : page.getLast();
                } while (after != null);
                assertThat(paged).as(column + " " + descending).containsExactlyInAnyOrderElementsOf(all);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void theListIsNarrowedByWordsAgencyResultDaysAndRemedies(Engines engine) {
        Office office = open(engine);
        UUID one = agency(office, "UBND xã Võ Nhai");
        UUID two = agency(office, "UBND phường Tích Lương");
        office.inspections()
                .start(
                        Samples.OFFICER,
                        Visits.visit(one, Visits.failed("A1", "Vắng không phép", Visits.remedy("Giải trình"))),
                        List.of());
        office.inspections()
                .start(Samples.OFFICER, Visits.visit(two, Visits.BEGAN.minus(Duration.ofDays(9))), List.of());
        office.register().catchUp();
        LocalDate day = LocalDate.of(2026, 11, 20);
        InspectionFilter all = InspectionFilter.ALL;

        assertThat(count(office, all)).isEqualTo(2);
        assertThat(count(office, all.withText("vang khong phep"))).isEqualTo(1);
        assertThat(count(office, new InspectionFilter("", one, null, null, null, null, null)))
                .isEqualTo(1);
        assertThat(count(office, new InspectionFilter("", null, null, null, null, day, day)))
                .isEqualTo(1);
        assertThat(count(office, new InspectionFilter("", null, InspectionResult.PASSED, null, null, null, null)))
                .isZero();
        assertThat(count(office, new InspectionFilter("", null, null, InspectionState.UNDER_WAY, null, null, null)))
                .isEqualTo(2);
        assertThat(count(office, InspectionFilter.ALL.withRemedies(RemedyFilter.DONE)))
                .isZero();
        assertThat(count(office, InspectionFilter.ALL.withSeverity(Severity.CRITICAL)))
                .isZero();
        assertThat(count(office, InspectionFilter.ALL.withSeverity(Severity.SERIOUS)))
                .isEqualTo(office.inspections()
                        .counts(Samples.OFFICER, InspectionFilter.ALL)
                        .bySeverity()
                        .getFirst()
                        .visits());
        for (RemedyFilter wanted : List.of(RemedyFilter.OPEN, RemedyFilter.OVERDUE)) {
            assertThat(count(office, new InspectionFilter("", null, null, null, wanted, null, null)))
                    .isEqualTo(1);
        }
    }

    private static long count(Office office, InspectionFilter filter) {
        return office.inspections().count(Samples.OFFICER, filter);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatTellsOfPersonsCanBeDestroyed(Engines engine) {
        Office office = open(engine);
        Finding named = Visits.failed("A3", "ông Ngữ vắng", Visits.remedy("Kiểm điểm ông Ngữ"));
        Finding blank = Finding.answer(UUID.randomUUID(), "B1", Outcome.PASSED);
        Stored<Inspection> visit = office.inspections()
                .start(
                        Samples.OFFICER,
                        Visits.visit(agency(office, "UBND xã Võ Nhai"), named, blank, Visits.failed("C1", "bà Ẩm")),
                        List.of());
        Stored<Inspection> fewer = office.inspections()
                .change(Samples.OFFICER, visit, visit.content().withFindings(List.of(named, blank)));

        office.register()
                .write(
                        "a",
                        writing -> writing.erasePersonal(
                                Inspections.kind(),
                                fewer.id(),
                                fewer.version(),
                                "inspection.erase",
                                Tombstone.Words.because("theo yêu cầu")));

        Inspection left = reread(office, visit).content();
        assertThat(left.present()).isEmpty();
        assertThat(left.findings()).extracting(Finding::line).containsExactly("A3", "B1");
        assertThat(left.findings().getFirst().remedies().getFirst().due()).isEqualTo(Visits.DUE);
        assertThat(String.valueOf(history(office, visit))).doesNotContain("Ngữ", "Ẩm", "Nghị", "8/12");
    }

    @ParameterizedTest
    @EnumSource(value = Engines.class, names = "H2")
    void adviceIsGivenAndRefusesNothing(Engines engine) {
        Office office = open(engine);
        Inspection visit = office.inspections()
                .start(
                        Samples.OFFICER,
                        NewInspection.surprise(agency(office, "UBND xã Võ Nhai"), Visits.BEGAN),
                        List.of())
                .content();

        assertThat(Advice.on(visit)).containsExactly(Advice.FEWER_THAN_TWO_IN_TEAM);
        assertThat(Advice.on(visit.withFinding(Finding.answer(UUID.randomUUID(), "A1", Outcome.FAILED))))
                .contains(Advice.FAILED_WITHOUT_FACT, Advice.FAILED_WITHOUT_SEVERITY);
    }
}

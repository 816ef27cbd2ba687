package congtam.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.access.Purpose;
import congtam.agency.AgencyKind;
import congtam.agency.AgencyRow;
import congtam.complaint.ClockAct;
import congtam.complaint.ClockEntry;
import congtam.complaint.ClockState;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.Complaints;
import congtam.deadline.Level;
import congtam.inspection.Checklist;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionRow;
import congtam.inspection.InspectionSort;
import congtam.inspection.InspectionState;
import congtam.inspection.Inspections;
import congtam.inspection.OfficialCases;
import congtam.inspection.Outcome;
import congtam.inspection.Remedy;
import congtam.inspection.RemedyFilter;
import congtam.inspection.RemedyState;
import congtam.inspection.Severity;
import congtam.inspection.VisitKind;
import congtam.official.Duty;
import congtam.official.Official;
import congtam.official.OfficialFilter;
import congtam.official.OfficialRow;
import congtam.official.OfficialSort;
import congtam.official.Post;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.text.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder = Path.of("");

    private Office open() {
        return Office.open(Keys.in(folder), Register.Missing.CREATE, Clock.systemUTC(), () -> {});
    }

    @Test
    void aNewRegisterKnowsTheNinetyTwoCommunesAndWardsUnderTheProvince() {
        try (Office office = open()) {
            new SampleData(office).addAgencies(Samples.CLERK);

            List<AgencyRow> tree = office.agencies().tree(TODAY);
            assertThat(tree)
                    .filteredOn(row -> row.kind() == AgencyKind.COMMUNE || row.kind() == AgencyKind.WARD)
                    .hasSize(92)
                    .allMatch(row -> row.depth() == 1);
            assertThat(office.agencies().find("ubnd xa vo nhai", TODAY)).isPresent();
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    /** All samples, also those that are read for a purpose only. */
    private static List<ComplaintRow> rows(Office office) {
        List<ComplaintRow> rows =
                office.complaints().page(Samples.CLERK, ComplaintFilter.ALL, ComplaintSort.NEWEST_FIRST, null, 100);
        rows.forEach(row -> Samples.CLERK.purposes().state(Complaints.ref(row.id()), new Purpose("Xem dữ liệu mẫu")));
        return rows;
    }

    @Test
    void everySampleIsMarkedAndNoneLiesInTheFuture() {
        try (Office office = open()) {
            new SampleData(office).addTo(Samples.CLERK, Progress.NONE);

            List<ComplaintRow> rows = rows(office);
            assertThat(rows)
                    .hasSizeGreaterThan(15)
                    .allMatch(row -> office.complaints()
                            .peek(Samples.CLERK, row.id())
                            .orElseThrow()
                            .complaint()
                            .content()
                            .words()
                            .endsWith("(mẫu)"));
            assertThat(rows.getFirst().receivedAt())
                    .isBeforeOrEqualTo(Clock.systemUTC().instant());
        }
    }

    @Test
    void sampleVisitsShowEveryStateResultGravityAndStageOfARemedy() {
        try (Office office = open()) {
            new SampleData(office).addTo(Samples.CLERK, Progress.NONE);

            List<InspectionRow> rows = office.inspections()
                    .page(Samples.CLERK, InspectionFilter.ALL, InspectionSort.NEWEST_FIRST, null, 100);
            List<Inspection> visits = rows.stream()
                    .map(row -> office.inspections()
                            .open(Samples.CLERK, row.id())
                            .orElseThrow()
                            .content())
                    .toList();

            assertThat(visits)
                    .hasSizeBetween(8, 12)
                    .allMatch(visit -> visit.note().endsWith("(mẫu)"));
            assertThat(visits).extracting(Inspection::state).contains(InspectionState.values());
            assertThat(visits).extracting(Inspection::result).contains(InspectionResult.values());
            assertThat(visits).extracting(Inspection::kind).contains(VisitKind.values());
            assertThat(visits.stream().flatMap(visit -> visit.findings().stream()))
                    .extracting(Finding::outcome)
                    .contains(Outcome.values());
            assertThat(visits.stream().flatMap(visit -> visit.findings().stream()))
                    .extracting(Finding::severity)
                    .contains(Severity.values());
            assertThat(visits.stream().flatMap(Inspection::remedies))
                    .extracting(Remedy::state)
                    .contains(RemedyState.values());
            Checklist checklist = Checklist.ofPublicDuty();
            assertThat(visits.stream().flatMap(visit -> visit.findings().stream()))
                    .allMatch(finding -> checklist.line(finding.line()).isPresent());
            assertThat(visits.stream()
                            .flatMap(visit -> visit.findings().stream())
                            .flatMap(finding -> office.attachments().of(Inspections.findingRef(finding.id())).stream()))
                    .hasSizeGreaterThan(3)
                    .allMatch(file -> file.content().name().endsWith("(mẫu).png"));
            assertThat(office.inspections()
                            .count(
                                    Samples.CLERK,
                                    new InspectionFilter("", null, null, null, RemedyFilter.OVERDUE, null, null)))
                    .isPositive();
            assertThat(rows.stream()
                            .filter(row -> !office.inspections()
                                    .complaintsOf(Samples.CLERK, row.id())
                                    .isEmpty()))
                    .hasSizeGreaterThan(5);
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void sampleOfficialsAreNamedThroughTheirPostsAndClocksStandAtDifferentLevels() {
        try (Office office = open()) {
            new SampleData(office).addTo(Samples.CLERK, Progress.NONE);

            List<OfficialRow> officials =
                    office.officials().page(Samples.CLERK, OfficialFilter.ALL, OfficialSort.BY_NAME, null, 100);
            assertThat(officials).hasSize(14).allMatch(row -> row.name().endsWith("(mẫu)"));
            List<Official> people = officials.stream()
                    .map(row -> office.officials()
                            .open(Samples.CLERK, row.id())
                            .orElseThrow()
                            .content())
                    .toList();
            assertThat(people)
                    .as("somebody was in three agencies, one of which has gone")
                    .anyMatch(person -> person.posts().stream()
                                    .map(Post::agencyId)
                                    .distinct()
                                    .count()
                            == 3);
            assertThat(people.stream().flatMap(person -> person.posts().stream()))
                    .extracting(Post::duty)
                    .contains(Duty.values());
            UUID transferred = officials.stream()
                    .filter(row -> row.code().equals("CBM-02"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            OfficialCases.About cases = office.officialCases().of(Samples.CLERK, transferred);
            assertThat(cases.complaints()).as("before and after the transfer").hasSize(2);
            assertThat(cases.findings()).hasSize(1);

            List<ComplaintRow> rows = rows(office);
            assertThat(rows).extracting(row -> row.due().state()).contains(ClockState.PAUSED, ClockState.RUNNING);
            assertThat(rows)
                    .extracting(row -> {
                        Level level = row.due().level();
                        return level == null ? "" : level.code();
                    })
                    .contains("", "DUE_SOON", "ESCALATED_AGAIN");
            assertThat(rows.stream()
                            .map(row -> office.clocks()
                                    .of(Samples.CLERK, row.id())
                                    .orElseThrow()
                                    .stored())
                            .filter(Objects::nonNull)
                            .flatMap(clock -> clock.content().log().stream()))
                    .extracting(ClockEntry::act)
                    .contains(ClockAct.PAUSED, ClockAct.EXTENDED, ClockAct.DIRECTED);
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void samplesNeverMixWithRealCases() {
        try (Office office = open()) {
            office.complaints().receive(Samples.CLERK, Samples.complaint("Chờ giấy", null));

            assertThatThrownBy(() -> new SampleData(office).addTo(Samples.CLERK, Progress.NONE))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo("samples.not-empty"));
        }
    }
}

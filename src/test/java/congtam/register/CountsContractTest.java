package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.agency.AgencyCount;
import congtam.complaint.Channel;
import congtam.complaint.ComplaintCounts;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintState;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.NewComplaint;
import congtam.inspection.Finding;
import congtam.inspection.InspectionCounts;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionRow;
import congtam.inspection.InspectionSort;
import congtam.inspection.InspectionState;
import congtam.inspection.NewInspection;
import congtam.inspection.Outcome;
import congtam.inspection.Remedy;
import congtam.inspection.RemedyFilter;
import congtam.inspection.RemedyState;
import congtam.inspection.Severity;
import congtam.inspection.VisitKind;
import congtam.inspection.VisitSpan;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure of a summary is the length of the list behind it. */
class CountsContractTest extends OnBothEngines {
    private static final LocalDate TODAY = LocalDate.ofInstant(Samples.RECEIVED, Texts.ZONE);
    private static final List<String> FIELDS = List.of("Đất đai", "Một cửa", "", "Người có công");
    private static final int COMPLAINTS = 60;
    private static final int VISITS = 25;

    private static void fill(Office office) {
        new SampleData(office).addAgencies(Samples.CLERK);
        List<@Nullable UUID> agencies = new ArrayList<>();
        agencies.add(null);
        // A few, so that figures meet: the province, a department, what is below it, communes with their centres.
        office.agencies().tree(TODAY).stream().limit(14).forEach(row -> agencies.add(row.id()));
        Random chance = new Random(93);
        List<NewComplaint> complaints = new ArrayList<>();
        for (int i = 0; i < COMPLAINTS; i++) {
            List<Content> contents = new ArrayList<>();
            for (int j = 0; j <= chance.nextInt(3); j++) {
                contents.add(new Content(
                        UUID.randomUUID(),
                        one(ContentKind.values(), chance),
                        FIELDS.get(chance.nextInt(FIELDS.size())),
                        agencies.get(chance.nextInt(agencies.size())),
                        "",
                        "",
                        "việc " + i));
            }
            complaints.add(new NewComplaint(
                    Samples.RECEIVED.minus(Duration.ofHours(12L * i)),
                    Channel.HOTLINE,
                    "",
                    "",
                    null,
                    "việc " + i,
                    one(ComplaintState.values(), chance),
                    null,
                    contents));
        }
        List<NewInspection> visits = new ArrayList<>();
        for (int i = 0; i < VISITS; i++) {
            UUID agency = agencies.get(1 + chance.nextInt(agencies.size() - 1));
            visits.add(new NewInspection(
                    agency == null ? UUID.randomUUID() : agency,
                    "",
                    "",
                    VisitKind.SURPRISE,
                    Samples.RECEIVED.minus(Duration.ofDays(i)),
                    null,
                    List.of(),
                    List.of(),
                    "",
                    one(InspectionState.values(), chance),
                    one(InspectionResult.values(), chance),
                    null,
                    findings(chance)));
        }
        office.register().write("a", writing -> {
            office.complaints().receiveAll(writing, null, complaints, "complaint.sample");
            return office.inspections().startAll(writing, visits, "inspection.start");
        });
    }

    private static List<Finding> findings(Random chance) {
        return IntStream.range(0, chance.nextInt(4))
                .mapToObj(line -> new Finding(
                        UUID.randomUUID(),
                        "A" + line,
                        one(Outcome.values(), chance),
                        one(Severity.values(), chance),
                        "",
                        "",
                        "",
                        "",
                        remedies(chance)))
                .toList();
    }

    private static List<Remedy> remedies(Random chance) {
        RemedyState state = one(RemedyState.values(), chance);
        LocalDate due = TODAY.minusDays(chance.nextInt(20)).plusDays(5);
        return chance.nextBoolean()
                ? List.of()
                : List.of(new Remedy(UUID.randomUUID(), "sửa", "", due, state, null, null, "", ""));
    }

    private static <T> T one(T[] values, Random chance) {
        return List.of(values).get(chance.nextInt(values.length));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void everyFigureOfComplaintsIsTheLengthOfItsList(Engines engine) {
        Office office = open(engine);
        fill(office);
        for (ComplaintFilter filter : List.of(
                ComplaintFilter.ALL,
                ComplaintFilter.between(TODAY.minusDays(9), TODAY.minusDays(2)),
                ComplaintFilter.ALL.withKind(ContentKind.REPORT),
                ComplaintFilter.ALL.withField("Đất đai").withState(ComplaintState.CLOSED),
                ComplaintFilter.between(TODAY.plusDays(1), null))) {
            ComplaintCounts counts = office.complaints().counts(Samples.CLERK, filter);

            assertThat(counts.total()).as(filter.toString()).isEqualTo(count(office, filter));
            counts.byState()
                    .forEach(state ->
                            assertThat(state.complaints()).isEqualTo(count(office, filter.withState(state.of()))));
            counts.byKind()
                    .forEach(
                            kind -> assertThat(kind.complaints()).isEqualTo(count(office, filter.withKind(kind.of()))));
            counts.byField()
                    .forEach(field ->
                            assertThat(field.complaints()).isEqualTo(count(office, filter.withField(field.of()))));
            counts.byAgency().stream()
                    .filter(agency -> agency.id() != null)
                    .forEach(agency -> assertThat(agency.number())
                            .as(agency.name())
                            .isEqualTo(count(office, filter.withAgency(agency.id()))));
        }
        ComplaintCounts all = office.complaints().counts(Samples.CLERK, ComplaintFilter.ALL);
        assertThat(all.total()).isEqualTo(COMPLAINTS);
        assertThat(all.byState().stream()
                        .mapToLong(ComplaintCounts.Count::complaints)
                        .sum())
                .as("a complaint is in one state")
                .isEqualTo(COMPLAINTS);
        assertThat(all.byKind().stream()
                        .mapToLong(ComplaintCounts.Count::complaints)
                        .sum())
                .as("and may be of several kinds")
                .isGreaterThan(COMPLAINTS);
        assertThat(AgencyCount.units(all.byAgency()))
                .isNotEmpty()
                .noneMatch(unit -> unit.name().contains("UBND tỉnh"));
    }

    private static long count(Office office, ComplaintFilter filter) {
        return office.complaints().count(Samples.CLERK, filter);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void everyFigureOfVisitsIsTheLengthOfItsList(Engines engine) {
        Office office = open(engine);
        fill(office);
        for (InspectionFilter filter :
                List.of(InspectionFilter.ALL, InspectionFilter.between(TODAY.minusDays(9), TODAY.minusDays(2)))) {
            InspectionCounts counts = office.inspections().counts(Samples.CLERK, filter);

            assertThat(counts.total()).isEqualTo(count(office, filter));
            counts.byResult()
                    .forEach(result ->
                            assertThat(result.visits()).isEqualTo(count(office, filter.withResult(result.of()))));
            counts.byState()
                    .forEach(
                            state -> assertThat(state.visits()).isEqualTo(count(office, filter.withState(state.of()))));
            counts.byRemedies()
                    .forEach(
                            open -> assertThat(open.visits()).isEqualTo(count(office, filter.withRemedies(open.of()))));
            counts.byAgency()
                    .forEach(agency -> assertThat(agency.number())
                            .as(agency.name())
                            .isEqualTo(count(office, filter.withAgency(agency.id()))));
        }
        assertThat(InspectionFilter.ALL.withFailed(true))
                .satisfies(
                        failed -> assertThat(count(office, failed)).isPositive().isLessThan(VISITS));
        assertThat(office.inspections()
                        .counts(Samples.CLERK, InspectionFilter.ALL)
                        .total())
                .isEqualTo(VISITS);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void everyFigureOfASpanIsTheLengthOfItsList(Engines engine) {
        Office office = open(engine);
        fill(office);
        LocalDate from = TODAY.minusDays(40);
        List<LocalDate> firstDays = List.of(from, TODAY.minusDays(20), TODAY.minusDays(19), TODAY.minusDays(7));
        List<Long> complaints =
                office.complaints().overTime(Samples.CLERK, ComplaintFilter.between(from, TODAY), firstDays);
        List<VisitSpan> visits =
                office.inspections().overTime(Samples.CLERK, InspectionFilter.between(from, TODAY), firstDays);
        for (int i = 0; i < firstDays.size(); i++) {
            LocalDate first = firstDays.get(i);
            LocalDate last = i + 1 < firstDays.size() ? firstDays.get(i + 1).minusDays(1) : TODAY;
            assertThat(complaints.get(i)).isEqualTo(count(office, ComplaintFilter.between(first, last)));
            InspectionFilter begun = InspectionFilter.between(first, last);
            InspectionFilter failed = begun.withFailed(true);
            assertThat(visits.get(i))
                    .isEqualTo(new VisitSpan(
                            count(office, begun),
                            count(office, failed),
                            office
                                    .inspections()
                                    .page(Samples.CLERK, failed, InspectionSort.NEWEST_FIRST, null, VISITS)
                                    .stream()
                                    .mapToLong(InspectionRow::failed)
                                    .sum(),
                            count(office, begun.withRemedies(RemedyFilter.OPEN)),
                            count(office, begun.withRemedies(RemedyFilter.OVERDUE)),
                            count(office, begun.withRemedies(RemedyFilter.DONE))));
        }
        assertThat(complaints)
                .as("all that came in")
                .satisfies(all -> assertThat(
                                all.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(COMPLAINTS));
        assertThat(visits.stream().mapToLong(VisitSpan::findings).sum())
                .isGreaterThan(visits.stream().mapToLong(VisitSpan::failed).sum());
        assertThat(visits.stream().mapToLong(VisitSpan::overdue).sum()).isPositive();
        assertThat(office.complaints().overTime(Samples.CLERK, ComplaintFilter.ALL, List.of(from)))
                .containsExactly((long) COMPLAINTS);
    }

    private static long count(Office office, InspectionFilter filter) {
        return office.inspections().count(Samples.CLERK, filter);
    }
}

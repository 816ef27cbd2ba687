package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.agency.Agency;
import congtam.agency.AgencyCount;
import congtam.agency.Directory;
import congtam.agency.HeirChoice;
import congtam.agency.NamedCases;
import congtam.agency.Plan;
import congtam.agency.PlanCsvWriter;
import congtam.agency.Reorganisation;
import congtam.agency.Reorganisations;
import congtam.agency.SeedTree;
import congtam.agency.View;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.Complaints;
import congtam.complaint.NewComplaint;
import congtam.inspection.InspectionFilter;
import congtam.inspection.Inspections;
import congtam.office.Office;
import congtam.report.Letterhead;
import congtam.report.PdfPages;
import congtam.report.Printing;
import congtam.report.Summary;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.testing.Visits;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reorganisation of 1 July 2025, done again on a register that stood before it, with the cases of its day. */
class ReorganisationReplayTest extends OnBothEngines {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate EVE = DAY.minusDays(1);
    private static final ComplaintFilter OF_2024 =
            ComplaintFilter.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    /** The former wards of these cases: two that were split, two of one new ward, one under a district of the other province. */
    private static final List<String> PLACES = List.of(
            "UBND phường Gia Sàng",
            "UBND phường Gia Sàng",
            "UBND phường Cam Giá",
            "UBND phường Trưng Vương",
            "UBND phường Đồng Quang",
            "UBND xã Thượng Đình",
            "UBND xã Nông Thượng",
            "UBND huyện Pác Nặm",
            "Sở Nội vụ");

    private Office office(Engines engine) {
        Office office = open(engine);
        office.reorganisations()
                .replay(
                        Samples.CLERK,
                        known -> SeedTree.before().bodies(),
                        List.of(
                                known -> SeedTree.plan("reorganisation-2024-12-01.csv", known),
                                known -> SeedTree.plan("reorganisation-2025-03-01.csv", known)));
        return office;
    }

    private static UUID agency(Office office, String name, LocalDate day) {
        return office.agencies().find(name, day).orElseThrow(() -> new AssertionError(name));
    }

    private static List<UUID> cases(Office office) {
        List<UUID> cases = new ArrayList<>();
        Instant received = Instant.parse("2024-03-05T02:00:00Z");
        for (String place : PLACES) {
            UUID agency = agency(office, place, LocalDate.ofInstant(received, Texts.ZONE));
            cases.add(office.complaints()
                    .receive(Samples.CLERK, Samples.complaint("Hồ sơ quá hẹn", agency, received))
                    .id());
            received = received.plusSeconds(86_400);
        }
        return cases;
    }

    private static Plan plan(Office office) {
        return SeedTree.plan("reorganisation-2025-07-01.csv", office.agencies().directory());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void everyOpenCaseHasAnOwnerAndEveryFigureIsTheLengthOfItsListOnEitherTree(Engines engine) {
        Office office = office(engine);
        List<UUID> cases = cases(office);
        UUID visited = agency(office, "UBND phường Cam Giá", EVE);
        UUID visit = office.inspections()
                .start(Samples.CLERK, Visits.visit(visited), List.of())
                .id();
        Map<String, Long> before = figures(office, OF_2024.withView(View.AS_IT_WAS));

        Reorganisations.Preview preview = office.reorganisations().preview(Samples.CLERK, plan(office));
        assertThat(preview.work().stream().map(moving -> moving.item().record()))
                .as("all that waits, each once")
                .containsAll(cases.stream().map(Complaints::ref).toList())
                .contains(Inspections.ref(visit))
                .doesNotHaveDuplicates();
        HeirChoice byHand = new HeirChoice(
                Complaints.ref(cases.getFirst()),
                agency(office, "UBND phường Gia Sàng", EVE),
                preview.work().getFirst().heirs().getLast());
        office.reorganisations().apply(Samples.CLERK, preview.plan(), List.of(byHand), Progress.NONE);

        Directory directory = office.agencies().directory();
        List<String> owners = new ArrayList<>();
        for (UUID id : cases) {
            UUID named = office.complaints()
                    .open(Samples.CLERK, id)
                    .orElseThrow()
                    .complaint()
                    .content()
                    .main()
                    .agencyId();
            UUID owner = directory.answerable(Complaints.ref(id), java.util.Objects.requireNonNull(named), DAY);
            assertThat(directory.on(owner, DAY)).isPresent();
            assertThat(directory.on(named, EVE))
                    .as("the case keeps the agency of its day")
                    .isPresent();
            owners.add(directory.name(owner, DAY));
        }
        assertThat(owners)
                .containsExactly(
                        "UBND phường Phan Đình Phùng",
                        "UBND phường Gia Sàng",
                        "UBND phường Gia Sàng",
                        "UBND phường Phan Đình Phùng",
                        "UBND phường Phan Đình Phùng",
                        "UBND xã Phú Bình",
                        "UBND phường Bắc Kạn",
                        "UBND tỉnh Thái Nguyên",
                        "Sở Nội vụ");
        assertThat(figures(office, OF_2024.withView(View.AS_IT_WAS)))
                .as("as it was, whatever came later")
                .isEqualTo(before)
                .containsEntry("UBND thành phố Thái Nguyên", 5L)
                .containsEntry("UBND phường Gia Sàng", 2L);
        assertThat(figures(office, OF_2024))
                .containsEntry("UBND phường Phan Đình Phùng", 3L)
                .containsEntry("UBND phường Gia Sàng", 2L)
                .containsEntry("UBND tỉnh Thái Nguyên", (long) PLACES.size())
                .doesNotContainKey("UBND thành phố Thái Nguyên");
        assertThat(office.inspections()
                        .count(
                                Samples.CLERK,
                                InspectionFilter.ALL.withAgency(agency(office, "UBND phường Gia Sàng", DAY))))
                .isEqualTo(1);
    }

    /** The figure of each agency by its name, each checked against the list behind it, and the whole against the total. */
    private static Map<String, Long> figures(Office office, ComplaintFilter filter) {
        return checked(office, filter).stream().collect(Collectors.toMap(AgencyCount::name, AgencyCount::number));
    }

    private static List<AgencyCount> checked(Office office, ComplaintFilter filter) {
        List<AgencyCount> counts =
                office.complaints().counts(Samples.CLERK, filter).byAgency();
        for (AgencyCount count : counts) {
            assertThat(office.complaints().count(Samples.CLERK, filter.withAgency(count.id())))
                    .as(count.name())
                    .isEqualTo(count.number());
        }
        assertThat(counts.stream()
                        .filter(count -> count.depth() == 0)
                        .mapToLong(AgencyCount::number)
                        .sum())
                .isEqualTo(office.complaints().count(Samples.CLERK, filter));
        return counts;
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whateverWaitsAnywhereHasAnOwnerAfterwardsAndTheNamedCasesAreThere(Engines engine) {
        Office office = office(engine);
        Directory before = office.agencies().directory();
        List<NewComplaint> everywhere = before.agencies(EVE).stream()
                .map(row -> Samples.complaint("Hồ sơ quá hẹn", row.id(), Instant.parse("2025-06-30T02:00:00Z")))
                .toList();
        List<UUID> cases = office.register()
                .write(
                        "a",
                        writing ->
                                office.complaints().receiveAll(writing, null, everywhere, "complaint.sample").stream()
                                        .map(Stored::id)
                                        .toList());
        office.reorganisations().apply(Samples.CLERK, plan(office), List.of(), Progress.NONE);

        Directory directory = office.agencies().directory();
        assertThat(cases).hasSizeGreaterThan(300);
        for (int i = 0; i < cases.size(); i++) {
            UUID named = java.util.Objects.requireNonNull(
                    everywhere.get(i).contents().getFirst().agencyId());
            assertThat(directory.on(directory.answerable(Complaints.ref(cases.get(i)), named, DAY), DAY))
                    .as(directory.name(named, EVE))
                    .isPresent();
        }
        List<AgencyCount> now = checked(office, ComplaintFilter.ALL);
        List<AgencyCount> was = checked(office, ComplaintFilter.ALL.withView(View.AS_IT_WAS));
        assertThat(was)
                .as("two wards of one name stay two")
                .filteredOn(count -> count.name().equals("UBND phường Trung Thành"))
                .hasSize(2);
        assertThat(was).hasSizeGreaterThan(now.size());
        assertThat(NamedCases.split(directory)).containsExactlyInAnyOrderElementsOf(NamedCases.SPLIT);
        assertThat(NamedCases.crossing(directory)).containsExactlyInAnyOrderElementsOf(NamedCases.CROSSING);
        assertThat(NamedCases.movedCodes(directory)).hasSize(46);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void theFiguresOf2024ArePrintedAsItWasAndOnTodaysUnitsWithTheBreakMarked(Engines engine) throws IOException {
        Office office = office(engine);
        cases(office);
        office.reorganisations().apply(Samples.CLERK, plan(office), List.of(), Progress.NONE);
        Printing printing = new Printing(office, new Texts(Language.VIETNAMESE), Letterhead.ofSeed());
        LocalDate from = LocalDate.of(2024, 1, 1);
        LocalDate to = LocalDate.of(2024, 12, 31);
        Summary was = printing.summary(Samples.CLERK, from, to, View.AS_IT_WAS);
        Summary now = printing.summary(Samples.CLERK, from, to, View.TODAY);

        assertThat(was.complaints().total()).isEqualTo(now.complaints().total()).isEqualTo(PLACES.size());
        String old = printed(printing, was, "replay-as-it-was-" + engine);
        assertThat(old)
                .contains("UBND thành phố Thái Nguyên", "như khi đó")
                .doesNotContain("UBND phường Phan Đình Phùng");
        String today = printed(printing, now, "replay-today-" + engine);
        assertThat(today)
                .contains("UBND phường Phan Đình Phùng", "Từ 01/07/2025", "thứ hạng không quy đổi")
                .doesNotContain("UBND thành phố Thái Nguyên");
    }

    private static String printed(Printing printing, Summary summary, String name) throws IOException {
        Path pdf = Files.createDirectories(Path.of("target", "prints")).resolve(name + ".pdf");
        Files.deleteIfExists(pdf);
        printing.summaryPdf(Samples.CLERK, summary, pdf, Progress.NONE);
        return PdfPages.read(pdf).flowing().replace('\u00a0', ' ');
    }

    /** Somebody who asks to stop once some of the work is done. */
    private static final class StopAfter implements Progress {
        private final long most;
        private long last;

        StopAfter(long most) {
            this.most = most;
        }

        @Override
        public void at(long done, long total) {
            last = done;
        }

        @Override
        public boolean cancelled() {
            return last >= most;
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void itIsTakenBackAsOneActUnlessARecordNamesWhatItFounded(Engines engine) {
        Office office = office(engine);
        Map<UUID, Agency> before = office.agencies().directory().bodies();
        UUID split = agency(office, "UBND phường Gia Sàng", EVE);
        UUID given = office.complaints()
                .receive(Samples.CLERK, Samples.complaint("Hồ sơ", split))
                .id();
        Plan planned = plan(office);
        HeirChoice byHand = planned.successions().stream()
                .filter(step -> step.from().equals(split) && !step.heir())
                .map(step -> new HeirChoice(Complaints.ref(given), split, step.to()))
                .findFirst()
                .orElseThrow();
        Stored<Reorganisation> act =
                office.reorganisations().apply(Samples.CLERK, planned, List.of(byHand), Progress.NONE);
        assertThat(office.agencies().tree(DAY)).hasSizeLessThan(before.size());

        Map<UUID, Agency> after = office.agencies().directory().bodies();
        String exported = PlanCsvWriter.of(
                office.reorganisations().plan(Samples.CLERK, act.id()),
                office.agencies().directory());
        office.reorganisations().takeBack(Samples.CLERK, act.id());
        assertThat(office.agencies().directory().bodies()).isEqualTo(before);
        assertThatThrownBy(() -> office.reorganisations().plan(Samples.CLERK, act.id()))
                .isInstanceOf(Problem.class);

        Plan read = office.reorganisations()
                .read(Samples.CLERK, "plan.csv", new ByteArrayInputStream(exported.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.choices()).as("also for the single record").containsExactly(byHand);
        assertThatThrownBy(() -> office.reorganisations()
                        .read(
                                Samples.CLERK,
                                "plan.csv",
                                new ByteArrayInputStream(exported.replace(given.toString(), new UUID(7, 7).toString())
                                        .getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo("reorganisation.no-such-record"));
        assertThatThrownBy(() -> office.reorganisations().apply(Samples.CLERK, read, List.of(), new StopAfter(20)))
                .isInstanceOf(CancellationException.class);
        assertThat(office.agencies().directory().bodies())
                .as("stopped on the way, nothing is done")
                .isEqualTo(before);
        UUID again = office.reorganisations()
                .apply(Samples.CLERK, read, List.of(), Progress.NONE)
                .id();
        assertThat(office.agencies().directory().bodies())
                .as("exported, taken back and done again it is the same")
                .isEqualTo(after);
        assertThat(office.agencies().directory().answerable(Complaints.ref(given), split, DAY))
                .isEqualTo(byHand.heir());
        office.complaints()
                .receive(
                        Samples.CLERK,
                        Samples.complaint("Hồ sơ", agency(office, "UBND phường Quan Triều", DAY.plusYears(1))));
        assertThatThrownBy(() -> office.reorganisations().takeBack(Samples.CLERK, again))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("reorganisation.named"));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatLiesAheadMovesNothingBeforeItsDay(Engines engine) {
        Office office = office(engine);
        UUID from = agency(office, "UBND phường Gia Sàng", EVE);
        office.complaints().receive(Samples.CLERK, Samples.complaint("Hồ sơ", from));
        UUID heir = agency(office, "UBND phường Cam Giá", EVE);
        LocalDate ahead = LocalDate.of(2027, 1, 1);
        office.reorganisations()
                .apply(
                        Samples.CLERK,
                        new Plan(
                                ahead,
                                "Nhập phường",
                                "",
                                Map.of(),
                                List.of(new congtam.agency.Succession(
                                        from, heir, null, null, congtam.agency.Certainty.CERTAIN, true)),
                                java.util.Set.of()),
                        List.of(),
                        Progress.NONE);

        ComplaintFilter about = ComplaintFilter.ALL.withAgency(heir);
        assertThat(office.complaints().count(Samples.CLERK, about)).isZero();
        assertThat(office.complaints().count(Samples.CLERK, about.withView(View.on(ahead))))
                .isEqualTo(1);
    }
}

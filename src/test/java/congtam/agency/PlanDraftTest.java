package congtam.agency;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.register.RecordRef;
import congtam.text.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan as steps, as a table, and as the plan it is: always the same. */
class PlanDraftTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Directory TODAY = SeedTree.after(LocalDate.of(2025, 7, 1));

    private static UUID agency(String code) {
        return new AgencyNames(TODAY).only(code, DAY.minusDays(1)).orElseThrow();
    }

    private static PlanDraft draft(PlanStep... steps) {
        return new PlanDraft(DAY, "Sắp xếp", "Nghị quyết 1; Nghị quyết 2", Map.of(), List.of(steps));
    }

    private static Plan readAgain(Plan plan, Directory directory) {
        String table = PlanCsvWriter.of(plan, directory);
        return PlanCsv.read(
                "plan.csv",
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                directory,
                UUID::randomUUID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-01", "2025-03-01", "2025-07-01"})
    void whatWasDoneOnceCanBeWrittenAndReadAndTakenApartAndIsTheSame(LocalDate day) {
        Directory before = SeedTree.after(day.minusDays(1));
        Plan plan = SeedTree.plan("reorganisation-" + day + ".csv", before);

        assertThat(readAgain(plan, before)).isEqualTo(plan);
        assertThat(PlanDraft.of(plan, before).plan(before))
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(plan);
        Plan.Outcome outcome = plan.on(before);
        Plan done = outcome.act().plan(outcome.after());
        assertThat(readAgain(done, outcome.after()).on(before).after().bodies())
                .as("exported after it was done, it does the same again")
                .isEqualTo(outcome.after().bodies());
    }

    @Test
    void eachKindOfStepSurvivesTheTable() {
        UUID fresh = UUID.randomUUID();
        UUID part = UUID.randomUUID();
        AgencyVersion body = TODAY.on(agency("SKHCN"), DAY).orElseThrow();
        UUID split = agency("SGDĐT");
        Plan plan = draft(
                        new PlanStep.Found(fresh, body.withNames("SM", "Sở Mới", "", "SM")),
                        new PlanStep.Found(part, body.withNames("SP", "Sở Phần", "", "")),
                        new PlanStep.Merge(List.of(agency("SKHCN")), fresh, Certainty.TO_CONFIRM),
                        new PlanStep.Split(
                                split,
                                List.of(
                                        new Succession(split, fresh, 3_333, ShareBasis.AREA, Certainty.CERTAIN, false),
                                        new Succession(split, part, 6_667, ShareBasis.AREA, Certainty.CERTAIN, false))),
                        new PlanStep.Rename(agency("SYT"), "SYT", "Sở Sức khỏe", "", ""),
                        new PlanStep.Move(agency("STC"), null),
                        new PlanStep.ChangeKind(agency("STC"), AgencyKind.OTHER))
                .plan(TODAY);

        assertThat(plan.on(TODAY).after().answerable(split, DAY))
                .as("the larger part is proposed")
                .isEqualTo(part);
        assertThat(readAgain(plan, TODAY)).isEqualTo(plan);
        assertThat(plan.changed().get(agency("STC")))
                .isEqualTo(TODAY.on(agency("STC"), DAY)
                        .orElseThrow()
                        .withPlace(null, null)
                        .withKind(AgencyKind.OTHER)
                        .since(DAY, "Nghị quyết 1; Nghị quyết 2"));
    }

    @Test
    void whatWasChosenForSingleRecordsSurvivesTheTableAndTheSteps() {
        UUID split = agency("SGDĐT");
        UUID first = UUID.randomUUID();
        UUID second = agency("SYT");
        AgencyVersion body = TODAY.on(split, DAY).orElseThrow();
        List<RecordRef> given =
                List.of(new RecordRef("complaint", UUID.randomUUID()), new RecordRef("inspection", UUID.randomUUID()));
        // The second names an agency that had gone long before the eve.
        UUID former = TODAY.agencies(LocalDate.of(2025, 2, 28)).stream()
                .filter(row -> TODAY.on(row.id(), DAY).isEmpty())
                .filter(row -> TODAY.answerable(row.id(), DAY.minusDays(1)).equals(agency("SNV")))
                .findFirst()
                .orElseThrow()
                .id();
        UUID home = agency("SNV");
        Plan plan = draft(
                        new PlanStep.Found(first, body.withNames("SM", "Sở Mới", "", "SM")),
                        new PlanStep.Split(
                                split,
                                List.of(
                                        new Succession(split, first, null, null, Certainty.CERTAIN, true),
                                        new Succession(split, second, null, null, Certainty.CERTAIN, false))),
                        new PlanStep.Split(
                                home,
                                List.of(
                                        new Succession(home, first, null, null, Certainty.CERTAIN, false),
                                        new Succession(home, second, null, null, Certainty.CERTAIN, true))),
                        new PlanStep.Give(split, second, given),
                        new PlanStep.Give(former, first, given.subList(0, 1)))
                .plan(TODAY);

        assertThat(plan.choices()).hasSize(3);
        assertThat(readAgain(plan, TODAY)).isEqualTo(plan);
        assertThat(PlanDraft.of(plan, TODAY).plan(TODAY)).isEqualTo(plan);
        Plan.Outcome outcome = plan.on(TODAY);
        assertThat(outcome.after().answerable(given.getFirst(), split, DAY)).isEqualTo(second);
        assertThat(outcome.after().answerable(given.getFirst(), former, DAY)).isEqualTo(first);
        assertThat(readAgain(outcome.act().plan(outcome.after()), outcome.after())
                        .choices())
                .as("exported after it was done")
                .isEqualTo(plan.choices());
    }

    @Test
    void aRefusalStandsAtTheStepThatCausesIt() {
        UUID science = agency("SKHCN");
        UUID health = agency("SYT");
        PlanStep rename = new PlanStep.Rename(agency("STC"), "STC", "Sở Ngân khố", "", "");
        PlanDraft.Check check = draft(
                        rename,
                        new PlanStep.Move(science, health),
                        new PlanStep.Move(health, science),
                        new PlanStep.ChangeKind(agency("SXD"), AgencyKind.OTHER))
                .check(TODAY);
        assertThat(check.outcome()).isNull();
        assertThat(check.step()).isEqualTo(2);
        assertThat(check.problem()).extracting(Problem::code).isEqualTo("agency.circle");

        PlanDraft.Check ends = draft(rename, new PlanStep.End(health)).check(TODAY);
        assertThat(ends.problem()).extracting(Problem::code).isEqualTo("reorganisation.no-heir");
        assertThat(ends.step()).isEqualTo(1);
        assertThat(draft(rename).check(TODAY).outcome()).isNotNull();
        assertThat(new PlanDraft(DAY, " ", "", Map.of(), List.of(rename))
                        .check(TODAY)
                        .step())
                .as("a name that is missing is no step's fault")
                .isEqualTo(-1);
        assertThat(Set.of(draft().check(TODAY).step())).containsExactly(-1);
    }
}

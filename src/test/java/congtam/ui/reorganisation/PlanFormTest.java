package congtam.ui.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.agency.AgencyNames;
import congtam.agency.AgencyWork;
import congtam.agency.Certainty;
import congtam.agency.Directory;
import congtam.agency.HeirChoice;
import congtam.agency.Plan;
import congtam.agency.PlanDraft;
import congtam.agency.PlanStep;
import congtam.agency.Reorganisations.Moving;
import congtam.agency.Reorganisations.Preview;
import congtam.agency.SeedTree;
import congtam.agency.Succession;
import congtam.register.RecordRef;
import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.testing.DirectBackground;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A plan that somebody makes, and what they decide once they have looked at it. */
class PlanFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final Directory DIRECTORY = SeedTree.after(TODAY);

    private final PlanForm form = new PlanForm(new Texts(Language.VIETNAMESE), new DirectBackground(), CLOCK);

    PlanFormTest() {
        form.load(DIRECTORY);
        form.name.set("Chia sở");
    }

    private static UUID agency(String code) {
        return new AgencyNames(DIRECTORY).only(code, TODAY).orElseThrow();
    }

    private static PlanStep.Split split(UUID from, UUID... heirs) {
        return new PlanStep.Split(
                from,
                List.of(heirs).stream()
                        .map(heir -> new Succession(from, heir, null, null, Certainty.CERTAIN, false))
                        .toList());
    }

    @Test
    void aStepCanBeTakenOutAgainAndTheDayChanged() {
        PlanStep end = new PlanStep.End(agency("SYT"));
        form.add(end, new PlanStep.Merge(List.of(agency("SKHCN")), agency("STC"), Certainty.CERTAIN));
        assertThat(form.isReady()).isFalse();
        assertThat(form.check().step()).isZero();

        form.remove(List.of(end));
        assertThat(form.isReady()).isTrue();
        assertThat(form.draft().effective()).as("the beginning of next month").isEqualTo(LocalDate.of(2026, 12, 1));

        form.effective.set("1/3/2025");
        assertThat(form.isReady()).as("before the agency was what it is").isFalse();
        form.effective.set("31/2");
        assertThat(form.effective.settle()).isFalse();
        assertThat(form.isReady()).isFalse();
    }

    @Test
    void nothingIsReadyWhileWorkWaitsAtOneOfSeveralHeirsThatNobodyConfirmed() {
        UUID from = agency("SKHCN");
        UUID first = agency("STC");
        UUID second = agency("SYT");
        form.add(split(from, first, second));
        form.nameHeir(from, second);

        Plan plan = form.draft().plan(DIRECTORY);
        Plan.Outcome outcome = plan.on(DIRECTORY);
        assertThat(outcome.after().answerable(from, plan.effective())).isEqualTo(second);
        Moving one = moving(1, from, second, first);
        Moving other = moving(2, from, second, first);
        PreviewForm decided = new PreviewForm(new Preview(plan, outcome, List.of(one, other)));
        assertThat(decided.waiting()).isEqualTo(1);
        assertThat(decided.endings().getFirst().heirs()).containsExactly(second, first);

        decided.confirm(decided.endings());
        decided.choose(List.of(one), first);
        decided.choose(List.of(other), agency("SXD"));
        assertThat(decided.waiting()).isZero();
        assertThat(decided.choices())
                .as("whoever takes over nothing is not chosen")
                .containsExactly(new HeirChoice(one.item().record(), from, first));
        assertThat(decided.handlers()).containsExactly(new PreviewForm.Handler("Lưu Thị Mai", 2));
    }

    @Test
    void whatWasChosenForARecordIsAStepOfThePlanTheLaterChoiceHolds() {
        UUID from = agency("SKHCN");
        UUID first = agency("STC");
        UUID second = agency("SYT");
        form.add(split(from, first, second));
        RecordRef one = new RecordRef("complaint", new UUID(0, 1));
        RecordRef other = new RecordRef("complaint", new UUID(0, 2));
        form.give(List.of(new HeirChoice(one, from, first), new HeirChoice(other, from, second)));
        form.give(List.of(new HeirChoice(one, from, second)));

        assertThat(form.steps()).contains(new PlanStep.Give(from, second, List.of(one, other)));
        assertThat(form.isReady()).isTrue();
        assertThat(new StepWords(new Texts(Language.VIETNAMESE), form)
                        .line(form.steps().getLast()))
                .startsWith("2 hồ sơ ghi Sở Khoa học và Công nghệ giao riêng cho Sở Y tế");
        form.remove(List.of(form.steps().getFirst()));
        form.add(new PlanStep.Merge(List.of(from), first, Certainty.CERTAIN));
        assertThat(form.check().problem())
                .as("whoever takes over nothing is given nothing")
                .extracting(problem -> java.util.Objects.requireNonNull(problem).code())
                .isEqualTo("reorganisation.no-such-heir");
    }

    private static Moving moving(int number, UUID from, UUID after, UUID other) {
        AgencyWork.Item item = new AgencyWork.Item(
                new RecordRef("complaint", new UUID(0, number)), "work.complaint", "PA-" + number, from);
        return new Moving(item, from, after, List.of(after, other), List.of("Lưu Thị Mai"));
    }

    @Test
    void theLargestPlanThereHasBeenIsOpenedStepByStep() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        Directory before = SeedTree.after(day.minusDays(1));
        form.load(before);
        form.open(PlanDraft.of(SeedTree.plan("reorganisation-2025-07-01.csv", before), before));

        assertThat(form.isReady()).isTrue();
        assertThat(form.tree(true))
                .as("285 communes and more before, and 93 that are founded")
                .hasSizeGreaterThan(370);
        assertThat(form.lines(true, id -> true)).hasSameSizeAs(form.tree(true));
        assertThat(new StepWords(new Texts(Language.VIETNAMESE), form).marks()).hasSizeGreaterThan(600);
    }
}

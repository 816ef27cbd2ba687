package congtam.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.access.Viewer;
import congtam.inspection.Checklist;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionMerge;
import congtam.inspection.InspectionState;
import congtam.inspection.NewInspection;
import congtam.inspection.Outcome;
import congtam.inspection.Severity;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Field;
import congtam.ui.testing.DirectBackground;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each answer is saved as it is given, and two who record one visit lose nothing. */
class VisitSavingTest {
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    @TempDir
    Path folder = Path.of("");

    private final Clock clock = Clock.fixed(NOW, Texts.ZONE);
    private final Texts texts = new Texts(Language.VIETNAMESE);
    private Office office;
    private UUID visit;
    private Desk mine;
    private Desk theirs;

    /** One who records. */
    private final class Desk implements VisitSaving.Screen {
        final VisitForm form = new VisitForm(Checklist.ofPublicDuty(), texts, clock);
        final VisitSaving saving;
        final List<Throwable> failures = new ArrayList<>();
        final List<InspectionMerge.Overlap> asked = new ArrayList<>();
        boolean takesTheirs;
        boolean decidesLater;

        Desk(Viewer viewer) {
            VisitCauses causes = new VisitCauses(office, viewer, List.of());
            saving = new VisitSaving(new DirectBackground(), office.inspections(), viewer, form, causes, this);
            form.load(office.inspections().open(viewer, visit).orElseThrow());
        }

        /** Answers a line as the key does. */
        FindingForm answers(String line, Outcome outcome) {
            form.findings.select(form.findings.rows().stream()
                    .filter(row -> row.code().equals(line) && !row.title())
                    .findFirst()
                    .orElseThrow());
            form.findings.answer(outcome);
            saving.saveNow();
            return Objects.requireNonNull(
                    Objects.requireNonNull(form.findings.selected()).finding());
        }

        @Override
        public void focus(Field<?> field) {}

        @Override
        public void begun(Stored<Inspection> begun) {}

        @Override
        public void saved(Stored<Inspection> saved) {}

        @Override
        public void failed(Throwable failure) {
            failures.add(failure);
        }

        @Override
        public void resolve(
                Inspection base,
                Inspection my,
                Stored<Inspection> other,
                String who,
                Instant when,
                Consumer<InspectionMerge.Merged> decided) {
            asked.addAll(InspectionMerge.merge(base, my, other.content()).overlaps());
            if (!decidesLater) {
                decided.accept(InspectionMerge.merge(base, my, other.content(), overlap -> takesTheirs));
            }
        }

        @Override
        public void changed() {}
    }

    @BeforeEach
    void open() {
        office = Office.open(Keys.in(folder), Register.Missing.CREATE, clock, () -> {});
        new SampleData(office).addAgencies(Samples.CLERK);
        UUID agency = office.agencies()
                .tree(LocalDate.ofInstant(NOW, Texts.ZONE))
                .getLast()
                .id();
        visit = office.inspections()
                .start(Samples.OFFICER, NewInspection.surprise(agency, NOW.minus(Duration.ofHours(1))), List.of())
                .id();
        mine = new Desk(Samples.OFFICER);
        theirs = new Desk(Samples.CLERK);
    }

    @AfterEach
    void close() {
        mine.saving.close();
        theirs.saving.close();
        assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        office.close();
    }

    private Inspection stored() {
        return office.inspections().open(Samples.OFFICER, visit).orElseThrow().content();
    }

    @Test
    void anAnswerStandsInTheRegisterAtOnce() {
        FindingForm finding = mine.answers("A3", Outcome.FAILED);
        finding.fact.set("Vắng 2 người");
        finding.severity.set(Severity.SERIOUS);
        mine.saving.saveNow();

        Finding there = stored().findings().getFirst();
        assertThat(there.line()).isEqualTo("A3");
        assertThat(there.fact()).isEqualTo("Vắng 2 người");
        assertThat(there.severity()).isEqualTo(Severity.SERIOUS);
        assertThat(mine.form.edited()).isFalse();

        mine.form.findings.clear();
        mine.saving.saveNow();
        assertThat(stored().findings()).isEmpty();
    }

    @Test
    void nothingIsWrittenWhereNothingWasAnswered() {
        long before = office.register().verify(Progress.NONE).seal().seq();
        mine.saving.saveNow();
        mine.form.place.set("  ");
        mine.saving.saveNow();

        assertThat(office.register().verify(Progress.NONE).seal().seq()).isEqualTo(before);
    }

    @Test
    void whatCannotBeReadIsKeptInTheFieldWhileAllElseIsSaved() {
        mine.form.endsAt.set("31/02/2026 10:00");
        mine.form.endsAt.settle();
        mine.form.place.set("Phòng một cửa");
        mine.saving.saveNow();

        assertThat(stored().place()).isEqualTo("Phòng một cửa");
        assertThat(stored().endsAt()).isNull();
        assertThat(mine.form.endsAt.get()).isEqualTo("31/02/2026 10:00");
        assertThat(mine.form.fault()).contains(mine.form.endsAt);
    }

    @Test
    void anEndBeforeTheStartIsNotStored() {
        mine.form.endsAt.set("25/11/2026 07:00");
        assertThat(mine.form.endsAt.settle()).isFalse();
        mine.saving.saveNow();

        assertThat(stored().endsAt()).isNull();
        assertThat(Objects.requireNonNull(mine.form.endsAt.fault()).code()).isEqualTo("inspection.times");
    }

    @Test
    void aVisitThatIsToComeCannotBeUnderWay() {
        mine.form.state.set(InspectionState.PLANNED);
        mine.form.startsAt.set("30/11/2026 08:00");
        mine.form.startsAt.settle();
        mine.saving.saveNow();
        Instant planned = stored().startsAt();
        assertThat(planned).isAfter(NOW);

        mine.form.state.set(InspectionState.UNDER_WAY);
        mine.saving.saveNow();

        assertThat(stored().state()).isEqualTo(InspectionState.PLANNED);
        assertThat(mine.form.fault()).contains(mine.form.startsAt);
        assertThat(mine.failures).isEmpty();
    }

    @Test
    void whatTwoAnswerOnDifferentLinesIsJoined() {
        mine.answers("A1", Outcome.PASSED);
        theirs.answers("C1", Outcome.FAILED).fact.set("Không có người trực");
        theirs.saving.saveNow();
        mine.answers("D1", Outcome.PASSED);

        assertThat(stored().findings()).extracting(Finding::line).containsExactlyInAnyOrder("A1", "C1", "D1");
        assertThat(mine.form.findings.all()).hasSize(3);
        assertThat(mine.asked).isEmpty();
    }

    @Test
    void whatTwoWriteInOneFieldIsForThemToDecide() {
        FindingForm finding = mine.answers("A3", Outcome.FAILED);
        theirs.form.load(office.inspections().open(Samples.CLERK, visit).orElseThrow());
        theirs.form.findings.all().getFirst().fact.set("Vắng 3 người");
        theirs.saving.saveNow();
        finding.fact.set("Vắng 2 người");
        mine.saving.saveNow();

        assertThat(mine.asked)
                .containsExactly(
                        new InspectionMerge.Overlap("A3", "visit.finding.fact", "Vắng 2 người", "Vắng 3 người"));
        assertThat(stored().findings().getFirst().fact()).isEqualTo("Vắng 2 người");
    }

    @Test
    void whatIsDecidedLaterStaysInTheFormAndOverwritesNothing() {
        FindingForm finding = mine.answers("A3", Outcome.FAILED);
        theirs.form.load(office.inspections().open(Samples.CLERK, visit).orElseThrow());
        theirs.form.findings.all().getFirst().fact.set("Vắng 3 người");
        theirs.saving.saveNow();
        mine.decidesLater = true;
        finding.fact.set("Vắng 2 người");
        mine.saving.saveNow();
        mine.saving.saveNow();

        assertThat(mine.asked).hasSize(1);
        assertThat(stored().findings().getFirst().fact()).isEqualTo("Vắng 3 người");
        assertThat(mine.form.findings.all().getFirst().fact.get()).isEqualTo("Vắng 2 người");
        assertThat(mine.form.edited()).isTrue();
        assertThat(mine.saving.failure()).isNotNull();
    }

    @Test
    void aPersonIsALineAndAnEmptiedLineIsNobody() {
        PersonForm first = mine.form.team.lines().getFirst();
        first.name.set("Nguyễn Thị Ngữ");
        assertThat(mine.form.team.lines()).hasSize(2);
        mine.saving.saveNow();
        assertThat(stored().team()).hasSize(1);
        assertThat(mine.form.team.lines().getFirst()).isSameAs(first);

        first.name.set("");
        mine.saving.saveNow();
        assertThat(stored().team()).isEmpty();
    }

    @Test
    void aRegisterThatCannotWriteIsToldAndTheAnswerIsKept() {
        office.close();
        mine.form.place.set("Phòng một cửa");
        mine.saving.saveNow();
        assertThat(mine.failures).hasSize(1);
        assertThat(mine.form.place.get()).isEqualTo("Phòng một cửa");
        assertThat(mine.form.edited()).isTrue();

        office = Office.open(Keys.in(folder), Register.Missing.REFUSE, clock, () -> {});
    }

    @Test
    void anAgencyThatIsNotPickedIsNotABeginning() {
        VisitForm fresh = new VisitForm(Checklist.ofPublicDuty(), texts, clock);
        assertThat(fresh.firstFault()).contains(fresh.agency);
        Problem fault = Objects.requireNonNull(fresh.agency.fault());
        assertThat(fault.code()).isEqualTo("inspection.no-agency");
    }
}

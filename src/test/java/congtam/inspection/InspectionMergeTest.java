package congtam.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.testing.Visits;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes of two changes of one visit. */
class InspectionMergeTest {
    private static final Finding ONE = Visits.failed("A1", "8/12 có mặt", Visits.remedy("Giải trình"));
    private static final Finding TWO = Visits.failed("A3", "Vắng 4 người");
    private static final Finding NEW = Finding.answer(UUID.randomUUID(), "C1", Outcome.PASSED);
    private static final Finding OTHER = Finding.answer(UUID.randomUUID(), "D1", Outcome.PASSED);
    private static final Inspection BASE =
            Visits.visit(UUID.randomUUID(), ONE, TWO).numbered("KT-2026-000001");

    private static Finding due(Finding finding, LocalDate day, String responsible) {
        Remedy old = finding.remedies().getFirst();
        return new Finding(
                finding.id(),
                finding.line(),
                finding.outcome(),
                finding.severity(),
                finding.basis(),
                finding.fact(),
                finding.persons(),
                finding.explanation(),
                List.of(Remedy.open(old.id(), old.action(), responsible, day)));
    }

    private static InspectionMerge.Merged merge(List<Finding> mine, List<Finding> theirs) {
        return InspectionMerge.merge(BASE, BASE.withFindings(mine), BASE.withFindings(theirs));
    }

    @Test
    void whatOneSideTookBackIsGone() {
        InspectionMerge.Merged merged = merge(List.of(ONE), List.of(ONE, TWO, NEW));

        assertThat(merged.content().findings()).containsExactly(ONE, NEW);
        assertThat(merged.overlaps()).isEmpty();
        assertThat(merge(List.of(ONE, TWO, NEW), List.of(TWO)).content().findings())
                .containsExactly(TWO, NEW);
    }

    @Test
    void whatOneSideTookBackAndTheOtherChangedIsForAPersonToDecide() {
        Finding changed = due(ONE, Visits.DUE.plusDays(1), "Chủ tịch UBND");

        InspectionMerge.Merged merged = merge(List.of(TWO), List.of(changed, TWO));

        assertThat(merged.overlaps())
                .containsExactly(new InspectionMerge.Overlap("A1", "visit.finding", null, changed.fact()));
        assertThat(merged.content().findings()).containsExactly(TWO);
        assertThat(InspectionMerge.merge(
                                BASE,
                                BASE.withFindings(List.of(TWO)),
                                BASE.withFindings(List.of(changed, TWO)),
                                overlap -> true)
                        .content()
                        .findings())
                .containsExactlyInAnyOrder(changed, TWO);
    }

    @Test
    void newFindingsOfBothStandAndANewOrderIsKept() {
        InspectionMerge.Merged merged = merge(List.of(ONE, TWO, NEW), List.of(TWO, ONE, OTHER));

        assertThat(merged.content().findings()).containsExactly(TWO, ONE, OTHER, NEW);
        assertThat(merged.overlaps()).isEmpty();
    }

    @Test
    void fieldsOfOneRemedyAreJoined() {
        LocalDate later = Visits.DUE.plusDays(5);

        InspectionMerge.Merged merged =
                merge(List.of(due(ONE, later, "Chủ tịch UBND"), TWO), List.of(due(ONE, Visits.DUE, "Văn phòng"), TWO));

        assertThat(merged.content().findings().getFirst()).isEqualTo(due(ONE, later, "Văn phòng"));
        assertThat(merged.overlaps()).isEmpty();
        assertThat(merge(List.of(due(ONE, later, "Văn thư"), TWO), List.of(due(ONE, Visits.DUE, "Văn phòng"), TWO))
                        .overlaps())
                .containsExactly(new InspectionMerge.Overlap("A1", "visit.remedy.responsible", "Văn thư", "Văn phòng"));
    }

    @Test
    void theSameChangeOnBothSidesIsNoOverlap() {
        InspectionMerge.Merged merged = merge(List.of(TWO, NEW), List.of(TWO, NEW));

        assertThat(merged.content().findings()).containsExactly(TWO, NEW);
        assertThat(merged.overlaps()).isEmpty();
    }
}

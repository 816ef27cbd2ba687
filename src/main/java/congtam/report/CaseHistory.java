package congtam.report;

import congtam.complaint.ComplaintState;
import congtam.inspection.CaseStep;
import congtam.inspection.CaseStep.Detail;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The timeline of a case as a report tells it: who did what when, and which fields changed, but no values that name people. */
final class CaseHistory {
    private static final String STATE = "field.state";
    private static final String FILE = "field.name";

    private CaseHistory() {}

    /**
     * The steps in their order.
     *
     * @param number of the complaint; steps of its visits are told with the visit's number
     */
    static List<CaseReport.Step> of(List<CaseStep> timeline, String number) {
        List<CaseReport.Step> steps = new ArrayList<>();
        for (CaseStep one : timeline) {
            CaseReport.Step step = step(one, number);
            CaseReport.Step before = steps.isEmpty() ? null : steps.getLast();
            if (before != null && continues(before, step)) {
                steps.set(steps.size() - 1, joined(before, step));
            } else {
                steps.add(step);
            }
        }
        return steps;
    }

    private static CaseReport.Step step(CaseStep step, String number) {
        boolean ofComplaint = step.number().equals(number);
        boolean change = ofComplaint && step.change().entry().version() > 1;
        List<String> fields = change
                ? step.details().stream()
                        .map(Detail::label)
                        .filter(label -> !label.equals(STATE) && !label.equals(FILE))
                        .distinct()
                        .toList()
                : List.of();
        ComplaintState state = step.details().stream()
                .filter(detail -> detail.label().equals(STATE))
                .map(Detail::after)
                .filter(ComplaintState.class::isInstance)
                .map(ComplaintState.class::cast)
                .findFirst()
                .orElse(null);
        return new CaseReport.Step(
                step.at(), step.at(), 1, step.who(), step.act(), ofComplaint ? "" : step.number(), fields, state);
    }

    /** A visit saves each answer as it is given: what follows one another alike on one day is one line. */
    private static boolean continues(CaseReport.Step one, CaseReport.Step other) {
        return !other.of().isEmpty()
                && one.of().equals(other.of())
                && one.who().equals(other.who())
                && one.act().equals(other.act())
                && Objects.equals(day(one), day(other));
    }

    private static LocalDate day(CaseReport.Step step) {
        return LocalDate.ofInstant(step.at(), Texts.ZONE);
    }

    private static CaseReport.Step joined(CaseReport.Step before, CaseReport.Step step) {
        return new CaseReport.Step(
                before.at(), step.at(), before.times() + 1, step.who(), step.act(), step.of(), List.of(), null);
    }
}

package congtam.inspection;

import java.util.ArrayList;
import java.util.List;

/** What somebody should look at again; it never keeps a visit from being saved. */
public enum Advice {
    /** The rule of the trade: at least two on site. */
    FEWER_THAN_TWO_IN_TEAM,
    NOBODY_OF_THE_UNIT,
    FINISHED_WITHOUT_RESULT,
    FAILED_WITHOUT_FACT,
    FAILED_WITHOUT_SEVERITY,
    REMEDY_WITHOUT_DAY;

    /** What is to be said about a visit, in a fixed order. */
    public static List<Advice> on(Inspection visit) {
        List<Advice> advice = new ArrayList<>();
        boolean carriedOut = visit.result() != InspectionResult.NOT_CARRIED_OUT;
        boolean finished = visit.state() == InspectionState.FINISHED;
        add(advice, FEWER_THAN_TWO_IN_TEAM, visit.team().size() < 2);
        add(
                advice,
                NOBODY_OF_THE_UNIT,
                finished && carriedOut && visit.present().isEmpty());
        add(advice, FINISHED_WITHOUT_RESULT, finished && visit.result() == InspectionResult.UNDECIDED);
        add(advice, FAILED_WITHOUT_FACT, failed(visit, finding -> finding.fact().isEmpty()));
        add(advice, FAILED_WITHOUT_SEVERITY, failed(visit, finding -> finding.severity() == Severity.NONE));
        add(advice, REMEDY_WITHOUT_DAY, visit.remedies().anyMatch(remedy -> remedy.due() == null));
        return advice;
    }

    private static boolean failed(Inspection visit, java.util.function.Predicate<Finding> lacking) {
        return visit.findings().stream()
                .anyMatch(finding -> finding.outcome() == Outcome.FAILED && lacking.test(finding));
    }

    private static void add(List<Advice> advice, Advice one, boolean applies) {
        if (applies) {
            advice.add(one);
        }
    }
}

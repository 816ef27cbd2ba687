package congtam.inspection;

import congtam.agency.AgencyCount;
import java.util.List;

/**
 * How many visits a filter holds, in all and by agency, result, state and what is still to be put right. Each figure is the
 * length of the list behind it.
 *
 * @param byAgency in the order of the tree of agencies, only those with visits
 * @param byRemedies those with remedies open, overdue or all done; the overdue ones are among the open ones
 * @param bySeverity those with findings of a severity; a visit with several counts in several lines
 */
public record InspectionCounts(
        long total,
        List<AgencyCount> byAgency,
        List<Count<InspectionResult>> byResult,
        List<Count<InspectionState>> byState,
        List<Count<RemedyFilter>> byRemedies,
        List<Count<Severity>> bySeverity) {

    /** So many visits are so. */
    public record Count<T>(T of, long visits) {}
}

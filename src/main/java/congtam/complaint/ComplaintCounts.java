package congtam.complaint;

import congtam.agency.AgencyCount;
import java.util.List;

/**
 * How many complaints a filter holds, in all and by what they are about. Each figure is the length of the list behind it, so a
 * complaint with several contents counts in several lines, and once in the total.
 *
 * @param byAgency in the order of the tree of agencies, only those with complaints
 * @param byField the most frequent first; an empty field stands for contents without one
 * @param byKind in the order of the kinds, only those with complaints
 * @param byState in the order of the states, only those with complaints
 */
public record ComplaintCounts(
        long total,
        List<AgencyCount> byAgency,
        List<Count<String>> byField,
        List<Count<ContentKind>> byKind,
        List<Count<ComplaintState>> byState) {

    /** So many complaints are about this. */
    public record Count<T>(T of, long complaints) {}
}

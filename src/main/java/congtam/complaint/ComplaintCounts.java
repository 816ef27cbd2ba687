package congtam.complaint;

import congtam.agency.AgencyKind;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        List<OfAgency> byAgency,
        List<Count<String>> byField,
        List<Count<ContentKind>> byKind,
        List<Count<ComplaintState>> byState) {

    /** So many complaints are about this. */
    public record Count<T>(T of, long complaints) {}

    /**
     * So many complaints are about an agency or one below it.
     *
     * @param id null for contents that name no agency
     * @param depth in the tree of agencies
     * @param unit whether it stands right below the province, or beside it: a department, commune, ward, central body
     */
    public record OfAgency(@Nullable UUID id, String name, AgencyKind kind, int depth, boolean unit, long complaints) {}

    /** Departments, communes and their like, those with most complaints first; what is below them is in their figure. */
    public List<OfAgency> units() {
        return units(byAgency);
    }

    static List<OfAgency> units(List<OfAgency> agencies) {
        return agencies.stream()
                .filter(OfAgency::unit)
                .sorted(Comparator.comparingLong(OfAgency::complaints).reversed())
                .toList();
    }
}

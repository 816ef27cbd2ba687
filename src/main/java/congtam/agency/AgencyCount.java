package congtam.agency;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * So many records are about an agency or one below it.
 *
 * @param id null for those that name no agency
 * @param depth in the tree of agencies
 * @param unit whether it stands right below the province, or beside it: a department, commune, ward, central body
 */
public record AgencyCount(@Nullable UUID id, String name, int depth, boolean unit, long number) {
    /** Departments, communes and their like, those with most records first; what is below them is in their figure. */
    public static List<AgencyCount> units(List<AgencyCount> counts) {
        return counts.stream()
                .filter(AgencyCount::unit)
                .sorted(Comparator.comparingLong(AgencyCount::number).reversed())
                .toList();
    }
}

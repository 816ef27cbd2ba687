package congtam.agency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An agency through time.
 *
 * @param versions in the order of their days, not overlapping; at least one
 */
public record Agency(List<AgencyVersion> versions) {
    public Agency {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("an agency has a version");
        }
        versions = versions.stream()
                .sorted(Comparator.comparing(AgencyVersion::validFrom))
                .toList();
        for (int i = 1; i < versions.size(); i++) {
            AgencyVersion earlier = versions.get(i - 1);
            AgencyVersion later = versions.get(i);
            if (earlier.validTo() == null || earlier.validTo().isAfter(later.validFrom())) {
                throw congtam.text.Problem.of("agency.overlap", later.name(), earlier.validFrom(), later.validFrom());
            }
        }
    }

    public Optional<AgencyVersion> on(LocalDate day) {
        return versions.stream().filter(version -> version.holdsOn(day)).findFirst();
    }

    /** The version of a day, or the nearest one: a case may be older than what is known of the agency. */
    public AgencyVersion nearest(LocalDate day) {
        return on(day).orElseGet(() -> day.isBefore(versions.getFirst().validFrom())
                ? versions.getFirst()
                : versions.stream()
                        .filter(version -> version.validFrom().isBefore(day))
                        .reduce((earlier, later) -> later)
                        .orElseThrow());
    }
}

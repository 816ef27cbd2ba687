package congtam.agency;

import congtam.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agency or an administrative unit through time.
 *
 * @param versions in the order of their days, not overlapping; none if the reorganisation that founded it was taken back
 */
public record Agency(List<AgencyVersion> versions) {
    public Agency {
        versions = versions.stream()
                .sorted(Comparator.comparing(AgencyVersion::validFrom))
                .toList();
        for (int i = 1; i < versions.size(); i++) {
            AgencyVersion earlier = versions.get(i - 1);
            AgencyVersion later = versions.get(i);
            if (earlier.validTo() == null || earlier.validTo().isAfter(later.validFrom())) {
                throw Problem.of("agency.overlap", later.name(), earlier.validFrom(), later.validFrom());
            }
            if (earlier.kind().isUnit() != later.kind().isUnit()) {
                throw Problem.of("agency.unit-and-agency", later.name());
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

    public boolean isUnit() {
        return !versions.isEmpty() && versions.getFirst().kind().isUnit();
    }

    /** The first day on which it is no more; null while it lasts. */
    public @Nullable LocalDate end() {
        return versions.isEmpty() ? null : versions.getLast().validTo();
    }

    /** As it is if its last version ends on a day, and another follows or not. */
    Agency from(LocalDate day, @Nullable AgencyVersion next) {
        List<AgencyVersion> changed = new ArrayList<>(versions);
        if (!changed.isEmpty()) {
            AgencyVersion last = changed.removeLast();
            if (last.validTo() != null || !last.validFrom().isBefore(day)) {
                throw Problem.of("agency.later-versions", last.name(), day);
            }
            changed.add(last.until(day));
        }
        if (next != null) {
            changed.add(next);
        }
        return new Agency(changed);
    }

    /** As it was before {@link #from}. */
    Agency before(LocalDate day) {
        List<AgencyVersion> earlier = new ArrayList<>(versions.stream()
                .filter(version -> version.validFrom().isBefore(day))
                .toList());
        if (!earlier.isEmpty() && day.equals(earlier.getLast().validTo())) {
            earlier.add(earlier.removeLast().until(null));
        }
        return new Agency(earlier);
    }
}

package congtam.agency;

import congtam.text.Entry;
import congtam.text.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An act by which agencies or units were founded, merged, split, renamed, moved or ended, all on one day.
 *
 * @param effective the first day of the new state; may lie ahead
 * @param bodies all that it founded, changed or ended
 * @param choices who answers for single records
 */
public record Reorganisation(
        LocalDate effective,
        String name,
        String legalAct,
        boolean takenBack,
        List<UUID> bodies,
        List<Succession> successions,
        List<HeirChoice> choices) {
    public Reorganisation {
        name = Entry.limited(name, "field.reorganisation", AgencyVersion.MOST_NAME);
        legalAct = Entry.limited(legalAct, "field.legalAct", AgencyVersion.MOST_NAME);
        bodies = List.copyOf(bodies);
        successions = List.copyOf(successions);
        choices = List.copyOf(choices);
        if (name.isEmpty()) {
            throw Problem.of("reorganisation.no-name");
        }
    }

    /** Whether it changed one of them, or gave it something. */
    public boolean touches(UUID body) {
        return bodies.contains(body)
                || successions.stream()
                        .anyMatch(step -> step.from().equals(body) || step.to().equals(body));
    }

    /** What would do it again. */
    Plan plan(Directory directory) {
        Map<UUID, AgencyVersion> changed = new LinkedHashMap<>();
        Set<UUID> ended = new LinkedHashSet<>();
        for (UUID id : bodies) {
            directory
                    .on(id, effective)
                    .filter(version -> version.validFrom().equals(effective))
                    .ifPresentOrElse(version -> changed.put(id, version.until(null)), () -> ended.add(id));
        }
        return new Plan(effective, name, legalAct, changed, successions, ended, choices);
    }

    Reorganisation withoutForce() {
        return new Reorganisation(effective, name, legalAct, true, bodies, successions, choices);
    }
}

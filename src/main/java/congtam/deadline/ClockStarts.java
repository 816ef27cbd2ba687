package congtam.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which limit fits what; what fits none runs without a clock. */
public record ClockStarts(List<ClockStart> all) {
    public ClockStarts {
        // The line of a field comes before that of all fields.
        all = all.stream()
                .sorted(Comparator.comparing(start -> start.field().isEmpty()))
                .toList();
    }

    /** The limit that fits, if it holds on the day; a call is never refused because no limit does. */
    public Optional<TimeLimit> limit(String kind, String field, LocalDate day, TimeLimits limits) {
        return all.stream()
                .filter(start -> start.fits(kind, field))
                .findFirst()
                .flatMap(start -> limits.find(day, start.limit()));
    }
}

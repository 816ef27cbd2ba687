package congtam.deadline;

import congtam.text.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The limits in force and those before them; of one code only one holds on a day. */
public record TimeLimits(List<TimeLimit> all) {
    public TimeLimits {
        all = all.stream()
                .sorted(Comparator.comparing(TimeLimit::code).thenComparing(TimeLimit::validFrom))
                .toList();
        for (int i = 1; i < all.size(); i++) {
            TimeLimit earlier = all.get(i - 1);
            TimeLimit later = all.get(i);
            if (earlier.code().equals(later.code()) && earlier.holdsOn(later.validFrom())) {
                throw Problem.of("deadline.limits-overlap", later.code(), later.validFrom());
            }
        }
    }

    /**
     * The limit by which a clock that starts on a day runs.
     *
     * @throws Problem if there is none
     */
    public TimeLimit on(LocalDate day, String code) {
        return find(day, code)
                .orElseThrow(() -> Problem.of(
                        "deadline.no-limit",
                        code,
                        day,
                        String.join(
                                ", ",
                                all.stream().map(TimeLimit::code).distinct().toList())));
    }

    /** The same; empty if there is none. */
    public Optional<TimeLimit> find(LocalDate day, String code) {
        return all.stream()
                .filter(limit -> limit.code().equalsIgnoreCase(code) && limit.holdsOn(day))
                .findFirst();
    }
}

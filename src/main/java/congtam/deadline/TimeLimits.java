package congtam.deadline;

import congtam.text.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The limits in force and those before them; of one code only one holds on a day.
 *
 * @param inUse those by which clocks have started, as they were then; they matter where the code is in force no more
 */
public record TimeLimits(List<TimeLimit> all, List<TimeLimit> inUse) {
    public TimeLimits {
        all = all.stream()
                .sorted(Comparator.comparing(TimeLimit::code).thenComparing(TimeLimit::validFrom))
                .toList();
        inUse = List.copyOf(inUse);
        for (int i = 1; i < all.size(); i++) {
            TimeLimit earlier = all.get(i - 1);
            TimeLimit later = all.get(i);
            if (earlier.code().equals(later.code()) && earlier.holdsOn(later.validFrom())) {
                throw Problem.of("deadline.limits-overlap", later.code(), later.validFrom());
            }
        }
    }

    /** Limits by which no clock has started yet. */
    public TimeLimits(List<TimeLimit> all) {
        this(all, List.of());
    }

    /**
     * The limit by which a clock runs that starts on a day.
     *
     * @throws Problem if there is none
     */
    public TimeLimit on(LocalDate day, String code) {
        return find(day, code).orElseThrow(() -> none(day, code));
    }

    /**
     * The limit of a clock that has started on a day: what is in force, and for what was taken out since, as it was then.
     *
     * @throws Problem if there never was one
     */
    public TimeLimit begun(LocalDate day, String code) {
        return find(day, code).or(() -> kept(day, code)).orElseThrow(() -> none(day, code));
    }

    private Problem none(LocalDate day, String code) {
        return Problem.of(
                "deadline.no-limit",
                code,
                day,
                String.join(", ", all.stream().map(TimeLimit::code).distinct().toList()));
    }

    /** The limit of a code on a day; empty if there is none. */
    public Optional<TimeLimit> find(LocalDate day, String code) {
        return all.stream()
                .filter(limit -> limit.is(code) && limit.holdsOn(day))
                .findFirst();
    }

    /** An earlier one may not have known its end; the later began when that one ended. */
    private Optional<TimeLimit> kept(LocalDate day, String code) {
        return inUse.stream()
                .filter(limit -> limit.is(code) && limit.holdsOn(day))
                .max(Comparator.comparing(TimeLimit::validFrom));
    }

    /** Whether a limit is among those by which clocks have started. */
    public boolean isKept(TimeLimit limit) {
        return inUse.stream()
                .anyMatch(kept -> kept.is(limit.code()) && kept.validFrom().equals(limit.validFrom()));
    }
}

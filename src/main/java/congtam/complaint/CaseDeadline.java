package congtam.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a case: what happened to it, and what that came to when it was last counted. The figures stand in the ledger with
 * the log, so that it is known which date was told when.
 *
 * @param log in the order in which it was written; never shorter than before
 * @param runs of each start and each reopening; at least one
 * @param levels of a clock that is not ended
 * @param provisional whether a date lies in a year without its official notice
 */
public record CaseDeadline(List<ClockEntry> log, List<Run> runs, List<Threshold> levels, boolean provisional) {
    /** The due date of what is not due; it sorts behind all others. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    public CaseDeadline {
        log = List.copyOf(log);
        runs = List.copyOf(runs);
        levels = List.copyOf(levels);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("a clock has started");
        }
    }

    /**
     * From a start or a reopening to the answer. Dates are the moments at which they end.
     *
     * @param promised as first told; a changed calendar leaves it
     * @param due with pauses and extensions; null while the clock stands still
     * @param directed by a leader's word
     * @param ended when it was answered or referred
     */
    public record Run(
            String limit,
            Instant from,
            Instant promised,
            @Nullable Instant due,
            @Nullable Instant directed,
            @Nullable Instant ended) {
        /** The date that rules lists: of the two the earlier; null while there is none. */
        public @Nullable Instant ruling() {
            if (due == null || directed == null) {
                return due == null ? directed : due;
            }
            return due.isBefore(directed) ? due : directed;
        }

        /** Whether it is one and the same start, whatever it comes to. */
        boolean begunLike(Run other) {
            return limit.equals(other.limit) && from.equals(other.from);
        }
    }

    /** From when to when a case stands at a level. */
    public record Threshold(String level, Instant reachedAt, Instant until) {
        boolean holds(Instant now) {
            return !reachedAt.isAfter(now) && now.isBefore(until);
        }
    }

    public Run last() {
        return runs.getLast();
    }

    public ClockState state() {
        if (last().ended() != null) {
            return ClockState.ENDED;
        }
        return last().due() == null ? ClockState.PAUSED : ClockState.RUNNING;
    }

    /** What rules the list; far away for what is not due. */
    Instant listed() {
        return state() == ClockState.ENDED ? NEVER : Objects.requireNonNullElse(last().ruling(), NEVER);
    }

    /** The code of the gravest level at which it stands. */
    public Optional<String> level(Instant now) {
        return levels.stream()
                .filter(threshold -> threshold.holds(now))
                .reduce((milder, graver) -> graver)
                .map(Threshold::level);
    }

    /** The grounds for which it stands still. */
    public List<String> openGrounds() {
        List<String> open = new java.util.ArrayList<>();
        for (ClockEntry entry : log) {
            switch (entry.act()) {
                case PAUSED -> open.add(entry.ground());
                case RESUMED -> open.remove(entry.ground());
                case STARTED, REOPENED, ANSWERED, REFERRED -> open.clear();
                case EXTENDED, DIRECTED -> {}
            }
        }
        return open;
    }
}

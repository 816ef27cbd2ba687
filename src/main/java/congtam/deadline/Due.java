package congtam.deadline;

import congtam.deadline.ClockEvent.Directed;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a run of a clock is due, with its receipt: the arithmetic day by day.
 *
 * @param promised as it was told when the clock started: without pauses and extensions, and never changed by them
 * @param extended with pauses and extensions; null while the clock stands still
 * @param amount of the limit with its extensions, in its unit
 * @param receipt from the day of the event that began the run to the last day
 * @param provisional years that have no official notice yet
 */
public record Due(
        TimeLimit limit,
        boolean remote,
        ClockRun run,
        DueTime promised,
        @Nullable DueTime extended,
        int amount,
        List<ReceiptLine> receipt,
        List<Integer> provisional) {
    public Due {
        receipt = List.copyOf(receipt);
        provisional = List.copyOf(provisional);
    }

    /** The date that rules lists and reminders: of the extended and the directed one the earlier; null while there is none. */
    public @Nullable DueTime ruling() {
        Directed word = run.directed();
        DueTime directed = word == null ? null : new DueTime(word.before(), null);
        if (directed == null || extended == null) {
            return directed == null ? extended : directed;
        }
        return directed.compareTo(extended) < 0 ? directed : extended;
    }

    /** Whether the first promise was, or at this moment can still be, kept. */
    public boolean keepsPromise(LocalDateTime now) {
        return promised.keptBy(endOr(now));
    }

    /** The same for the date with pauses and extensions; a clock that stands still runs out of nothing. */
    public boolean keepsExtended(LocalDateTime now) {
        return extended == null || extended.keptBy(endOr(now));
    }

    private LocalDateTime endOr(LocalDateTime now) {
        ClockEvent end = run.end();
        return end == null ? now : end.at();
    }
}

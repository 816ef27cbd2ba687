package congtam.complaint;

import congtam.deadline.DueTime;
import congtam.deadline.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands with its time limit.
 *
 * @param end when the date that rules ends; null where there is none
 * @param level the gravest that it has reached; null for none
 * @param state null for a case without a clock
 * @param provisional whether the date lies in a year without its official notice
 */
public record DueMark(
        @Nullable Instant end,
        @Nullable Level level,
        @Nullable ClockState state,
        boolean provisional) {
    public static final DueMark NONE = new DueMark(null, null, null, false);

    /** The date as it is told. */
    public @Nullable DueTime due() {
        return end == null ? null : DueTime.endingAt(ClockEntry.local(end));
    }

    /** The last moment of a limit, from the moment at which it ends. */
    public static DueTime due(Instant end) {
        return DueTime.endingAt(ClockEntry.local(end));
    }

    public boolean overdue() {
        return level != null && level.percent() >= 100;
    }
}

package congtam.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The last moment of a limit.
 *
 * @param time null for the end of the day: a limit in days ends at 24:00 (Civil Code, article 148, paragraph 6)
 */
public record DueTime(LocalDate day, @Nullable LocalTime time) implements Comparable<DueTime> {
    /** The end of it: the first moment at which it is too late, or the last at which it is not, where it has a time. */
    public LocalDateTime end() {
        return time == null ? day.plusDays(1).atStartOfDay() : day.atTime(time);
    }

    /** The reverse of {@link #end}. */
    public static DueTime endingAt(LocalDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new DueTime(end.toLocalDate().minusDays(1), null)
                : new DueTime(end.toLocalDate(), end.toLocalTime());
    }

    public boolean keptBy(LocalDateTime moment) {
        return time == null ? !moment.toLocalDate().isAfter(day) : !moment.isAfter(day.atTime(time));
    }

    @Override
    public int compareTo(DueTime other) {
        return end().compareTo(other.end());
    }
}

package congtam.deadline;

import congtam.deadline.ClockEvent.Paused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a due date's arithmetic.
 *
 * @param works whether the office works on it
 * @param counted days, or minutes of a limit in hours
 * @param total with all days before
 * @param special what the calendar says of the day; null if it is what its weekday says
 * @param pause that took the day, or a part of it
 */
public record ReceiptLine(
        LocalDate day,
        boolean works,
        Reason reason,
        int counted,
        int total,
        @Nullable SpecialDay special,
        @Nullable Paused pause) {

    /** Why a day counted or did not. */
    public enum Reason {
        /** The day of the event that starts the clock is not counted (Civil Code, article 147, paragraph 2). */
        BEGUN,
        /** Came after hours, and by the rule counts as received when the office opens. */
        AFTER_HOURS,
        COUNTED,
        /** A day of rest, which working days and hours leave out. */
        REST,
        PAUSED,
        /** The limit ended on a day of rest and so lasts to the end of the next working day (article 148, paragraph 5). */
        MOVED_ON
    }
}

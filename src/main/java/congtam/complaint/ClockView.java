package congtam.complaint;

import congtam.deadline.Due;
import congtam.deadline.Reminder;
import congtam.register.Stored;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a case as somebody sees it.
 *
 * @param stored null for a case without a clock
 * @param dues each start and each reopening with its receipt, counted by the rules of today
 * @param reminders who is told when; none once it is ended
 */
public record ClockView(
        UUID complaint, @Nullable Stored<CaseDeadline> stored, List<Due> dues, List<Reminder> reminders, DueMark mark) {
    public ClockView {
        dues = List.copyOf(dues);
        reminders = List.copyOf(reminders);
    }

    /** The receipt of the run that counts now; null without a clock. */
    public @Nullable Due last() {
        return dues.isEmpty() ? null : dues.getLast();
    }
}

package congtam.deadline;

import congtam.text.Language;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A due date without a case: somebody asks what it would be.
 *
 * @param extensions how many times it is extended, each by as much as the limit allows
 */
public record Calculation(
        TimeLimit limit, LocalDateTime from, boolean remote, List<StandStill> pauses, int extensions) {
    public Calculation {
        pauses = List.copyOf(pauses);
    }

    /**
     * A time in which the clock stands still.
     *
     * @param to null while nobody knows
     */
    public record StandStill(LocalDateTime from, @Nullable LocalDateTime to) {}

    /**
     * When it is due.
     *
     * @param language of the grounds that stand in the receipt
     * @throws congtam.text.Problem if the limit does not allow this
     */
    public Due due(WorkingCalendar calendar, Language language) {
        return new CaseClock(limit, remote, events(language)).dues(calendar).getFirst();
    }

    private List<ClockEvent> events(Language language) {
        List<ClockEvent> events = new ArrayList<>();
        events.add(new ClockEvent.Started(from));
        for (int i = 0; i < pauses.size(); i++) {
            StandStill pause = pauses.get(i);
            // Each its own ground, so that pauses that overlap are allowed and count once.
            String ground = pauses.size() == 1 ? "" : String.valueOf(i + 1);
            events.add(new ClockEvent.Paused(pause.from(), ground, "", ""));
            if (pause.to() != null) {
                events.add(new ClockEvent.Resumed(pause.to(), ground, "", ""));
            }
        }
        TimeLimit.Extensions allowed = limit.extensions();
        for (int i = 0; i < extensions; i++) {
            events.add(new ClockEvent.Extended(
                    from,
                    allowed.amount(remote),
                    allowed.grounds().in(language),
                    allowed.approver().in(language),
                    ""));
        }
        return events;
    }
}

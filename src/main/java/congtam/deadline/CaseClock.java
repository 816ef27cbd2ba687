package congtam.deadline;

import congtam.deadline.ClockEvent.Extended;
import congtam.text.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A limit that runs for a case: a log of events. An edit of the case, another officer or none at all is no event and moves no date.
 *
 * @param remote whether the case lies in a remote area
 */
public record CaseClock(TimeLimit limit, boolean remote, List<ClockEvent> events) {
    public CaseClock {
        events = List.copyOf(events);
    }

    /**
     * When it is due: once for the start and once more for each reopening, so that a reopened case shows both dates.
     *
     * @throws Problem if the limit does not allow an event, or the events cannot have happened so
     */
    public List<Due> dues(WorkingCalendar calendar) {
        return ClockRun.of(events).stream().map(run -> due(run, calendar)).toList();
    }

    private Due due(ClockRun run, WorkingCalendar calendar) {
        refuseWhatTheLimitForbids(run);
        int length = limit.length(remote);
        int amount =
                length + run.extensions().stream().mapToInt(Extended::amount).sum();
        Counting.Counted counted = Counting.count(calendar, limit, amount, run.beganAt(), run.pauses());
        DueTime promised = counted.end();
        if (promised == null || amount != length || !run.pauses().isEmpty()) {
            promised = Counting.count(calendar, limit, length, run.beganAt(), List.of())
                    .end();
        }
        if (promised == null) {
            throw new IllegalStateException("without pauses no clock stands still");
        }
        List<Integer> provisional = Stream.concat(
                        counted.lines().stream().map(ReceiptLine::day), Stream.of(promised.day()))
                .map(LocalDate::getYear)
                .distinct()
                .filter(calendar::isProvisional)
                .sorted()
                .toList();
        return new Due(limit, remote, run, promised, counted.end(), amount, counted.lines(), provisional);
    }

    private void refuseWhatTheLimitForbids(ClockRun run) {
        if (!limit.pausable() && !run.pauses().isEmpty()) {
            throw Problem.of("deadline.no-pause", limit.code(), limit.basis());
        }
        TimeLimit.Extensions allowed = limit.extensions();
        if (run.extensions().size() > allowed.times()) {
            throw Problem.of("deadline.extensions", limit.code(), allowed.times(), limit.basis());
        }
        for (Extended extended : run.extensions()) {
            if (extended.amount() < 1 || extended.amount() > allowed.amount(remote)) {
                throw Problem.of("deadline.extension", limit.code(), extended.amount(), allowed.amount(remote));
            }
        }
    }
}

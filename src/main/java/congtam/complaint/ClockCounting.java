package congtam.complaint;

import congtam.complaint.CaseDeadline.Run;
import congtam.complaint.CaseDeadline.Threshold;
import congtam.deadline.CaseClock;
import congtam.deadline.ClockEvent;
import congtam.deadline.ClockEvent.Directed;
import congtam.deadline.DeadlineRules;
import congtam.deadline.Due;
import congtam.deadline.DueTime;
import congtam.deadline.Reminder;
import congtam.deadline.TimeLimit;
import congtam.deadline.WorkingCalendar;
import congtam.text.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the log of a clock comes to by some rules: values in, values out. The department counts, so its hours do, whatever agency a
 * case is about.
 */
final class ClockCounting {
    private final DeadlineRules rules;
    private final WorkingCalendar calendar;

    ClockCounting(DeadlineRules rules) {
        this.rules = rules;
        this.calendar = rules.calendars().common();
    }

    /**
     * A log with what it comes to.
     *
     * @param before as it was counted last; what was promised then stays promised
     * @throws congtam.text.Problem if no clock can have had such events, or the limit forbids one
     */
    CaseDeadline count(List<ClockEntry> log, @Nullable CaseDeadline before) {
        List<Run> runs = new ArrayList<>();
        List<Due> dues = dues(log);
        for (Due due : dues) {
            Run run = run(due);
            int place = runs.size();
            if (before != null
                    && place < before.runs().size()
                    && before.runs().get(place).begunLike(run)) {
                Instant promised = before.runs().get(place).promised();
                run = new Run(run.limit(), run.from(), promised, run.due(), run.directed(), run.ended());
            }
            runs.add(run);
        }
        Due last = dues.getLast();
        return new CaseDeadline(log, runs, thresholds(last), !last.provisional().isEmpty());
    }

    /** Each start, and each reopening, with its receipt. A start by another limit ends the run before it. */
    List<Due> dues(List<ClockEntry> log) {
        List<Due> dues = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= log.size(); i++) {
            if (i == log.size() || log.get(i).act() == ClockAct.STARTED) {
                dues.addAll(phase(log.subList(from, i), i == log.size() ? null : log.get(i)));
                from = i;
            }
        }
        return dues;
    }

    private List<Due> phase(List<ClockEntry> log, @Nullable ClockEntry next) {
        ClockEntry start = log.getFirst();
        List<ClockEvent> events = log.stream().map(ClockEntry::event).collect(Collectors.toCollection(ArrayList::new));
        if (next != null && !log.getLast().ends()) {
            events.add(new ClockEvent.Answered(ClockEntry.local(next.at()), next.document()));
        }
        return new CaseClock(limit(start), start.remote(), events).dues(calendar);
    }

    private TimeLimit limit(ClockEntry start) {
        return rules.limits().begun(ClockEntry.local(start.at()).toLocalDate(), start.limit());
    }

    /** The limits by which a clock has run. */
    Stream<TimeLimit> limits(CaseDeadline clock) {
        return clock.log().stream()
                .filter(entry -> entry.act() == ClockAct.STARTED)
                .map(this::limit);
    }

    /** When each level of a clock is reached and told; none once it is ended. */
    List<Reminder> reminders(Due due) {
        return due.run().end() == null ? rules.levels().reminders(due, calendar) : List.of();
    }

    private static Run run(Due due) {
        Directed directed = due.run().directed();
        DueTime extended = due.extended();
        ClockEvent end = due.run().end();
        return new Run(
                due.limit().code(),
                instant(due.run().begin().at()),
                instant(due.promised().end()),
                extended == null ? null : instant(extended.end()),
                directed == null ? null : instant(new DueTime(directed.before(), null).end()),
                end == null ? null : instant(end.at()));
    }

    private List<Threshold> thresholds(Due due) {
        List<Reminder> reminders = reminders(due);
        Instant overdue = reminders.stream()
                .filter(reminder -> reminder.level().percent() == 100)
                .findFirst()
                .map(reminder -> instant(reminder.since()))
                .orElse(CaseDeadline.NEVER);
        // What is overdue is no longer due soon; what is overdue by ten days is so by three as well.
        return reminders.stream()
                .map(reminder -> new Threshold(
                        reminder.level().code(),
                        instant(reminder.since()),
                        reminder.level().percent() < 100 ? overdue : CaseDeadline.NEVER))
                .toList();
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(Texts.ZONE).toInstant();
    }
}

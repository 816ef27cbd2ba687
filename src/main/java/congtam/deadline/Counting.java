package congtam.deadline;

import congtam.deadline.ClockEvent.Paused;
import congtam.deadline.ReceiptLine.Reason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The walk through the days, from the start of a clock to its end. Three rules of counting hold for all limits and stand here
 * only; what differs stands in the {@link TimeLimit}:
 *
 * <ul>
 *   <li>the day of an event is not counted to what the event begins (Civil Code 2015, article 147, paragraph 2), be it the
 *       receipt, a pause or its end;
 *   <li>a limit in days ends with its last day (article 148, paragraph 6), and if that is a day of rest, with the next working
 *       day (paragraph 5);
 *   <li>working hours run from minute to minute within the office's hours.
 * </ul>
 */
final class Counting {
    private final WorkingCalendar calendar;
    private final List<ClockRun.Pause> pauses;
    private final List<ReceiptLine> lines = new ArrayList<>();
    private int total;

    private Counting(WorkingCalendar calendar, List<ClockRun.Pause> pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
    }

    /**
     * What a limit comes to.
     *
     * @param end null while the clock stands still
     */
    record Counted(@Nullable DueTime end, List<ReceiptLine> lines) {}

    static Counted count(
            WorkingCalendar calendar, TimeLimit limit, int amount, LocalDateTime begin, List<ClockRun.Pause> pauses) {
        Counting counting = new Counting(calendar, pauses);
        DueTime end = limit.unit() == LimitUnit.WORKING_HOUR
                ? counting.hours(amount * 60, begin)
                : counting.days(limit, amount, begin);
        return new Counted(end, List.copyOf(counting.lines));
    }

    private @Nullable DueTime days(TimeLimit limit, int amount, LocalDateTime begin) {
        LocalDate first = limit.afterHours() == AfterHours.NEXT_WORKING_DAY ? afterHours(begin) : begin.toLocalDate();
        line(first, Reason.BEGUN, 0, null);
        LocalDate day = first;
        while (total < amount) {
            day = day.plusDays(1);
            ClockRun.Pause pause = pauseOf(day);
            if (pause != null) {
                line(day, Reason.PAUSED, 0, pause.begin());
                if (pause.end() == null) {
                    return null;
                }
            } else if (limit.unit() == LimitUnit.WORKING_DAY && !calendar.works(day)) {
                line(day, Reason.REST, 0, null);
            } else {
                line(day, Reason.COUNTED, 1, null);
            }
        }
        while (!calendar.works(day)) {
            day = day.plusDays(1);
            line(day, Reason.MOVED_ON, 0, null);
        }
        return new DueTime(day, null);
    }

    private LocalDate afterHours(LocalDateTime begin) {
        LocalDate opening = calendar.openAt(begin).toLocalDate();
        for (LocalDate day = begin.toLocalDate(); day.isBefore(opening); day = day.plusDays(1)) {
            line(day, Reason.AFTER_HOURS, 0, null);
        }
        return opening;
    }

    private @Nullable DueTime hours(int minutes, LocalDateTime begin) {
        LocalDate day = begin.toLocalDate();
        int from = OfficeHours.minute(begin);
        while (true) {
            if (calendar.works(day)) {
                Integer end = worked(day, from, minutes - total);
                if (end != null) {
                    return end == 24 * 60
                            ? new DueTime(day, null)
                            : new DueTime(day, LocalTime.ofSecondOfDay(end * 60L));
                }
            } else {
                line(day, Reason.REST, 0, null);
            }
            if (standsStillAfter(day)) {
                return null;
            }
            day = day.plusDays(1);
            from = 0;
        }
    }

    /** Counts the minutes of a working day; the minute of the day at which those that were left had passed, null if they had not. */
    private @Nullable Integer worked(LocalDate day, int from, int left) {
        int counted = 0;
        Paused pause = null;
        for (OfficeHours.Shift shift : calendar.hours().shifts()) {
            int minute = Math.max(from, shift.from());
            while (minute < shift.to()) {
                ClockRun.Pause standing = pauseAt(day, minute);
                if (standing != null) {
                    pause = standing.begin();
                    minute = Math.min(shift.to(), resumed(day, standing));
                    continue;
                }
                int until = Math.min(shift.to(), nextPause(day, minute));
                if (counted + until - minute >= left) {
                    int end = minute + left - counted;
                    line(day, Reason.COUNTED, left, pause);
                    return end;
                }
                counted += until - minute;
                minute = until;
            }
        }
        Reason none = pause == null ? Reason.AFTER_HOURS : Reason.PAUSED;
        line(day, counted > 0 ? Reason.COUNTED : none, counted, pause);
        return null;
    }

    private ClockRun.@Nullable Pause pauseOf(LocalDate day) {
        ClockRun.Pause found = null;
        for (ClockRun.Pause pause : pauses) {
            // One that has no end yet decides: the clock stands still.
            if (pause.takes(day) && (found == null || pause.end() == null)) {
                found = pause;
            }
        }
        return found;
    }

    private ClockRun.@Nullable Pause pauseAt(LocalDate day, int minute) {
        for (ClockRun.Pause pause : pauses) {
            if (minuteOn(day, pause.begin().at()) <= minute && minute < resumed(day, pause)) {
                return pause;
            }
        }
        return null;
    }

    /** The minute of a day at which a pause ends; behind the day if it ends later. */
    private static int resumed(LocalDate day, ClockRun.Pause pause) {
        return pause.end() == null
                ? Integer.MAX_VALUE
                : minuteOn(day, pause.end().at());
    }

    private int nextPause(LocalDate day, int minute) {
        return pauses.stream()
                .mapToInt(pause -> minuteOn(day, pause.begin().at()))
                .filter(begin -> begin > minute)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int minuteOn(LocalDate day, LocalDateTime moment) {
        LocalDate its = moment.toLocalDate();
        if (its.isBefore(day)) {
            return -1;
        }
        return its.isAfter(day) ? Integer.MAX_VALUE : OfficeHours.minute(moment);
    }

    private boolean standsStillAfter(LocalDate day) {
        return pauses.stream()
                .anyMatch(pause ->
                        pause.end() == null && !pause.begin().at().toLocalDate().isAfter(day));
    }

    private void line(LocalDate day, Reason reason, int counted, @Nullable Paused pause) {
        total += counted;
        lines.add(new ReceiptLine(
                day,
                calendar.works(day),
                reason,
                counted,
                total,
                calendar.special(day).orElse(null),
                pause));
    }
}

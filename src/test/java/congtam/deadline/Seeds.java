package congtam.deadline;

import congtam.deadline.ClockEvent.Started;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables that come along, and made-up ones. */
final class Seeds {
    static final DeadlineTables TABLES = new DeadlineTables(Path.of("no-folder-of-an-office"));
    static final WorkingCalendar CALENDAR = TABLES.calendars().common();
    static final OfficeHours HOURS = CALENDAR.hours();
    static final OfficeHours ALWAYS = new OfficeHours(List.of(new OfficeHours.Shift(0, 24 * 60)), Set.of(), "");

    private Seeds() {}

    static TimeLimit limit(String code, LocalDateTime start) {
        return TABLES.limits().on(start.toLocalDate(), code);
    }

    /** A limit that allows everything. */
    static TimeLimit limit(int amount, LimitUnit unit) {
        Wording none = new Wording("", "");
        return new TimeLimit(
                "TEST",
                none,
                none,
                amount,
                unit,
                0,
                new TimeLimit.Extensions(3, 100, 100, none, none),
                true,
                AfterHours.SAME_DAY,
                "",
                false,
                LocalDate.of(2020, 1, 1),
                null);
    }

    /** A calendar without special days. */
    static WorkingCalendar plain(OfficeHours hours) {
        return new WorkingCalendar(List.of(), Map.of(), hours);
    }

    static WorkingCalendar plain() {
        return plain(new OfficeHours(HOURS.shifts(), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), ""));
    }

    /** The due date of a clock that starts and meets some events. */
    static Due due(TimeLimit limit, WorkingCalendar calendar, LocalDateTime start, ClockEvent... events) {
        List<ClockEvent> log = new ArrayList<>(List.of(new Started(start)));
        log.addAll(List.of(events));
        return new CaseClock(limit, false, log).dues(calendar).getFirst();
    }

    static DueTime endOf(String day) {
        return new DueTime(LocalDate.parse(day), null);
    }
}

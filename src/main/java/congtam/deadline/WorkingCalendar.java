package congtam.deadline;

import congtam.text.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which days are worked, and when on them. Immutable: a changed calendar is another one. */
public final class WorkingCalendar {
    private final Map<LocalDate, SpecialDay> days = new HashMap<>();
    private final Map<Integer, String> notices;
    private final OfficeHours hours;

    /**
     * The calendar of one office.
     *
     * @param notices the official notice of each year that has one
     */
    public WorkingCalendar(Collection<SpecialDay> days, Map<Integer, String> notices, OfficeHours hours) {
        for (SpecialDay day : days) {
            if (this.days.put(day.day(), day) != null) {
                throw Problem.of("deadline.day-twice", day.day());
            }
        }
        this.notices = Map.copyOf(notices);
        this.hours = hours;
    }

    public OfficeHours hours() {
        return hours;
    }

    /** The same days for an office with other hours. */
    public WorkingCalendar at(OfficeHours other) {
        return new WorkingCalendar(days.values(), notices, other);
    }

    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** Without its official notice a year's dates are provisional. */
    public boolean isProvisional(int year) {
        return !notices.containsKey(year);
    }

    public boolean works(LocalDate day) {
        SpecialDay special = days.get(day);
        return special == null
                ? !hours.rest().contains(day.getDayOfWeek())
                : special.type().works();
    }

    /** The day itself if it is worked, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** So many working days after a day, which itself is not counted. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int i = 0; i < workingDays; i++) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }

    /** The moment itself if the office is open then, else when it opens next. */
    public LocalDateTime openAt(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        int minute = OfficeHours.minute(moment);
        if (works(day)) {
            for (OfficeHours.Shift shift : hours.shifts()) {
                if (minute < shift.to()) {
                    return day.atStartOfDay().plusMinutes(Math.max(minute, shift.from()));
                }
            }
        }
        return onOrAfter(day.plusDays(1)).atStartOfDay().plusMinutes(hours.opening());
    }
}

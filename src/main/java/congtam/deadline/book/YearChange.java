package congtam.deadline.book;

import congtam.deadline.SpecialDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to become of one year of the calendar.
 *
 * @param before what whoever changes it has seen; if it is no longer so, the change is refused
 */
public record YearChange(CalendarYear before, CalendarYear after) {
    public YearChange {
        if (before.year() != after.year()) {
            throw new IllegalArgumentException(before.year() + " is not " + after.year());
        }
    }

    public int year() {
        return after.year();
    }

    /** How many days are special that were not. */
    public int added() {
        return without(after.days(), daysOf(before));
    }

    /** How many are no longer. */
    public int removed() {
        return without(before.days(), daysOf(after));
    }

    /** How many are so in another way. */
    public int altered() {
        return (int) after.days().stream()
                        .filter(day -> !before.days().contains(day))
                        .count()
                - added();
    }

    private static int without(List<SpecialDay> days, Set<LocalDate> others) {
        return (int) days.stream().filter(day -> !others.contains(day.day())).count();
    }

    private static Set<LocalDate> daysOf(CalendarYear year) {
        return year.days().stream().map(SpecialDay::day).collect(Collectors.toSet());
    }
}

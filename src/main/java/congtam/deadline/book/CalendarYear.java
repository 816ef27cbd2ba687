package congtam.deadline.book;

import congtam.deadline.SpecialDay;
import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.util.Comparator;
import java.util.List;

/**
 * One year of the office's calendar.
 *
 * @param notice the official notice; empty while there is none and its dates are provisional
 * @param days those that are not what their weekday says, in their order
 */
public record CalendarYear(int year, String notice, List<SpecialDay> days) {
    public CalendarYear {
        notice = Vietnamese.clean(notice);
        days = days.stream().sorted(Comparator.comparing(SpecialDay::day)).toList();
        for (int i = 0; i < days.size(); i++) {
            SpecialDay day = days.get(i);
            if (day.day().getYear() != year) {
                throw Problem.of("deadline.other-year", day.day(), String.valueOf(year));
            }
            if (i > 0 && day.day().equals(days.get(i - 1).day())) {
                throw Problem.of("deadline.day-twice", day.day());
            }
        }
    }

    /** A year of which nothing is known but its weekdays. */
    public static CalendarYear unknown(int year) {
        return new CalendarYear(year, "", List.of());
    }

    /** Without its official notice its dates are provisional. */
    public boolean isProvisional() {
        return notice.isEmpty();
    }
}

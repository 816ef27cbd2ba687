package congtam.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the holidays of a year would be by law. Which days around Tết and 2/9 are off, and what is swapped, a notice says. */
public final class HolidayProposals {
    private final List<HolidayRule> rules;

    public HolidayProposals(List<HolidayRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The days off of a year, in their order, with the days made up for those that fell on a weekly rest. */
    public List<SpecialDay> of(Year year) {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        for (HolidayRule rule : rules) {
            rule.days(year)
                    .forEach(day ->
                            days.putIfAbsent(day, new SpecialDay(day, DayType.HOLIDAY, rule.name(), rule.document())));
        }
        for (HolidayRule rule : rules) {
            if (rule.madeUp()) {
                rule.days(year).filter(HolidayProposals::isWeeklyRest).forEach(taken -> {
                    LocalDate next = taken;
                    while (isWeeklyRest(next) || days.containsKey(next)) {
                        next = next.plusDays(1);
                    }
                    days.put(next, new SpecialDay(next, DayType.MAKE_UP_REST, rule.name(), rule.document()));
                });
            }
        }
        return days.values().stream()
                .sorted(Comparator.comparing(SpecialDay::day))
                .toList();
    }

    private static boolean isWeeklyRest(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

package congtam.deadline;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Stream;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A holiday of each year by law, from which a calendar is proposed before the year's notice is there (Labour Code, article 112).
 *
 * @param reckoning by which month and day are meant; lunar months are those of Viet Nam, counted at UTC+7
 * @param first days from that day to the first day off; negative before it
 * @param last days from that day to the last day off
 * @param madeUp whether a weekly rest day that it takes is given back on the next working day (article 111, paragraph 3)
 * @param validFrom first day on which the rule holds
 * @param validTo last day; null while it holds
 */
public record HolidayRule(
        Reckoning reckoning,
        int month,
        int day,
        int first,
        int last,
        boolean madeUp,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Wording name,
        String document) {

    /** Of which calendar month and day are. */
    public enum Reckoning {
        FIXED,
        LUNAR
    }

    /** The days off in a year; none where the rule does not hold. */
    Stream<LocalDate> days(Year year) {
        LocalDate named = reckoning == Reckoning.FIXED ? year.atMonth(month).atDay(day) : lunar(year);
        boolean holds = !named.isBefore(validFrom) && (validTo == null || !named.isAfter(validTo));
        return holds ? named.plusDays(first).datesUntil(named.plusDays(last + 1L)) : Stream.empty();
    }

    private LocalDate lunar(Year year) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(year.getValue()), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.class)
                .toTemporalAccessor();
    }
}

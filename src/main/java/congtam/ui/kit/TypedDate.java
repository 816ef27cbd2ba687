package congtam.ui.kit;

import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days and times as people type them: {@code 02/09/2026 08:15}, {@code 2/9 8:15}, {@code 020926 0815}, {@code 8h15}, and
 * {@code h} for now (hiện tại). What no calendar holds, such as 31/02, is refused by name and never moved to another day.
 */
public final class TypedDate {
    private static final Pattern SEPARATED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:hg](\\d{2})?|(\\d{2})(\\d{2})");
    private static final int CENTURY = 2000;

    private TypedDate() {}

    /** A day; {@code h} or nothing is today. */
    public static LocalDate day(String typed, LocalDate today) {
        String text = Vietnamese.fold(typed);
        return text.isEmpty() || text.equals("h") ? today : readDay(text, today);
    }

    /** A time to the minute; {@code h} or nothing is now, a time alone is today, a day alone keeps the present time. */
    public static LocalDateTime time(String typed, LocalDateTime now) {
        LocalDateTime minute = now.truncatedTo(ChronoUnit.MINUTES);
        String text = Vietnamese.fold(typed);
        if (text.isEmpty() || text.equals("h")) {
            return minute;
        }
        String[] parts = text.split(" ");
        if (parts.length > 2) {
            throw Problem.of("date.unreadable", text);
        }
        if (parts.length == 2) {
            return readDay(parts[0], now.toLocalDate()).atTime(readClock(parts[1]));
        }
        if (text.matches("\\d{1,2}[:hg](\\d{2})?")) {
            return now.toLocalDate().atTime(readClock(text));
        }
        return readDay(text, now.toLocalDate()).atTime(minute.toLocalTime());
    }

    /** As {@link #time}, but a day alone is its beginning. */
    public static LocalDateTime moment(String typed, LocalDateTime now) {
        String text = Vietnamese.fold(typed);
        boolean isDay =
                SEPARATED.matcher(text).matches() || TOGETHER.matcher(text).matches();
        return isDay ? readDay(text, now.toLocalDate()).atStartOfDay() : time(typed, now);
    }

    private static LocalDate readDay(String text, LocalDate today) {
        Matcher matcher = SEPARATED.matcher(text);
        if (!matcher.matches()) {
            matcher = TOGETHER.matcher(text);
            if (!matcher.matches()) {
                throw Problem.of("date.unreadable", text);
            }
        }
        String year = matcher.group(3);
        int wanted = year == null ? today.getYear() : Integer.parseInt(year);
        if (year != null && year.length() == 2) {
            wanted += CENTURY;
        }
        try {
            return LocalDate.of(wanted, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)));
        } catch (DateTimeException e) {
            throw Problem.because(e, "date.no-such-day", text);
        }
    }

    private static LocalTime readClock(String text) {
        Matcher matcher = CLOCK.matcher(text);
        if (!matcher.matches()) {
            throw Problem.of("date.unreadable", text);
        }
        boolean together = matcher.group(3) != null;
        String hour = together ? matcher.group(3) : matcher.group(1);
        String minute = together ? matcher.group(4) : matcher.group(2);
        try {
            return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
        } catch (DateTimeException e) {
            throw Problem.because(e, "date.no-such-time", text);
        }
    }
}

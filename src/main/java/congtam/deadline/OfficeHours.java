package congtam.deadline;

import congtam.text.Problem;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When an office is open on its working days.
 *
 * @param shifts in the order of the day, with lunch between them
 * @param rest the weekdays of rest
 * @param document that fixed them
 */
public record OfficeHours(List<Shift> shifts, Set<DayOfWeek> rest, String document) {
    private static final int DAY = 24 * 60;

    /** Minutes of the day, the first counted, the last not; so that a day may end at 24:00. */
    public record Shift(int from, int to) {
        public Shift {
            if (from < 0 || to > DAY || from >= to) {
                throw Problem.of("deadline.shift", time(from) + "-" + time(to));
            }
        }
    }

    public OfficeHours {
        shifts = shifts.stream().sorted(Comparator.comparingInt(Shift::from)).toList();
        // A copy in the order of the week: sets of no order would print differently each time.
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(rest);
        rest = Collections.unmodifiableSet(days);
        if (shifts.isEmpty()) {
            throw Problem.of("deadline.no-hours");
        }
        if (rest.size() == DayOfWeek.values().length) {
            throw Problem.of("deadline.no-working-day");
        }
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).from() < shifts.get(i - 1).to()) {
                throw Problem.of("deadline.shift", time(shifts.get(i).from()));
            }
        }
    }

    /**
     * Hours as they are written in tables.
     *
     * @param hours such as {@code 07:30-11:30 13:00-17:00}
     * @param rest such as {@code SATURDAY SUNDAY}
     */
    public static OfficeHours of(String hours, String rest, String document) {
        List<Shift> shifts = words(hours).map(OfficeHours::shift).toList();
        Set<DayOfWeek> days = words(rest).map(OfficeHours::weekday).collect(Collectors.toSet());
        return new OfficeHours(shifts, days, document);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    private static Shift shift(String text) {
        String[] ends = text.split("-", -1);
        try {
            return new Shift(minute(ends[0]), minute(ends[ends.length - 1]));
        } catch (DateTimeException e) {
            throw Problem.because(e, "deadline.shift", text);
        }
    }

    private static int minute(String time) {
        return time.equals("24:00") ? DAY : LocalTime.parse(time).toSecondOfDay() / 60;
    }

    private static DayOfWeek weekday(String word) {
        try {
            return DayOfWeek.valueOf(word);
        } catch (IllegalArgumentException e) {
            throw Problem.because(e, "deadline.weekday", word);
        }
    }

    /** The hours as {@link #of} reads them. */
    public String hoursText() {
        return shifts.stream()
                .map(shift -> time(shift.from()) + "-" + time(shift.to()))
                .collect(Collectors.joining(" "));
    }

    /** The weekdays of rest as {@link #of} reads them. */
    public String restText() {
        return rest.stream().map(DayOfWeek::name).collect(Collectors.joining(" "));
    }

    private static String time(int minute) {
        return minute >= DAY
                ? "24:00"
                : LocalTime.ofSecondOfDay(Math.max(0, minute) * 60L).toString();
    }

    public int opening() {
        return shifts.getFirst().from();
    }

    public int closing() {
        return shifts.getLast().to();
    }

    /** How many minutes of a working day are worked from one minute to another. */
    public int between(int from, int to) {
        int sum = 0;
        for (Shift shift : shifts) {
            sum += Math.max(0, Math.min(to, shift.to()) - Math.max(from, shift.from()));
        }
        return sum;
    }

    static int minute(LocalDateTime at) {
        return at.getHour() * 60 + at.getMinute();
    }
}

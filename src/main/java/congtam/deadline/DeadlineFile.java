package congtam.deadline;

import congtam.text.Table;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One table of calendar, hours, limits or levels, read from a CSV file (UTF-8, with a header); a calendar also from iCalendar. */
public final class DeadlineFile {
    private final String name;
    private final Table table;
    private final InputStream in;

    /**
     * A file that is about to be read.
     *
     * @param name by which faults in it are told
     */
    public DeadlineFile(String name, InputStream in) {
        this.name = name;
        this.table = new Table(name);
        this.in = in;
    }

    /** The special days; lines of days that are what their weekday says are passed over. */
    public List<SpecialDay> days() {
        if (name.toLowerCase(Locale.ROOT).endsWith(CalendarIcs.ENDING)) {
            return CalendarIcs.read(name, in);
        }
        return table.read(in, DeadlineFile::day).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Wording wording(Table.Line line, String prefix) {
        return new Wording(line.text(prefix + "vi"), line.text(prefix + "en"));
    }

    private static Optional<SpecialDay> day(Table.Line line) {
        String type = line.text("type");
        if (type.equals(CalendarCsv.WORKING_DAY) || type.equals(CalendarCsv.WEEKLY_REST)) {
            return Optional.empty();
        }
        return Optional.of(new SpecialDay(
                line.day("day"), line.code("type", DayType.class), wording(line, ""), line.text("document")));
    }

    /** The official notices of those years that have one. */
    public Map<Integer, String> notices() {
        Map<Integer, String> notices = new TreeMap<>();
        table.read(in, line -> Map.entry(line.number("year"), line.text("notice"))).stream()
                .filter(year -> !year.getValue().isEmpty())
                .forEach(year -> notices.put(year.getKey(), year.getValue()));
        return notices;
    }

    /** Office hours by the agency's code. */
    public Map<String, OfficeHours> hours() {
        Map<String, OfficeHours> hours = new TreeMap<>();
        table.read(
                        in,
                        line -> Map.entry(
                                line.text("agency"),
                                OfficeHours.of(line.text("hours"), line.text("rest"), line.text("document"))))
                .forEach(agency -> hours.put(agency.getKey(), agency.getValue()));
        return hours;
    }

    public List<TimeLimit> limits() {
        return table.read(in, DeadlineFile::limit);
    }

    private static TimeLimit limit(Table.Line line) {
        String until = line.text("valid_to");
        return new TimeLimit(
                line.text("code"),
                wording(line, ""),
                wording(line, "starts_"),
                line.number("amount"),
                line.code("unit", LimitUnit.class),
                line.number("remote"),
                new TimeLimit.Extensions(
                        line.number("extensions"),
                        line.number("extension"),
                        line.number("extension_remote"),
                        wording(line, "grounds_"),
                        wording(line, "approver_")),
                line.yes("pause"),
                line.code("after_hours", AfterHours.class),
                line.text("basis"),
                line.yes("checked"),
                line.day("valid_from"),
                until.isEmpty() ? null : line.day("valid_to"));
    }

    public List<Level> levels() {
        return table.read(
                in,
                line -> new Level(
                        line.text("level"),
                        line.number("percent"),
                        line.number("working_days"),
                        wording(line, ""),
                        wording(line, "told_"),
                        words(line.optional("recipients"))));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    /** By which a year's holidays are proposed. */
    public List<HolidayRule> holidayRules() {
        return table.read(in, DeadlineFile::holidayRule);
    }

    private static HolidayRule holidayRule(Table.Line line) {
        String until = line.text("valid_to");
        return new HolidayRule(
                line.code("calendar", HolidayRule.Reckoning.class),
                line.number("month"),
                line.number("day"),
                line.number("first"),
                line.number("last"),
                line.yes("make_up"),
                line.day("valid_from"),
                until.isEmpty() ? null : line.day("valid_to"),
                wording(line, ""),
                line.text("document"));
    }

    public List<ClockStart> starts() {
        return table.read(in, line -> new ClockStart(line.text("kind"), line.text("field"), line.text("limit")));
    }
}

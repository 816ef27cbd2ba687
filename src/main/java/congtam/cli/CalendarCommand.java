package congtam.cli;

import congtam.deadline.CalendarCsv;
import congtam.deadline.CalendarIcs;
import congtam.deadline.DeadlineRules;
import congtam.deadline.DeadlineTables;
import congtam.deadline.SpecialDay;
import congtam.deadline.WorkingCalendar;
import congtam.text.Problem;
import java.time.Year;
import java.util.List;

/**
 * {@code calendar YEAR [--agency CODE] [--format csv|ics]}: each day of a year with its type and document; with {@code --propose} the
 * days off that the law would give, for {@code import calendar} once the year's notice is there.
 */
final class CalendarCommand {
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private final Terminal terminal;
    private final Arguments arguments;
    private final DeadlineRules rules;
    private final DeadlineTables tables;

    CalendarCommand(Terminal terminal, Arguments arguments, DeadlineRules rules, DeadlineTables tables) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.rules = rules;
        this.tables = tables;
    }

    int run() {
        boolean ics = arguments.oneOf("--format", List.of("csv", "ics")).equals("ics");
        Year year = year(arguments.parameter());
        if (arguments.has("--propose")) {
            List<SpecialDay> proposed = tables.proposals().of(year);
            terminal.out().print(ics ? CalendarIcs.of(proposed) : CalendarCsv.of(proposed));
            terminal.say("cli.calendar.proposed", year);
            return Terminal.DONE;
        }
        WorkingCalendar calendar = DeadlineCommand.calendar(arguments, rules);
        terminal.out().print(ics ? CalendarIcs.of(special(calendar, year)) : CalendarCsv.of(calendar, year));
        return Terminal.DONE;
    }

    private static List<SpecialDay> special(WorkingCalendar calendar, Year year) {
        return year.atDay(1)
                .datesUntil(year.plusYears(1).atDay(1))
                .flatMap(day -> calendar.special(day).stream())
                .toList();
    }

    private static Year year(String text) {
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            if (year >= FIRST && year <= LAST) {
                return Year.of(year);
            }
        }
        throw Problem.of("cli.value", "YEAR", text, "%d … %d".formatted(FIRST, LAST));
    }
}

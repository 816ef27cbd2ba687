package congtam.cli;

import congtam.deadline.Calculation;
import congtam.deadline.DeadlineRules;
import congtam.deadline.Due;
import congtam.deadline.OfficeCalendars;
import congtam.deadline.ReceiptWords;
import congtam.deadline.Reminder;
import congtam.deadline.WorkingCalendar;
import congtam.text.Label;
import congtam.text.Problem;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** {@code deadline RULE --from MOMENT …}: when a limit is due, with its arithmetic; needs no register. */
final class DeadlineCommand {
    private final Terminal terminal;
    private final Arguments arguments;
    private final DeadlineRules rules;

    DeadlineCommand(Terminal terminal, Arguments arguments, DeadlineRules rules) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.rules = rules;
    }

    int run() {
        String format = arguments.oneOf("--format", List.of("text", "json"));
        LocalDateTime from = arguments.moment("--from", String.valueOf(arguments.option("--from")));
        Calculation asked = new Calculation(
                rules.limits().on(from.toLocalDate(), arguments.parameter()),
                from,
                arguments.has("--remote"),
                pauses(),
                arguments.count("--extend"));
        WorkingCalendar calendar = calendar(arguments, rules);
        Due due = asked.due(calendar, terminal.texts().language());
        List<Reminder> reminders = rules.levels().reminders(due, calendar);
        if (format.equals("json")) {
            terminal.out().print(new DueJson().of(due, reminders));
        } else {
            new ReceiptWords(terminal.texts()).lines(due, reminders).forEach(terminal.out()::println);
        }
        return Terminal.DONE;
    }

    /** The calendar of the agency that is named, the common one if none is. One without hours of its own may be a slip, so it is refused. */
    static WorkingCalendar calendar(Arguments arguments, DeadlineRules rules) {
        OfficeCalendars calendars = rules.calendars();
        String agency = arguments.option("--agency");
        return agency == null
                ? calendars.common()
                : calendars
                        .of(agency)
                        .orElseThrow(() -> Problem.of(
                                "deadline.no-own-hours",
                                agency,
                                calendars.agencies().isEmpty()
                                        ? "—"
                                        : String.join(
                                                ", ",
                                                new TreeSet<>(
                                                        calendars.agencies().keySet()))));
    }

    private List<Calculation.StandStill> pauses() {
        List<Calculation.StandStill> pauses = new ArrayList<>();
        for (String pause : arguments.all("--pause")) {
            String[] ends = pause.split("\\.\\.", -1);
            if (ends.length != 2) {
                throw Problem.of("cli.value", "--pause", pause, new Label("cli.pause-form"));
            }
            pauses.add(new Calculation.StandStill(
                    arguments.moment("--pause", ends[0]),
                    ends[1].isEmpty() ? null : arguments.moment("--pause", ends[1])));
        }
        return pauses;
    }
}

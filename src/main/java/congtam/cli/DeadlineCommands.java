package congtam.cli;

import congtam.deadline.DeadlineRules;
import congtam.deadline.DeadlineTables;
import congtam.deadline.HoursCsv;
import congtam.deadline.LimitCsv;
import java.util.List;

/** The commands that count by calendar and limits: those of a register that is named, else those of the tables. */
final class DeadlineCommands {
    private final Terminal terminal;
    private final Arguments arguments;
    private final DeadlineRules rules;
    private final DeadlineTables tables;

    DeadlineCommands(Terminal terminal, Arguments arguments, DeadlineRules rules, DeadlineTables tables) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.rules = rules;
        this.tables = tables;
    }

    int run(String name) {
        return switch (name) {
            case "congtam deadline" -> new DeadlineCommand(terminal, arguments, rules).run();
            case "congtam calendar" -> new CalendarCommand(terminal, arguments, rules, tables).run();
            case "congtam limits" -> csv(LimitCsv.of(rules.limits()));
            case "congtam hours" -> csv(HoursCsv.of(rules.calendars()));
            default -> throw new IllegalStateException(name);
        };
    }

    private int csv(String table) {
        arguments.oneOf("--format", List.of("csv"));
        terminal.out().print(table);
        return Terminal.DONE;
    }
}

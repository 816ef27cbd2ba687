package congtam.cli;

import congtam.access.Area;
import congtam.access.Role;
import congtam.access.RoleTable;
import congtam.access.Step;
import congtam.text.Texts;
import java.io.PrintStream;
import java.util.Arrays;

/** {@code roles}: the table of rights, role by role, to be read and printed. */
final class RolesCommand {
    private final Terminal terminal;

    RolesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    int run() {
        Texts texts = terminal.texts();
        PrintStream out = terminal.out();
        RoleTable table = new RoleTable();
        int widest = Arrays.stream(Step.values())
                .mapToInt(step -> texts.of(step).length())
                .max()
                .orElse(0);
        for (Role role : Role.values()) {
            out.println(texts.of(role) + " (" + role.name() + ")");
            for (Step step : Step.values()) {
                Area area = table.area(role, step);
                if (area != null) {
                    String name = texts.of(step);
                    out.println("  " + name + " ".repeat(widest - name.length()) + "  "
                            + (step.hasArea() ? texts.of(area) : texts.get("roles.yes")));
                }
            }
            out.println();
        }
        out.println(texts.get("roles.note"));
        return Terminal.DONE;
    }
}

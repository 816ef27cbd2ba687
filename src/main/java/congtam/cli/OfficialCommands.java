package congtam.cli;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.official.OfficialCsv;
import congtam.register.Progress;
import java.util.List;

/** {@code officials [--agency CODE] [--on DAY] [--format csv]} and {@code officials import FILE}. */
final class OfficialCommands {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;
    private final Office office;

    OfficialCommands(Terminal terminal, Arguments arguments, Viewer viewer, Office office) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
        this.office = office;
    }

    int list() {
        arguments.oneOf("--format", List.of("csv"));
        terminal.out().print(office.officials().csv(viewer, arguments.agency(office), arguments.date("--on")));
        return Terminal.DONE;
    }

    int importing(Progress progress) {
        String name = arguments.parameter();
        int kept =
                AgencyCommands.file(name, in -> office.officials().keep(viewer, OfficialCsv.read(name, in), progress));
        terminal.out().println(terminal.texts().get("cli.officials.kept", Terminal.plain(kept)));
        return Terminal.DONE;
    }
}

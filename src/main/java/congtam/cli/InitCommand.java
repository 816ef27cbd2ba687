package congtam.cli;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.text.Problem;
import java.time.Clock;

/** {@code init [--sample]}: makes a new register with the agencies of the province, and refuses where there is one. */
final class InitCommand {
    private final Terminal terminal;
    private final RegisterLocation location;
    private final Clock clock;

    InitCommand(Terminal terminal, RegisterLocation location, Clock clock) {
        this.terminal = terminal;
        this.location = location;
        this.clock = clock;
    }

    int run(Arguments arguments, Viewer viewer, TerminalProgress progress) {
        refuseExisting();
        try (Office office = Office.open(location, Register.Missing.CREATE, clock, () -> {})) {
            SampleData samples = new SampleData(office);
            if (arguments.has("--sample")) {
                samples.addTo(viewer, progress);
            } else {
                samples.addAgencies(viewer);
            }
            progress.done();
            office.register().catchUp();
        }
        terminal.out().println(terminal.texts().get("cli.init.done", location.shown()));
        return terminal.exit(progress.cancelled());
    }

    private void refuseExisting() {
        try {
            Office.open(location, Register.Missing.REFUSE, clock, () -> {}).close();
        } catch (Problem problem) {
            if (problem.code().equals("register.none")) {
                return;
            }
            throw problem;
        }
        throw Problem.of("cli.register-exists", location.shown());
    }
}

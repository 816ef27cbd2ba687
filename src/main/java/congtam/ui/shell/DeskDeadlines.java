package congtam.ui.shell;

import congtam.ui.deadline.CalculatorPanel;
import congtam.ui.kit.Ui;
import org.jspecify.annotations.Nullable;

/** What can be asked about time limits from the desk. */
final class DeskDeadlines {
    private final Ui ui;
    private final OfficeDoor door;
    private final WorkArea work;
    private @Nullable CalculatorPanel calculator;

    DeskDeadlines(Ui ui, OfficeDoor door, WorkArea work) {
        this.ui = ui;
        this.door = door;
        this.work = work;
    }

    void bind(Commands commands) {
        commands.on(Command.CALCULATE_DEADLINE, this::calculate).when(Command.CALCULATE_DEADLINE, door::isOpen);
    }

    private void calculate() {
        CalculatorPanel open = calculator;
        if (open != null && work.editors().contains(open)) {
            work.select(open);
            return;
        }
        CalculatorPanel fresh =
                new CalculatorPanel(ui, () -> door.get().deadlines().rules());
        calculator = fresh;
        work.add(fresh);
    }
}

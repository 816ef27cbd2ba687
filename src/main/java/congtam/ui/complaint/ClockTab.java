package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.complaint.CaseDeadline;
import congtam.complaint.ClockEntry;
import congtam.complaint.ClockState;
import congtam.complaint.ClockView;
import congtam.complaint.ClockWords;
import congtam.complaint.ComplaintFile;
import congtam.deadline.Due;
import congtam.deadline.ReceiptWords;
import congtam.office.Office;
import congtam.register.Stored;
import congtam.text.Texts;
import congtam.ui.deadline.ReceiptView;
import congtam.ui.deadline.ReceiptView.Receipt;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.PlainTable;
import congtam.ui.kit.Ui;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The time limit of a case: what moved it on the left, the date with its arithmetic on the right, above what can be done. */
final class ClockTab {
    static final String LOG = "clock.log";
    static final String ACT = "clock.act.";

    private static final int TIME_WIDTH = 150;
    private static final int WHAT_WIDTH = 320;

    private final Ui ui;
    private final Texts texts;
    private final Office office;
    private final Viewer viewer;
    private final ComplaintForm form;
    private final Consumer<Throwable> problems;
    private final ClockWords words;
    private final ReceiptView receipt;
    private final PlainTable<ClockEntry> log;
    private final Map<ClockForm.Act, JButton> buttons = new EnumMap<>(ClockForm.Act.class);
    private final JPanel root = new JPanel(
            new MigLayout("insets 10 0 0 0, wrap, gapy 8, fill", "[grow, fill, 0:0]", "[][grow, fill, 0:0]"));
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable ClockView clock;

    ClockTab(Ui ui, Office office, Viewer viewer, ComplaintForm form, Consumer<Throwable> problems) {
        this.ui = ui;
        this.texts = ui.texts();
        this.office = office;
        this.viewer = viewer;
        this.form = form;
        this.problems = problems;
        this.words = new ClockWords(texts);
        this.receipt = new ReceiptView(texts);
        this.log = new PlainTable<>(
                LOG,
                List.of(texts.get("due.when"), texts.get("due.what")),
                (entry, column) -> column == 0 ? texts.dateTime(entry.at()) : words.what(entry));
        log.table().getAccessibleContext().setAccessibleName(texts.get("due.what"));
        log.table().getColumnModel().getColumn(0).setMinWidth(TIME_WIDTH);
        log.table().getColumnModel().getColumn(1).setPreferredWidth(WHAT_WIDTH);
        log.table().getSelectionModel().addListSelectionListener(event -> showRun());
        layOut();
        show();
    }

    private void layOut() {
        JPanel acts = new JPanel(new MigLayout("insets 0, hidemode 3, gapx 6"));
        for (ClockForm.Act act : ClockForm.Act.values()) {
            JButton button = Mnemonic.button(texts.get(act.key()), new JButton());
            button.setName(ACT + act.name());
            button.addActionListener(event -> act(act));
            buttons.put(act, button);
            acts.add(button);
        }
        root.add(acts, "wmin 0");
        JSplitPane halves = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, log.scrolling(), receipt.component());
        halves.setBorder(null);
        halves.setResizeWeight(0.38);
        root.add(halves, "grow");
    }

    JComponent component() {
        return root;
    }

    /** Told when the clock was read. */
    void onRead(Runnable listener) {
        listeners.add(listener);
    }

    /** When the case is due, for the head of the window; empty where nothing is counted. */
    String standing() {
        ClockView known = clock;
        return known == null || known.stored() == null ? "" : words.standing(known.mark());
    }

    /** Whether it is overdue. */
    boolean overdue() {
        return clock != null && clock.mark().overdue();
    }

    /** Reads the clock of the complaint as it is in the register now. */
    void read() {
        form.file()
                .map(ComplaintFile::id)
                .ifPresent(id -> ui.background()
                        .run(progress -> office.clocks().of(viewer, id))
                        .onResult(found -> {
                            clock = found.orElse(null);
                            show();
                        })
                        .onFailure(problems)
                        .start());
    }

    private void show() {
        ClockView known = clock;
        Stored<CaseDeadline> stored = known == null ? null : known.stored();
        log.show(stored == null ? List.of() : stored.content().log());
        buttons.forEach(
                (act, button) -> button.setVisible(known != null && viewer.may(act.step()) && fits(act, known)));
        showRun();
        listeners.forEach(Runnable::run);
    }

    private boolean fits(ClockForm.Act act, ClockView known) {
        ClockState state = known.mark().state();
        boolean open = form.file()
                .map(file -> file.complaint().content().state().isOpen())
                .orElse(false);
        Due last = known.last();
        boolean runs = state == ClockState.RUNNING || state == ClockState.PAUSED;
        return switch (act) {
            case PAUSE ->
                state == ClockState.RUNNING && last != null && last.limit().pausable();
            case RESUME -> state == ClockState.PAUSED;
            case EXTEND ->
                runs
                        && last != null
                        && last.run().extensions().size()
                                < last.limit().extensions().times();
            case DIRECT, REFER -> runs;
            case REOPEN -> !open || state == ClockState.ENDED;
            case LIMIT -> open;
        };
    }

    /** The run to which the line belongs that is chosen in the log; the last one if none is. */
    private void showRun() {
        ClockView known = clock;
        Stored<CaseDeadline> stored = known == null ? null : known.stored();
        if (known == null || stored == null || known.dues().isEmpty()) {
            receipt.show(new Receipt(texts.get("due.none"), List.of(texts.get("due.nothing")), null, List.of()));
            return;
        }
        int run = run(
                stored.content().log(),
                log.table().getSelectedRow(),
                known.dues().size());
        boolean last = run == known.dues().size() - 1;
        Due due = known.dues().get(run);
        List<String> said = new ArrayList<>(words.head(known, run));
        ReceiptWords receipts = new ReceiptWords(texts);
        if (last) {
            known.reminders().forEach(reminder -> said.add(receipts.reminder(reminder)));
        }
        String headline = last ? words.standing(known.mark()) : receipts.time(due.promised());
        receipt.show(new Receipt(headline, said, due, words.lines(known)));
    }

    private static int run(List<ClockEntry> entries, int selected, int runs) {
        if (selected < 0) {
            return runs - 1;
        }
        long begun = entries.subList(0, selected + 1).stream()
                .filter(entry -> switch (entry.act()) {
                    case STARTED, REOPENED -> true;
                    case PAUSED, RESUMED, EXTENDED, REFERRED, ANSWERED, DIRECTED -> false;
                })
                .count();
        return (int) Math.min(begun, runs) - 1;
    }

    private void act(ClockForm.Act act) {
        ClockView known = clock;
        if (known == null) {
            return;
        }
        UUID id = known.complaint();
        new ClockDialog(ui, office, viewer, known, act, () -> {
                    if (id.equals(form.file().map(ComplaintFile::id).orElse(null))) {
                        read();
                    }
                })
                .show(root);
    }
}

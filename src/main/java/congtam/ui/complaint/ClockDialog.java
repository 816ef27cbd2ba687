package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.complaint.ClockView;
import congtam.complaint.ClockWords;
import congtam.deadline.Due;
import congtam.deadline.TimeLimit;
import congtam.office.Office;
import congtam.text.Texts;
import congtam.ui.kit.Bind;
import congtam.ui.kit.Chooser;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Explanation;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Ui;
import java.awt.Component;
import java.awt.Dialog;
import java.time.LocalDate;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;

/** Asks for what is said when the clock of a case is moved; it stays while that is refused. */
final class ClockDialog {
    static final String NAME = "clock.dialog";
    static final String TAKE = "clock.take";

    private static final int GROUND_ROWS = 2;

    private final Ui ui;
    private final Texts texts;
    private final Office office;
    private final Viewer viewer;
    private final ClockView seen;
    private final ClockForm.Act act;
    private final Runnable done;
    private final ClockForm form;
    private final Bind bind;
    private final FormLayouts layouts;
    private final JTextArea fault = Paragraph.of("");
    private final JButton take;

    /**
     * Makes it.
     *
     * @param done told when it was done
     */
    ClockDialog(Ui ui, Office office, Viewer viewer, ClockView seen, ClockForm.Act act, Runnable done) {
        this.ui = ui;
        this.texts = ui.texts();
        this.office = office;
        this.viewer = viewer;
        this.seen = seen;
        this.act = act;
        this.done = done;
        this.form = new ClockForm(act, texts, ui.clock());
        this.bind = new Bind(texts);
        this.layouts = new FormLayouts(texts, bind);
        // What opens the dialog ends with three dots, what closes it does not.
        this.take = Mnemonic.button(texts.get(act.key()).replace("…", ""), new JButton());
    }

    void show(Component owner) {
        JDialog dialog = new JDialog(
                SwingUtilities.getWindowAncestor(owner), take.getText(), Dialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName(NAME);
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        JPanel content = new JPanel(new MigLayout("insets 16, wrap 1, gapy 10, hidemode 3", "[440:480:, grow, fill]"));
        JTextArea text = Paragraph.of(texts.get(act.key() + ".text"));
        text.setFocusable(false);
        content.add(text, "wmin 0");
        content.add(rows());
        fault.setName("clock.fault");
        fault.setFocusable(false);
        fault.putClientProperty("FlatLaf.styleClass", "fault");
        fault.setVisible(false);
        content.add(fault, "wmin 0");
        content.add(buttons(dialog));
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(take);
        PartKey.WINDOW_CLOSE.bindInWindow(dialog.getRootPane(), dialog::dispose);
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
    }

    private JPanel rows() {
        JPanel rows = FormLayouts.panel(FormLayouts.COLUMNS);
        switch (act) {
            case LIMIT -> limit(rows);
            case EXTEND -> {
                layouts.row(rows, "field.amount", bind.text(new JTextField(), form.amount), form.amount);
                Due last = seen.last();
                String most = last == null ? "" : new ClockWords(texts).extension(last);
                rows.add(FormLayouts.quiet(texts.get("due.at-most", most)), "skip 1, span, wrap");
            }
            case DIRECT ->
                layouts.row(rows, "field.before", bind.text(DateFields.dayField(texts), form.before), form.before);
            case PAUSE, RESUME, REFER, REOPEN -> {}
        }
        String ground = act == ClockForm.Act.REFER ? "field.referredTo" : "field.ground";
        if (act == ClockForm.Act.RESUME) {
            List<String> open =
                    seen.stored() == null ? List.of() : seen.stored().content().openGrounds();
            form.ground.load(open.isEmpty() ? "" : open.getFirst());
            layouts.row(rows, ground, bind.choice(form.ground, open, one -> one), form.ground);
        } else {
            layouts.row(rows, ground, bind.area(GROUND_ROWS, form.ground), form.ground);
        }
        layouts.row(rows, "field.decidedBy", bind.text(new JTextField(), form.by), form.by);
        layouts.row(rows, "field.document", bind.text(new JTextField(), form.document), form.document);
        layouts.row(rows, "field.decidedOn", bind.text(DateFields.dayField(texts), form.on), form.on);
        return rows;
    }

    private void limit(JPanel rows) {
        Chooser<TimeLimit> chooser = new Chooser<>(
                limit -> limit.code() + " · " + limit.name().in(texts.language()),
                texts.get("calculator.limit-prompt"));
        chooser.onChoice(form::choose);
        layouts.cell(rows, "field.clock", chooser, "span, growx, wrap");
        JCheckBox remote = bind.check(new JCheckBox(texts.get("calculator.remote")), form.remote);
        remote.setName("clock.remote");
        rows.add(remote, "skip 1, span, wrap");
        LocalDate today = LocalDate.ofInstant(ui.clock().instant(), Texts.ZONE);
        ui.background()
                .run(progress -> office.deadlines().rules().limits().all().stream()
                        .filter(limit -> limit.holdsOn(today))
                        .toList())
                .onResult(chooser::setItems)
                .onFailure(this::fail)
                .start();
    }

    private JPanel buttons(JDialog dialog) {
        JPanel buttons = new JPanel(new MigLayout("insets 0", "push[][]"));
        JButton leave = new JButton(texts.get("pick.leave"));
        leave.addActionListener(event -> dialog.dispose());
        take.setName(TAKE);
        take.putClientProperty("FlatLaf.styleClass", "primary");
        take.addActionListener(event -> carryOut(dialog));
        buttons.add(leave);
        buttons.add(take);
        return buttons;
    }

    private void carryOut(JDialog dialog) {
        Bind.endComposition();
        if (!form.settle()) {
            return;
        }
        fault.setVisible(false);
        take.setEnabled(false);
        ui.background()
                .run(progress -> {
                    form.carryOut(office.clocks(), viewer, seen);
                    return act;
                })
                .onResult(finished -> {
                    dialog.dispose();
                    done.run();
                })
                .onFailure(this::fail)
                .start();
    }

    private void fail(Throwable failure) {
        take.setEnabled(true);
        Explanation explanation = Explanation.of(texts, failure);
        fault.setText(explanation.what() + " " + explanation.why() + " " + explanation.whatToDo());
        fault.getAccessibleContext().setAccessibleName(fault.getText());
        fault.setVisible(true);
        SwingUtilities.getWindowAncestor(fault).pack();
    }
}

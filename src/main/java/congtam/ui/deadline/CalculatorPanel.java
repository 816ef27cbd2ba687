package congtam.ui.deadline;

import congtam.deadline.DeadlineRules;
import congtam.deadline.OfficeCalendars;
import congtam.deadline.TimeLimit;
import congtam.text.Texts;
import congtam.ui.deadline.CalculatorForm.PauseForm;
import congtam.ui.kit.Bind;
import congtam.ui.kit.Chooser;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.FittingPanel;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.LookingTab;
import congtam.ui.kit.Ui;
import java.awt.BorderLayout;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** When something would be due: limit, beginning, pauses and extensions on the left, the date with its arithmetic on the right. */
public final class CalculatorPanel implements LookingTab {
    public static final String NAME = "calculator";
    public static final String LIMIT = "calculator.limit";

    private static final int MOST_EXTENSIONS = 3;

    private final Ui ui;
    private final CalculatorForm form;
    private final Bind bind;
    private final FormLayouts layouts;
    private final Chooser<TimeLimit> limit;
    private final JCheckBox remote = new JCheckBox();
    private final JPanel pauses = FormLayouts.panel("[grow 1, fill, sg even, 0:0]6[]6[grow 1, fill, sg even, 0:0]6[]");
    private final JPanel offices = new JPanel(new BorderLayout());
    private final JButton addPause;
    private final JPanel root =
            new JPanel(new MigLayout("insets 0, fill", "[400!, fill]0[grow, fill, 0:0]", "[grow, fill]"));
    private List<PauseForm> shownPauses = List.of();

    /**
     * Makes the tab and reads the rules.
     *
     * @param rules read off the event dispatch thread
     */
    public CalculatorPanel(Ui ui, Supplier<DeadlineRules> rules) {
        this.ui = ui;
        Texts texts = ui.texts();
        this.form = new CalculatorForm(texts, ui.clock());
        this.bind = new Bind(texts);
        this.layouts = new FormLayouts(texts, bind);
        this.limit = new Chooser<>(this::name, texts.get("calculator.limit-prompt"));
        this.addPause = new JButton(texts.get("calculator.add-pause"), Glyph.ADD.small());
        root.setName(NAME);
        root.add(FittingPanel.scrolled(questions()));
        root.add(new AnswerView(texts, form).component());
        limit.onChoice(form::choose);
        form.onChange(this::show);
        show();
        ui.background()
                .run(progress -> rules.get())
                .onResult(this::read)
                .onFailure(failure -> ui.problems().show(root, failure))
                .start();
    }

    private String name(TimeLimit some) {
        return some.code() + " · " + some.name().in(ui.texts().language());
    }

    private void read(DeadlineRules rules) {
        form.load(rules);
        limit.setItems(form.limits());
        List<String> codes = form.offices();
        if (codes.size() > 1) {
            JComboBox<?> box = bind.choice(
                    form.hours,
                    codes,
                    code -> code.equals(OfficeCalendars.COMMON) ? ui.texts().get("calculator.common-hours") : code);
            JPanel row = FormLayouts.panel(FormLayouts.COLUMNS);
            layouts.row(row, "calculator.hours", box, form.hours);
            offices.add(row);
            offices.revalidate();
        }
    }

    private JComponent questions() {
        Texts texts = ui.texts();
        JPanel panel = new JPanel(new MigLayout("insets 16, wrap 1, gapy 8, hidemode 3", "[grow, fill, 0:0]"));
        JPanel rows = FormLayouts.panel(FormLayouts.COLUMNS);
        layouts.cell(rows, LIMIT, limit, "span, growx, wrap");
        layouts.row(rows, "calculator.from", bind.text(DateFields.timeField(texts), form.from), form.from);
        layouts.cell(
                rows,
                "calculator.extensions",
                bind.choice(
                        form.extensions,
                        IntStream.rangeClosed(0, MOST_EXTENSIONS).boxed().toList(),
                        String::valueOf),
                "wrap");
        panel.add(rows);
        offices.setOpaque(false);
        panel.add(offices);
        remote.setText(texts.get("calculator.remote"));
        remote.setName("calculator.remote");
        bind.check(remote, form.remote);
        panel.add(remote);
        panel.add(layouts.heading("calculator.pauses"), "gaptop 8");
        panel.add(pauses);
        addPause.setName("calculator.add-pause");
        addPause.addActionListener(e -> form.addPause());
        panel.add(addPause, "grow 0");
        return panel;
    }

    private void show() {
        remote.setEnabled(form.mayBeRemote());
        addPause.setEnabled(form.mayPause());
        if (!shownPauses.equals(form.pauses())) {
            showPauses();
        }
    }

    private void showPauses() {
        shownPauses = form.pauses();
        pauses.removeAll();
        Texts texts = ui.texts();
        for (int i = 0; i < shownPauses.size(); i++) {
            PauseForm pause = shownPauses.get(i);
            var begin = bind.text(DateFields.timeField(texts), pause.from());
            begin.setName("calculator.pause-from." + i);
            begin.getAccessibleContext().setAccessibleName(texts.get("calculator.pause-from"));
            var end = bind.text(DateFields.timeField(texts), pause.to());
            end.setName("calculator.pause-to." + i);
            end.getAccessibleContext().setAccessibleName(texts.get("calculator.pause-to"));
            JButton remove = new JButton(Glyph.CLOSE.small());
            remove.setToolTipText(texts.get("calculator.remove-pause"));
            remove.getAccessibleContext().setAccessibleName(texts.get("calculator.remove-pause"));
            remove.putClientProperty("JButton.buttonType", "toolBarButton");
            remove.addActionListener(e -> form.removePause(pause));
            pauses.add(begin);
            pauses.add(new javax.swing.JLabel("–"));
            pauses.add(end);
            pauses.add(remove, "wrap");
            pauses.add(bind.message(pause.from()), "span, growx, wrap");
            pauses.add(bind.message(pause.to()), "span, growx, wrap");
        }
        if (!shownPauses.isEmpty()) {
            bind.focus(shownPauses.getLast().from());
        }
        pauses.revalidate();
        pauses.repaint();
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public GuidePage guide() {
        return GuidePage.TIME_LIMITS;
    }

    @Override
    public void focus() {
        limit.requestFocusInWindow();
    }

    @Override
    public String title() {
        return ui.texts().get("calculator.title");
    }
}

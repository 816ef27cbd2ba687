package congtam.ui.reorganisation;

import congtam.agency.PlanStep;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.Bind;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Plain;
import congtam.ui.kit.Theme;
import java.awt.Component;
import java.util.List;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The plan beside the tree: its heading, its steps, and why it cannot be done, at the step that causes it. */
final class StepsPanel {
    static final String STEPS = "plan.steps";
    static final String FAULT = "plan.fault";
    static final String PREVIEW = "plan.preview";
    static final String TITLE = "plan.title";
    static final String EFFECTIVE = "plan.effective";

    private final Texts texts;
    private final PlanForm form;
    private final StepWords words;
    private final DefaultListModel<PlanStep> steps = new DefaultListModel<>();
    private final JList<PlanStep> list = new JList<>(steps);
    private final JTextArea fault = Paragraph.of("");
    private final JTextArea hint;
    private final JButton preview;
    private final JButton export;
    private final JButton clear;
    private final JButton remove;
    private final JPanel panel = new JPanel(new MigLayout(
            "insets 12, fill, wrap 1, gapy 8, hidemode 3", "[grow, fill, 0:0]", "[][grow, fill, 60:][][][][]"));

    /** What else can be done with the plan. */
    record Ways(Runnable preview, Runnable openFile, Runnable export) {}

    StepsPanel(Texts texts, PlanForm form, StepWords words, Ways ways) {
        this.texts = texts;
        this.form = form;
        this.words = words;
        this.preview = button(PREVIEW, Glyph.NEXT, ways.preview());
        preview.putClientProperty("FlatLaf.styleClass", "primary");
        this.export = button("plan.export", Glyph.SAVE, ways.export());
        this.clear = button("plan.clear", Glyph.CLEAR, form::clear);
        this.remove = button("plan.remove", Glyph.MINUS, this::remove);
        list.setName(STEPS);
        list.getAccessibleContext().setAccessibleName(texts.get("plan.steps"));
        list.setCellRenderer(new Renderer());
        list.addListSelectionListener(e -> remove.setEnabled(!list.isSelectionEmpty()));
        PartKey.STEP_REMOVE.bind(list, this::remove);
        fault.setName(FAULT);
        fault.putClientProperty("FlatLaf.styleClass", "fault");
        hint = Paragraph.of(texts.get("plan.hint"));
        hint.setForeground(Theme.colour("quiet"));
        hint.setFocusable(false);
        panel.add(heading());
        panel.add(new JScrollPane(list));
        panel.add(hint, "wmin 0");
        panel.add(fault, "wmin 0");
        JPanel first = new JPanel(new MigLayout("insets 0, gapx 6", "[][]push[]"));
        first.add(remove);
        first.add(clear);
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 6", "[][]push[]"));
        buttons.add(button("plan.open", Glyph.FOLDER, ways.openFile()));
        buttons.add(export);
        buttons.add(preview);
        panel.add(first);
        panel.add(buttons);
        form.onChange(this::show);
        show();
    }

    private JButton button(String key, Glyph glyph, Runnable effect) {
        JButton button = Mnemonic.button(texts.get(key), new JButton(glyph.small()));
        button.setName(key);
        button.addActionListener(e -> effect.run());
        return button;
    }

    private JComponent heading() {
        Bind bind = new Bind(texts);
        FormLayouts layouts = new FormLayouts(texts, bind);
        JPanel rows = FormLayouts.panel("[label]8[grow, fill, 0:0]10[label]8[104!, fill]");
        layouts.row(rows, TITLE, bind.text(new JTextField(), form.name), form.name);
        layouts.cell(rows, "plan.document", bind.text(new JTextField(), form.document), "");
        layouts.cell(rows, "plan.document-date", bind.text(DateFields.dayField(texts), form.documentDate), "wrap");
        layouts.cell(rows, "plan.issuer", bind.text(new JTextField(), form.issuer), "");
        layouts.cell(rows, EFFECTIVE, bind.text(DateFields.dayField(texts), form.effective), "wrap");
        rows.add(bind.message(form.documentDate), "skip 1, span, wrap");
        rows.add(bind.message(form.effective), "skip 1, span, wrap");
        return rows;
    }

    private void remove() {
        List<PlanStep> some = list.getSelectedValuesList();
        if (!some.isEmpty()) {
            form.remove(some);
        }
    }

    JComponent component() {
        return panel;
    }

    private void show() {
        List<PlanStep> all = form.steps();
        boolean same = steps.size() == all.size();
        for (int i = 0; same && i < all.size(); i++) {
            same = steps.get(i).equals(all.get(i));
        }
        if (!same) {
            int selected = list.getSelectedIndex();
            steps.clear();
            steps.addAll(all);
            if (selected >= 0 && !all.isEmpty()) {
                list.setSelectedIndex(Math.min(selected, all.size() - 1));
            }
        }
        Problem problem = form.isEmpty() ? null : form.check().problem();
        fault.setText(problem == null ? "" : texts.sentence(problem));
        fault.getAccessibleContext().setAccessibleName(fault.getText());
        fault.setVisible(problem != null);
        hint.setVisible(form.isEmpty());
        int step = form.check().step();
        if (problem != null && step >= 0 && step < steps.size()) {
            list.ensureIndexIsVisible(step);
        }
        preview.setEnabled(form.isReady());
        export.setEnabled(!form.isEmpty());
        clear.setEnabled(!form.isEmpty());
        remove.setEnabled(!list.isSelectionEmpty());
        list.repaint();
        panel.revalidate();
    }

    private final class Renderer extends DefaultListCellRenderer {
        Renderer() {
            Plain.plain(this);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> owner, @Nullable Object value, int index, boolean selected, boolean focus) {
            String line = value instanceof PlanStep step ? words.line(step) : "";
            super.getListCellRendererComponent(owner, line, index, selected, focus);
            boolean guilty = index == form.check().step();
            setIcon(guilty ? Glyph.WARNING.small() : null);
            if (guilty && !selected) {
                setForeground(Theme.colour("fault"));
            }
            setToolTipText(Plain.safe(line));
            return this;
        }
    }
}

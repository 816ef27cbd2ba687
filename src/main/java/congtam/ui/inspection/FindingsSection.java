package congtam.ui.inspection;

import congtam.inspection.Outcome;
import congtam.text.Texts;
import congtam.ui.kit.FileIntake;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Plain;
import java.awt.CardLayout;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.swing.ButtonGroup;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The checklist at the left, answered with the keys 1 to 4; what was found on the selected line at the right. */
final class FindingsSection {
    static final String LINES = "visit.lines";
    static final String OUTCOME = "visit.outcome.";

    private static final String NOTHING = "nothing";

    private final Texts texts;
    private final FindingsForm findings;
    private final Function<FindingForm, FindingDetails> details;
    private final Runnable answered;
    private final DefaultListModel<FindingsForm.Row> model = new DefaultListModel<>();
    private final JList<FindingsForm.Row> list = new JList<>(model);
    private final JTextArea line = Plain.plain(new JTextArea());
    private final Map<Outcome, JToggleButton> outcomes = new EnumMap<>(Outcome.class);
    private final ButtonGroup group = new ButtonGroup();
    private final JButton another;
    private final JButton clear;
    private final CardLayout cards = new CardLayout();
    private final JPanel right = new JPanel(cards);
    private final Map<UUID, FindingDetails> built = new HashMap<>();
    private boolean showing;

    /**
     * Makes the section.
     *
     * @param details makes the part of the screen for one finding
     * @param answered told when a line has been answered, or an answer was taken back
     */
    FindingsSection(
            Texts texts, FindingsForm findings, Function<FindingForm, FindingDetails> details, Runnable answered) {
        this.texts = texts;
        this.findings = findings;
        this.details = details;
        this.answered = answered;
        this.another = button("visit.finding.another", this::another);
        this.clear = button("visit.finding.clear", this::clear);
    }

    JComponent build() {
        JPanel panel = new JPanel(
                new MigLayout("insets 10 0 0 0, gap 20 0", "[grow 46, fill, 0:0][grow 54, fill, 0:0]", "[grow, fill]"));
        setUpList();
        JScrollPane lines = new JScrollPane(
                list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        panel.add(lines, "grow");
        panel.add(selected(), "grow");
        findings.onChange(this::show);
        show();
        return panel;
    }

    private void setUpList() {
        list.setName(LINES);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new LineRenderer(texts));
        list.getAccessibleContext().setAccessibleName(texts.get("visit.findings"));
        list.addListSelectionListener(e -> select(list.getSelectedIndex()));
        for (Outcome outcome : Outcome.values()) {
            key(outcome).bind(list, () -> answer(outcome));
        }
        PartKey.CHECK_CLEAR.bind(list, this::clear);
        PartKey.CHECK_DETAILS.bind(list, this::focusDetails);
    }

    private JComponent selected() {
        JPanel panel = new JPanel(
                new MigLayout("insets 0, hidemode 3, gapy 8, wrap 1", "[grow, fill, 0:0]", "[][][grow, fill]"));
        panel.setOpaque(false);
        line.setName("visit.line");
        line.setEditable(false);
        line.setFocusable(false);
        line.setOpaque(false);
        line.setLineWrap(true);
        line.setWrapStyleWord(true);
        line.putClientProperty("FlatLaf.styleClass", "h4");
        panel.add(heading());
        panel.add(answers());
        right.setOpaque(false);
        right.add(nothing(), NOTHING);
        panel.add(right, "grow");
        return panel;
    }

    private JComponent heading() {
        JPanel heading = new JPanel(new MigLayout("insets 0, gap 4", "[grow, fill, 0:0][][]", "[top]"));
        heading.setOpaque(false);
        heading.add(line, "wmin 0");
        heading.add(another);
        heading.add(clear);
        return heading;
    }

    private JComponent answers() {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 4", "[][][][]push"));
        row.setOpaque(false);
        for (Outcome outcome : Outcome.values()) {
            JToggleButton button =
                    new JToggleButton(texts.get("visit.outcome", key(outcome).label(), texts.of(outcome)));
            button.setName(OUTCOME + outcome);
            button.setFocusable(false);
            button.addActionListener(e -> answer(outcome));
            group.add(button);
            outcomes.put(outcome, button);
            row.add(button);
        }
        return row;
    }

    private static PartKey key(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> PartKey.CHECK_PASSED;
            case FAILED -> PartKey.CHECK_FAILED;
            case NOT_APPLICABLE -> PartKey.CHECK_NOT_APPLICABLE;
            case NOTED -> PartKey.CHECK_NOTED;
        };
    }

    private JComponent nothing() {
        JPanel nothing = new JPanel(new MigLayout("insets 24 4 0 0"));
        nothing.setOpaque(false);
        JLabel hint = Plain.label(texts.get("visit.answer-hint"));
        hint.putClientProperty("FlatLaf.styleClass", "quiet");
        nothing.add(hint);
        return nothing;
    }

    private JButton button(String key, Runnable effect) {
        JButton button = new JButton(texts.get(key));
        button.setName(key);
        button.setToolTipText(texts.get(key + ".tip"));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(e -> effect.run());
        return button;
    }

    /** The titles are passed by: from above to the line below, from below to the line above. */
    private void select(int index) {
        if (showing || index < 0) {
            return;
        }
        FindingsForm.Row row = model.get(index);
        if (!row.title()) {
            findings.select(row);
            return;
        }
        boolean upwards = index < indexOf(findings.selected()) && index > 0;
        list.setSelectedIndex(upwards ? index - 1 : index + 1);
    }

    private int indexOf(FindingsForm.@Nullable Row wanted) {
        for (int i = 0; i < model.size(); i++) {
            if (model.get(i).isPlaceOf(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private void answer(Outcome outcome) {
        findings.answer(outcome);
        answered.run();
    }

    private void another() {
        findings.addAnother();
        answered.run();
        focusDetails();
    }

    private void clear() {
        FindingsForm.Row row = findings.selected();
        FindingForm finding = row == null ? null : row.finding();
        if (finding != null && ((!finding.saysMore() && files(finding) == 0) || agreed())) {
            findings.clear();
            answered.run();
        }
    }

    private int files(FindingForm finding) {
        FindingDetails shown = built.get(finding.id);
        return shown == null ? 0 : shown.files();
    }

    private boolean agreed() {
        int answer = JOptionPane.showConfirmDialog(
                list,
                Plain.label(texts.get("visit.finding.clear-question")),
                texts.get("visit.finding.clear"),
                JOptionPane.OK_CANCEL_OPTION);
        return answer == JOptionPane.OK_OPTION;
    }

    private void show() {
        showing = true;
        List<FindingsForm.Row> rows = findings.rows();
        if (!rows.equals(Collections.list(model.elements()))) {
            model.clear();
            model.addAll(rows);
        }
        int index = indexOf(findings.selected());
        if (list.getSelectedIndex() != index) {
            list.setSelectedIndex(index);
            scrollTo(index);
        }
        list.repaint();
        showSelected();
        showing = false;
    }

    /** The title of the group is seen with its first line. */
    private void scrollTo(int index) {
        list.ensureIndexIsVisible(Math.max(0, index - 1));
        list.ensureIndexIsVisible(index);
    }

    private void showSelected() {
        FindingsForm.Row row = findings.selected();
        FindingForm finding = row == null ? null : row.finding();
        String words = row == null ? "" : (row.code() + "  " + LineRenderer.words(row, texts)).strip();
        if (!line.getText().equals(words)) {
            line.setText(words);
        }
        if (finding == null) {
            group.clearSelection();
        } else {
            JToggleButton button = outcomes.get(finding.outcome.get());
            if (button != null) {
                button.setSelected(true);
            }
        }
        another.setEnabled(findings.mayAddAnother());
        clear.setEnabled(finding != null);
        if (finding == null) {
            cards.show(right, NOTHING);
        } else {
            if (!built.containsKey(finding.id)) {
                FindingDetails fresh = details.apply(finding);
                built.put(finding.id, fresh);
                right.add(fresh.component(), finding.id.toString());
            }
            cards.show(right, finding.id.toString());
        }
    }

    private void focusDetails() {
        FindingDetails shown = shown();
        if (shown != null) {
            shown.focusFact();
        }
    }

    /** What stands at the right; null while the line has no answer. */
    private @Nullable FindingDetails shown() {
        FindingsForm.Row row = findings.selected();
        FindingForm finding = row == null ? null : row.finding();
        return finding == null ? null : built.get(finding.id);
    }

    /** Where pasted files go while this is in front; null while the line has no answer. */
    @Nullable
    FileIntake intake() {
        FindingDetails shown = shown();
        return shown == null ? null : shown.intake();
    }

    void focus() {
        scrollTo(list.getSelectedIndex());
        list.requestFocusInWindow();
    }

    /** Files of another desk may have come. */
    void readFiles() {
        built.values().forEach(FindingDetails::readFiles);
    }

    void cancel() {
        built.values().forEach(FindingDetails::cancel);
    }
}

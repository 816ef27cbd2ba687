package congtam.ui.inspection;

import congtam.inspection.RemedyState;
import congtam.text.Texts;
import congtam.ui.kit.Bind;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.PairRenderer;
import java.awt.CardLayout;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** What must be put right after one finding: the list, and below it the one that is being edited. */
final class RemedySection {
    private static final int LIST_ROWS = 2;
    private static final int ACTION_ROWS = 2;
    private static final String NOTHING = "nothing";

    private final Texts texts;
    private final Bind bind;
    private final FormLayouts layouts;
    private final FindingForm finding;
    private final DefaultListModel<RemedyForm> model = new DefaultListModel<>();
    private final JList<RemedyForm> list = new JList<>(model);
    private final CardLayout cards = new CardLayout();
    private final JPanel details = new JPanel(cards);
    private final Set<UUID> built = new HashSet<>();
    private final JButton add;
    private final JButton remove;

    RemedySection(Texts texts, FindingForm finding) {
        this.texts = texts;
        this.bind = new Bind(texts);
        this.layouts = new FormLayouts(texts, bind);
        this.finding = finding;
        this.add = button("visit.remedy.add", this::add);
        this.remove = button("visit.remedy.remove", this::remove);
    }

    JComponent build() {
        JPanel panel =
                new JPanel(new MigLayout("insets 8 0 0 0, gap 8 6, wrap", "[grow, fill, 0:0]", "[][][grow, fill]"));
        panel.setOpaque(false);
        JPanel heading = new JPanel(new MigLayout("insets 0, gap 4", "[grow, fill][][]"));
        heading.setOpaque(false);
        heading.add(layouts.heading("visit.finding.remedies"));
        heading.add(add);
        heading.add(remove);
        panel.add(heading);
        list.setName("remedies");
        list.setVisibleRowCount(LIST_ROWS);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new PairRenderer<>(this::what, this::more));
        list.getAccessibleContext().setAccessibleName(texts.get("visit.finding.remedies"));
        list.addListSelectionListener(e -> showSelected());
        panel.add(new JScrollPane(list), "hmin pref");
        details.setOpaque(false);
        JPanel nothing = new JPanel();
        nothing.setOpaque(false);
        details.add(nothing, NOTHING);
        panel.add(details, "grow");
        finding.onChange(this::show);
        show();
        return panel;
    }

    private String what(RemedyForm remedy) {
        String action = remedy.action.get().lines().findFirst().orElse("");
        return action.isEmpty() ? texts.get("visit.remedy.empty") : action;
    }

    private String more(RemedyForm remedy) {
        String due = remedy.due.get();
        String state = texts.of(remedy.state.get());
        return due.isEmpty() ? state : texts.get("visit.remedy.brief", state, due);
    }

    private JButton button(String key, Runnable effect) {
        JButton button = new JButton(texts.get(key));
        button.setName(key);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(e -> effect.run());
        return button;
    }

    private void add() {
        RemedyForm fresh = finding.addRemedy();
        list.setSelectedValue(fresh, true);
        bind.focus(fresh.action);
    }

    private void remove() {
        RemedyForm selected = list.getSelectedValue();
        if (selected != null) {
            finding.removeRemedy(selected);
        }
    }

    private void show() {
        List<RemedyForm> remedies = finding.remedies();
        if (!remedies.equals(Collections.list(model.elements()))) {
            RemedyForm before = list.getSelectedValue();
            model.clear();
            model.addAll(remedies);
            if (before != null && remedies.contains(before)) {
                list.setSelectedValue(before, true);
            } else if (!remedies.isEmpty()) {
                list.setSelectedIndex(0);
            }
            showSelected();
        }
        list.repaint();
        add.setEnabled(finding.mayAddRemedy());
    }

    private void showSelected() {
        RemedyForm selected = list.getSelectedValue();
        remove.setEnabled(selected != null);
        if (selected == null) {
            cards.show(details, NOTHING);
            return;
        }
        if (built.add(selected.id)) {
            details.add(card(selected), selected.id.toString());
        }
        cards.show(details, selected.id.toString());
    }

    private JComponent card(RemedyForm remedy) {
        JPanel panel = new JPanel(new MigLayout("insets 0, hidemode 3, gap 8 6", FormLayouts.EVEN_COLUMNS, ""));
        panel.setOpaque(false);
        layouts.row(panel, "visit.remedy.action", bind.area(ACTION_ROWS, remedy.action), remedy.action);
        layouts.row(
                panel, "visit.remedy.responsible", bind.text(new JTextField(), remedy.responsible), remedy.responsible);
        layouts.cell(
                panel, "visit.remedy.state", bind.choice(remedy.state, List.of(RemedyState.values()), texts::of), "");
        layouts.cell(panel, "visit.remedy.due", bind.text(DateFields.dayField(texts), remedy.due), "wrap");
        panel.add(bind.message(remedy.due), "skip 1, span, growx, wrap");
        layouts.cell(panel, "visit.remedy.doneOn", bind.text(DateFields.dayField(texts), remedy.doneOn), "");
        layouts.cell(
                panel, "visit.remedy.verifiedOn", bind.text(DateFields.dayField(texts), remedy.verifiedOn), "wrap");
        panel.add(bind.message(remedy.doneOn), "skip 1, span, growx, wrap");
        panel.add(bind.message(remedy.verifiedOn), "skip 1, span, growx, wrap");
        layouts.row(
                panel, "visit.remedy.verifiedBy", bind.text(new JTextField(), remedy.verifiedBy), remedy.verifiedBy);
        layouts.row(panel, "visit.remedy.proof", bind.text(new JTextField(), remedy.proof), remedy.proof);
        return panel;
    }
}

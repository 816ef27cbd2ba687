package congtam.ui.inspection;

import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionState;
import congtam.inspection.RemedyFilter;
import congtam.inspection.Severity;
import congtam.text.Texts;
import congtam.ui.agency.AgencyFilter;
import congtam.ui.agency.AgencyTree;
import congtam.ui.agency.ViewChoice;
import congtam.ui.kit.FilterCombo;
import congtam.ui.kit.FilterDate;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.SearchField;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The row above the list of visits in which one says what to look for. */
final class InspectionFilterBar extends JPanel {
    static final String TEXT = "visits.filter.text";
    static final String AGENCY = "visits.filter.agency";
    static final String STATE = "visits.filter.state";
    static final String RESULT = "visits.filter.result";
    static final String REMEDIES = "visits.filter.remedies";
    static final String SEVERITY = "visits.filter.severity";
    static final String FAILED = "visits.filter.failed";
    static final String FROM = "visits.filter.from";
    static final String TO = "visits.filter.to";
    static final String MINE = "list.filter.mine";
    static final String CLEAR = "visits.filter.clear";
    static final String VIEW = "visits.filter.view";

    private final transient InspectionListModel model;
    private final transient Texts texts;
    private final SearchField text;
    private final transient AgencyFilter agency;
    private final FilterCombo<InspectionState> state;
    private final FilterCombo<InspectionResult> result;
    private final FilterCombo<RemedyFilter> remedies;
    private final FilterCombo<Severity> severity;
    private final JCheckBox failed;
    private final FilterDate from;
    private final FilterDate to;
    private final ViewChoice view;
    private final JPanel third = new JPanel(new MigLayout("insets 0, gapx 14, hidemode 3"));
    private final JButton clear;
    private final JCheckBox mine;
    private boolean showing;

    InspectionFilterBar(Texts texts, InspectionListModel model, AgencyTree agencies) {
        super(new MigLayout(
                "insets 12 16 10 16, gapx 8, hidemode 3",
                "[][grow,fill,120:240:420]14[][200::260,fill]14[][]",
                "[]8[]"));
        this.texts = texts;
        this.model = model;
        String any = texts.get("list.filter.any");
        this.text = new SearchField(texts.get("visits.filter.text-hint"), this::narrow);
        this.agency = new AgencyFilter(texts, agencies, this::narrow);
        this.state = new FilterCombo<>(STATE, List.of(InspectionState.values()), texts::of, any, this::narrow);
        this.result = new FilterCombo<>(RESULT, List.of(InspectionResult.values()), texts::of, any, this::narrow);
        this.remedies = new FilterCombo<>(REMEDIES, List.of(RemedyFilter.values()), texts::of, any, this::narrow);
        this.severity = new FilterCombo<>(SEVERITY, List.of(Severity.values()), texts::of, any, this::narrow);
        this.failed = new JCheckBox(texts.get(FAILED));
        this.from = new FilterDate(texts.get("list.filter.day"), this::narrow);
        this.to = new FilterDate(texts.get("list.filter.day"), this::narrow);
        this.mine = Mnemonic.button(texts.get("list.filter.mine"), new JCheckBox());
        this.clear = Mnemonic.button(texts.get("list.filter.clear"), new JButton(Glyph.CLEAR.small()));
        this.view = new ViewChoice(texts, VIEW, agencies, this::narrow);
        layOut();
        show(model.filter());
        model.onChange(() -> show(model.filter()));
    }

    private void layOut() {
        text.setName(TEXT);
        agency.component().setName(AGENCY);
        from.setName(FROM);
        to.setName(TO);
        clear.setName(CLEAR);
        clear.addActionListener(e -> model.clear());
        failed.setName(FAILED);
        failed.setOpaque(false);
        failed.addActionListener(e -> narrow());
        mine.setName(MINE);
        mine.setOpaque(false);
        mine.addActionListener(e -> narrow());
        add(label("list.filter.text", text));
        add(text);
        add(label("list.filter.agency", agency.component()));
        add(agency.component());
        add(label("list.filter.state", state));
        add(state, "wrap");
        JPanel second = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3"));
        second.setOpaque(false);
        second.add(label("visits.filter.result", result));
        second.add(result);
        second.add(label("visits.filter.remedies", remedies), "gapleft 14");
        second.add(remedies);
        second.add(label("list.filter.from", from), "gapleft 14");
        second.add(from, "wmin pref");
        second.add(label("list.filter.to", to));
        second.add(to, "wmin pref");
        second.add(mine, "gapleft 14");
        add(second, "spanx, wrap");
        third.setOpaque(false);
        third.add(view);
        third.add(severity);
        third.add(failed);
        third.add(clear);
        add(third, "spanx");
    }

    private JComponent label(String key, JComponent component) {
        return Mnemonic.label(texts.get(key), component);
    }

    private void narrow() {
        text.settle();
        if (!showing) {
            model.show(new InspectionFilter(
                            text.getText(),
                            agency.id(view.view()),
                            result.choice(),
                            state.choice(),
                            remedies.choice(),
                            from.day(),
                            to.day())
                    .withSeverity(severity.choice())
                    .withFailed(failed.isSelected())
                    .withView(view.view())
                    .withMine(mine.isSelected()));
        }
    }

    private void show(InspectionFilter filter) {
        showing = true;
        text.show(filter.text());
        agency.show(filter.agencyId());
        state.show(filter.state());
        result.show(filter.result());
        remedies.show(filter.remedies());
        from.show(filter.from());
        to.show(filter.to());
        mine.setSelected(filter.mine());
        // Only who comes from a figure narrows by severity or by failure; it is told, and can be left.
        severity.show(filter.severity());
        severity.setVisible(filter.severity() != null);
        failed.setSelected(filter.failed());
        failed.setVisible(filter.failed());
        view.show(filter.view(), filter.agencyId(), filter.from(), filter.to());
        // What is seldom there has a row of its own: beside all others it would lie beyond the edge of a small screen.
        third.setVisible(model.isNarrowed());
        showing = false;
    }

    SearchField search() {
        return text;
    }
}

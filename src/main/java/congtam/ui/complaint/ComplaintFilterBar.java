package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ContentKind;
import congtam.complaint.DueFilter;
import congtam.deadline.Levels;
import congtam.text.Texts;
import congtam.ui.access.PurposeDialog;
import congtam.ui.agency.AgencyFilter;
import congtam.ui.agency.AgencyTree;
import congtam.ui.agency.ViewChoice;
import congtam.ui.kit.FilterCombo;
import congtam.ui.kit.FilterDate;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.NameRenderer;
import congtam.ui.kit.Plain;
import congtam.ui.kit.SearchField;
import congtam.ui.kit.Ui;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The row above the list in which one says what to look for. */
final class ComplaintFilterBar extends JPanel {
    static final String TEXT = "list.filter.text";
    static final String AGENCY = "list.filter.agency";
    static final String KIND = "list.filter.kind";
    static final String STATE = "list.filter.state";
    static final String FROM = "list.filter.from";
    static final String TO = "list.filter.to";
    static final String FIELD = "list.filter.field";
    static final String MINE = "list.filter.mine";
    static final String CLEAR = "list.filter.clear";
    static final String VIEW = "list.filter.view";
    static final String DUE = "list.filter.due";
    static final String PROTECTED = "list.filter.protected";

    private final transient ComplaintListModel model;
    private final transient Texts texts;
    private final SearchField text;
    private final transient AgencyFilter agency;
    private final FilterCombo<ContentKind> kind;
    private final JComboBox<StateChoice> state;
    private final FilterCombo<DueFilter> due;
    private final FilterDate from;
    private final FilterDate to;
    private final JLabel field = Plain.label("");
    private final ViewChoice view;
    private final JButton clear;
    private final JCheckBox mine;
    private final JButton sealed;
    private boolean showing;

    ComplaintFilterBar(Ui ui, Viewer viewer, ComplaintListModel model, AgencyTree agencies, Levels levels) {
        super(new MigLayout(
                "insets 12 16 10 16, gapx 8, hidemode 3",
                "[][grow,fill,160:320:520]14[][180::240,fill]14[][120::190,fill]14[]",
                "[]8[]"));
        this.texts = ui.texts();
        this.model = model;
        this.text = new SearchField(texts.get("list.filter.text-hint"), this::narrow);
        this.agency = new AgencyFilter(texts, agencies, this::narrow);
        this.kind = new FilterCombo<>(
                KIND, List.of(ContentKind.values()), texts::of, texts.get("list.filter.any"), this::narrow);
        this.state = states();
        this.due = new FilterCombo<>(
                DUE,
                DueChoices.of(levels),
                new DueChoices(texts, levels)::name,
                texts.get("list.filter.any"),
                this::narrow);
        this.from = new FilterDate(texts.get("list.filter.day"), this::narrow);
        this.to = new FilterDate(texts.get("list.filter.day"), this::narrow);
        this.mine = Mnemonic.button(texts.get("list.filter.mine"), new JCheckBox());
        this.clear = Mnemonic.button(texts.get("list.filter.clear"), new JButton(Glyph.CLEAR.small()));
        this.sealed = Mnemonic.button(texts.get("list.filter.protected"), new JButton(Glyph.SHIELD.small()));
        PurposeDialog purposes = new PurposeDialog(ui, viewer, this);
        sealed.addActionListener(e -> purposes.askForSearch(model::ask));
        setUp();
        this.view = new ViewChoice(texts, VIEW, agencies, this::narrow);
        layOut();
        show(model.filter());
        model.onChange(() -> show(model.filter()));
    }

    private void setUp() {
        text.setName(TEXT);
        agency.component().setName(AGENCY);
        from.setName(FROM);
        to.setName(TO);
        field.setName(FIELD);
        clear.setName(CLEAR);
        sealed.setName(PROTECTED);
        sealed.setToolTipText(texts.get("list.filter.protected.tip"));
        clear.addActionListener(e -> model.clear());
        mine.setName(MINE);
        mine.setOpaque(false);
        mine.addActionListener(e -> narrow());
    }

    private JComboBox<StateChoice> states() {
        JComboBox<StateChoice> combo = new JComboBox<>(StateChoice.ALL.toArray(StateChoice[]::new));
        combo.setName(STATE);
        combo.setRenderer(new NameRenderer<StateChoice>(choice -> choice.name(texts)));
        combo.addActionListener(e -> narrow());
        return combo;
    }

    private void layOut() {
        add(label("list.filter.text", text));
        add(text);
        add(label("list.filter.agency", agency.component()));
        add(agency.component());
        add(label("list.filter.due", due));
        add(due);
        add(sealed);
        JPanel second = new JPanel(new MigLayout("insets 0, gapx 8, hidemode 3"));
        second.setOpaque(false);
        second.add(label("list.filter.kind", kind));
        second.add(kind);
        second.add(label("list.filter.state", state), "gapleft 14");
        second.add(state);
        second.add(label("list.filter.from", from), "gapleft 14");
        second.add(from, "wmin pref");
        second.add(label("list.filter.to", to));
        second.add(to, "wmin pref");
        second.add(mine, "gapleft 14");
        second.add(field, "gapleft 14, wmin 0");
        second.add(clear, "gapleft 14");
        add(second, "newline, spanx");
        add(view, "newline, spanx");
    }

    private JComponent label(String key, JComponent component) {
        return Mnemonic.label(texts.get(key), component);
    }

    private void narrow() {
        text.settle();
        if (showing) {
            return;
        }
        ComplaintFilter wanted = model.filter()
                .withText(text.getText())
                .withAgency(agency.id(view.view()))
                .withKind(kind.choice())
                .withDue(due.choice())
                .withDays(from.day(), to.day())
                .withView(view.view())
                .withMine(mine.isSelected());
        model.show(state.getItemAt(state.getSelectedIndex()).on(wanted));
    }

    private void show(ComplaintFilter filter) {
        showing = true;
        text.show(filter.text());
        agency.show(filter.agencyId());
        kind.show(filter.kind());
        due.show(filter.due());
        state.setSelectedItem(StateChoice.in(filter));
        from.show(filter.from());
        to.show(filter.to());
        mine.setSelected(filter.mine());
        showField(filter.field());
        view.show(filter.view(), filter.agencyId(), filter.from(), filter.to());
        clear.setVisible(model.isNarrowed());
        sealed.setVisible(model.leavesOut());
        showing = false;
    }

    /** A field comes from a figure of a summary; it is told, and goes with the other filters. */
    private void showField(@Nullable String wanted) {
        field.setVisible(wanted != null);
        if (wanted != null) {
            String name = wanted.isEmpty() ? texts.get("summary.no-field") : Plain.safe(wanted);
            field.setText(texts.get("list.filter.field", name));
        }
    }

    SearchField search() {
        return text;
    }
}

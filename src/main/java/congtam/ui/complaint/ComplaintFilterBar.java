package congtam.ui.complaint;

import congtam.agency.AgencyRow;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ContentKind;
import congtam.text.Texts;
import congtam.ui.kit.Chooser;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.NameRenderer;
import congtam.ui.kit.Plain;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
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
    static final String CLEAR = "list.filter.clear";

    private static final int TYPING_PAUSE_MILLIS = 250;

    private final transient ComplaintListModel model;
    private final transient Texts texts;
    private final JTextField text = new JTextField();
    private final Chooser<AgencyRow> agency;
    private final JComboBox<@Nullable ContentKind> kind;
    private final JComboBox<StateChoice> state;
    private final FilterDate from;
    private final FilterDate to;
    private final JLabel field = Plain.label("");
    private final JButton clear;
    private final Timer pause = new Timer(TYPING_PAUSE_MILLIS, e -> search());
    private boolean showing;

    ComplaintFilterBar(Texts texts, ComplaintListModel model) {
        super(new MigLayout(
                "insets 12 16 10 16, gapx 8, hidemode 3", "[][grow,fill,160:320:520]14[][200::260,fill]", "[]8[]"));
        this.texts = texts;
        this.model = model;
        this.agency = new Chooser<>(AgencyRow::name, texts.get("list.filter.any-agency"));
        this.kind = combo(KIND, ContentKind.values());
        this.state = states();
        this.from = new FilterDate(texts.get("list.filter.day"), this::search);
        this.to = new FilterDate(texts.get("list.filter.day"), this::search);
        this.clear = Mnemonic.button(texts.get("list.filter.clear"), new JButton(Glyph.CLEAR.small()));
        setUp();
        layOut();
        show(model.filter());
        model.onChange(() -> show(model.filter()));
    }

    private void setUp() {
        text.setName(TEXT);
        text.putClientProperty("JTextField.placeholderText", texts.get("list.filter.text-hint"));
        text.putClientProperty("JTextField.leadingIcon", Glyph.SEARCH.small());
        text.putClientProperty("JTextField.showClearButton", true);
        pause.setRepeats(false);
        text.addActionListener(e -> search());
        text.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {}
        });
        agency.setName(AGENCY);
        agency.onChoice(chosen -> search());
        from.setName(FROM);
        to.setName(TO);
        field.setName(FIELD);
        clear.setName(CLEAR);
        clear.addActionListener(e -> model.clear());
    }

    private <E extends Enum<E>> JComboBox<@Nullable E> combo(String name, E[] values) {
        DefaultComboBoxModel<@Nullable E> items = new DefaultComboBoxModel<>();
        items.addElement(null);
        for (E value : values) {
            items.addElement(value);
        }
        JComboBox<@Nullable E> combo = new JComboBox<>(items);
        combo.setName(name);
        combo.setRenderer(new NameRenderer<E>(texts::of, texts.get("list.filter.any")));
        combo.addActionListener(e -> search());
        return combo;
    }

    private JComboBox<StateChoice> states() {
        JComboBox<StateChoice> combo = new JComboBox<>(StateChoice.ALL.toArray(StateChoice[]::new));
        combo.setName(STATE);
        combo.setRenderer(new NameRenderer<StateChoice>(choice -> choice.name(texts)));
        combo.addActionListener(e -> search());
        return combo;
    }

    private void layOut() {
        add(label("list.filter.text", text));
        add(text);
        add(label("list.filter.agency", agency));
        add(agency, "wrap");
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
        second.add(field, "gapleft 14, wmin 0");
        second.add(clear, "gapleft 14");
        add(second, "spanx");
    }

    private JComponent label(String key, JComponent component) {
        return Mnemonic.label(texts.get(key), component);
    }

    private void typed() {
        if (!showing) {
            pause.restart();
        }
    }

    private void search() {
        pause.stop();
        if (showing) {
            return;
        }
        AgencyRow chosen = agency.choice();
        ComplaintFilter wanted = model.filter()
                .withText(text.getText())
                .withAgency(chosen == null ? null : chosen.id())
                .withKind((ContentKind) kind.getSelectedItem())
                .withDays(from.day(), to.day());
        model.show(state.getItemAt(state.getSelectedIndex()).on(wanted));
    }

    private void show(ComplaintFilter filter) {
        showing = true;
        agency.setItems(model.agencies());
        // What somebody is typing is newer than what the list shows.
        if (!pause.isRunning()) {
            setTextIfOther(filter.text());
        }
        if (!Objects.equals(id(agency.choice()), filter.agencyId())) {
            agency.choose(find(filter.agencyId()));
        }
        kind.setSelectedItem(filter.kind());
        state.setSelectedItem(StateChoice.in(filter));
        if (!Objects.equals(from.day(), filter.from())) {
            from.show(filter.from());
        }
        if (!Objects.equals(to.day(), filter.to())) {
            to.show(filter.to());
        }
        showField(filter.field());
        clear.setVisible(!filter.equals(ComplaintFilter.ALL));
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

    private void setTextIfOther(String words) {
        if (!text.getText().strip().equals(words)) {
            text.setText(words);
        }
    }

    private static @Nullable UUID id(@Nullable AgencyRow row) {
        return row == null ? null : row.id();
    }

    private @Nullable AgencyRow find(@Nullable UUID id) {
        List<AgencyRow> all = model.agencies();
        return all.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    void focusText() {
        text.requestFocusInWindow();
        text.selectAll();
    }
}

package congtam.ui.complaint;

import congtam.complaint.ContentKind;
import congtam.text.Texts;
import congtam.ui.agency.AgencyBook;
import congtam.ui.agency.AgencyField;
import congtam.ui.agency.AnswersNow;
import congtam.ui.kit.AdviceText;
import congtam.ui.kit.Bind;
import congtam.ui.kit.FormLayouts;
import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** The contents of the submission: their list, and the one that is being edited below it. */
final class ContentsSection {
    /** A kind is one of a few short words; a field may be long, and takes what is left. */
    private static final String COLUMNS = "[label, sg label]8[fill]14[label]8[grow, fill, 0:0]";

    private static final int SUMMARY_ROWS = 3;
    private static final int LIST_ROWS = 2;

    private final Texts texts;
    private final Bind bind;
    private final FormLayouts layouts;
    private final ComplaintForm form;
    private final DefaultListModel<ContentForm> model = new DefaultListModel<>();
    private final JList<ContentForm> list = new JList<>(model);
    private final JPanel cards = new JPanel(new CardLayout());
    private final Map<UUID, AgencyField> agencyFields = new HashMap<>();
    private final List<AnswersNow> answersNow = new ArrayList<>();
    private final Function<ContentForm, JComponent> officials;
    private final List<Runnable> enabling = new ArrayList<>();
    private AgencyBook book = AgencyBook.EMPTY;
    private FormWords words;
    private boolean showing;

    /**
     * The section.
     *
     * @param officials makes the line in which a content names officials of the list
     */
    ContentsSection(Texts texts, Bind bind, ComplaintForm form, Function<ContentForm, JComponent> officials) {
        this.officials = officials;
        this.texts = texts;
        this.bind = bind;
        this.layouts = new FormLayouts(texts, bind);
        this.form = form;
        this.words = new FormWords(texts, book::name);
    }

    JComponent build() {
        JPanel panel = new JPanel(new MigLayout("insets 0, hidemode 3, gap 8 6, wrap", "[grow, fill, 0:0]", ""));
        panel.setOpaque(false);
        panel.add(heading());
        list.setName("contents");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(LIST_ROWS);
        list.setCellRenderer(new ContentRenderer(texts, form.contents, content -> words.brief(content)));
        list.getAccessibleContext().setAccessibleName(texts.get("form.contents"));
        list.addListSelectionListener(event -> {
            if (!showing && list.getSelectedValue() != null) {
                form.contents.select(list.getSelectedValue());
            }
        });
        panel.add(new JScrollPane(list), "hmin pref");
        cards.setOpaque(false);
        panel.add(cards, "pushy, growy");
        form.contents.onChange(this::show);
        show();
        return panel;
    }

    private JComponent heading() {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 4", "[grow, fill][][][][]"));
        panel.setOpaque(false);
        panel.add(layouts.heading("form.contents"));
        ContentsForm contents = form.contents;
        panel.add(button("form.content-add", "+", contents::mayAdd, this::add));
        panel.add(button("form.content-remove", "−", contents::mayRemove, contents::removeSelected));
        panel.add(button("form.content-up", "↑", contents::mayMoveUp, contents::moveUp));
        panel.add(button("form.content-down", "↓", contents::mayMoveDown, contents::moveDown));
        return panel;
    }

    private JButton button(String key, String sign, java.util.function.BooleanSupplier may, Runnable effect) {
        JButton button = new JButton(sign);
        button.setName(key);
        button.setToolTipText(texts.get(key));
        button.getAccessibleContext().setAccessibleName(texts.get(key));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> effect.run());
        enabling.add(() -> button.setEnabled(may.getAsBoolean()));
        return button;
    }

    private void add() {
        form.contents.add();
        bind.focus(form.contents.selected().kind);
    }

    /** Takes the agencies once they have been read. */
    void use(AgencyBook read) {
        book = read;
        words = new FormWords(texts, read::name);
        agencyFields.values().forEach(field -> field.use(read));
        answersNow.forEach(line -> line.use(read));
        list.repaint();
    }

    FormWords words() {
        return words;
    }

    boolean closeMatches() {
        return agencyFields.values().stream().anyMatch(AgencyField::closeMatches);
    }

    private void show() {
        showing = true;
        List<ContentForm> contents = form.contents.all();
        if (!contents.equals(java.util.Collections.list(model.elements()))) {
            model.clear();
            model.addAll(contents);
        }
        ContentForm selected = form.contents.selected();
        if (!agencyFields.containsKey(selected.id)) {
            cards.add(card(selected), selected.id.toString());
        }
        ((CardLayout) cards.getLayout()).show(cards, selected.id.toString());
        list.setSelectedValue(selected, true);
        list.repaint();
        enabling.forEach(Runnable::run);
        showing = false;
    }

    /** The parts of one content; each content keeps its own, so that undo in one never reaches into another. */
    private JComponent card(ContentForm content) {
        JPanel panel = new JPanel(new MigLayout("insets 0, hidemode 3, gap 8 6", COLUMNS, ""));
        panel.setOpaque(false);
        layouts.cell(panel, "field.kind", bind.choice(content.kind, List.of(ContentKind.values()), texts::of), "");
        List<String> usual = List.of(texts.get("form.fields").split("\\|"));
        layouts.cell(panel, "field.field", bind.suggestions(content.field, usual), "wrap");
        panel.add(bind.message(content.field), "skip 1, span, growx, wrap");
        AgencyField agency = new AgencyField(texts, content.agency);
        agencyFields.put(content.id, agency);
        agency.use(book);
        layouts.row(panel, "field.agency", bind.own(agency, content.agency), content.agency);
        AnswersNow now = new AnswersNow(texts, content.agency);
        now.use(book);
        answersNow.add(now);
        panel.add(now, "skip 1, span, growx, wmin 0, wrap");
        layouts.row(panel, "field.official", bind.text(new JTextField(), content.official), content.official);
        panel.add(officials.apply(content), "skip 1, span, growx, wmin 0, wrap");
        layouts.row(panel, "field.place", bind.text(new JTextField(), content.place), content.place);
        layouts.row(panel, "field.summary", bind.area(SUMMARY_ROWS, content.summary), content.summary);
        panel.add(advice(content), "span, growx");
        return panel;
    }

    private JComponent advice(ContentForm content) {
        AdviceText advice = new AdviceText();
        Runnable tell = () ->
                advice.say(content.advice(form.channel.get()).map(texts::get).orElse(""));
        content.kind.onChange(tell);
        form.channel.onChange(tell);
        tell.run();
        return advice;
    }

    /** Shows a content and puts the focus on one of its fields. */
    void focus(congtam.ui.kit.Field<?> field) {
        form.contents.all().stream()
                .filter(content -> content.parts().stream().anyMatch(part -> part.field() == field))
                .findFirst()
                .ifPresent(form.contents::select);
        bind.focus(field);
    }
}

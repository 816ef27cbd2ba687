package congtam.ui.official;

import congtam.official.Duty;
import congtam.text.Texts;
import congtam.ui.agency.AgencyBook;
import congtam.ui.agency.AgencyField;
import congtam.ui.kit.Bind;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.PairRenderer;
import congtam.ui.kit.Plain;
import java.awt.CardLayout;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** The posts of an official: their list, and the one that is being edited below it. */
final class PostsSection {
    private static final int ROWS = 6;

    private final Texts texts;
    private final Bind bind;
    private final FormLayouts layouts;
    private final OfficialForm form;
    private final DefaultListModel<PostForm> model = new DefaultListModel<>();
    private final JList<PostForm> list = new JList<>(model);
    private final JPanel cards = new JPanel(new CardLayout());
    private final Map<PostForm, AgencyField> agencies = new HashMap<>();
    private final JButton remove;
    private AgencyBook book = AgencyBook.EMPTY;
    private boolean showing;

    PostsSection(Texts texts, Bind bind, OfficialForm form) {
        this.texts = texts;
        this.bind = bind;
        this.layouts = new FormLayouts(texts, bind);
        this.form = form;
        this.remove = button("official.post-remove", "−", form::removeSelected);
    }

    JComponent build(boolean may) {
        JPanel panel =
                new JPanel(new MigLayout("insets 0, hidemode 3, gap 8 6, wrap", "[grow, fill, 0:0]", "[][grow][]"));
        JPanel heading = new JPanel(new MigLayout("insets 0, gap 4", "[grow, fill][][]"));
        heading.add(layouts.heading("official.posts"));
        JButton add = button("official.post-add", "+", () -> bind.focus(form.add().agency));
        add.setEnabled(may);
        heading.add(add);
        heading.add(remove);
        panel.add(heading);
        list.setName("official.posts");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(ROWS);
        list.setCellRenderer(new PairRenderer<>(this::span, this::words));
        list.getAccessibleContext().setAccessibleName(texts.get("official.posts"));
        list.addListSelectionListener(e -> {
            if (!showing && list.getSelectedValue() != null) {
                form.select(list.getSelectedValue());
            }
        });
        panel.add(new JScrollPane(list), "growy, hmin pref");
        panel.add(cards);
        form.onChange(() -> show(may));
        show(may);
        return panel;
    }

    private JButton button(String key, String sign, Runnable effect) {
        JButton button = new JButton(sign);
        button.setName(key);
        button.setToolTipText(texts.get(key));
        button.getAccessibleContext().setAccessibleName(texts.get(key));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(e -> effect.run());
        return button;
    }

    private String span(PostForm post) {
        String last = post.to.get().isEmpty() ? texts.get("official.until-now") : post.to.get();
        return post.from.get() + " – " + last;
    }

    private String words(PostForm post) {
        String where = book.name(post.agency.get().id());
        return Plain.safe(where.isEmpty() ? post.title.get() : post.title.get() + ", " + where);
    }

    /** Takes the agencies once they have been read. */
    void use(AgencyBook read) {
        book = read;
        agencies.values().forEach(field -> field.use(read));
        list.repaint();
    }

    boolean closeMatches() {
        return agencies.values().stream().anyMatch(AgencyField::closeMatches);
    }

    private void show(boolean may) {
        showing = true;
        List<PostForm> posts = form.posts();
        if (!posts.equals(Collections.list(model.elements()))) {
            model.clear();
            model.addAll(posts);
        }
        PostForm selected = form.selected();
        remove.setEnabled(may && selected != null);
        cards.setVisible(selected != null);
        if (selected != null) {
            String card = String.valueOf(System.identityHashCode(selected));
            if (!agencies.containsKey(selected)) {
                cards.add(card(selected), card);
            }
            ((CardLayout) cards.getLayout()).show(cards, card);
            list.setSelectedValue(selected, true);
        }
        list.repaint();
        showing = false;
    }

    private JComponent card(PostForm post) {
        JPanel panel = FormLayouts.panel(FormLayouts.TWO_COLUMNS);
        AgencyField agency = new AgencyField(texts, post.agency);
        agencies.put(post, agency);
        agency.use(book);
        layouts.row(panel, "official.agency", bind.own(agency, post.agency), post.agency);
        layouts.row(panel, "official.title", bind.text(new JTextField(), post.title), post.title);
        layouts.cell(panel, "official.from", bind.text(DateFields.dayField(texts), post.from), "");
        layouts.cell(panel, "official.to", bind.text(DateFields.dayField(texts), post.to), "wrap");
        panel.add(bind.message(post.from), "skip 1, span, growx, wrap");
        panel.add(bind.message(post.to), "skip 1, span, growx, wrap");
        layouts.cell(panel, "official.duty", bind.choice(post.duty, List.of(Duty.values()), texts::of), "");
        layouts.cell(panel, "field.phone", bind.text(new JTextField(), post.phone), "growx, wrap");
        layouts.row(panel, "field.legalAct", bind.text(new JTextField(), post.legalAct), post.legalAct);
        return panel;
    }
}

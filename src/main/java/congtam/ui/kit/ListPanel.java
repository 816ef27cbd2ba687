package congtam.ui.kit;

import congtam.text.Texts;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * A long list with its filter above, its length below, and what to do when it is empty. Its own words stand in the bundles under
 * its name: {@code <name>.title}, {@code .count}, {@code .count-of}, {@code .empty.title}, {@code .empty.text},
 * {@code .nothing.title}, {@code .nothing.text}.
 */
public final class ListPanel<S, R> extends JPanel {
    private final transient Ui kit;
    private final transient ListModel<?, S, R> model;
    private final SearchField search;
    private final PagedTable<R> table;
    private final JLabel count = new JLabel(" ");
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);
    private @Nullable JPanel failed;

    /**
     * Makes the list.
     *
     * @param name for the names of its parts and its words
     * @param filter what narrows it, in which {@code search} stands
     * @param first what makes the first row, the usual way before the others
     */
    public ListPanel(
            Ui kit,
            String name,
            ListModel<?, S, R> model,
            PagedTable<R> table,
            JComponent filter,
            SearchField search,
            List<Action> first) {
        super(new BorderLayout());
        this.kit = kit;
        this.model = model;
        this.search = search;
        this.table = table;
        setName(name);
        setUpTable();
        add(filter, BorderLayout.NORTH);
        add(centre, BorderLayout.CENTER);
        add(footer(), BorderLayout.SOUTH);
        addCards(first);
        model.onChange(this::showState);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                handOnFocus();
            }
        });
        showState();
    }

    private String word(String key, Object... values) {
        return kit.texts().get(getName() + key, values);
    }

    private void setUpTable() {
        table.getAccessibleContext().setAccessibleName(word(".title"));
        table.onSort((by, descending) -> model.sort(model.order(by, descending)));
        Settings.Table remembered = table.remembered();
        if (remembered != null) {
            model.columns().stream()
                    .filter(column -> column.name().equals(remembered.sort()))
                    .forEach(column -> model.sort(model.order(column, remembered.descending())));
        }
        showSort();
    }

    private void showSort() {
        table.showSort(model.column(), model.isDescending());
    }

    private JPanel footer() {
        JPanel footer = new JPanel(new MigLayout("insets 4 16 4 16", "push[]"));
        count.setName(getName() + ".shown-count");
        count.putClientProperty("FlatLaf.style", "foreground: $CongTam.quiet");
        footer.add(count);
        return footer;
    }

    private void addCards(List<Action> first) {
        Texts texts = kit.texts();
        centre.add(table.component(), ListModel.State.ROWS.name());
        centre.add(
                new EmptyState(Glyph.CLOCK, texts.get("list.opening"), " ", List.of()), ListModel.State.OPENING.name());
        List<JButton> buttons = first.stream().map(JButton::new).toList();
        buttons.getFirst().putClientProperty("FlatLaf.styleClass", "primary");
        centre.add(
                new EmptyState(Glyph.INBOX, word(".empty.title"), word(".empty.text"), buttons),
                ListModel.State.EMPTY_REGISTER.name());
        JButton clear = new JButton(texts.get("list.nothing.clear"), Glyph.CLEAR.small());
        clear.setName(getName() + ".empty.clear");
        clear.addActionListener(e -> model.clear());
        centre.add(
                new EmptyState(Glyph.SEARCH, word(".nothing.title"), word(".nothing.text"), List.of(clear)),
                ListModel.State.NOTHING_MATCHES.name());
    }

    private void showState() {
        Throwable failure = model.rows().failure();
        if (failure != null && failed == null) {
            failed = failed(failure);
            centre.add(failed, ListModel.State.FAILED.name());
        } else if (failure == null && failed != null) {
            centre.remove(failed);
            failed = null;
        }
        cards.show(centre, model.state().name());
        handOnFocus();
        showSort();
        count.setText(length());
    }

    /** How many rows are read, of how many; blank while nothing has been counted. */
    private String length() {
        int read = model.rows().rows().size();
        if (model.rows().total().isEmpty()) {
            return " ";
        }
        long total = model.rows().total().getAsLong();
        return total <= read ? word(".count", total) : word(".count-of", read, total);
    }

    private JPanel failed(Throwable failure) {
        Explanation explanation = Explanation.of(kit.texts(), failure);
        JButton again = new JButton(kit.texts().get("list.failed.again"), Glyph.REFRESH.small());
        again.addActionListener(e -> model.refresh());
        return new EmptyState(Glyph.WARNING, explanation.what(), explanation.whatToDo(), List.of(again));
    }

    public void focusFilter() {
        search.requestFocusInWindow();
        search.selectAll();
    }

    /** The rows may be there before the panel has got the keyboard that it was to hold for them. */
    private void handOnFocus() {
        if (isFocusOwner() && table.isShowing()) {
            focusTable();
        }
    }

    public void focusTable() {
        if (table.getSelectedRow() < 0 && table.getRowCount() > 0) {
            table.setRowSelectionInterval(0, 0);
        }
        // While the rows are still being read the panel holds the keyboard for them, so that no key is lost.
        if (!table.requestFocusInWindow()) {
            requestFocusInWindow();
        }
    }

    public boolean hasSelection() {
        return table.selection() != null;
    }

    /** The row that is selected; null for none. */
    public @Nullable R selection() {
        return table.selection();
    }

    /** Opens the selected row. */
    public void openSelected() {
        table.open();
    }

    /** Told whenever another row is selected. */
    public void onSelection(Runnable listener) {
        table.getSelectionModel().addListSelectionListener(e -> listener.run());
    }
}

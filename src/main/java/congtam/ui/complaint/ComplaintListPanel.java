package congtam.ui.complaint;

import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.text.Texts;
import congtam.ui.kit.EmptyState;
import congtam.ui.kit.Explanation;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.PagedTable;
import congtam.ui.kit.Settings;
import congtam.ui.kit.Ui;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The list of complaints with its filter. */
public final class ComplaintListPanel extends JPanel {
    public static final String NAME = "list";
    public static final String TABLE = "complaints";
    public static final String COUNT = "list.shown-count";
    public static final String EMPTY_CLEAR = "list.empty.clear";

    private final transient Ui kit;
    private final transient ComplaintListModel model;
    private final ComplaintFilterBar filter;
    private final PagedTable<ComplaintRow> table;
    private final JLabel count = new JLabel(" ");
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);
    private @Nullable JPanel failed;

    /**
     * Makes the list.
     *
     * @param log what logs a new complaint
     * @param imports what brings complaints in from a file
     */
    public ComplaintListPanel(
            Ui kit, ComplaintListModel model, Consumer<ComplaintRow> open, Action log, Action imports) {
        super(new BorderLayout());
        this.kit = kit;
        this.model = model;
        setName(NAME);
        this.filter = new ComplaintFilterBar(kit.texts(), model);
        this.table = new PagedTable<>(kit, TABLE, model.rows(), ComplaintColumns.of(kit.texts()), ComplaintRow::id);
        setUpTable(open);
        add(filter, BorderLayout.NORTH);
        add(centre, BorderLayout.CENTER);
        add(footer(), BorderLayout.SOUTH);
        addCards(log, imports);
        model.onChange(this::showState);
        showState();
    }

    private void setUpTable(Consumer<ComplaintRow> open) {
        table.getAccessibleContext().setAccessibleName(kit.texts().get("list.title"));
        table.onOpen(open);
        table.onSort((by, descending) -> model.sort(new ComplaintSort((ComplaintSort.Column) by, descending)));
        Settings.Table remembered = table.remembered();
        if (remembered != null) {
            Arrays.stream(ComplaintSort.Column.values())
                    .filter(column -> column.name().equals(remembered.sort()))
                    .forEach(column -> model.sort(new ComplaintSort(column, remembered.descending())));
        }
        table.showSort(model.sort().column(), model.sort().descending());
    }

    private JPanel footer() {
        JPanel footer = new JPanel(new MigLayout("insets 4 16 4 16", "push[]"));
        count.setName(COUNT);
        count.putClientProperty("FlatLaf.style", "foreground: $CongTam.quiet");
        footer.add(count);
        return footer;
    }

    private void addCards(Action log, Action imports) {
        Texts texts = kit.texts();
        centre.add(table.component(), ComplaintListModel.State.ROWS.name());
        centre.add(
                new EmptyState(Glyph.CLOCK, texts.get("list.opening"), " ", List.of()),
                ComplaintListModel.State.OPENING.name());
        JButton first = new JButton(log);
        first.putClientProperty("FlatLaf.styleClass", "primary");
        centre.add(
                new EmptyState(
                        Glyph.INBOX,
                        texts.get("list.empty.title"),
                        texts.get("list.empty.text"),
                        List.of(first, new JButton(imports))),
                ComplaintListModel.State.EMPTY_REGISTER.name());
        JButton clear = new JButton(texts.get("list.nothing.clear"), Glyph.CLEAR.small());
        clear.setName(EMPTY_CLEAR);
        clear.addActionListener(e -> model.clear());
        centre.add(
                new EmptyState(
                        Glyph.SEARCH, texts.get("list.nothing.title"), texts.get("list.nothing.text"), List.of(clear)),
                ComplaintListModel.State.NOTHING_MATCHES.name());
    }

    private void showState() {
        Throwable failure = model.rows().failure();
        if (failure != null && failed == null) {
            failed = failed(failure);
            centre.add(failed, ComplaintListModel.State.FAILED.name());
        } else if (failure == null && failed != null) {
            centre.remove(failed);
            failed = null;
        }
        cards.show(centre, model.state().name());
        table.showSort(model.sort().column(), model.sort().descending());
        count.setText(model.count().isEmpty() ? " " : model.count());
    }

    private JPanel failed(Throwable failure) {
        Explanation explanation = Explanation.of(kit.texts(), failure);
        JButton again = new JButton(kit.texts().get("list.failed.again"), Glyph.REFRESH.small());
        again.addActionListener(e -> model.refresh());
        return new EmptyState(Glyph.WARNING, explanation.what(), explanation.whatToDo(), List.of(again));
    }

    public void focusFilter() {
        filter.focusText();
    }

    public void focusTable() {
        if (table.getSelectedRow() < 0 && table.getRowCount() > 0) {
            table.setRowSelectionInterval(0, 0);
        }
        table.requestFocusInWindow();
    }

    public boolean hasSelection() {
        return table.selection() != null;
    }

    /** The complaint that is selected; null for none. */
    public @Nullable ComplaintRow selection() {
        return table.selection();
    }

    /** Opens the selected complaint. */
    public void openSelected() {
        table.open();
    }

    /** Told whenever another row is selected. */
    public void onSelection(Runnable listener) {
        table.getSelectionModel().addListSelectionListener(e -> listener.run());
    }
}

package congtam.ui.deadline.book;

import congtam.deadline.SpecialDay;
import congtam.text.Texts;
import congtam.ui.kit.Bind;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.NoticeBar;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Plain;
import congtam.ui.kit.PlainTable;
import congtam.ui.kit.Theme;
import congtam.ui.kit.Ui;
import java.time.format.TextStyle;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One year of the calendar: its notice, and the days that are not what their weekday says. */
final class YearsPane {
    static final String YEAR = "book.year";
    static final String NOTICE = "book.notice";
    static final String DAYS = "book.days-of-year";
    static final String STATE = "book.year-state";
    static final String ADD = "book.day.add";
    static final String PROPOSE = "book.propose";
    static final String SAVE = "book.save";

    private static final int TYPE = 2;
    private static final int NAME = 3;

    private final Ui ui;
    private final Texts texts;
    private final KeepingButtons keeping;
    private final YearsForm form;
    private final Ways ways;
    private final JComboBox<Integer> year = new JComboBox<>();
    private final JLabel state = Plain.label("");
    private final NoticeBar advice = new NoticeBar("book.advice");
    private final PlainTable<SpecialDay> days;
    private final JButton add;
    private final JButton change;
    private final JButton remove;
    private final JButton propose;
    private final JButton discard;
    private final JButton save;
    private final JPanel panel = new JPanel(new MigLayout(
            "insets 12, fill, wrap 1, gapy 8, hidemode 3", "[grow, fill, 0:0]", "[][][][grow, fill][][]"));
    private List<Integer> shownYears = List.of();
    private boolean showing;

    /** Where it leads. */
    record Ways(Runnable propose, Runnable read, Runnable write, Runnable save) {}

    YearsPane(Ui ui, KeepingButtons keeping, YearsForm form, Ways ways) {
        this.ui = ui;
        this.texts = ui.texts();
        this.keeping = keeping;
        this.form = form;
        this.ways = ways;
        this.days = new PlainTable<>(
                DAYS,
                List.of(
                        texts.get("book.day"),
                        texts.get("book.weekday"),
                        texts.get("book.day-type"),
                        texts.get("book.day-name"),
                        texts.get("book.document")),
                this::cell);
        this.add = keeping.button(ADD, Glyph.ADD, () -> ask(null));
        this.change = keeping.button("book.day.change", Glyph.NEXT, this::changeSelected);
        this.remove = keeping.button("book.day.remove", Glyph.MINUS, this::removeSelected);
        this.propose = keeping.button(PROPOSE, Glyph.CALENDAR, ways.propose());
        this.discard = keeping.button("book.discard", Glyph.BACK, form::discard);
        this.save = keeping.button(SAVE, Glyph.SAVE, ways.save());
        save.putClientProperty("FlatLaf.styleClass", "primary");
        layOut();
        year.addActionListener(event -> {
            Integer wanted = (Integer) year.getSelectedItem();
            if (!showing && wanted != null) {
                form.show(wanted);
            }
        });
        form.onChange(this::show);
        show();
    }

    private void layOut() {
        Bind bind = new Bind(texts);
        FormLayouts layouts = new FormLayouts(texts, bind);
        JPanel head = FormLayouts.panel("[label]8[90!, fill]16[grow, fill, 0:0]");
        layouts.cell(head, YEAR, year, "");
        state.setName(STATE);
        state.putClientProperty("FlatLaf.styleClass", "h4");
        head.add(state, "wmin 0, wrap");
        form.notice.enable(keeping.may());
        layouts.row(head, NOTICE, bind.text(new JTextField(), form.notice), form.notice);
        panel.add(head);
        panel.add(advice);
        JTable table = days.table();
        int[] widths = {104, 104, 150, 260, 460};
        for (int column = 0; column < widths.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(widths[column]);
        }
        table.getColumnModel().getColumn(0).setMaxWidth(Theme.size("dayColumn"));
        table.getColumnModel().getColumn(0).setMinWidth(Theme.size("dayColumn"));
        table.getAccessibleContext().setAccessibleName(texts.get("book.days-of-year"));
        table.getSelectionModel().addListSelectionListener(event -> enable());
        if (keeping.may()) {
            PartKey.BOOK_ADD.bind(table, () -> ask(null));
            PartKey.BOOK_CHANGE.bind(table, this::changeSelected);
            PartKey.BOOK_REMOVE.bind(table, this::removeSelected);
        }
        panel.add(days.scrolling(), "grow, pushy");
        JPanel edit = new JPanel(new MigLayout("insets 0, gapx 6", "[][][][]push[][]"));
        edit.add(add);
        edit.add(change);
        edit.add(remove);
        edit.add(propose);
        edit.add(keeping.button("book.read-days", Glyph.IMPORT, ways.read()));
        edit.add(keeping.open("book.write-days", Glyph.SAVE, ways.write()));
        panel.add(edit);
        JPanel keep = new JPanel(new MigLayout("insets 0, gapx 6", "push[][]"));
        keep.add(discard);
        keep.add(save);
        panel.add(keep);
    }

    private String cell(SpecialDay day, int column) {
        return switch (column) {
            case 0 -> texts.date(day.day());
            case 1 ->
                day.day()
                        .getDayOfWeek()
                        .getDisplayName(TextStyle.FULL, texts.language().locale());
            case TYPE -> texts.of(day.type());
            case NAME -> day.name().in(texts.language());
            default -> day.document();
        };
    }

    private void show() {
        showing = true;
        List<Integer> years = form.years();
        if (!years.equals(shownYears)) {
            shownYears = years;
            year.removeAllItems();
            years.forEach(year::addItem);
        }
        year.setSelectedItem(form.year());
        showing = false;
        if (!days.rows().equals(form.shown().days())) {
            days.show(form.shown().days());
        }
        boolean provisional = form.shown().isProvisional();
        state.setText(texts.get(provisional ? "book.provisional" : "book.noticed"));
        state.setIcon((provisional ? Glyph.WARNING : Glyph.CHECK).small());
        if (form.isOvertaken()) {
            advice.show(NoticeBar.Tone.ATTENTION, texts.get("book.overtaken"));
        } else if (provisional) {
            advice.show(NoticeBar.Tone.ATTENTION, texts.get("book.provisional-advice"));
        } else {
            advice.clear();
        }
        enable();
    }

    private void enable() {
        boolean selected = !days.selected().isEmpty();
        keeping.enable(change, selected);
        keeping.enable(remove, selected);
        keeping.enable(discard, form.edited());
        keeping.enable(save, form.edited());
    }

    private void changeSelected() {
        days.selected().forEach(this::ask);
    }

    private void removeSelected() {
        days.selected().forEach(form::remove);
    }

    private void ask(@Nullable SpecialDay old) {
        DayForm day = new DayForm(texts, ui.clock(), form.year(), old);
        SpecialDay taken = new DayDialog(texts, day).ask(panel, old, form);
        if (taken != null) {
            select(taken);
        }
        days.table().requestFocusInWindow();
    }

    private void select(SpecialDay day) {
        int row = days.rows().indexOf(day);
        if (row >= 0) {
            days.table().setRowSelectionInterval(row, row);
            days.table().scrollRectToVisible(days.table().getCellRect(row, 0, true));
        }
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        days.table().requestFocusInWindow();
    }
}

package congtam.ui.deadline.book;

import congtam.agency.AgencyRow;
import congtam.deadline.OfficeCalendars;
import congtam.deadline.OfficeHours;
import congtam.deadline.OfficeHours.Shift;
import congtam.deadline.book.AgencyHours;
import congtam.text.Texts;
import congtam.ui.kit.AskDialog;
import congtam.ui.kit.Bind;
import congtam.ui.kit.Chooser;
import congtam.ui.kit.Field;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.PlainTable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** When offices are open: the common hours, and those of agencies that have their own. */
final class HoursPane {
    static final String HOURS = "book.hours-table";
    static final String DIALOG = "book-hours";

    private static final int LUNCH = 2;
    private static final int REST = 3;

    private final Texts texts;
    private final KeepingButtons keeping;
    private final Ways ways;
    private final PlainTable<AgencyHours> table;
    private final JButton change;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 12, fill, wrap 1, gapy 8", "[grow, fill, 0:0]", "[][grow, fill][]"));
    private List<AgencyRow> agencies = List.of();

    /** Takes what the hours of an agency should be, and what they were: null if it had none of its own. */
    @FunctionalInterface
    interface Keeping {
        void keep(@Nullable AgencyHours seen, AgencyHours wanted);
    }

    /** Where it leads. */
    record Ways(Keeping keep, Runnable read, Runnable write) {}

    HoursPane(Texts texts, KeepingButtons keeping, Ways ways) {
        this.texts = texts;
        this.keeping = keeping;
        this.ways = ways;
        this.table = new PlainTable<>(
                HOURS,
                List.of(
                        texts.get("book.agency"),
                        texts.get("book.hours"),
                        texts.get("book.lunch"),
                        texts.get("book.rest-days"),
                        texts.get("book.document")),
                this::cell);
        this.change = keeping.button("book.hours.change", Glyph.NEXT, this::changeSelected);
        panel.add(FormLayouts.quiet(texts.get("book.hours.hint")), "wmin 0");
        JTable shown = table.table();
        shown.getAccessibleContext().setAccessibleName(texts.get("book.tab.hours"));
        shown.getSelectionModel().addListSelectionListener(event -> enable());
        int[] widths = {260, 250, 110, 160, 320};
        for (int column = 0; column < widths.length; column++) {
            shown.getColumnModel().getColumn(column).setPreferredWidth(widths[column]);
        }
        if (keeping.may()) {
            PartKey.BOOK_ADD.bind(shown, this::add);
            PartKey.BOOK_CHANGE.bind(shown, this::changeSelected);
        }
        panel.add(table.scrolling(), "grow");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 6", "[][]push[][]"));
        buttons.add(keeping.button("book.hours.add", Glyph.ADD, this::add));
        buttons.add(change);
        buttons.add(keeping.button("book.read-hours", Glyph.IMPORT, ways.read()));
        buttons.add(keeping.open("book.write-hours", Glyph.SAVE, ways.write()));
        panel.add(buttons);
        enable();
    }

    private void enable() {
        keeping.enable(change, !table.selected().isEmpty());
    }

    void show(OfficeCalendars calendars, List<AgencyRow> known) {
        agencies = known;
        List<AgencyHours> rows = new ArrayList<>();
        calendars.agencies().forEach((code, hours) -> rows.add(new AgencyHours(code, hours)));
        rows.sort(Comparator.comparing(AgencyHours::agency));
        rows.addFirst(new AgencyHours(OfficeCalendars.COMMON, calendars.common().hours()));
        table.show(rows);
    }

    private String cell(AgencyHours row, int column) {
        OfficeHours hours = row.hours();
        return switch (column) {
            case 0 -> name(row.agency());
            case 1 -> hours.hoursText().replace(" ", ", ").replace("-", "–");
            case LUNCH -> lunch(hours);
            case REST -> hours.rest().stream().map(this::weekday).collect(Collectors.joining(", "));
            default -> hours.document();
        };
    }

    private String name(String code) {
        return code.equals(OfficeCalendars.COMMON)
                ? texts.get("book.common-hours")
                : agencies.stream()
                        .filter(agency -> agency.code().equals(code))
                        .map(HoursPane::shown)
                        .findFirst()
                        .orElse(code);
    }

    private static String shown(AgencyRow agency) {
        return agency.shown() + " (" + agency.code() + ")";
    }

    private static String lunch(OfficeHours hours) {
        List<String> breaks = new ArrayList<>();
        List<Shift> shifts = hours.shifts();
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).from() > shifts.get(i - 1).to()) {
                breaks.add(
                        time(shifts.get(i - 1).to()) + "–" + time(shifts.get(i).from()));
            }
        }
        return String.join(", ", breaks);
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    private String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, texts.language().locale());
    }

    private void changeSelected() {
        table.selected().forEach(row -> {
            JPanel rows = FormLayouts.panel(FormLayouts.COLUMNS);
            ask(rows, row, new HoursForm(row), texts.get("book.hours.change-title", name(row.agency())));
        });
    }

    /** Hours of an agency that had none of its own begin as the common ones. */
    private void add() {
        if (table.rows().isEmpty()) {
            return;
        }
        HoursForm form =
                new HoursForm(new AgencyHours("", table.rows().getFirst().hours()));
        Chooser<AgencyRow> chooser = new Chooser<>(HoursPane::shown, texts.get("book.agency-prompt"));
        chooser.setItems(
                agencies.stream().filter(agency -> !agency.code().isEmpty()).toList());
        chooser.onChoice(chosen -> form.choose(chosen == null ? "" : chosen.code()));
        JPanel rows = FormLayouts.panel(FormLayouts.COLUMNS);
        new FormLayouts(texts, new Bind(texts)).cell(rows, "book.agency", chooser, "span, growx, wrap");
        ask(rows, null, form, texts.get("book.hours.add-title"));
    }

    private void ask(JPanel rows, @Nullable AgencyHours seen, HoursForm form, String title) {
        Bind bind = new Bind(texts);
        FormLayouts layouts = new FormLayouts(texts, bind);
        layouts.row(rows, "book.hours", bind.text(new JTextField(), form.hours), form.hours);
        JTextArea hint = Paragraph.of(texts.get("book.hours.form"));
        hint.setFocusable(false);
        hint.putClientProperty("FlatLaf.styleClass", "quiet");
        rows.add(hint, "skip 1, span, growx, wmin 0, wrap");
        JPanel week = FormLayouts.panel("[][][][]");
        Map<DayOfWeek, Field<Boolean>> rest = form.rest;
        rest.forEach((day, field) -> {
            JCheckBox box = bind.check(new JCheckBox(weekday(day)), field);
            box.setName("book.rest." + day);
            week.add(box, day.getValue() % 4 == 0 ? "wrap" : "");
        });
        layouts.cell(rows, "book.rest-days", week, "span, growx, wrap");
        JTextField document = bind.text(new JTextField(), form.document);
        document.setCaretPosition(0);
        layouts.row(rows, "book.document", document, form.document);
        AgencyHours[] taken = new AgencyHours[1];
        if (AskDialog.ask(
                panel, texts, new AskDialog.Words(DIALOG, title, "book.next"), rows, () -> taken[0] = form.value())) {
            ways.keep().keep(seen, taken[0]);
        }
    }

    JComponent component() {
        return panel;
    }
}

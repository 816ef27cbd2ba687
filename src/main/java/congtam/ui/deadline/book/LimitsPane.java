package congtam.ui.deadline.book;

import congtam.deadline.ReceiptWords;
import congtam.deadline.TimeLimit;
import congtam.deadline.TimeLimit.Extensions;
import congtam.deadline.TimeLimits;
import congtam.text.Texts;
import congtam.ui.deadline.book.LimitForm.Purpose;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.PlainTable;
import congtam.ui.kit.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The rules in force, and the versions of each through time. */
final class LimitsPane {
    static final String RULES = "book.rules";
    static final String VERSIONS = "book.versions";
    static final String DETAILS = "book.rule-details";
    static final String ADD = "book.limit.add";
    static final String SUPERSEDE = "book.limit.supersede";
    static final String CORRECT = "book.limit.correct";

    private final Ui ui;
    private final Texts texts;
    private final ReceiptWords words;
    private final KeepingButtons keeping;
    private final Ways ways;
    private final PlainTable<TimeLimit> rules;
    private final PlainTable<TimeLimit> versions;
    private final JTextArea details = Paragraph.of("");
    private final JButton supersede;
    private final JButton correct;
    private final JPanel panel = new JPanel(
            new MigLayout("insets 12, fill, wrap 1, gapy 8", "[grow, fill, 0:0]", "[grow, fill][][][104!, fill][]"));
    private TimeLimits limits = new TimeLimits(List.of());

    /** Where it leads. */
    record Ways(Consumer<TimeLimit> keep, Runnable read, Runnable write) {}

    LimitsPane(Ui ui, KeepingButtons keeping, Ways ways) {
        this.ui = ui;
        this.texts = ui.texts();
        this.words = new ReceiptWords(texts);
        this.keeping = keeping;
        this.ways = ways;
        this.rules = table(
                RULES,
                this::rule,
                new int[] {140, 240, 150, 135, 130, 85, 95, 105},
                "code",
                "limit-name",
                "starts",
                "length",
                "extensions",
                "remote",
                "pause",
                "valid-from");
        this.versions = table(
                VERSIONS,
                this::version,
                new int[] {100, 100, 120, 130, 90, 300, 140},
                "valid-from",
                "valid-to",
                "length",
                "extensions",
                "remote",
                "basis",
                "checked");
        this.supersede = keeping.button(SUPERSEDE, Glyph.NEXT, () -> ask(Purpose.SUPERSEDE));
        this.correct = keeping.button(CORRECT, Glyph.CHECK, () -> ask(Purpose.CORRECT));
        details.setName(DETAILS);
        details.setRows(3);
        panel.add(rules.scrolling(), "grow");
        panel.add(details, "wmin 0, hmin 54");
        panel.add(Mnemonic.label(texts.get("book.history"), versions.table()));
        panel.add(versions.scrolling(), "grow");
        panel.add(buttons());
        rules.table().getSelectionModel().addListSelectionListener(event -> showSelected());
        versions.table().getSelectionModel().addListSelectionListener(event -> enable());
        if (keeping.may()) {
            PartKey.BOOK_ADD.bind(rules.table(), () -> ask(Purpose.ADD));
            PartKey.BOOK_CHANGE.bind(rules.table(), () -> ask(Purpose.SUPERSEDE));
        }
        enable();
    }

    private PlainTable<TimeLimit> table(
            String name,
            java.util.function.BiFunction<TimeLimit, Integer, String> cell,
            int[] widths,
            String... heads) {
        PlainTable<TimeLimit> table = new PlainTable<>(
                name, Stream.of(heads).map(head -> texts.get("book." + head)).toList(), cell);
        JTable shown = table.table();
        shown.getAccessibleContext().setAccessibleName(texts.get(name));
        for (int column = 0; column < widths.length; column++) {
            shown.getColumnModel().getColumn(column).setPreferredWidth(widths[column]);
        }
        return table;
    }

    private JPanel buttons() {
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 6", "[][][]push[][]"));
        buttons.add(keeping.button(ADD, Glyph.ADD, () -> ask(Purpose.ADD)));
        buttons.add(supersede);
        buttons.add(correct);
        buttons.add(keeping.button("book.read-limits", Glyph.IMPORT, ways.read()));
        buttons.add(keeping.open("book.write-limits", Glyph.SAVE, ways.write()));
        return buttons;
    }

    void show(TimeLimits read) {
        limits = read;
        List<TimeLimit> now = inForce(read, LocalDate.ofInstant(ui.clock().instant(), Texts.ZONE));
        TimeLimit selected = selected();
        if (!now.equals(rules.rows())) {
            rules.show(now);
        }
        int row = IntStream.range(0, now.size())
                .filter(i -> selected != null && now.get(i).code().equals(selected.code()))
                .findFirst()
                .orElse(0);
        if (!now.isEmpty()) {
            rules.table().setRowSelectionInterval(row, row);
        }
        showSelected();
    }

    /** One version of each code: that of a day; where none holds then, the last one. */
    static List<TimeLimit> inForce(TimeLimits limits, LocalDate day) {
        Map<String, TimeLimit> byCode = new LinkedHashMap<>();
        for (TimeLimit limit : limits.all()) {
            TimeLimit earlier = byCode.get(limit.code());
            if (earlier == null || !earlier.holdsOn(day)) {
                byCode.put(limit.code(), limit);
            }
        }
        return List.copyOf(byCode.values());
    }

    private void showSelected() {
        TimeLimit rule = selected();
        List<TimeLimit> history = rule == null
                ? List.of()
                : limits.all().stream()
                        .filter(limit -> limit.code().equals(rule.code()))
                        .toList()
                        .reversed();
        if (!history.equals(versions.rows())) {
            versions.show(history);
            if (!history.isEmpty()) {
                versions.table().setRowSelectionInterval(0, 0);
            }
        }
        details.setText(rule == null ? "" : said(rule));
        details.setCaretPosition(0);
        enable();
    }

    private @Nullable TimeLimit selected() {
        return rules.selected().stream().findFirst().orElse(null);
    }

    private void enable() {
        keeping.enable(supersede, selected() != null);
        keeping.enable(correct, !versions.selected().isEmpty());
    }

    private String said(TimeLimit rule) {
        List<String> lines = new ArrayList<>();
        String basis = texts.get("receipt.basis", rule.basis());
        lines.add(rule.checked() ? basis : basis + " · " + texts.get("receipt.unchecked"));
        Extensions extensions = rule.extensions();
        String grounds = Stream.of(extensions.grounds(), extensions.approver())
                .map(wording -> wording.in(texts.language()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("; "));
        if (!grounds.isEmpty()) {
            lines.add(texts.get("book.extension-said", grounds));
        }
        lines.add(texts.get("book.after-hours-said", texts.of(rule.afterHours())));
        return String.join("\n", lines);
    }

    private String rule(TimeLimit rule, int column) {
        return switch (column) {
            case 0 -> rule.code();
            case 1 -> rule.name().in(texts.language());
            case 2 -> rule.starts().in(texts.language());
            case 3 -> length(rule);
            case 4 -> extensions(rule);
            case 5 -> remote(rule);
            case 6 -> texts.get(rule.pausable() ? "book.yes" : "book.no");
            default -> texts.date(rule.validFrom());
        };
    }

    private String version(TimeLimit version, int column) {
        LocalDate last = version.validTo();
        return switch (column) {
            case 0 -> texts.date(version.validFrom());
            case 1 -> last == null ? texts.get("book.open-end") : texts.date(last);
            case 2 -> length(version);
            case 3 -> extensions(version);
            case 4 -> remote(version);
            case 5 -> version.basis();
            default -> texts.get(version.checked() ? "book.confirmed" : "book.unconfirmed");
        };
    }

    private String length(TimeLimit rule) {
        return words.amount(rule.amount(), rule.unit());
    }

    private String extensions(TimeLimit rule) {
        Extensions extensions = rule.extensions();
        String each = words.amount(extensions.amount(), rule.unit());
        return switch (extensions.times()) {
            case 0 -> "–";
            case 1 -> texts.get("book.once", each);
            default -> texts.get("book.times", extensions.times(), each);
        };
    }

    private String remote(TimeLimit rule) {
        return rule.remote() == 0 ? "–" : "+" + words.amount(rule.remote(), rule.unit());
    }

    private void ask(Purpose purpose) {
        TimeLimit from = switch (purpose) {
            case ADD -> null;
            case SUPERSEDE -> versions.rows().isEmpty() ? null : versions.rows().getFirst();
            case CORRECT -> versions.selected().stream().findFirst().orElse(null);
        };
        if (purpose == Purpose.ADD || from != null) {
            LimitForm form = new LimitForm(texts, ui.clock(), purpose, limits, from);
            TimeLimit taken = new LimitDialog(texts, form).ask(panel);
            if (taken != null) {
                ways.keep().accept(taken);
            }
        }
    }

    JComponent component() {
        return panel;
    }
}

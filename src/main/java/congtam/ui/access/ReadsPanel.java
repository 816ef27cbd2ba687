package congtam.ui.access;

import congtam.access.ReadAct;
import congtam.access.ReadFilter;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.ReadLine;
import congtam.report.ReadLogDocument;
import congtam.text.Texts;
import congtam.ui.kit.FilterCombo;
import congtam.ui.kit.FilterDate;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.PlainTable;
import congtam.ui.kit.SearchField;
import congtam.ui.kit.Ui;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The read log: who opened, printed, searched or was refused what, newest first; numbers and acts, never content. */
public final class ReadsPanel {
    public static final String NAME = "reads";

    private static final int PAGE = 200;

    private final Ui ui;
    private final Supplier<Office> office;
    private final Viewer viewer;
    private final ReadLogDocument words;
    private final PlainTable<ReadLine> table;
    private final SearchField who;
    private final SearchField number;
    private final FilterCombo<ReadAct> act;
    private final FilterDate from;
    private final FilterDate to;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 16, fill, wrap 1", "[grow, fill]", "[][grow, fill][]"));

    /**
     * Makes it, empty.
     *
     * @param print shows the lines of a filter on pages
     * @param export keeps the lines of a filter as a file
     */
    public ReadsPanel(
            Ui ui, Supplier<Office> office, Viewer viewer, Consumer<ReadFilter> print, Consumer<ReadFilter> export) {
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        Texts texts = ui.texts();
        this.words = new ReadLogDocument(texts);
        this.table = new PlainTable<>(
                NAME,
                List.of(
                        texts.get("log.seq"),
                        texts.get("log.at"),
                        texts.get("log.who"),
                        texts.get("log.act"),
                        texts.get("reads.number"),
                        texts.get("reads.detail"),
                        texts.get("field.purpose")),
                this::cell);
        this.who = new SearchField(texts.get("log.who"), this::refresh);
        this.number = new SearchField(texts.get("reads.number"), this::refresh);
        this.act = new FilterCombo<>(
                "reads.act", List.of(ReadAct.values()), texts::of, texts.get("reads.any-act"), this::refresh);
        this.from = new FilterDate(texts.get("reads.from"), this::refresh);
        this.to = new FilterDate(texts.get("reads.to"), this::refresh);
        panel.add(filters());
        panel.add(table.scrolling());
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 8", "push[][][]"));
        buttons.add(button("reads.more", this::more));
        buttons.add(button("reads.print", () -> print.accept(filter())));
        buttons.add(button("reads.export", () -> export.accept(filter())));
        panel.add(buttons);
    }

    private JComponent filters() {
        JPanel filters = new JPanel(new MigLayout("insets 0, gapx 8", "[grow, fill][160!, fill][grow, fill][][]"));
        name(who, "reads.who", "log.who");
        name(number, "reads.number", "reads.number");
        name(act, "reads.act", "log.act");
        name(from, "reads.from", "reads.from");
        name(to, "reads.to", "reads.to");
        List.of(who, number, act, from, to).forEach(filters::add);
        return filters;
    }

    private void name(JComponent field, String name, String words) {
        field.setName(name);
        field.getAccessibleContext().setAccessibleName(ui.texts().get(words));
    }

    private JButton button(String key, Runnable effect) {
        JButton button = Mnemonic.button(ui.texts().get(key), new JButton());
        button.setName(key);
        button.addActionListener(e -> effect.run());
        return button;
    }

    private String cell(ReadLine line, int column) {
        return switch (column) {
            case 0 -> Long.toString(line.seq());
            case 1 -> ui.texts().dateTime(line.at());
            case 2 -> line.who();
            case 3 -> words.act(line);
            case 4 -> line.number();
            case 5 -> words.detail(line);
            default -> line.purpose();
        };
    }

    private ReadFilter filter() {
        return new ReadFilter(who.getText(), number.getText(), act.choice(), from.day(), to.day());
    }

    public JPanel component() {
        return panel;
    }

    /** Reads from the newest on. */
    public void refresh() {
        table.show(List.of());
        read(Long.MAX_VALUE);
    }

    private void more() {
        read(table.rows().isEmpty() ? Long.MAX_VALUE : table.rows().getLast().seq());
    }

    private void read(long before) {
        ReadFilter filter = filter();
        ui.background()
                .run(progress -> office.get().reads().page(viewer, filter, before, PAGE))
                .onResult(lines -> {
                    // Typed on meanwhile: another answer is on its way.
                    if (filter.equals(filter())) {
                        table.add(lines);
                    }
                })
                .onFailure(failure -> ui.problems().show(panel, failure))
                .start();
    }
}

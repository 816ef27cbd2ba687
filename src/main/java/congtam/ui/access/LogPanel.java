package congtam.ui.access;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.LedgerEntry;
import congtam.text.Texts;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.PlainTable;
import congtam.ui.kit.Ui;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The log: who did what when, newest first, without what it was about. */
public final class LogPanel {
    public static final String NAME = "log";

    private static final int PAGE = 200;

    private final Ui ui;
    private final Supplier<Office> office;
    private final Viewer viewer;
    private final PlainTable<LedgerEntry> table;
    private final JPanel panel = new JPanel(new MigLayout("insets 16, fill, wrap 1", "[grow, fill]", "[grow, fill][]"));

    public LogPanel(Ui ui, Supplier<Office> office, Viewer viewer) {
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        Texts texts = ui.texts();
        this.table = new PlainTable<>(
                NAME,
                List.of(
                        texts.get("log.seq"),
                        texts.get("log.at"),
                        texts.get("log.who"),
                        texts.get("log.act"),
                        texts.get("log.record")),
                this::cell);
        JButton more = Mnemonic.button(texts.get("log.more"), new JButton());
        more.setName("log.more");
        more.addActionListener(e -> read(
                table.rows().isEmpty() ? Long.MAX_VALUE : table.rows().getLast().seq()));
        panel.add(table.scrolling());
        panel.add(more, "grow 0, align right");
    }

    private String cell(LedgerEntry entry, int column) {
        String act = "act." + entry.act();
        return switch (column) {
            case 0 -> Long.toString(entry.seq());
            case 1 -> ui.texts().dateTime(entry.at());
            case 2 -> entry.who();
            case 3 -> ui.texts().has(act) ? ui.texts().get(act) : entry.act();
            default -> entry.record().id() + " (" + entry.version() + ")";
        };
    }

    public JPanel component() {
        return panel;
    }

    public void focus() {
        table.table().requestFocusInWindow();
    }

    /** Reads from the newest on. */
    public void refresh() {
        table.show(List.of());
        read(Long.MAX_VALUE);
    }

    private void read(long before) {
        ui.background()
                .run(progress -> office.get().log().page(viewer, before, PAGE))
                .onResult(table::add)
                .onFailure(failure -> ui.problems().show(panel, failure))
                .start();
    }
}

package congtam.ui.official;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.official.OfficialCsv;
import congtam.official.OfficialRow;
import congtam.official.OfficialSort;
import congtam.official.Post;
import congtam.text.Texts;
import congtam.ui.agency.AgencyTree;
import congtam.ui.exchange.TableFiles;
import congtam.ui.kit.Column;
import congtam.ui.kit.Column.Cell;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.ListPanel;
import congtam.ui.kit.LookingTab;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.PagedTable;
import congtam.ui.kit.Ui;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;

/** The list of officials in a tab. */
public final class OfficialsTab implements LookingTab {
    public static final String NAME = "officials";
    public static final String TABLE = "officials.table";
    public static final String ADD = "officials.add";
    public static final String IMPORT = "officials.import";
    public static final String EXPORT = "officials.export";

    private final Texts texts;
    private final OfficialListModel model;
    private final ListPanel<OfficialSort, OfficialRow> panel;
    private final TableFiles files;

    /**
     * Makes the tab and begins to read.
     *
     * @param open opens one of its rows
     * @param create begins a new one
     */
    public OfficialsTab(
            Ui ui,
            Supplier<Office> office,
            Viewer viewer,
            AgencyTree agencies,
            Consumer<OfficialRow> open,
            Runnable create) {
        this.texts = ui.texts();
        this.model = new OfficialListModel(office, viewer, ui.background());
        PagedTable<OfficialRow> table = new PagedTable<>(ui, TABLE, model.rows(), columns(texts), OfficialRow::id);
        table.onOpen(open);
        boolean may = viewer.may(Step.KEEP_OFFICIALS);
        JButton add = button(ADD, Glyph.ADD, create);
        add.setEnabled(may);
        JButton take = button(IMPORT, Glyph.IMPORT, () -> take(office, viewer));
        take.setVisible(may);
        take.setToolTipText(texts.get("officials.import.tip"));
        JButton write = button(EXPORT, Glyph.SAVE, () -> write(office, viewer));
        write.setToolTipText(texts.get("officials.export.tip"));
        OfficialFilterBar filter = new OfficialFilterBar(texts, model, agencies, List.of(take, write, add));
        this.panel = new ListPanel<>(ui, NAME, model, table, filter, filter.search(), List.of(first(create, add)));
        this.files = new TableFiles(ui, panel);
        model.start();
    }

    private JButton button(String name, Glyph glyph, Runnable effect) {
        JButton button = Mnemonic.button(texts.get(name), new JButton(glyph.small()));
        button.setName(name);
        button.addActionListener(e -> effect.run());
        return button;
    }

    private void take(Supplier<Office> office, Viewer viewer) {
        files.open(
                "officials.import-title",
                (name, in, progress) -> {
                    int kept = office.get().officials().keep(viewer, OfficialCsv.read(name, in), progress);
                    office.get().register().catchUp();
                    return kept;
                },
                kept -> {
                    refresh();
                    files.say(number -> texts.get("cli.officials.kept", number), kept);
                });
    }

    private void write(Supplier<Office> office, Viewer viewer) {
        UUID agency = model.filter().agencyId();
        files.save(
                "officials.export-title",
                "can-bo-cong-chuc.csv",
                () -> office.get().officials().csv(viewer, agency, null),
                files::saved);
    }

    private static Action first(Runnable create, JButton like) {
        AbstractAction first = new AbstractAction(like.getText()) {
            @Override
            public void actionPerformed(ActionEvent e) {
                create.run();
            }
        };
        first.setEnabled(like.isEnabled());
        return first;
    }

    private static List<Column<OfficialRow>> columns(Texts texts) {
        return List.of(
                new Column<>("name", "official.name", row -> Cell.of(row.name()), 240, OfficialSort.Column.NAME),
                new Column<>("code", "official.code", row -> Cell.quiet(row.code()), 140, OfficialSort.Column.CODE),
                new Column<>("title", "official.title", row -> Cell.of(title(row)), 220, null),
                new Column<>("agency", "official.agency", row -> Cell.of(row.agencyName()), 300, null),
                new Column<>("from", "official.from", row -> Cell.quiet(from(row, texts)), 110, null),
                new Column<>(
                        "present",
                        "officials.present",
                        row -> Cell.quiet(texts.get(row.inPost() ? "officials.in-post" : "officials.left")),
                        130,
                        null));
    }

    private static String title(OfficialRow row) {
        Post post = row.post();
        return post == null ? "" : post.title();
    }

    private static String from(OfficialRow row, Texts texts) {
        Post post = row.post();
        return post == null ? "" : texts.date(post.from());
    }

    /** Reads again, because something changed. */
    public void refresh() {
        model.refresh();
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public GuidePage guide() {
        return GuidePage.OFFICIALS;
    }

    @Override
    public void focus() {
        panel.focusTable();
    }

    @Override
    public String title() {
        return texts.get("officials.title");
    }
}

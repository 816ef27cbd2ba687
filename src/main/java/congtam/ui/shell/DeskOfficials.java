package congtam.ui.shell;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.official.OfficialRow;
import congtam.official.Officials;
import congtam.register.RecordRef;
import congtam.text.Problem;
import congtam.ui.agency.AgencyTree;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Ui;
import congtam.ui.kit.Ways;
import congtam.ui.official.OfficialPanel;
import congtam.ui.official.OfficialsTab;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Officials on the desk: their list, and each in a tab of its own. */
final class DeskOfficials {
    private final Ui ui;
    private final Viewer viewer;
    private final OfficeDoor door;
    private final WorkArea work;
    private final AgencyTree agencies;
    private final Ways ways;
    private final Consumer<EditorTab> close;
    private final RecordOpener opener;
    private @Nullable OfficialsTab list;

    /**
     * For one desk.
     *
     * @param ways where a case leads to
     * @param close closes a tab, asking first if it is edited
     */
    DeskOfficials(
            Ui ui,
            Viewer viewer,
            OfficeDoor door,
            WorkArea work,
            AgencyTree agencies,
            Ways ways,
            Consumer<EditorTab> close) {
        this.ui = ui;
        this.viewer = viewer;
        this.door = door;
        this.work = work;
        this.agencies = agencies;
        this.ways = ways;
        this.close = close;
        this.opener = new RecordOpener(ui, viewer, work, work::add);
    }

    DeskOfficials bind(Commands commands) {
        commands.on(Command.SHOW_OFFICIALS, this::showList)
                .when(Command.SHOW_OFFICIALS, () -> door.isOpen() && viewer.may(Step.READ_OFFICIALS));
        return this;
    }

    private void showList() {
        OfficialsTab open = list;
        if (open == null || !work.editors().contains(open)) {
            open = new OfficialsTab(ui, door, viewer, agencies, this::open, this::create);
            list = open;
            work.add(open);
        } else {
            work.select(open);
        }
        open.focus();
    }

    private void create() {
        OfficialPanel fresh = new OfficialPanel(ui, door.get(), viewer, ways, close, null);
        work.add(fresh);
        fresh.focus();
    }

    private void open(OfficialRow row) {
        open(Officials.ref(row.id()), row.name());
    }

    /** Opens an official again; false for any other record. */
    boolean open(RecordRef record) {
        boolean known = record.kind().equals(Officials.kind().name());
        if (known) {
            open(record, record.id().toString());
        }
        return known;
    }

    private void open(RecordRef record, String name) {
        opener.open(
                record,
                () -> door.get().officials().open(viewer, record.id()),
                official -> new OfficialPanel(ui, door.get(), viewer, ways, close, official),
                Problem.of("official.gone", name));
    }

    /** Reads the list again, if it stands open. */
    void refresh() {
        if (list != null && work.editors().contains(list)) {
            list.refresh();
        }
    }
}

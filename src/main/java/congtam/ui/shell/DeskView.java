package congtam.ui.shell;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.Complaints;
import congtam.inspection.InspectionRow;
import congtam.office.Office;
import congtam.register.Change;
import congtam.register.RecordRef;
import congtam.text.Texts;
import congtam.ui.agency.AgencyTree;
import congtam.ui.complaint.ComplaintListModel;
import congtam.ui.complaint.ComplaintListPanel;
import congtam.ui.exchange.ComplaintImporter;
import congtam.ui.exchange.ImportDialog;
import congtam.ui.help.GuideWindow;
import congtam.ui.kit.BusyMark;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.ListPanel;
import congtam.ui.kit.Toast;
import congtam.ui.kit.Ui;
import congtam.ui.overview.Figure;
import congtam.ui.overview.OverviewModel;
import congtam.ui.overview.OverviewPanel;
import java.awt.BorderLayout;
import java.awt.Window;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Everything inside the window, in one language: made at once, alive as soon as the register is open. */
final class DeskView implements View {
    private final Ui ui;
    private final Viewer viewer;
    private final OfficeDoor door;
    private final Rooms rooms;
    private final @Nullable Window window;
    private final Toast toast;
    private final Commands commands;
    private final ComplaintListModel list;
    private final AgencyTree agencies;
    private final ListPanel<ComplaintSort, ComplaintRow> listPanel;
    private final DeskScreen listScreen;
    private final DeskVisits visits;
    private final OverviewModel overview;
    private final DeskScreen overviewScreen;
    private final Navigation navigation;
    private final WorkArea work;
    private final StatusLine status;
    private final DeskStatus figures;
    private final DeskNotices notices;
    private final Leaving leaving;
    private final DeskReports reports;
    private final DeskOfficials officials;
    private final JPanel content = new JPanel(new BorderLayout());
    private final DeskRecords records;
    private @Nullable ChangeFeed feed;
    private @Nullable GuideWindow guide;

    /**
     * Makes it.
     *
     * @param root of the window
     * @param where what the register is called
     */
    DeskView(Ui ui, Viewer viewer, OfficeDoor door, Rooms rooms, JRootPane root, String where, BusyMark busy) {
        this.ui = ui;
        this.viewer = viewer;
        this.door = door;
        this.rooms = rooms;
        this.window = SwingUtilities.getWindowAncestor(root);
        this.toast = new Toast(root);
        this.commands = new Commands(ui.texts());
        this.agencies = new AgencyTree(door, ui.background(), ui.clock());
        this.list = new ComplaintListModel(door, viewer, ui.background());
        this.listPanel = ComplaintListPanel.of(
                ui,
                viewer,
                list,
                agencies,
                rooms.deadlines().levels(),
                this::open,
                List.of(commands.action(Command.NEW_COMPLAINT), commands.action(Command.IMPORT_COMPLAINTS)));
        this.listScreen =
                new DeskScreen("tab.complaints", Glyph.LIST, listPanel, GuidePage.FINDING, listPanel::focusTable);
        this.overview = new OverviewModel(door, viewer, ui);
        OverviewPanel overviewPanel = new OverviewPanel(ui, overview, this::openList, this::open, this::open);
        this.overviewScreen =
                new DeskScreen("tab.overview", Glyph.OVERVIEW, overviewPanel, GuidePage.OVERVIEW, overviewPanel::focus);
        this.visits = new DeskVisits(ui, viewer, door, agencies, commands, this::open);
        List<DeskScreen> screens = List.of(overviewScreen, listScreen, visits.screen());
        this.work = new WorkArea(ui.texts(), screens, lastUsed(screens), this::close, this::turned);
        this.records = new DeskRecords(ui, viewer, door, rooms, work, this::close, commands::update);
        this.navigation = new Navigation(ui.texts(), sections(), commands.action(Command.SHOW_SUMMARY));
        this.status = new StatusLine(ui.texts(), where, viewer.name(), busy);
        this.leaving = new Leaving(ui.texts(), Leaving.dialog(ui.texts(), content));
        DeskLists lists = new DeskLists(work, list, listScreen, visits);
        this.notices = new DeskNotices(ui, viewer, door, lists);
        this.figures = new DeskStatus(ui, viewer, door, status, notices::refresh);
        this.reports =
                new DeskReports(ui, viewer, door, rooms.letterhead(), work, listPanel, lists, agencies, this::help);
        this.officials = new DeskOfficials(ui, viewer, door, work, agencies, records, this::close).bind(commands);
        bindCommands();
        layOut();
        list.onChange(this::narrowed);
        visits.list().onChange(this::narrowed);
        overview.onChange(this::lookAtOverview);
        listPanel.onSelection(commands::update);
        visits.panel().onSelection(commands::update);
        commands.update();
    }

    private List<Navigation.Section> sections() {
        DeskNavigation all = new DeskNavigation(ui.texts());
        return List.of(
                all.overview(() -> work.isShown(overviewScreen), () -> show(overviewScreen)),
                all.complaints(
                        list, rooms.deadlines().levels(), () -> work.isShown(listScreen), () -> work.show(listScreen)),
                all.visits(visits.list(), () -> work.isShown(visits.screen()), () -> work.show(visits.screen())));
    }

    private void layOut() {
        content.add(new ToolBar(commands), BorderLayout.NORTH);
        content.add(navigation, BorderLayout.WEST);
        content.add(notices.above(work.component()), BorderLayout.CENTER);
        content.add(status, BorderLayout.SOUTH);
    }

    private void bindCommands() {
        reports.bind(commands);
        notices.bind(commands, navigation);
        new DeskDeadlines(ui, viewer, door, work).bind(commands);
        new DeskAgencies(ui, viewer, door, work).bind(commands);
        commands.on(Command.NEW_COMPLAINT, () -> records.log())
                .when(Command.NEW_COMPLAINT, () -> door.isOpen() && viewer.may(Step.LOG_COMPLAINT))
                .on(Command.IMPORT_COMPLAINTS, this::importFile)
                .when(Command.IMPORT_COMPLAINTS, () -> door.isOpen() && viewer.may(Step.IMPORT))
                .on(Command.NEW_VISIT, () -> records.visit(List.of()))
                .when(Command.NEW_VISIT, () -> door.isOpen() && viewer.may(Step.START_VISIT))
                .on(Command.VISIT_OF_COMPLAINT, this::visitOfComplaint)
                .when(
                        Command.VISIT_OF_COMPLAINT,
                        () -> door.isOpen() && viewer.may(Step.START_VISIT) && complaint() != null)
                .on(
                        Command.OPEN_SELECTED,
                        () -> Objects.requireNonNull(listInFront()).openSelected())
                .when(Command.OPEN_SELECTED, () -> {
                    ListPanel<?, ?> inFront = listInFront();
                    return inFront != null && inFront.hasSelection();
                })
                .on(Command.SAVE, this::save)
                .when(Command.SAVE, () -> work.selected() != null)
                .on(Command.PASTE_FILES, () -> Objects.requireNonNull(pasting()).run())
                .when(Command.PASTE_FILES, () -> pasting() != null)
                .on(Command.CLOSE_TAB, () -> close(Objects.requireNonNull(work.selected())))
                .when(Command.CLOSE_TAB, () -> work.selected() != null)
                .on(Command.SHOW_OVERVIEW, () -> show(overviewScreen))
                .on(Command.SHOW_LIST, () -> show(listScreen))
                .on(Command.SHOW_VISITS, () -> show(visits.screen()))
                .on(Command.FIND, this::find)
                .on(Command.CLEAR_FILTER, () -> (work.isShown(visits.screen()) ? visits.list() : list).clear())
                .on(Command.REFRESH, this::refresh)
                .on(Command.NEXT_TAB, () -> work.cycle(1))
                .on(Command.PREVIOUS_TAB, () -> work.cycle(-1))
                .on(Command.VERIFY, () -> figures.verify(toast, content))
                .when(Command.VERIFY, () -> door.isOpen() && viewer.may(Step.VERIFY))
                .on(Command.GUIDE, () -> help(work.guide()))
                .on(Command.PALETTE, () -> Palette.open(Objects.requireNonNull(window), ui.texts(), commands))
                .on(Command.SHORTCUTS, () -> ShortcutSheet.open(Objects.requireNonNull(window), ui.texts(), commands));
    }

    @Override
    public void start() {
        list.start();
        visits.start();
        agencies.refresh();
        lookAtOverview();
    }

    @Override
    public void focus() {
        DeskScreen screen = work.screen();
        if (screen != null) {
            screen.focus().run();
        }
    }

    /** Who was last at the list begins there; everybody else at the overview. */
    private DeskScreen lastUsed(List<DeskScreen> screens) {
        String name = ui.preferences().settings().screen();
        return screens.stream()
                .filter(screen -> screen.textKey().equals(name))
                .findFirst()
                .orElse(overviewScreen);
    }

    /** Another tab is in front. */
    private void turned() {
        DeskScreen screen = work.screen();
        if (screen != null) {
            ui.preferences().change(settings -> settings.withScreen(screen.textKey()));
        }
        navigation.mark();
        lookAtOverview();
        commands.update();
    }

    /** The overview counts only while somebody looks at it. */
    private void lookAtOverview() {
        if (work.isShown(overviewScreen)) {
            overview.look();
        }
    }

    private void narrowed() {
        commands.update();
        navigation.mark();
    }

    /** The list in front; null if something else is. */
    private @Nullable ListPanel<?, ?> listInFront() {
        if (work.isShown(visits.screen())) {
            return visits.panel();
        }
        return work.isShown(listScreen) ? listPanel : null;
    }

    private void find() {
        if (!work.isShown(visits.screen())) {
            work.show(listScreen);
        }
        Objects.requireNonNull(listInFront()).focusFilter();
    }

    private void openList(Figure figure) {
        list.show(figure.filter(), figure.sort());
        show(listScreen);
    }

    @Override
    public void opened(Office office) {
        records.opened(office);
        feed = new ChangeFeed(office.register(), this::changed);
        figures.refresh();
        commands.update();
    }

    private void changed(Change change) {
        if (change.touches("agency")) {
            agencies.refresh();
        }
        if (change.touches(Complaints.kind().name()) || change.touches("agency")) {
            list.refresh();
        }
        if (change.touches("inspection") || change.touches("agency")) {
            visits.refresh();
        }
        if (change.touches("official") || change.touches("agency")) {
            officials.refresh();
        }
        reports.refresh();
        overview.changed();
        lookAtOverview();
        figures.refresh();
        figures.tell(change);
    }

    private void refresh() {
        agencies.refresh();
        list.refresh();
        visits.refresh();
        overview.changed();
        lookAtOverview();
        if (door.isOpen()) {
            figures.refresh();
        }
    }

    private void show(DeskScreen screen) {
        work.show(screen);
        screen.focus().run();
    }

    private void help(GuidePage page) {
        if (guide == null) {
            guide = new GuideWindow(ui, Objects.requireNonNull(window));
        }
        guide.open(page);
    }

    private void open(ComplaintRow row) {
        records.open(row);
    }

    private void open(InspectionRow row) {
        records.open(row);
    }

    /** The complaint that is open or selected; null for none. */
    private @Nullable UUID complaint() {
        UUID inFront = records.complaintInFront();
        ComplaintRow row = work.isShown(listScreen) ? listPanel.selection() : null;
        return inFront == null && row != null ? row.id() : inFront;
    }

    private void visitOfComplaint() {
        UUID complaint = complaint();
        if (complaint != null) {
            records.visit(List.of(complaint));
        }
    }

    private void save() {
        EditorTab editor = work.selected();
        if (editor != null) {
            editor.save(() -> toast.show(ui.texts().get("toast.saved", editor.title())));
        }
    }

    private @Nullable Runnable pasting() {
        EditorTab editor = work.selected();
        return editor == null ? null : editor.pasting();
    }

    private void close(EditorTab editor) {
        work.select(editor);
        leaving.leave(List.of(editor), () -> {
            work.remove(editor);
            commands.update();
        });
    }

    private void importFile() {
        ComplaintImporter importer = rooms.imports().of(door.get(), viewer, ui.texts());
        ImportDialog.open(
                Objects.requireNonNull(window),
                ui,
                importer,
                outcome -> {
                    Texts texts = ui.texts();
                    toast.show(texts.get("toast.imported", outcome.added(), outcome.updated()));
                },
                this::help);
    }

    @Override
    public void leave(Runnable then) {
        leaving.leave(work.editors(), then);
    }

    @Override
    public List<RecordRef> records() {
        return work.editors().stream()
                .map(EditorTab::record)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void reopen(List<RecordRef> known) {
        for (RecordRef record : known) {
            if (!officials.open(record)) {
                records.open(record, record.id().toString());
            }
        }
    }

    @Override
    public void closed() {
        reports.close();
        notices.close();
        work.editors().forEach(work::remove);
        if (feed != null) {
            feed.close();
        }
        if (guide != null) {
            guide.dispose();
        }
    }

    @Override
    public JPanel content() {
        return content;
    }

    @Override
    public Commands commands() {
        return commands;
    }
}

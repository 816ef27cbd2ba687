package congtam.ui.shell;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.register.Change;
import congtam.register.RecordRef;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.complaint.ComplaintEditors;
import congtam.ui.complaint.ComplaintListModel;
import congtam.ui.complaint.ComplaintListPanel;
import congtam.ui.exchange.ComplaintImporter;
import congtam.ui.exchange.ImportDialog;
import congtam.ui.help.GuideWindow;
import congtam.ui.kit.BusyMark;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.Toast;
import congtam.ui.kit.Ui;
import congtam.ui.overview.Figure;
import congtam.ui.overview.OverviewModel;
import congtam.ui.overview.OverviewPanel;
import java.awt.BorderLayout;
import java.awt.Window;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Everything inside the window, in one language: made at once, alive as soon as the register is open. */
final class DeskView {
    private final Ui ui;
    private final Viewer viewer;
    private final OfficeDoor door;
    private final Rooms rooms;
    private final @Nullable Window window;
    private final Toast toast;
    private final Commands commands;
    private final ComplaintListModel list;
    private final ComplaintListPanel listPanel;
    private final DeskScreen listScreen;
    private final OverviewModel overview;
    private final DeskScreen overviewScreen;
    private final Navigation navigation;
    private final WorkArea work;
    private final StatusLine status;
    private final DeskStatus figures;
    private final Leaving leaving;
    private final DeskReports reports;
    private final JPanel content = new JPanel(new BorderLayout());
    private final Set<UUID> opening = new HashSet<>();
    private @Nullable ChangeFeed feed;
    private @Nullable ComplaintEditors editors;
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
        this.list = new ComplaintListModel(door, viewer, ui);
        this.listPanel = new ComplaintListPanel(
                ui,
                list,
                this::open,
                commands.action(Command.NEW_COMPLAINT),
                commands.action(Command.IMPORT_COMPLAINTS));
        this.listScreen =
                new DeskScreen("tab.complaints", Glyph.LIST, listPanel, GuidePage.FINDING, listPanel::focusTable);
        this.overview = new OverviewModel(door, viewer, ui);
        OverviewPanel overviewPanel = new OverviewPanel(ui, overview, this::openList, this::open);
        this.overviewScreen =
                new DeskScreen("tab.overview", Glyph.OVERVIEW, overviewPanel, GuidePage.OVERVIEW, overviewPanel::focus);
        List<DeskScreen> screens = List.of(overviewScreen, listScreen);
        this.work = new WorkArea(ui.texts(), screens, lastUsed(screens), this::close, this::turned);
        this.navigation = new Navigation(
                ui.texts(),
                list,
                () -> work.isShown(listScreen),
                () -> show(overviewScreen),
                () -> work.show(listScreen),
                commands.action(Command.SHOW_SUMMARY));
        this.status = new StatusLine(ui.texts(), where, viewer.name(), busy);
        this.figures = new DeskStatus(ui, viewer, door, status);
        this.leaving = new Leaving(ui.texts(), Leaving.dialog(ui.texts(), content));
        this.reports =
                new DeskReports(ui, viewer, door, rooms.letterhead(), work, listPanel, this::showList, this::help);
        bindCommands();
        layOut();
        list.onChange(commands::update);
        overview.onChange(this::lookAtOverview);
        listPanel.onSelection(commands::update);
        commands.update();
    }

    private void layOut() {
        content.add(new ToolBar(commands), BorderLayout.NORTH);
        content.add(navigation, BorderLayout.WEST);
        content.add(work.component(), BorderLayout.CENTER);
        content.add(status, BorderLayout.SOUTH);
    }

    private void bindCommands() {
        reports.bind(commands);
        commands.on(Command.NEW_COMPLAINT, this::log)
                .when(Command.NEW_COMPLAINT, door::isOpen)
                .on(Command.IMPORT_COMPLAINTS, this::importFile)
                .when(Command.IMPORT_COMPLAINTS, door::isOpen)
                .on(Command.OPEN_COMPLAINT, listPanel::openSelected)
                .when(Command.OPEN_COMPLAINT, () -> work.isShown(listScreen) && listPanel.hasSelection())
                .on(Command.SAVE, this::save)
                .when(Command.SAVE, () -> work.selected() != null)
                .on(Command.PASTE_FILES, () -> Objects.requireNonNull(pasting()).run())
                .when(Command.PASTE_FILES, () -> pasting() != null)
                .on(Command.CLOSE_TAB, () -> close(Objects.requireNonNull(work.selected())))
                .when(Command.CLOSE_TAB, () -> work.selected() != null)
                .on(Command.SHOW_OVERVIEW, () -> show(overviewScreen))
                .on(Command.SHOW_LIST, () -> show(listScreen))
                .on(Command.FIND, () -> {
                    work.show(listScreen);
                    listPanel.focusFilter();
                })
                .on(Command.CLEAR_FILTER, list::clear)
                .on(Command.REFRESH, this::refresh)
                .on(Command.NEXT_TAB, () -> work.cycle(1))
                .on(Command.PREVIOUS_TAB, () -> work.cycle(-1))
                .on(Command.VERIFY, () -> figures.verify(toast, content))
                .when(Command.VERIFY, door::isOpen)
                .on(Command.GUIDE, () -> help(work.guide()))
                .on(Command.PALETTE, () -> Palette.open(Objects.requireNonNull(window), ui.texts(), commands))
                .on(Command.SHORTCUTS, () -> ShortcutSheet.open(Objects.requireNonNull(window), ui.texts(), commands));
    }

    /** Begins to read; what comes waits for the register. */
    void start() {
        list.start();
        lookAtOverview();
    }

    /** Puts the keyboard on the screen in front. */
    void focus() {
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

    private void openList(Figure figure) {
        list.show(figure.filter(), figure.sort());
        show(listScreen);
    }

    /** The register is open. */
    void opened(Office office) {
        editors = rooms.editors().of(ui, office, viewer, this::close);
        feed = new ChangeFeed(office.register(), this::changed);
        figures.refresh();
        commands.update();
    }

    private void changed(Change change) {
        if (change.touches(Complaints.kind().name()) || change.touches("agency")) {
            list.refresh();
        }
        reports.refresh();
        overview.changed();
        lookAtOverview();
        figures.refresh();
        figures.tell(change);
    }

    private void refresh() {
        list.refresh();
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

    private void showList(ComplaintFilter filter) {
        list.show(filter);
        show(listScreen);
    }

    private void log() {
        show(Objects.requireNonNull(editors).create());
    }

    private void open(ComplaintRow row) {
        open(row.id(), row.number());
    }

    private void open(UUID id, String number) {
        if (work.select(Complaints.ref(id)) || !opening.add(id)) {
            return;
        }
        ui.background()
                .run(progress -> door.get().complaints().open(viewer, id))
                .onResult(file -> opened(id, number, file))
                .onFailure(failure -> {
                    opening.remove(id);
                    ui.problems().show(content, failure);
                })
                .onCancelled(() -> opening.remove(id))
                .start();
    }

    private void opened(UUID id, String number, Optional<ComplaintFile> file) {
        opening.remove(id);
        if (file.isEmpty()) {
            ui.problems().show(content, Problem.of("complaint.gone", number));
        } else if (!work.select(Complaints.ref(id))) {
            show(Objects.requireNonNull(editors).open(file.get()));
        }
    }

    private void show(EditorTab editor) {
        work.add(editor);
        commands.update();
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

    /** Goes on once nothing unsaved is left. */
    void leave(Runnable then) {
        leaving.leave(work.editors(), then);
    }

    /** What stands open, to be opened again in another language. */
    List<RecordRef> records() {
        return work.editors().stream()
                .map(EditorTab::record)
                .filter(Objects::nonNull)
                .toList();
    }

    void reopen(List<RecordRef> records) {
        records.forEach(record -> open(record.id(), record.id().toString()));
    }

    void closed() {
        reports.close();
        work.editors().forEach(work::remove);
        if (feed != null) {
            feed.close();
        }
        if (guide != null) {
            guide.dispose();
        }
    }

    JPanel content() {
        return content;
    }

    Commands commands() {
        return commands;
    }
}

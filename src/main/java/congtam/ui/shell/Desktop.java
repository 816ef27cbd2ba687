package congtam.ui.shell;

import com.formdev.flatlaf.util.SystemFileChooser;
import congtam.access.Step;
import congtam.access.Users.Beginning;
import congtam.access.Viewer;
import congtam.office.Entrance;
import congtam.office.Office;
import congtam.register.RecordRef;
import congtam.register.RegisterLocation;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.kit.BusyMark;
import congtam.ui.kit.Preferences;
import congtam.ui.kit.ProblemDialog;
import congtam.ui.kit.Problems;
import congtam.ui.kit.Settings;
import congtam.ui.kit.SwingBackground;
import congtam.ui.kit.Theme;
import congtam.ui.kit.ThemeWatch;
import congtam.ui.kit.Ui;
import java.awt.EventQueue;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import org.jspecify.annotations.Nullable;

/** The program with a window: opens the register beside the event thread, holds the desk, ends both. */
public final class Desktop {
    private final Setup setup;
    private final MainWindow window;
    private final ThemeWatch theme;
    private RegisterLocation location;
    private OfficeDoor door;
    private Beginning beginning = Beginning.WORK;
    private boolean isNew;
    private @Nullable Gate gate;
    private @Nullable Session session;
    private @Nullable IdleLock idle;
    private @Nullable View view;
    private @Nullable Office office;
    private boolean ended;
    private boolean showingBug;

    /**
     * What the start knows.
     *
     * @param exit called when the window is closed and the register too
     */
    public record Setup(RegisterLocation location, Preferences preferences, Clock clock, Rooms rooms, Runnable exit) {}

    /** Begins; returns at once. The register opens while the window is built. */
    public static void start(Setup setup) {
        OfficeDoor first = door(setup, setup.location());
        first.knock();
        Settings settings = setup.preferences().settings();
        Theme.Look look = Theme.Look.of(settings.theme());
        EventQueue.invokeLater(() -> {
            Theme.install(look, settings.zoom());
            new Desktop(setup, look, first).begin(setup.location(), first);
        });
    }

    private static OfficeDoor door(Setup setup, RegisterLocation location) {
        return new OfficeDoor(
                new Entrance(location, setup.clock(), setup.rooms().deadlines(), Desktop::refuseEventThread));
    }

    static void refuseEventThread() {
        if (EventQueue.isDispatchThread()) {
            throw new IllegalStateException("the window must not wait for disk or network");
        }
    }

    private Desktop(Setup setup, Theme.Look look, OfficeDoor door) {
        this.setup = setup;
        this.door = door;
        this.location = setup.location();
        this.window = new MainWindow(setup.preferences(), this::quit);
        // A background of its own: nobody needs to see that the system is asked.
        this.theme = new ThemeWatch(
                new SwingBackground((owner, failure) -> {}),
                () -> setup.preferences().settings().theme(),
                look);
        theme.start();
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> EventQueue.invokeLater(() -> showBug(bug)));
    }

    /** Nothing fails in silence; but a fault that comes again with every repainting is shown once at a time. */
    private void showBug(Throwable bug) {
        if (!showingBug) {
            showingBug = true;
            ProblemDialog.in(texts()).show(window.frame(), bug);
            showingBug = false;
        }
    }

    private void begin(RegisterLocation where, OfficeDoor behind) {
        location = where;
        door = behind;
        beginning = Beginning.WORK;
        isNew = false;
        follow(behind);
        showGate();
        window.show();
    }

    /** Opens the register anew, after it was closed. */
    private void beginAgain() {
        office = null;
        OfficeDoor behind = door(setup, location);
        begin(location, behind);
        behind.knock();
    }

    private void follow(OfficeDoor behind) {
        var _ = behind.opening().whenComplete((opened, failure) -> {
            if (failure == null) {
                EventQueue.invokeLater(() -> opened(opened));
            } else {
                Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
                EventQueue.invokeLater(() -> failed(cause));
            }
        });
    }

    private void opened(Office opened) {
        office = opened;
        if (ended) {
            end();
        } else if (gate != null) {
            gate.opened(opened);
        }
    }

    private void failed(Throwable failure) {
        if (ended) {
            end();
        } else if (failure instanceof Problem problem && problem.code().equals("register.none")) {
            askHowToBegin();
        } else {
            askWhereElse(failure);
        }
    }

    private void askHowToBegin() {
        switch (FirstStart.ask(window.frame(), texts(), location.shown())) {
            case EMPTY -> create(Beginning.WORK);
            case SAMPLES -> create(Beginning.PRACTICE);
            case OTHER -> openAnother();
            case QUIT -> quit();
        }
    }

    /** It is made when its first user is known, on whose behalf also what it begins with is added. */
    private void create(Beginning purpose) {
        beginning = purpose;
        isNew = true;
        door = door(setup, location);
        follow(door);
        showGate();
    }

    private void askWhereElse(Throwable failure) {
        Texts texts = texts();
        List<String> choices =
                List.of(texts.get("opening.again"), texts.get("opening.other"), texts.get("opening.quit"));
        switch (ProblemDialog.ask(window.frame(), texts, failure, choices)) {
            case 0 -> beginAgain();
            case 1 -> openAnother();
            default -> quit();
        }
    }

    private void openAnother() {
        Optional<RegisterLocation> chosen = chooseFolder();
        if (chosen.isEmpty()) {
            if (office == null) {
                quit();
            }
            return;
        }
        closeView();
        Office old = office;
        office = null;
        OfficeDoor next = door(setup, chosen.get());
        begin(chosen.get(), next);
        var _ = CompletableFuture.runAsync(() -> close(old)).thenRun(next::knock);
    }

    private Optional<RegisterLocation> chooseFolder() {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(texts().get("opening.choose"));
        chooser.setFileSelectionMode(SystemFileChooser.DIRECTORIES_ONLY);
        return chooser.showOpenDialog(window.frame()) == SystemFileChooser.APPROVE_OPTION
                ? Optional.of(
                        new RegisterLocation.InFolder(chooser.getSelectedFile().toPath()))
                : Optional.empty();
    }

    private Texts texts() {
        return new Texts(setup.preferences().settings().language());
    }

    private Problems problems(Texts texts) {
        Problems dialogs = ProblemDialog.in(texts);
        JFrame frame = window.frame();
        return (owner, failure) -> dialogs.show(owner == null ? frame : owner, failure);
    }

    /** Nobody is in: asks who it is. */
    private void showGate() {
        session = null;
        Texts texts = texts();
        Problems problems = problems(texts);
        Ui ui = new Ui(texts, new SwingBackground(problems), problems, setup.clock(), setup.preferences());
        Gate.Ways ways = new Gate.Ways(this::entered, this::beginAgain, language -> {
            setup.preferences().change(settings -> settings.withLanguage(language));
            MainWindow.withoutFocus(this::showGate);
        });
        Gate shown = new Gate(
                ui, door, location.shown(), beginning, isNew, setup.rooms().samples(), ways);
        gate = shown;
        window.hold(shown, texts.get("window.title", location.shown()));
        if (office != null) {
            shown.opened(office);
        }
    }

    private void entered(Viewer viewer, String signInName) {
        gate = null;
        isNew = false;
        MainWindow.withoutFocus(() -> build(new Session(viewer, signInName, door), List.of()));
    }

    /** Makes all that the window holds for somebody who is in, in the language of the settings. */
    private void build(Session somebody, List<RecordRef> records) {
        session = somebody;
        Texts texts = texts();
        Problems problems = problems(texts);
        SwingBackground background = new SwingBackground(problems);
        BusyMark busy = new BusyMark(texts);
        background.watch(busy);
        Ui ui = new Ui(texts, background, problems, setup.clock(), setup.preferences());
        View built = view(ui, somebody.viewer(), busy);
        view = built;
        LockScreen lock = somebody.lock(ui, this::abandon);
        bind(built.commands(), texts);
        somebody.bind(built.commands(), ui, window.frame(), lock, this::signOut);
        window.hold(built, texts.get("window.title", location.shown()));
        built.start();
        if (office != null) {
            built.opened(office);
            built.reopen(records);
        }
        idle = new IdleLock(
                setup.clock(),
                () -> Duration.ofMinutes(setup.preferences().settings().lockMinutes()),
                lock::lock);
        idle.start();
        EventQueue.invokeLater(built::focus);
    }

    private View view(Ui ui, Viewer viewer, BusyMark busy) {
        JRootPane root = window.frame().getRootPane();
        return viewer.may(Step.READ_COMPLAINT)
                ? new DeskView(ui, viewer, door, setup.rooms(), root, location.shown(), busy)
                : new SystemView(ui, viewer, door, setup.rooms().letterhead(), root, location.shown(), busy);
    }

    private void bind(Commands commands, Texts texts) {
        new LookCommands(setup.preferences(), theme, window.frame()).bind(commands, texts, this::changeLanguage);
        commands.on(Command.OPEN_REGISTER, () -> leave(this::openAnother)).on(Command.QUIT, this::quit);
    }

    private void changeLanguage(Language language) {
        Session present = session;
        if (present == null || language == setup.preferences().settings().language()) {
            return;
        }
        leave(() -> {
            List<RecordRef> open = view == null ? List.of() : view.records();
            closeView();
            setup.preferences().change(settings -> settings.withLanguage(language));
            build(present, open);
        });
    }

    private void signOut() {
        leave(() -> {
            closeView();
            MainWindow.withoutFocus(this::showGate);
        });
    }

    /** Ends the program from behind the lock: nothing is closed, so that drafts of what is unsaved are found again. */
    private void abandon() {
        ended = true;
        stopIdle();
        theme.stop();
        window.dispose();
        end();
    }

    private void stopIdle() {
        if (idle != null) {
            idle.stop();
            idle = null;
        }
    }

    private void leave(Runnable then) {
        if (view == null) {
            then.run();
        } else {
            view.leave(then);
        }
    }

    private void closeView() {
        stopIdle();
        if (view != null) {
            view.closed();
            view = null;
        }
    }

    private void quit() {
        leave(() -> {
            ended = true;
            closeView();
            theme.stop();
            window.dispose();
            if (office != null) {
                end();
            } else if (!door.isOpen()) {
                door.fail(new IllegalStateException("the program ends"));
                end();
            }
        });
    }

    /** Not on a daemon thread: the register must be whole before the program ends. */
    private void end() {
        Office open = office;
        office = null;
        Thread.ofPlatform().name("end").start(() -> {
            close(open);
            setup.preferences().finish();
            setup.exit().run();
        });
    }

    private static void close(@Nullable Office open) {
        if (open != null) {
            open.close();
        }
    }
}

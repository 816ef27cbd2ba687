package congtam.ui.shell;

import com.formdev.flatlaf.util.SystemFileChooser;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.RecordRef;
import congtam.register.Register;
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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;

/** The program with a window: opens the register beside the event thread, holds the desk, ends both. */
public final class Desktop {
    private final Setup setup;
    private final MainWindow window;
    private final ThemeWatch theme;
    private RegisterLocation location;
    private OfficeDoor door = new OfficeDoor();
    private @Nullable DeskView view;
    private @Nullable Office office;
    private boolean ended;
    private boolean showingBug;

    /**
     * What the start knows.
     *
     * @param exit called when the window is closed and the register too
     */
    public record Setup(
            RegisterLocation location,
            Preferences preferences,
            Viewer viewer,
            Clock clock,
            Rooms rooms,
            Runnable exit) {}

    /** Begins; returns at once. The register opens while the window is built. */
    public static void start(Setup setup) {
        CompletableFuture<Office> first = opening(setup.location(), Register.Missing.REFUSE, setup.clock());
        Settings settings = setup.preferences().settings();
        Theme.Look look = Theme.Look.of(settings.theme());
        EventQueue.invokeLater(() -> {
            Theme.install(look, settings.zoom());
            new Desktop(setup, look).begin(setup.location(), first);
        });
    }

    private static CompletableFuture<Office> opening(RegisterLocation location, Register.Missing missing, Clock clock) {
        return CompletableFuture.supplyAsync(() -> Office.open(location, missing, clock, Desktop::refuseEventThread));
    }

    static void refuseEventThread() {
        if (EventQueue.isDispatchThread()) {
            throw new IllegalStateException("the window must not wait for disk or network");
        }
    }

    Desktop(Setup setup, Theme.Look look) {
        this.setup = setup;
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

    private void begin(RegisterLocation where, CompletableFuture<Office> opening) {
        location = where;
        door = new OfficeDoor();
        follow(opening, door);
        build(List.of());
        window.show();
    }

    private void follow(CompletableFuture<Office> opening, OfficeDoor behind) {
        var _ = opening.whenComplete((opened, failure) -> {
            if (failure == null) {
                behind.open(opened);
                EventQueue.invokeLater(() -> opened(opened));
            } else {
                Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
                EventQueue.invokeLater(() -> failed(cause, behind));
            }
        });
    }

    private void opened(Office opened) {
        office = opened;
        if (ended) {
            end();
        } else if (view != null) {
            view.opened(opened);
        }
    }

    private void failed(Throwable failure, OfficeDoor behind) {
        if (ended) {
            end();
            return;
        }
        if (failure instanceof Problem problem && problem.code().equals("register.none")) {
            askHowToBegin(failure, behind);
        } else {
            behind.fail(failure);
            askWhereElse(failure);
        }
    }

    private void askHowToBegin(Throwable failure, OfficeDoor behind) {
        switch (FirstStart.ask(window.frame(), texts(), location.shown())) {
            case EMPTY -> create(behind, false);
            case SAMPLES -> create(behind, true);
            case OTHER -> {
                behind.fail(failure);
                openAnother();
            }
            case QUIT -> {
                behind.fail(failure);
                quit();
            }
        }
    }

    private void create(OfficeDoor behind, boolean withSamples) {
        CompletableFuture<Office> created = opening(location, Register.Missing.CREATE, setup.clock());
        follow(
                created.thenApply(fresh -> {
                    if (withSamples) {
                        setup.rooms().samples().addTo(fresh, setup.viewer(), congtam.register.Progress.NONE);
                    } else {
                        setup.rooms().samples().addAgencies(fresh, setup.viewer());
                    }
                    return fresh;
                }),
                behind);
    }

    private void askWhereElse(Throwable failure) {
        Texts texts = texts();
        List<String> choices =
                List.of(texts.get("opening.again"), texts.get("opening.other"), texts.get("opening.quit"));
        switch (ProblemDialog.ask(window.frame(), texts, failure, choices)) {
            case 0 -> begin(location, opening(location, Register.Missing.REFUSE, setup.clock()));
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
        CompletableFuture<Office> opening = CompletableFuture.runAsync(() -> close(old))
                .thenCompose(nothing -> opening(chosen.get(), Register.Missing.REFUSE, setup.clock()));
        begin(chosen.get(), opening);
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

    /** Makes all that the window holds, in the language of the settings. */
    private void build(List<RecordRef> records) {
        Texts texts = texts();
        Problems dialogs = ProblemDialog.in(texts);
        JFrame frame = window.frame();
        Problems problems = (owner, failure) -> dialogs.show(owner == null ? frame : owner, failure);
        SwingBackground background = new SwingBackground(problems);
        BusyMark busy = new BusyMark(texts);
        background.watch(busy);
        Ui ui = new Ui(texts, background, problems, setup.clock(), setup.preferences());
        DeskView built =
                new DeskView(ui, setup.viewer(), door, setup.rooms(), frame.getRootPane(), location.shown(), busy);
        view = built;
        bind(built.commands());
        window.hold(built, texts.get("window.title", location.shown()));
        built.start();
        if (office != null) {
            built.opened(office);
            built.reopen(records);
        }
        EventQueue.invokeLater(built::focus);
    }

    private void bind(Commands commands) {
        Preferences preferences = setup.preferences();
        for (Theme.Choice choice : Theme.Choice.values()) {
            Command command = Command.valueOf("THEME_" + choice.name());
            commands.on(command, () -> changeTheme(choice))
                    .chosen(command, () -> preferences.settings().theme() == choice);
        }
        for (Language language : Language.values()) {
            Command command = Command.valueOf(language.name());
            commands.on(command, () -> changeLanguage(language))
                    .chosen(command, () -> preferences.settings().language() == language);
        }
        commands.on(Command.ZOOM_IN, () -> zoom(Zoom::larger))
                .on(Command.ZOOM_OUT, () -> zoom(Zoom::smaller))
                .on(Command.ZOOM_RESET, () -> zoom(percent -> 100))
                .on(Command.OPEN_REGISTER, () -> leave(this::openAnother))
                .on(Command.ABOUT, this::tellAbout)
                .on(Command.QUIT, this::quit);
    }

    private void tellAbout() {
        Texts texts = texts();
        String version = Optional.ofNullable(Desktop.class.getPackage().getImplementationVersion())
                .orElse("");
        JOptionPane.showMessageDialog(
                window.frame(),
                texts.get("about.text", texts.get("app.name"), version).strip() + "\n" + texts.get("app.subtitle"),
                texts.get("app.name"),
                JOptionPane.PLAIN_MESSAGE);
    }

    private void changeTheme(Theme.Choice choice) {
        setup.preferences().change(settings -> settings.withTheme(choice));
        theme.look();
    }

    private void zoom(UnaryOperator<Integer> step) {
        int percent = step.apply(setup.preferences().settings().zoom());
        setup.preferences().change(settings -> settings.withZoom(percent));
        Theme.zoom(percent);
    }

    private void changeLanguage(Language language) {
        if (language == setup.preferences().settings().language()) {
            return;
        }
        leave(() -> {
            List<RecordRef> open = view == null ? List.of() : view.records();
            closeView();
            setup.preferences().change(settings -> settings.withLanguage(language));
            build(open);
        });
    }

    private void leave(Runnable then) {
        if (view == null) {
            then.run();
        } else {
            view.leave(then);
        }
    }

    private void closeView() {
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

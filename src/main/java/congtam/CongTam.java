package congtam;

import congtam.access.Viewer;
import congtam.cli.Cli;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.office.UserFolders;
import congtam.register.Progress;
import congtam.report.Letterhead;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.complaint.ComplaintPanels;
import congtam.ui.complaint.DraftStore;
import congtam.ui.exchange.OfficeImporter;
import congtam.ui.kit.Preferences;
import congtam.ui.shell.Desktop;
import congtam.ui.shell.Rooms;
import congtam.ui.shell.Training;
import java.awt.GraphicsEnvironment;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Start of the program: reads the command line, wires the rooms, opens a window or runs a command. */
public final class CongTam {
    private static final String TRAIN = "--train";
    private static final int FAILED = 2;

    private CongTam() {}

    public static void main(String[] args) throws Exception {
        Clock clock = Clock.systemUTC();
        Cli cli = new Cli(clock);
        if (List.of(args).equals(List.of(TRAIN))) {
            setUpLook();
            Training.run(rooms(new DraftStore(Files.createTempDirectory("congtam"))), viewer(), clock);
            System.exit(0);
        }
        Optional<Cli.WindowStart> window = cli.window(args, System.getenv());
        if (window.isPresent()) {
            openWindow(window.get(), clock);
        } else {
            System.exit(cli.run(args, System.out, System.err, System.getenv()));
        }
    }

    private static void openWindow(Cli.WindowStart start, Clock clock) {
        if (GraphicsEnvironment.isHeadless()) {
            tell(Problem.of("no-display"));
            System.exit(FAILED);
        }
        setUpLook();
        UserFolders folders = UserFolders.ofThisUser(System.getenv());
        Preferences preferences = Preferences.read(folders.settingsFile());
        Language language = start.language();
        if (language != null) {
            preferences.change(settings -> settings.withLanguage(language));
        }
        Desktop.start(new Desktop.Setup(
                start.register(),
                preferences,
                viewer(),
                clock,
                rooms(new DraftStore(folders.drafts())),
                () -> System.exit(0)));
    }

    /** Before the first class of AWT is loaded. */
    private static void setUpLook() {
        System.setProperty("apple.laf.useScreenMenuBar", "true");
        System.setProperty("apple.awt.application.name", "Công Tâm");
        System.setProperty("awt.useSystemAAFontSettings", "on");
        System.setProperty("swing.aatext", "true");
    }

    private static void tell(Problem problem) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        for (Language language : Language.values()) {
            err.println(new Texts(language).sentence(problem));
        }
    }

    private static Viewer viewer() {
        String name = System.getProperty("user.name", "");
        return new Viewer(name.isBlank() ? "Công Tâm" : name);
    }

    private static Rooms rooms(DraftStore drafts) {
        return new Rooms(
                (ui, office, viewer, leave) -> new ComplaintPanels(ui, office, viewer, drafts, leave),
                samples(),
                OfficeImporter::new,
                () -> Letterhead.read(UserFolders.ofThisUser(System.getenv()).letterhead()));
    }

    private static Rooms.Samples samples() {
        return new Rooms.Samples() {
            @Override
            public void addAgencies(Office office, Viewer viewer) {
                new SampleData(office).addAgencies(viewer);
            }

            @Override
            public void addTo(Office office, Viewer viewer, Progress progress) {
                new SampleData(office).addTo(viewer, progress);
            }
        };
    }
}

package congtam;

import congtam.access.Viewer;
import congtam.cli.Cli;
import congtam.deadline.DeadlineTables;
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
import congtam.vault.PassingFolder;
import java.awt.GraphicsEnvironment;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Start of the program: reads the command line, wires the rooms, opens a window or runs a command. */
public final class CongTam {
    private static final String TRAIN = "--train";
    private static final int FAILED = 2;

    private CongTam() {}

    public static void main(String[] args) throws Exception {
        Clock clock = Clock.systemUTC();
        Cli cli = new Cli(clock);
        if (List.of(args).equals(List.of(TRAIN))) {
            cli.window(new String[0], System.getenv());
            setUpLook();
            Path nobodys = Files.createTempDirectory("congtam");
            Training.run(rooms(UserFolders.ofThisUser(System.getenv()), nobodys), clock);
            System.exit(0);
        }
        PassingFolder passing =
                PassingFolder.open(UserFolders.ofThisUser(System.getenv()).passing());
        // Pictures are read and written from memory; a copy of theirs on the disk would not be in that folder.
        ImageIO.setUseCache(false);
        Optional<Cli.WindowStart> window = cli.window(args, System.getenv());
        if (window.isPresent()) {
            openWindow(window.get(), clock, passing);
        } else {
            int code = cli.run(args, System.out, System.err, System.getenv());
            passing.close();
            System.exit(code);
        }
    }

    private static void openWindow(Cli.WindowStart start, Clock clock, PassingFolder passing) {
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
        Desktop.start(new Desktop.Setup(start.register(), preferences, clock, rooms(folders, folders.drafts()), () -> {
            passing.close();
            System.exit(0);
        }));
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

    /** What somebody left unsaved is offered to nobody else. */
    private static Rooms rooms(UserFolders folders, Path drafts) {
        return new Rooms(
                (ui, office, viewer, ways, leave) -> new ComplaintPanels(
                        ui,
                        office,
                        viewer,
                        new DraftStore(drafts.resolve(String.valueOf(viewer.id())), office.register()::deskKey),
                        ways,
                        leave),
                samples(),
                OfficeImporter::new,
                new DeadlineTables(folders.settings()),
                () -> Letterhead.read(folders.letterhead()));
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

package congtam.ui.shell;

import congtam.access.Users.Beginning;
import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.office.Entrance;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.RecordRef;
import congtam.register.RegisterLocation;
import congtam.report.Identities;
import congtam.report.Letterhead;
import congtam.report.Printing;
import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.complaint.ComplaintEditors;
import congtam.ui.kit.BusyMark;
import congtam.ui.kit.Preferences;
import congtam.ui.kit.ProblemDialog;
import congtam.ui.kit.Problems;
import congtam.ui.kit.SwingBackground;
import congtam.ui.kit.Theme;
import congtam.ui.kit.Ui;
import congtam.ui.kit.Ways;
import congtam.vault.KeyRing;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JRootPane;

/**
 * A rehearsal without a screen that loads what a real start and the first print load, so that the JVM can keep it in its start-up
 * cache.
 */
public final class Training {
    private static final String NAME = "train";
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private Training() {}

    /** Rehearses in a folder that is gone afterwards. */
    public static void run(Rooms rooms, Clock clock) throws Exception {
        Path folder = Files.createTempDirectory("congtam-train");
        try {
            rehearse(folder, rooms, clock);
        } finally {
            delete(folder);
        }
    }

    private static void rehearse(Path folder, Rooms rooms, Clock clock) throws Exception {
        RegisterLocation location = new RegisterLocation.InFolder(folder.resolve("register"));
        Preferences preferences = Preferences.read(folder.resolve("settings.json"));
        Entrance entrance = new Entrance(location, clock, rooms.deadlines(), Desktop::refuseEventThread);
        char[] passphrase = UUID.randomUUID().toString().toCharArray();
        try (Office office = entrance.create(NAME, passphrase, KeyRing.newRecoveryKey())) {
            Viewer viewer = somebody(office, passphrase);
            rooms.samples().addTo(office, viewer, Progress.NONE);
            List<ComplaintRow> rows =
                    office.complaints().page(viewer, ComplaintFilter.ALL, ComplaintSort.NEWEST_FIRST, null, 200);
            // As somebody new finds it, then as a clerk who was last at the list.
            EventQueue.invokeAndWait(() -> draw(office, rooms, viewer, clock, preferences));
            preferences.change(settings -> settings.withScreen("tab.complaints"));
            EventQueue.invokeAndWait(() -> draw(office, rooms, viewer, clock, preferences));
            for (ComplaintRow row :
                    rows.stream().filter(some -> !some.restricted()).limit(1).toList()) {
                ComplaintFile file = office.complaints().open(viewer, row.id()).orElseThrow();
                Printing printing = new Printing(office, new Texts(Language.VIETNAMESE), Letterhead.ofSeed());
                printing.casePdf(viewer, file, Identities.HIDDEN, folder.resolve("case.pdf"), Progress.NONE);
            }
            // What the screen asked for in the background comes back in this order.
            Thread.sleep(500);
            EventQueue.invokeAndWait(() -> {});
            preferences.finish();
        }
    }

    /** A user of the register that is gone afterwards, with a passphrase that nobody learns. */
    private static Viewer somebody(Office office, char[] passphrase) {
        office.users().begin(NAME, "Train", passphrase, Beginning.PRACTICE);
        return office.signIn().enter(NAME, passphrase).viewer();
    }

    private static void draw(Office office, Rooms rooms, Viewer viewer, Clock clock, Preferences preferences) {
        Theme.install(Theme.Look.LIGHT, 100);
        Texts texts = new Texts(Language.VIETNAMESE);
        Problems problems = ProblemDialog.in(texts);
        SwingBackground background = new SwingBackground(problems);
        BusyMark busy = new BusyMark(texts);
        background.watch(busy);
        Ui ui = new Ui(texts, background, problems, clock, preferences);
        OfficeDoor door = OfficeDoor.to(office);
        JRootPane root = new JRootPane();
        Gate.Ways nowhere = new Gate.Ways((known, name) -> {}, () -> {}, language -> {});
        paint(new Gate(ui, door, "", Beginning.WORK, false, rooms.samples(), nowhere).content());
        DeskView view = new DeskView(ui, viewer, door, rooms, root, "", busy);
        view.start();
        root.setJMenuBar(view.commands().menuBar());
        root.setContentPane(view.content());
        paint(root);
        ComplaintEditors editors = rooms.editors().of(ui, office, viewer, new Nowhere(), tab -> {});
        paint(editors.create().component());
    }

    /** Nothing is opened from the form that is painted. */
    private record Nowhere() implements Ways {
        @Override
        public void open(RecordRef record, String number) {}

        @Override
        public void visit(List<UUID> causes) {}
    }

    private static void paint(JComponent component) {
        component.setSize(WIDTH, HEIGHT);
        layOut(component);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics graphics = image.createGraphics();
        component.print(graphics);
        graphics.dispose();
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}

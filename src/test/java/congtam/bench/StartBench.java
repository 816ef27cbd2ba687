package congtam.bench;

import congtam.access.Users;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.office.UserFolders;
import congtam.register.Progress;
import congtam.testing.Samples;
import congtam.ui.kit.Preferences;
import java.nio.file.Path;

/** From the start of the process to the list, for a clerk who was last at it, against a bare window of the same look; both with a start-up cache. */
final class StartBench {
    private StartBench() {}

    static Figure run(Path folder) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            throw new IllegalStateException("the start is measured on a display: bin/bench brings one");
        }
        Path register = folder.resolve("register");
        try (Office office = Cases.office(register)) {
            office.users().begin(Started.USER, "Bench", Started.WORDS.toCharArray(), Users.Beginning.PRACTICE);
            new SampleData(office).addTo(Samples.viewer("bench"), Progress.NONE);
        }
        Preferences asAClerk = Preferences.read(
                UserFolders.ofThisUser(Started.environment(folder)).settingsFile());
        asAClerk.change(settings -> settings.withScreen("tab.complaints"));
        asAClerk.finish();
        Started started = new Started(folder);
        Path ours = started.rehearsed();
        Path bare = started.cache("bare", StartProbe.class.getName(), "bare");
        return Figure.measure(
                "start to first list",
                "start to a bare FlatLaf window with a table",
                9,
                () -> started.nanos(ours, StartProbe.class, "program", "--register", register.toString()),
                () -> started.nanos(bare, StartProbe.class, "bare"));
    }
}

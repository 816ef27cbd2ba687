package congtam.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.register.Change;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.testing.Engines;
import congtam.testing.Samples;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeFeedTest {
    @TempDir
    Path folder = Path.of("");

    private record Heard(Change change, boolean onEventThread) {}

    private static Office open(RegisterLocation location) {
        return Office.open(location, Register.Missing.CREATE, Clock.systemUTC(), Desktop::refuseEventThread);
    }

    @Test
    void anotherDesksChangeIsHeardWithinFiveSeconds() throws Exception {
        RegisterLocation shared = Engines.POSTGRES.newRegister(folder);
        LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
        try (Office desk = open(shared);
                Office other = open(shared);
                ChangeFeed feed = new ChangeFeed(
                        desk.register(), change -> heard.add(new Heard(change, EventQueue.isDispatchThread())))) {
            assertThat(feed).isNotNull();
            other.complaints().receive(Samples.OFFICER, Samples.complaint("Chờ giấy", null));

            Heard first = heard.poll(5, TimeUnit.SECONDS);

            assertThat(first).isNotNull();
            assertThat(first.onEventThread()).isTrue();
            assertThat(first.change().touches(Complaints.kind().name())).isTrue();
        }
    }

    @Test
    void manyChangesArriveAsFew() throws Exception {
        LinkedBlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
        try (Office desk = open(Engines.H2.newRegister(folder));
                ChangeFeed feed = new ChangeFeed(
                        desk.register(), change -> heard.add(new Heard(change, EventQueue.isDispatchThread())))) {
            assertThat(feed).isNotNull();
            for (int i = 0; i < 30; i++) {
                desk.complaints().receive(Samples.CLERK, Samples.complaint("lần " + i, null));
            }
            long last = desk.register().seal().seq();
            long seen = 0;
            int calls = 0;
            while (seen < last) {
                Heard next = heard.poll(5, TimeUnit.SECONDS);
                assertThat(next).isNotNull();
                seen = next.change().seq();
                calls++;
            }
            assertThat(calls).isLessThan(30);
        }
    }
}

package congtam.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.exchange.ImportResult;
import congtam.register.Progress;
import congtam.ui.kit.SwingBackground;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the import dialog shows, without the dialog. */
class ImportFormTest {
    private static final ImportResult STOPPED = new ImportResult(500, 490, 0, 0, 10, 0, true, Path.of("x.rejects.csv"));

    /** Works until it is asked to stop. */
    private static final class Patient implements ComplaintImporter {
        private final CountDownLatch begun = new CountDownLatch(1);

        @Override
        public List<String> profiles() {
            return List.of("p");
        }

        @Override
        public ImportResult run(Path csv, String profile, Progress progress) {
            begun.countDown();
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            return STOPPED;
        }
    }

    @Test
    void aStoppedImportTellsWhatIsIn() throws Exception {
        List<Throwable> failures = new ArrayList<>();
        List<ImportResult> told = new ArrayList<>();
        CountDownLatch ended = new CountDownLatch(1);
        Patient importer = new Patient();
        ImportForm form = new ImportForm(
                importer, new SwingBackground((owner, bug) -> failures.add(bug)), () -> {}, failures::add);
        EventQueue.invokeAndWait(() -> {
            form.choose(Path.of("x.csv"));
            form.start(result -> {
                told.add(result);
                ended.countDown();
            });
        });
        assertThat(importer.begun.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(form.isRunning()).isTrue();

        EventQueue.invokeAndWait(form::stop);

        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(form.isRunning()).isFalse();
        assertThat(form.outcome()).isEqualTo(STOPPED);
        assertThat(told).containsExactly(STOPPED);
        assertThat(failures).isEmpty();
    }
}

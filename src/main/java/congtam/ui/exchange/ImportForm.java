package congtam.ui.exchange;

import congtam.exchange.ImportResult;
import congtam.ui.kit.Background;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the import dialog shows, without the dialog. */
final class ImportForm {
    private final ComplaintImporter importer;
    private final Background background;
    private final Runnable changed;
    private final Consumer<Throwable> failed;
    private @Nullable Path file;
    private String profile;
    private long done;
    private long total;
    private Background.@Nullable Running running;
    private @Nullable ImportResult outcome;

    ImportForm(ComplaintImporter importer, Background background, Runnable changed, Consumer<Throwable> failed) {
        this.importer = importer;
        this.background = background;
        this.changed = changed;
        this.failed = failed;
        this.profile = importer.profiles().isEmpty() ? "" : importer.profiles().getFirst();
    }

    void choose(@Nullable Path chosen) {
        file = chosen;
        outcome = null;
        changed.run();
    }

    void chooseProfile(String chosen) {
        profile = chosen;
        changed.run();
    }

    boolean canStart() {
        return file != null && !profile.isBlank() && !isRunning();
    }

    boolean isRunning() {
        return running != null;
    }

    void start(Consumer<ImportResult> then) {
        if (!canStart()) {
            return;
        }
        Path csv = Objects.requireNonNull(file);
        String columns = profile;
        done = 0;
        total = 0;
        outcome = null;
        running = new Starting();
        AtomicReference<@Nullable ImportResult> reached = new AtomicReference<>();
        Background.Running started = background
                .run(progress -> {
                    ImportResult result = importer.run(csv, columns, progress);
                    reached.set(result);
                    return result;
                })
                .onProgress((count, all) -> {
                    done = count;
                    total = all;
                    changed.run();
                })
                .onResult(result -> ended(result, then))
                .onFailure(thrown -> {
                    ended(null, then);
                    failed.accept(thrown);
                })
                // What is in stays in, so a stopped import has its figures too.
                .onCancelled(() -> ended(reached.get(), then))
                .start();
        if (!started.isDone()) {
            running = started;
        }
        changed.run();
    }

    private void ended(@Nullable ImportResult result, Consumer<ImportResult> then) {
        running = null;
        outcome = result;
        changed.run();
        if (result != null) {
            then.accept(result);
        }
    }

    void stop() {
        if (running != null) {
            running.cancel();
        }
    }

    @Nullable
    Path file() {
        return file;
    }

    String profile() {
        return profile;
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }

    @Nullable
    ImportResult outcome() {
        return outcome;
    }

    /** Stands for work that is just being handed over. */
    private static final class Starting implements Background.Running {
        @Override
        public void cancel() {}

        @Override
        public boolean isDone() {
            return false;
        }
    }
}

package congtam.ui.testing;

import congtam.ui.kit.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds all work back until the test lets it finish, in the order the test wants. */
public final class LateBackground implements Background {
    private final Deque<Running> waiting = new ArrayDeque<>();
    private final DirectBackground direct = new DirectBackground();

    @Override
    public <T extends @Nullable Object> Job<T> run(Work<T> work) {
        return new LateJob<>(direct.run(work));
    }

    /** All that waits and all that it begins, first come first served. */
    public void finishAll() {
        while (!waiting.isEmpty()) {
            ((Late) waiting.removeFirst()).finish();
        }
    }

    public void finishNewestFirst() {
        while (!waiting.isEmpty()) {
            ((Late) waiting.removeLast()).finish();
        }
    }

    private record Late(Job<?> job) implements Running {
        private void finish() {
            job.start();
        }

        @Override
        public void cancel() {}

        @Override
        public boolean isDone() {
            return false;
        }
    }

    private final class LateJob<T extends @Nullable Object> implements Job<T> {
        private final Job<T> job;

        private LateJob(Job<T> job) {
            this.job = job;
        }

        @Override
        public Job<T> onResult(Consumer<T> consumer) {
            job.onResult(consumer);
            return this;
        }

        @Override
        public Job<T> onFailure(Consumer<Throwable> consumer) {
            job.onFailure(consumer);
            return this;
        }

        @Override
        public Job<T> onCancelled(Runnable runnable) {
            job.onCancelled(runnable);
            return this;
        }

        @Override
        public Job<T> onProgress(ProgressListener listener) {
            job.onProgress(listener);
            return this;
        }

        @Override
        public Running start() {
            Late late = new Late(job);
            waiting.add(late);
            return late;
        }
    }
}

package congtam.ui.testing;

import congtam.register.Progress;
import congtam.ui.kit.Background;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does the work at once, on the thread that starts it; a failure nobody listens to fails the test. */
public final class DirectBackground implements Background {
    @Override
    public <T extends @Nullable Object> Job<T> run(Work<T> work) {
        return new DirectJob<>(work);
    }

    private static final class DirectJob<T extends @Nullable Object> implements Job<T>, Running {
        private final Work<T> work;
        private Consumer<T> result = value -> {};
        private @Nullable Consumer<Throwable> failure;
        private ProgressListener progress = (done, total) -> {};
        private boolean done;

        private DirectJob(Work<T> work) {
            this.work = work;
        }

        @Override
        public Job<T> onResult(Consumer<T> consumer) {
            result = consumer;
            return this;
        }

        @Override
        public Job<T> onFailure(Consumer<Throwable> consumer) {
            failure = consumer;
            return this;
        }

        @Override
        public Job<T> onCancelled(Runnable runnable) {
            return this;
        }

        @Override
        public Job<T> onProgress(ProgressListener listener) {
            progress = listener;
            return this;
        }

        @Override
        public Running start() {
            T value;
            try {
                value = work.work(new Telling(progress));
            } catch (Exception thrown) {
                done = true;
                if (failure == null) {
                    throw new AssertionError("nobody listens to this failure", thrown);
                }
                failure.accept(thrown);
                return this;
            }
            done = true;
            result.accept(value);
            return this;
        }

        @Override
        public void cancel() {}

        @Override
        public boolean isDone() {
            return done;
        }
    }

    private record Telling(ProgressListener listener) implements Progress {
        @Override
        public void at(long done, long total) {
            listener.at(done, total);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}

package congtam.ui.kit;

import congtam.register.Progress;
import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Each work on a virtual thread of its own; callbacks through the event queue. */
public final class SwingBackground implements Background {
    private static final long BETWEEN_PROGRESS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Problems problems;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    public SwingBackground(Problems problems) {
        this.problems = problems;
    }

    /** Sees all work begin, go on and end, on the event dispatch thread; the status line is one. */
    public interface Watcher {
        void began(Running work);

        void at(Running work, long done, long total);

        void ended(Running work);
    }

    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    @Override
    public <T extends @Nullable Object> Job<T> run(Work<T> work) {
        return new SwingJob<>(work);
    }

    private final class SwingJob<T extends @Nullable Object> implements Job<T>, Running, Progress {
        private final Work<T> work;
        private final AtomicLong lastProgress = new AtomicLong(Long.MIN_VALUE);
        private Consumer<T> result = value -> {};
        private Consumer<Throwable> failure = thrown -> problems.show(null, thrown);
        private Runnable cancelledThen = () -> {};
        private ProgressListener progress = (done, total) -> {};
        private volatile boolean cancelled;
        private volatile boolean done;

        private SwingJob(Work<T> work) {
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
            cancelledThen = runnable;
            return this;
        }

        @Override
        public Job<T> onProgress(ProgressListener listener) {
            progress = listener;
            return this;
        }

        @Override
        public Running start() {
            watchers.forEach(watcher -> watcher.began(this));
            Thread.ofVirtual().name("background").start(this::work);
            return this;
        }

        private void work() {
            try {
                T value = work.work(this);
                end(() -> result.accept(value));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                cancelled = true;
                end(cancelledThen);
            } catch (Throwable thrown) {
                end(() -> failure.accept(thrown));
            }
        }

        private void end(Runnable callback) {
            EventQueue.invokeLater(() -> {
                done = true;
                watchers.forEach(watcher -> watcher.ended(this));
                (cancelled ? cancelledThen : callback).run();
            });
        }

        @Override
        public void at(long count, long total) {
            long now = System.nanoTime();
            long last = lastProgress.get();
            boolean due = last == Long.MIN_VALUE || now - last >= BETWEEN_PROGRESS || count == total;
            if (due && lastProgress.compareAndSet(last, now)) {
                EventQueue.invokeLater(() -> {
                    if (!done) {
                        progress.at(count, total);
                        watchers.forEach(watcher -> watcher.at(this, count, total));
                    }
                });
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public boolean isDone() {
            return done;
        }
    }
}

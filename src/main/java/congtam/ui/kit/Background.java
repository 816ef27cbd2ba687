package congtam.ui.kit;

import congtam.register.Progress;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs what may wait for disk or network away from the event dispatch thread and brings the answer back to it. Work takes and
 * returns immutable values, so nobody needs a lock.
 */
public interface Background {
    /** Prepares work; nothing begins before {@link Job#start}. */
    <T extends @Nullable Object> Job<T> run(Work<T> work);

    /** Never on the event dispatch thread. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        /**
         * Does the work.
         *
         * @param progress told how far the work is, asked whether it should stop
         */
        T work(Progress progress) throws Exception;
    }

    /** One of {@code onResult}, {@code onFailure}, {@code onCancelled} is called at the end, on the event dispatch thread. */
    interface Job<T extends @Nullable Object> {
        Job<T> onResult(Consumer<T> consumer);

        /** Takes a Problem, a Conflict or a bug; without this the program's problem dialog shows it. */
        Job<T> onFailure(Consumer<Throwable> consumer);

        /** Work that was cancelled and came to its end nevertheless ends here too: its answer is no longer wanted. */
        Job<T> onCancelled(Runnable runnable);

        /** On the event dispatch thread, some times a second at most. */
        Job<T> onProgress(ProgressListener listener);

        Running start();
    }

    /** Hears how far work is; the total is 0 while it is not known. */
    @FunctionalInterface
    interface ProgressListener {
        void at(long done, long total);
    }

    /** Work that has begun. */
    interface Running {
        /** Asks the work to stop at its next whole step. */
        void cancel();

        boolean isDone();
    }
}

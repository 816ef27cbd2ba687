package congtam.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets Ctrl+C end a command between two whole steps. The virtual machine begins to stop at once, but waits for this hook, which
 * waits for the command; then it stops with the command's own exit code.
 */
final class Interrupts implements AutoCloseable {
    private static final int STILL_RUNNING = -1;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final AtomicInteger exitCode = new AtomicInteger(STILL_RUNNING);
    private final Thread hook = Thread.ofPlatform().name("interrupt").unstarted(this::waitForCommand);
    private volatile boolean stop;

    Interrupts() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void waitForCommand() {
        stop = true;
        try {
            if (finished.await(2, TimeUnit.MINUTES)) {
                Runtime.getRuntime().halt(exitCode.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean stopWanted() {
        return stop;
    }

    /** The command is done, its register closed and its words are written. */
    void finish(int code) {
        exitCode.set(code);
        finished.countDown();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The machine is stopping already; the hook ends it.
            finished.countDown();
        }
    }
}

package congtam.ui.shell;

import congtam.office.Office;
import java.awt.EventQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The office behind a register that may still be opening, so that the window need not wait for it. */
final class OfficeDoor implements Supplier<Office> {
    private final CompletableFuture<Office> opened = new CompletableFuture<>();

    void open(Office office) {
        opened.complete(office);
    }

    void fail(Throwable failure) {
        opened.completeExceptionally(failure);
    }

    /** Waits until the register is open; only on background threads. */
    @Override
    public Office get() {
        if (EventQueue.isDispatchThread() && !opened.isDone()) {
            throw new IllegalStateException("the window must not wait for the register");
        }
        try {
            return opened.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    boolean isOpen() {
        return opened.isDone() && !opened.isCompletedExceptionally();
    }
}

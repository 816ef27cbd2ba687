package congtam.ui.shell;

import congtam.office.Entrance;
import congtam.office.Office;
import congtam.vault.RecoveryKey;
import java.awt.EventQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The office behind a register that may still be opening, or waits for somebody who can open it, so that the window need not wait
 * for it.
 */
final class OfficeDoor implements Supplier<Office> {
    private final Entrance entrance;
    private final CompletableFuture<Office> opened = new CompletableFuture<>();

    OfficeDoor(Entrance entrance) {
        this.entrance = entrance;
    }

    /** The door to one that is open. */
    static OfficeDoor to(Office office) {
        OfficeDoor door = new OfficeDoor(new Entrance(
                office.register().location(),
                office.register().clock(),
                office.deadlines().tables(),
                Desktop::refuseEventThread));
        door.opened.complete(office);
        return door;
    }

    /** What comes of it, once it does. */
    CompletableFuture<Office> opening() {
        return opened;
    }

    /** Opens it beside the calling thread if nobody has to be asked first. */
    void knock() {
        var _ = CompletableFuture.runAsync(() -> {
            try {
                if (!entrance.isLocked()) {
                    opened.complete(entrance.open());
                }
            } catch (RuntimeException failure) {
                opened.completeExceptionally(failure);
            }
        });
    }

    void fail(Throwable failure) {
        opened.completeExceptionally(failure);
    }

    /** As {@link #get}, opening it if it waits for somebody. */
    synchronized Office get(String signInName, char[] passphrase) {
        if (!opened.isDone() && entrance.isLocked()) {
            opened.complete(entrance.open(signInName, passphrase));
        }
        return get();
    }

    /** As {@link #get}, making the register if it is not made yet. */
    synchronized Office make(String signInName, char[] passphrase, RecoveryKey printed) {
        if (!opened.isDone()) {
            opened.complete(entrance.create(signInName, passphrase, printed));
        }
        return get();
    }

    /** As {@link #get}, after a user was given another passphrase with the recovery key. */
    synchronized Office recover(RecoveryKey printed, String signInName, char[] fresh) {
        if (!opened.isDone() && entrance.isLocked()) {
            opened.complete(entrance.recover(printed, signInName, fresh));
        } else {
            get().signIn().recover(printed, signInName, fresh);
        }
        return get();
    }

    /** Whether it lies open for whoever has the disk. */
    boolean isUnencrypted() {
        return entrance.isUnencrypted();
    }

    Entrance entrance() {
        return entrance;
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

package congtam.register;

import static congtam.register.schema.Tables.FOLLOWER;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether the ledger has grown, soon after a write of this program and every two seconds for those of other desks;
 * lets the followers take it in, then tells the listeners.
 */
final class LedgerWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerWatch.class);
    private static final int PAGE = 2_000;
    private static final long EVERY_MILLIS = 2_000;
    private static final long AFTER_MILLIS = 80;

    private final Register register;
    private final List<Follower> followers;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("ledger-watch").factory());
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean closing;
    private long seen;

    LedgerWatch(Register register, List<Follower> followers) {
        this.register = register;
        this.followers = followers;
        this.seen = register.seal().seq();
        // What is not followed before closing is followed after the next opening.
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    void start() {
        var _ = thread.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Called after each write; many in a row are followed together, so that following does not slow them down. */
    void wake() {
        if (!woken.compareAndSet(false, true)) {
            return;
        }
        try {
            var _ = thread.schedule(
                    () -> {
                        woken.set(false);
                        look();
                    },
                    AFTER_MILLIS,
                    TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("closing", e);
        }
    }

    AutoCloseable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    synchronized void catchUp() {
        followers.forEach(this::follow);
    }

    /** One follower or listener in trouble must not keep the others from what happened. */
    private void look() {
        followers.forEach(follower -> attempt(follower.name(), () -> followAlone(follower)));
        attempt("telling", this::tell);
    }

    private synchronized void followAlone(Follower follower) {
        follow(follower);
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{}: following the ledger; tried again within {} ms", what, EVERY_MILLIS, e);
        }
    }

    private void follow(Follower follower) {
        boolean more = true;
        while (more && !closing) {
            boolean[] full = new boolean[1];
            register.writeBeside(db -> {
                db.insertInto(FOLLOWER)
                        .columns(FOLLOWER.NAME, FOLLOWER.SEQ)
                        .values(follower.name(), 0L)
                        .onConflictDoNothing()
                        .execute();
                // The lock keeps two desks from doing the same work at once.
                long mark = db.select(FOLLOWER.SEQ)
                        .from(FOLLOWER)
                        .where(FOLLOWER.NAME.eq(follower.name()))
                        .forUpdate()
                        .fetchSingle()
                        .value1();
                List<LedgerEntry> entries = Ledger.entriesAfter(db, mark, PAGE);
                if (!entries.isEmpty()) {
                    follower.follow(db, entries);
                    db.update(FOLLOWER)
                            .set(FOLLOWER.SEQ, entries.getLast().seq())
                            .where(FOLLOWER.NAME.eq(follower.name()))
                            .execute();
                }
                full[0] = entries.size() == PAGE;
            });
            more = full[0];
        }
    }

    private void tell() {
        List<LedgerEntry> entries;
        do {
            long from = seen;
            entries = register.read(db -> Ledger.entriesAfter(db, from, PAGE));
            if (!entries.isEmpty()) {
                Set<RecordRef> records = new HashSet<>();
                entries.forEach(entry -> records.add(entry.record()));
                seen = entries.getLast().seq();
                Change change = new Change(seen, records);
                listeners.forEach(listener -> attempt("listener", () -> listener.accept(change)));
            }
        } while (entries.size() == PAGE);
    }

    @Override
    public void close() {
        // Never by interrupt: it would close the database's file under the work in hand.
        closing = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("a follower is still at work while the register closes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package congtam.ui.shell;

import congtam.register.Change;
import congtam.register.RecordRef;
import congtam.register.Register;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings changes of the register, this desk's and others', to the event dispatch thread: few calls, however many changes. */
final class ChangeFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final int GATHER_MILLIS = 250;

    private final AtomicReference<@Nullable Change> gathered = new AtomicReference<>();
    private final Consumer<Change> listener;
    private final Timer timer = new Timer(GATHER_MILLIS, e -> pass());
    private final AutoCloseable subscription;

    ChangeFeed(Register register, Consumer<Change> listener) {
        this.listener = listener;
        timer.setRepeats(false);
        this.subscription = register.onChange(this::gather);
    }

    /** On a thread of the register. */
    private void gather(Change change) {
        gathered.accumulateAndGet(change, ChangeFeed::together);
        timer.start();
    }

    private static Change together(@Nullable Change earlier, @Nullable Change later) {
        if (earlier == null || later == null) {
            return java.util.Objects.requireNonNull(earlier == null ? later : earlier);
        }
        Set<RecordRef> records = new HashSet<>(earlier.records());
        records.addAll(later.records());
        return new Change(later.seq(), records);
    }

    private void pass() {
        Change change = gathered.getAndSet(null);
        if (change != null) {
            listener.accept(change);
        }
    }

    @Override
    public void close() {
        timer.stop();
        try {
            subscription.close();
        } catch (Exception e) {
            LOG.warn("a listener could not be taken off", e);
        }
    }
}

package congtam.ui.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a long list, as far as they have been read: a page at a time, each beginning behind the last row of the one
 * before. Knows no table. Answers that come after another question was asked are dropped.
 */
public final class PagedRows<R> {
    public static final int PAGE = 200;

    private final Background background;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Source<R> source;
    private List<R> rows = new ArrayList<>();
    private OptionalLong total = OptionalLong.empty();
    private @Nullable Throwable failure;
    private boolean complete = true;
    private boolean loading;
    private boolean refreshWanted;
    private int question;

    public PagedRows(Background background) {
        this.background = background;
    }

    /** Where rows come from; called on background threads. */
    public interface Source<R> {
        /**
         * Reads a page.
         *
         * @param after the last row of the page before; null for the first
         */
        List<R> page(@Nullable R after, int size);

        long count();
    }

    /** Hears what happens to the rows, on the event dispatch thread. */
    public interface Listener {
        /** The rows are about to be replaced; they can still be read. */
        default void replacing() {}

        /**
         * The rows were replaced.
         *
         * @param other whether another question was answered, and not the same one again
         */
        default void replaced(boolean other) {}

        default void added(int first, int last) {}

        /** Total, loading or failure changed. */
        default void stateChanged() {}
    }

    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Asks another question; the rows of the old one stay until the answer is there. */
    public void show(Source<R> other) {
        source = other;
        load(other, PAGE, true);
    }

    /** Asks the same question again, for as many rows as there are. */
    public void refresh() {
        Source<R> same = source;
        if (same == null) {
            return;
        }
        if (loading) {
            // Not now, or a register that changes all the time would never be shown.
            refreshWanted = true;
            return;
        }
        load(same, Math.max(PAGE, rows.size()), false);
    }

    private void load(Source<R> asked, int size, boolean other) {
        int asking = ++question;
        loading = true;
        refreshWanted = false;
        stateChanged();
        background
                .run(progress -> asked.page(null, size))
                .onResult(page -> {
                    if (asking == question) {
                        replace(page, size, other);
                        ended();
                    }
                })
                .onFailure(thrown -> failed(asking, thrown))
                .onCancelled(() -> cancelled(asking))
                .start();
        count(asked, asking);
    }

    private void count(Source<R> asked, int asking) {
        background
                .run(progress -> asked.count())
                .onResult(number -> {
                    if (asking == question) {
                        total = OptionalLong.of(number);
                        stateChanged();
                    }
                })
                .onFailure(thrown -> failed(asking, thrown))
                .start();
    }

    /** Reads the next page, unless all is there or one is on its way. */
    public void more() {
        Source<R> same = source;
        if (same == null || loading || complete || rows.isEmpty()) {
            return;
        }
        int asking = question;
        R last = rows.getLast();
        loading = true;
        stateChanged();
        background
                .run(progress -> same.page(last, PAGE))
                .onResult(page -> {
                    if (asking == question) {
                        add(page);
                        ended();
                    }
                })
                .onFailure(thrown -> failed(asking, thrown))
                .onCancelled(() -> cancelled(asking))
                .start();
    }

    private void replace(List<R> page, int size, boolean other) {
        listeners.forEach(Listener::replacing);
        rows = new ArrayList<>(page);
        complete = page.size() < size;
        failure = null;
        listeners.forEach(listener -> listener.replaced(other));
    }

    private void add(List<R> page) {
        int first = rows.size();
        rows.addAll(page);
        complete = page.size() < PAGE;
        if (!page.isEmpty()) {
            listeners.forEach(listener -> listener.added(first, rows.size() - 1));
        }
    }

    private void failed(int asking, Throwable thrown) {
        if (asking == question) {
            failure = thrown;
            ended();
        }
    }

    private void cancelled(int asking) {
        if (asking == question) {
            ended();
        }
    }

    private void ended() {
        loading = false;
        stateChanged();
        if (refreshWanted) {
            refresh();
        }
    }

    private void stateChanged() {
        listeners.forEach(Listener::stateChanged);
    }

    public List<R> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** How many there are in all, once it has been counted. */
    public OptionalLong total() {
        return total;
    }

    public boolean isLoading() {
        return loading;
    }

    /** Why the last question found no answer; null if it did. */
    public @Nullable Throwable failure() {
        return failure;
    }
}

package congtam.ui.kit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a long list shows: filter, order, rows, and what to say when there are none.
 *
 * @param <F> its filter
 * @param <S> its order
 * @param <R> its rows
 */
public abstract class ListModel<F, S, R> {
    private final F all;
    private final PagedRows<R> rows;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private F filter;
    private S sort;
    private F shown;
    private boolean answered;

    /**
     * Makes the model; nothing is read before {@link #start}.
     *
     * @param all the filter that narrows nothing
     */
    protected ListModel(Background background, F all, S sort) {
        this.all = all;
        this.filter = all;
        this.shown = all;
        this.sort = sort;
        this.rows = new PagedRows<>(background);
        rows.listen(new PagedRows.Listener() {
            @Override
            public void replaced(boolean other) {
                answered = true;
            }

            @Override
            public void stateChanged() {
                changed();
            }
        });
    }

    /** What stands where the rows are. */
    public enum State {
        /** The first rows are on their way. */
        OPENING,
        ROWS,
        /** There is nothing at all. */
        EMPTY_REGISTER,
        NOTHING_MATCHES,
        FAILED
    }

    /** The question to the register that filter and order ask; answered on background threads. */
    protected abstract PagedRows.Source<R> query(F asked, S order);

    /** The order by a column of the table. */
    public abstract S order(Enum<?> column, boolean descending);

    /** The columns by which the register can order. */
    public abstract List<? extends Enum<?>> columns();

    /** The column by which the rows are ordered now. */
    public abstract Enum<?> column();

    public abstract boolean isDescending();

    /** Begins to read. */
    public void start() {
        ask();
    }

    /** Reads again what is shown, because something changed. */
    public void refresh() {
        rows.refresh();
    }

    public void show(F wanted) {
        show(wanted, sort);
    }

    public void show(F wanted, S order) {
        if (!wanted.equals(filter) || !order.equals(sort)) {
            filter = wanted;
            sort = order;
            ask();
            changed();
        }
    }

    public void clear() {
        show(all);
    }

    public boolean isNarrowed() {
        return !filter.equals(all);
    }

    public void sort(S wanted) {
        if (!wanted.equals(sort)) {
            sort = wanted;
            if (answered || rows.isLoading()) {
                ask();
            }
        }
    }

    /** Asks the register the same question anew, because what may be answered has changed. */
    public void ask() {
        shown = filter;
        rows.show(query(filter, sort));
    }

    public State state() {
        if (rows.failure() != null) {
            return State.FAILED;
        }
        if (!rows.rows().isEmpty()) {
            return State.ROWS;
        }
        if (!answered || rows.isLoading()) {
            return answered ? State.ROWS : State.OPENING;
        }
        return shown.equals(all) ? State.EMPTY_REGISTER : State.NOTHING_MATCHES;
    }

    public F filter() {
        return filter;
    }

    public S sort() {
        return sort;
    }

    public PagedRows<R> rows() {
        return rows;
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    protected final void changed() {
        listeners.forEach(Runnable::run);
    }
}

package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.agency.AgencyRow;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.ComplaintState;
import congtam.office.Office;
import congtam.text.Texts;
import congtam.ui.kit.Background;
import congtam.ui.kit.PagedRows;
import congtam.ui.kit.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the list of complaints shows: filter, order, rows, and what to say when there are none. */
public final class ComplaintListModel {
    private final Supplier<Office> office;
    private final Viewer viewer;
    private final Ui ui;
    private final PagedRows<ComplaintRow> rows;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private ComplaintFilter filter = ComplaintFilter.ALL;
    private ComplaintSort sort = ComplaintSort.NEWEST_FIRST;
    private ComplaintFilter shown = ComplaintFilter.ALL;
    private List<AgencyRow> agencies = List.of();
    private boolean answered;

    /**
     * Makes the model; nothing is read before {@link #start}.
     *
     * @param office asked for on background threads only, where it may wait for the register to open
     */
    public ComplaintListModel(Supplier<Office> office, Viewer viewer, Ui ui) {
        this.office = office;
        this.viewer = viewer;
        this.ui = ui;
        this.rows = new PagedRows<>(ui.background());
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
        /** There is no complaint at all. */
        EMPTY_REGISTER,
        NOTHING_MATCHES,
        FAILED
    }

    public void start() {
        ask();
        loadAgencies();
    }

    /** Reads again what is shown, because something changed. */
    public void refresh() {
        rows.refresh();
        loadAgencies();
    }

    private void loadAgencies() {
        Background.Job<List<AgencyRow>> job = ui.background()
                .run(progress -> office.get()
                        .agencies()
                        .tree(LocalDate.ofInstant(ui.clock().instant(), Texts.ZONE)));
        job.onResult(tree -> {
                    if (!tree.equals(agencies)) {
                        agencies = tree;
                        changed();
                    }
                })
                // The rows fail for the same reason, and say so.
                .onFailure(failure -> {})
                .start();
    }

    public void show(ComplaintFilter wanted) {
        show(wanted, sort);
    }

    public void show(ComplaintFilter wanted, ComplaintSort order) {
        if (!wanted.equals(filter) || !order.equals(sort)) {
            filter = wanted;
            sort = order;
            ask();
            changed();
        }
    }

    public void clear() {
        show(ComplaintFilter.ALL);
    }

    /** Narrows to one state, whatever else narrows the list. */
    public void showState(@Nullable ComplaintState state) {
        show(filter.withState(state));
    }

    public void sort(ComplaintSort wanted) {
        if (!wanted.equals(sort)) {
            sort = wanted;
            if (answered || rows.isLoading()) {
                ask();
            }
        }
    }

    private void ask() {
        shown = filter;
        rows.show(new Query(office, viewer, filter, sort));
    }

    /** One question to the register. */
    private record Query(Supplier<Office> office, Viewer viewer, ComplaintFilter filter, ComplaintSort sort)
            implements PagedRows.Source<ComplaintRow> {
        @Override
        public List<ComplaintRow> page(@Nullable ComplaintRow after, int size) {
            return office.get().complaints().page(viewer, filter, sort, after, size);
        }

        @Override
        public long count() {
            return office.get().complaints().count(viewer, filter);
        }
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
        return shown.equals(ComplaintFilter.ALL) ? State.EMPTY_REGISTER : State.NOTHING_MATCHES;
    }

    /** How many rows are read, of how many; empty while nothing has been counted. */
    public String count() {
        int read = rows.rows().size();
        if (rows.total().isEmpty()) {
            return "";
        }
        long total = rows.total().getAsLong();
        return total <= read ? ui.texts().get("list.count", total) : ui.texts().get("list.count-of", read, total);
    }

    public ComplaintFilter filter() {
        return filter;
    }

    public ComplaintSort sort() {
        return sort;
    }

    public PagedRows<ComplaintRow> rows() {
        return rows;
    }

    /** The agencies of today, each after the one above it. */
    public List<AgencyRow> agencies() {
        return agencies;
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}

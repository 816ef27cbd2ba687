package congtam.ui.overview;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.text.Texts;
import congtam.ui.kit.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The first screen without a window: what it says, and when it has to be read again. */
public final class OverviewModel {
    private final Supplier<Office> office;
    private final Viewer viewer;
    private final Ui ui;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable Overview overview;
    private @Nullable Throwable failure;
    private boolean stale = true;
    private boolean reading;

    /**
     * Makes the model; nothing is read before {@link #look}.
     *
     * @param office asked for on background threads only, where it may wait for the register to open
     */
    public OverviewModel(Supplier<Office> office, Viewer viewer, Ui ui) {
        this.office = office;
        this.viewer = viewer;
        this.ui = ui;
    }

    /** The register has changed: what is known is read again when somebody looks. */
    public void changed() {
        stale = true;
    }

    /** Somebody looks at the screen: reads what is not of today's register. */
    public void look() {
        LocalDate today = LocalDate.ofInstant(ui.clock().instant(), Texts.ZONE);
        boolean otherDay = overview != null && !overview.today().equals(today);
        if (reading || !(stale || otherDay)) {
            return;
        }
        reading = true;
        stale = false;
        ui.background()
                .run(progress ->
                        Overview.read(office.get(), viewer, today, ui.texts().language()))
                .onResult(this::read)
                .onFailure(this::failed)
                .onCancelled(() -> {
                    stale = true;
                    ended();
                })
                .start();
    }

    /** Reads again, whatever is known. */
    public void refresh() {
        stale = true;
        look();
    }

    private void read(Overview fresh) {
        overview = fresh;
        failure = null;
        ended();
    }

    private void failed(Throwable thrown) {
        failure = thrown;
        ended();
    }

    /** If the register changed meanwhile, whoever is told and still looks asks again. */
    private void ended() {
        reading = false;
        listeners.forEach(Runnable::run);
    }

    /** What was read last; null before the first answer. */
    public @Nullable Overview overview() {
        return overview;
    }

    /** Why there is no newer answer; null if there is. */
    public @Nullable Throwable failure() {
        return failure;
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}

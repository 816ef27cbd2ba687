package congtam.ui.agency;

import congtam.agency.AgencyLine;
import congtam.office.Office;
import congtam.text.Texts;
import congtam.ui.kit.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The agencies of today, each after the one above it, for whoever narrows a list by them. */
public final class AgencyTree {
    private final Supplier<Office> office;
    private final Background background;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<AgencyLine> lines = List.of();

    /**
     * Empty until it has been read.
     *
     * @param office asked for on background threads only, where it may wait for the register to open
     */
    public AgencyTree(Supplier<Office> office, Background background, Clock clock) {
        this.office = office;
        this.background = background;
        this.clock = clock;
    }

    /** Reads it, again if something changed. */
    public void refresh() {
        Background.Job<List<AgencyLine>> job = background.run(progress -> AgencyLine.lines(
                office.get().agencies().directory(), LocalDate.ofInstant(clock.instant(), Texts.ZONE)));
        job.onResult(read -> {
                    if (!read.equals(lines)) {
                        lines = read;
                        listeners.forEach(Runnable::run);
                    }
                })
                // The rows of the list fail for the same reason, and say so.
                .onFailure(failure -> {})
                .start();
    }

    public List<AgencyLine> lines() {
        return lines;
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}

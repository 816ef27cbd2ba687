package congtam.ui.agency;

import congtam.agency.AgencyLine;
import congtam.agency.Directory;
import congtam.agency.Reorganisation;
import congtam.agency.View;
import congtam.office.Office;
import congtam.text.Texts;
import congtam.ui.kit.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The agencies of today, each after the one above it, for whoever narrows a list by them. */
public final class AgencyTree {
    private final Supplier<Office> office;
    private final Background background;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Known known = new Known(List.of(), List.of());

    private record Known(List<AgencyLine> lines, List<Reorganisation> acts) {}

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
        Background.Job<Known> job = background.run(progress -> {
            Directory directory = office.get().agencies().directory();
            return new Known(AgencyLine.lines(directory, today()), directory.acts());
        });
        job.onResult(read -> {
                    if (!read.equals(known)) {
                        known = read;
                        listeners.forEach(Runnable::run);
                    }
                })
                // The rows of the list fail for the same reason, and say so.
                .onFailure(failure -> {})
                .start();
    }

    public List<AgencyLine> lines() {
        return known.lines();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }

    /** The reorganisations that touched an agency, between two days and the day on whose agencies records are seen. */
    List<Reorganisation> breaks(UUID agency, View view, @Nullable LocalDate from, @Nullable LocalDate to) {
        return view.breaks(known.acts(), agency, from, to, today());
    }

    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}

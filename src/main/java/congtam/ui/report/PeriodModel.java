package congtam.ui.report;

import congtam.access.Viewer;
import congtam.agency.View;
import congtam.office.Office;
import congtam.report.Letterhead;
import congtam.report.Period;
import congtam.report.Periods;
import congtam.report.Printing;
import congtam.text.Texts;
import congtam.ui.kit.Background;
import congtam.ui.kit.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The period that is looked at and its figures, counted off the event dispatch thread. */
final class PeriodModel<T> {
    private final Ui ui;
    private final Office office;
    private final Viewer viewer;
    private final Supplier<Letterhead> letterhead;
    private final Consumer<Throwable> problems;
    private final Counting<T> counting;
    private final List<Period> periods;
    private final List<Runnable> listeners = new ArrayList<>();
    private LocalDate from;
    private LocalDate to;
    private View view = View.TODAY;
    private @Nullable T counted;
    private Background.@Nullable Running running;

    /** Counts something of a period; called on background threads. */
    @FunctionalInterface
    interface Counting<T> {
        T count(Printing printing, Viewer viewer, LocalDate from, LocalDate to, View view);
    }

    Viewer viewer() {
        return viewer;
    }

    PeriodModel(
            Ui ui,
            Office office,
            Viewer viewer,
            Supplier<Letterhead> letterhead,
            Counting<T> counting,
            Consumer<Throwable> problems) {
        this.counting = counting;
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        this.letterhead = letterhead;
        this.problems = problems;
        LocalDate today = LocalDate.ofInstant(ui.clock().instant(), Texts.ZONE);
        this.periods = Periods.begunBy(today, ui.texts());
        this.from = periods.getFirst().from();
        this.to = periods.getFirst().to();
    }

    /** The latest end first; the first is shown when nothing else was chosen. */
    List<Period> periods() {
        return periods;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    /** The period by that name; null for two days that are none. */
    @Nullable
    Period period() {
        return periods.stream()
                .filter(period -> period.from().equals(from) && period.to().equals(to))
                .findFirst()
                .orElse(null);
    }

    void show(LocalDate first, LocalDate last) {
        if (!first.equals(from) || !last.equals(to)) {
            from = first;
            to = last;
            refresh();
        }
    }

    View view() {
        return view;
    }

    void show(View wanted) {
        if (!wanted.equals(view)) {
            view = wanted;
            refresh();
        }
    }

    /** Counts again, because something changed; an earlier answer that is still on its way is no longer wanted. */
    void refresh() {
        stop();
        LocalDate first = from;
        LocalDate last = to;
        View seen = view;
        running = ui.background()
                .run(progress -> counting.count(printing(), viewer, first, last, seen))
                .onResult(fresh -> {
                    counted = fresh;
                    listeners.forEach(Runnable::run);
                })
                .onFailure(problems)
                .start();
        listeners.forEach(Runnable::run);
    }

    void stop() {
        if (running != null) {
            running.cancel();
        }
    }

    /** What was counted last; null before the first answer. */
    @Nullable
    T counted() {
        return counted;
    }

    /** Reads a file; off the event dispatch thread. */
    Printing printing() {
        return new Printing(office, ui.texts(), letterhead.get());
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }
}

package congtam.ui.deadline.book;

import congtam.deadline.SpecialDay;
import congtam.deadline.book.CalendarYear;
import congtam.deadline.book.YearChange;
import congtam.text.Texts;
import congtam.ui.kit.Field;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The years of the calendar, with what somebody has changed in them and not kept yet. */
final class YearsForm {
    private static final int AHEAD = 3;
    private static final int MOST_NOTICE = 500;

    final Field<String> notice = Field.text("book.notice", MOST_NOTICE);

    private final Map<Integer, CalendarYear> known = new TreeMap<>();
    private final Map<Integer, YearChange> changes = new TreeMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final int now;
    private int year;

    /** Begins with the present year, of which nothing is known before {@link #load}. */
    YearsForm(Clock clock) {
        this.now = LocalDate.ofInstant(clock.instant(), Texts.ZONE).getYear();
        this.year = now;
        notice.onChange(() -> change(new CalendarYear(year, notice.get(), shown().days())));
    }

    /** What is kept has been read, or read again; what was changed here stays. */
    void load(List<CalendarYear> read) {
        known.clear();
        read.forEach(some -> known.put(some.year(), some));
        changes.values().removeIf(change -> change.after().equals(known(change.year())));
        show(year);
    }

    private CalendarYear known(int some) {
        return known.getOrDefault(some, CalendarYear.unknown(some));
    }

    private CalendarYear shown(int some) {
        YearChange change = changes.get(some);
        return change == null ? known(some) : change.after();
    }

    /** Those to choose from: of which something is known, and some ahead that can be prepared. */
    List<Integer> years() {
        TreeSet<Integer> all = new TreeSet<>(known.keySet());
        all.addAll(changes.keySet());
        IntStream.rangeClosed(now, now + AHEAD).forEach(all::add);
        return List.copyOf(all);
    }

    int year() {
        return year;
    }

    void show(int wanted) {
        year = wanted;
        notice.load(shown().notice());
        tell();
    }

    /** The year that is looked at, with what was changed in it. */
    CalendarYear shown() {
        return shown(year);
    }

    private void change(CalendarYear after) {
        if (shown(after.year()).equals(after)) {
            return;
        }
        YearChange earlier = changes.get(after.year());
        CalendarYear before = earlier == null ? known(after.year()) : earlier.before();
        if (after.equals(before)) {
            changes.remove(after.year());
        } else {
            changes.put(after.year(), new YearChange(before, after));
        }
        tell();
    }

    /**
     * Puts a day into the year that is looked at.
     *
     * @param old whose place it takes; null for one more
     * @throws congtam.text.Problem if the day is there already or in another year
     */
    void put(@Nullable SpecialDay old, SpecialDay fresh) {
        List<SpecialDay> days = new ArrayList<>(shown().days());
        days.remove(old);
        days.add(fresh);
        change(new CalendarYear(year, shown().notice(), days));
    }

    void remove(SpecialDay day) {
        List<SpecialDay> days = new ArrayList<>(shown().days());
        days.remove(day);
        change(new CalendarYear(year, shown().notice(), days));
    }

    /**
     * Takes the days of whole years, as a file has them; what these years had before is gone from them.
     *
     * @throws congtam.text.Problem if a day is there twice; nothing is taken then
     */
    void take(Collection<SpecialDay> days) {
        Map<Integer, List<SpecialDay>> byYear = days.stream()
                .collect(Collectors.groupingBy(day -> day.day().getYear(), TreeMap::new, Collectors.toList()));
        List<CalendarYear> taken = byYear.entrySet().stream()
                .map(some ->
                        new CalendarYear(some.getKey(), shown(some.getKey()).notice(), some.getValue()))
                .toList();
        taken.forEach(this::change);
        if (!taken.isEmpty()) {
            show(taken.getFirst().year());
        }
    }

    /**
     * Adds what the law would give to the year that is looked at; days that stand there stay as they are.
     *
     * @return how many were added
     */
    int propose(List<SpecialDay> proposed) {
        List<SpecialDay> days = new ArrayList<>(shown().days());
        List<LocalDate> taken = days.stream().map(SpecialDay::day).toList();
        List<SpecialDay> fresh = proposed.stream()
                .filter(day -> day.day().getYear() == year && !taken.contains(day.day()))
                .toList();
        days.addAll(fresh);
        change(new CalendarYear(year, shown().notice(), days));
        return fresh.size();
    }

    /** What is to be kept, in the order of the years. */
    List<YearChange> changes() {
        return List.copyOf(changes.values());
    }

    boolean edited() {
        return !changes.isEmpty();
    }

    /** Whether somebody else has kept another form of a year that was changed here meanwhile. */
    boolean isOvertaken() {
        return changes.values().stream().anyMatch(change -> !change.before().equals(known(change.year())));
    }

    /** These are kept, and nothing of them is left to be kept. */
    void kept(List<YearChange> some) {
        some.forEach(change -> {
            known.put(change.year(), change.after());
            changes.remove(change.year(), change);
        });
        tell();
    }

    void discard() {
        changes.clear();
        show(year);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}

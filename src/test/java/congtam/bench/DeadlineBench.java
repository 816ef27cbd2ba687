package congtam.bench;

import congtam.deadline.CaseClock;
import congtam.deadline.ClockEvent;
import congtam.deadline.DeadlineTables;
import congtam.deadline.DueTime;
import congtam.deadline.LimitUnit;
import congtam.deadline.TimeLimit;
import congtam.deadline.WorkingCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Due dates with their receipts for 100,000 cases over all limits that come along, against a bare loop over the days. */
final class DeadlineBench {
    private static final int CASES = 100_000;
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final int DAYS = 300;

    private final WorkingCalendar calendar;
    private final List<TimeLimit> limits;
    private final Set<LocalDate> rest = new HashSet<>();

    private DeadlineBench(Path folder) {
        DeadlineTables tables = new DeadlineTables(folder);
        this.calendar = tables.calendars().common();
        this.limits = tables.limits().all();
        FIRST.toLocalDate()
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(day -> !calendar.works(day))
                .forEach(rest::add);
    }

    static Figure run(Path folder) throws Exception {
        DeadlineBench bench = new DeadlineBench(folder);
        return Figure.measure(
                "100,000 due dates with their receipts",
                "the same dates by a bare loop over LocalDate",
                9,
                bench::ours,
                bench::plain);
    }

    private long ours() {
        long start = System.nanoTime();
        long sum = 0;
        for (int i = 0; i < CASES; i++) {
            TimeLimit limit = limits.get(i % limits.size());
            ClockEvent started = new ClockEvent.Started(FIRST.plusDays(i % DAYS));
            DueTime due = new CaseClock(limit, false, List.of(started))
                    .dues(calendar)
                    .getFirst()
                    .promised();
            sum += due.day().toEpochDay();
        }
        return since(start, sum);
    }

    private long plain() {
        long start = System.nanoTime();
        long sum = 0;
        for (int i = 0; i < CASES; i++) {
            TimeLimit limit = limits.get(i % limits.size());
            LocalDate day = FIRST.toLocalDate().plusDays(i % DAYS);
            boolean working = limit.unit() == LimitUnit.WORKING_DAY;
            for (int counted = 0; counted < limit.amount(); ) {
                day = day.plusDays(1);
                if (!working || !rest.contains(day)) {
                    counted++;
                }
            }
            while (rest.contains(day)) {
                day = day.plusDays(1);
            }
            sum += day.toEpochDay();
        }
        return since(start, sum);
    }

    private long expected;

    /** Both must have found the same dates. */
    private long since(long start, long sum) {
        long nanos = System.nanoTime() - start;
        if (expected != 0 && expected != sum) {
            throw new IllegalStateException("the dates differ");
        }
        expected = sum;
        return nanos;
    }
}

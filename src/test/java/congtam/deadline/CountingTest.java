package congtam.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.deadline.ClockEvent.Extended;
import congtam.deadline.ClockEvent.Paused;
import congtam.deadline.ClockEvent.Resumed;
import congtam.deadline.ClockEvent.Started;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every clock, whatever the days. */
class CountingTest {
    private static final LocalDateTime FIRST = LocalDateTime.of(2024, 1, 1, 0, 0);

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.integers().between(0, 4 * 365 * 24 * 60).map(FIRST::plusMinutes);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Combinators.combine(Arbitraries.integers().between(1, 90), Arbitraries.of(LimitUnit.class))
                .as(Seeds::limit);
    }

    /** Pauses with their ends, of different grounds, so that they may overlap. */
    @Provide
    Arbitrary<List<ClockEvent>> pauses() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60 * 24 * 60),
                        Arbitraries.integers().between(1, 20 * 24 * 60))
                .as((after, length) -> List.of(after, length))
                .list()
                .ofMaxSize(4)
                .map(spans -> {
                    List<ClockEvent> events = new ArrayList<>();
                    for (List<Integer> span : spans) {
                        String ground = "ground " + events.size();
                        LocalDateTime begin = FIRST.plusMinutes(span.getFirst());
                        events.add(new Paused(begin, ground, "", ""));
                        events.add(new Resumed(begin.plusMinutes(span.getLast()), ground, "", ""));
                    }
                    return events;
                });
    }

    private static DueTime end(TimeLimit limit, LocalDateTime start, ClockEvent... events) {
        return Objects.requireNonNull(
                Seeds.due(limit, Seeds.CALENDAR, start, events).extended());
    }

    @Property
    void addingAndCountingAgree(
            @ForAll("moments") LocalDateTime start, @ForAll @IntRange(min = 1, max = 200) int amount) {
        LocalDate due = end(Seeds.limit(amount, LimitUnit.WORKING_DAY), start).day();
        long worked = start.toLocalDate()
                .plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(Seeds.CALENDAR::works)
                .count();

        assertThat(worked).isEqualTo(amount);
        assertThat(Seeds.CALENDAR.plus(start.toLocalDate(), amount)).isEqualTo(due);
    }

    @Property
    void hoursAddedAreTheMinutesWorkedBetween(
            @ForAll("moments") LocalDateTime start, @ForAll @IntRange(min = 1, max = 60) int hours) {
        DueTime due = end(Seeds.limit(hours, LimitUnit.WORKING_HOUR), start);
        long worked = 0;
        for (LocalDateTime minute = start;
                minute.isBefore(due.day().atTime(Objects.requireNonNull(due.time())));
                minute = minute.plusMinutes(1)) {
            if (Seeds.CALENDAR.openAt(minute).equals(minute)) {
                worked++;
            }
        }
        assertThat(worked).isEqualTo(hours * 60L);
    }

    /** OTRS#1732. */
    @Property
    void aLimitShorterThanTheRestOfTheDayEndsOnThatDayAndALongerOneDoesNot(
            @ForAll("moments") LocalDateTime start, @ForAll @IntRange(min = 1, max = 12) int hours) {
        LocalDateTime midnight = start.toLocalDate().plusDays(1).atStartOfDay();
        long rest = Stream.iterate(start, minute -> minute.isBefore(midnight), minute -> minute.plusMinutes(1))
                .filter(minute -> Seeds.CALENDAR.openAt(minute).equals(minute))
                .count();
        LocalDate due = end(Seeds.limit(hours, LimitUnit.WORKING_HOUR), start).day();

        assertThat(due.equals(start.toLocalDate())).isEqualTo(hours * 60L <= rest);
        assertThat(due).isAfterOrEqualTo(start.toLocalDate());
    }

    @Property
    void whatStartsLaterIsNotDueEarlier(
            @ForAll("limits") TimeLimit limit,
            @ForAll("moments") LocalDateTime start,
            @ForAll @IntRange(min = 0, max = 100_000) int minutesLater) {
        assertThat(end(limit, start)).isLessThanOrEqualTo(end(limit, start.plusMinutes(minutesLater)));
    }

    @Property
    void aLongerLimitIsNotDueEarlier(
            @ForAll("moments") LocalDateTime start,
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @IntRange(min = 0, max = 60) int more) {
        assertThat(end(Seeds.limit(amount, unit), start))
                .isLessThanOrEqualTo(end(Seeds.limit(amount + more, unit), start));
    }

    @Property
    void aPauseNeverMakesADateEarlierAndNeverMovesThePromise(
            @ForAll("limits") TimeLimit limit, @ForAll("pauses") List<ClockEvent> pauses) {
        Due paused = Seeds.due(limit, Seeds.CALENDAR, FIRST, pauses.toArray(new ClockEvent[0]));

        assertThat(paused.promised()).isEqualTo(end(limit, FIRST));
        assertThat(Objects.requireNonNull(paused.extended())).isGreaterThanOrEqualTo(paused.promised());
    }

    @Property
    void noDateFallsOnADayOfRest(@ForAll("limits") TimeLimit limit, @ForAll("pauses") List<ClockEvent> pauses) {
        assertThat(Seeds.CALENDAR.works(
                        end(limit, FIRST, pauses.toArray(new ClockEvent[0])).day()))
                .isTrue();
    }

    @Property
    void anyOrderOfTheEventsGivesTheSameDate(
            @ForAll("limits") TimeLimit limit, @ForAll("pauses") List<ClockEvent> pauses, @ForAll long seed) {
        List<ClockEvent> log = new ArrayList<>(pauses);
        log.add(new Started(FIRST));
        log.add(new Extended(FIRST.plusDays(2), 15, "complex", "", ""));
        List<ClockEvent> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new CaseClock(limit, false, shuffled).dues(Seeds.CALENDAR))
                .isEqualTo(new CaseClock(limit, false, log).dues(Seeds.CALENDAR));
    }

    @Property
    void whenItWasExtendedDoesNotMatterToTheDate(
            @ForAll("limits") TimeLimit limit,
            @ForAll("pauses") List<ClockEvent> pauses,
            @ForAll @IntRange(min = 0, max = 40) int early,
            @ForAll @IntRange(min = 0, max = 40) int late) {
        assertThat(extendedAfter(early, limit, pauses)).isEqualTo(extendedAfter(late, limit, pauses));
    }

    private static DueTime extendedAfter(int days, TimeLimit limit, List<ClockEvent> pauses) {
        List<ClockEvent> events = new ArrayList<>(pauses);
        events.add(new Extended(FIRST.plusDays(days), 10, "complex", "", ""));
        return end(limit, FIRST, events.toArray(new ClockEvent[0]));
    }

    @Property
    void theReceiptAddsUp(@ForAll("limits") TimeLimit limit, @ForAll("pauses") List<ClockEvent> pauses) {
        Due due = Seeds.due(limit, Seeds.CALENDAR, FIRST, pauses.toArray(new ClockEvent[0]));
        List<ReceiptLine> lines = due.receipt();
        int inUnit = limit.unit() == LimitUnit.WORKING_HOUR ? 60 : 1;

        assertThat(lines.stream().mapToInt(ReceiptLine::counted).sum()).isEqualTo(due.amount() * inUnit);
        assertThat(lines.getLast().day())
                .isEqualTo(Objects.requireNonNull(due.extended()).day());
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).day()).isEqualTo(lines.get(i - 1).day().plusDays(1));
        }
    }

    @Property
    void pausingOnlyOverAWeekendCostsNoWorkingDay(@ForAll("moments") LocalDateTime moment) {
        LocalDateTime monday = moment.with(java.time.DayOfWeek.MONDAY).withHour(9);
        LocalDateTime friday = monday.plusDays(4).withHour(18);
        WorkingCalendar plain = Seeds.plain();
        TimeLimit limit = Seeds.limit(10, LimitUnit.WORKING_HOUR);
        ClockEvent[] pause = {
            new Paused(friday, "g", "", ""), new Resumed(friday.plusDays(2), "g", "", ""),
        };

        assertThat(Seeds.due(limit, plain, friday.minusHours(2), pause).extended())
                .isEqualTo(Seeds.due(limit, plain, friday.minusHours(2)).extended());
    }
}

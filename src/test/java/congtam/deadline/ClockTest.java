package congtam.deadline;

import static congtam.deadline.Seeds.due;
import static congtam.deadline.Seeds.endOf;
import static congtam.deadline.Seeds.limit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.deadline.ClockEvent.Answered;
import congtam.deadline.ClockEvent.Directed;
import congtam.deadline.ClockEvent.Extended;
import congtam.deadline.ClockEvent.Paused;
import congtam.deadline.ClockEvent.Referred;
import congtam.deadline.ClockEvent.Reopened;
import congtam.deadline.ClockEvent.Resumed;
import congtam.deadline.ClockEvent.Started;
import congtam.deadline.ReceiptLine.Reason;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What moves a due date and what does not; among it every fault of other programs' clocks that was met in public. */
class ClockTest {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 9, 0);
    private static final ReceiptWords WORDS = new ReceiptWords(new Texts(Language.VIETNAMESE));

    private static Paused paused(LocalDateTime at) {
        return new Paused(at, "chờ giám định", "Giám đốc", "QĐ 12");
    }

    private static Resumed resumed(LocalDateTime at) {
        return new Resumed(at, "chờ giám định", "Giám đốc", "QĐ 15");
    }

    private static Extended extended(int amount) {
        return new Extended(MONDAY.plusDays(3), amount, "vụ việc phức tạp", "Giám đốc", "QĐ 13");
    }

    /** zammad#390. */
    @Test
    void aHiddenHolidayIsNamedByTheReceipt() {
        Due due = due(limit("PK-ANSWER", MONDAY), Seeds.CALENDAR, LocalDateTime.of(2026, 11, 20, 9, 0));

        assertThat(due.extended()).isEqualTo(endOf("2026-11-30"));
        assertThat(due.receipt().stream().map(WORDS::reason))
                .contains("Nghỉ lễ, tết: Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16)");
    }

    /** zammad#3180. */
    @Test
    void aCalendarThatNeverClosesGainsNoMinuteAtMidnight() {
        Due due = due(Seeds.limit(240, LimitUnit.WORKING_HOUR), Seeds.plain(Seeds.ALWAYS), MONDAY.withMinute(17));

        assertThat(due.extended()).isEqualTo(new DueTime(LocalDate.of(2026, 3, 12), LocalTime.of(9, 17)));
        Due whole = due(Seeds.limit(24, LimitUnit.WORKING_HOUR), Seeds.plain(Seeds.ALWAYS), MONDAY.withHour(0));
        assertThat(whole.extended()).isEqualTo(endOf("2026-03-02"));
    }

    /** zammad#534. */
    @Test
    void aChangedCalendarMovesTheDateButTheOldOneCanStillBeShown() {
        TimeLimit limit = limit("PK-ANSWER", MONDAY);
        SpecialDay storm = new SpecialDay(
                LocalDate.of(2026, 3, 4), DayType.SWAPPED_REST, new Wording("Nghỉ tránh bão", ""), "CV 1");
        WorkingCalendar changed = new WorkingCalendar(List.of(storm), Map.of(2026, "CV"), Seeds.HOURS);

        assertThat(due(limit, Seeds.CALENDAR, MONDAY).extended()).isEqualTo(endOf("2026-03-09"));
        assertThat(due(limit, changed, MONDAY).extended()).isEqualTo(endOf("2026-03-10"));
    }

    /** zammad#4432. */
    @Test
    void nobodyIsRemindedOutsideWorkingHours() {
        for (String code : List.of("KN-1", "PK-ANSWER", "TC-RES")) {
            for (int day = 0; day < 200; day++) {
                LocalDateTime start = MONDAY.plusDays(day).withHour(20);
                Due due = due(limit(code, start), Seeds.CALENDAR, start);
                assertThat(Seeds.TABLES.levels().reminders(due, Seeds.CALENDAR))
                        .hasSize(4)
                        .allSatisfy(reminder ->
                                assertThat(Seeds.CALENDAR.openAt(reminder.at())).isEqualTo(reminder.at()));
            }
        }
    }

    /**
     * zammad#1322. Our answer: a note restarts nothing by itself, however it came in, because no edit moves a date. Whoever takes it
     * up reopens the case with the note as the reason, and from then the whole limit of an answer runs once more.
     */
    @Test
    void aCitizensNoteAfterTheAnswerStartsTheAnswerClockAgain() {
        List<Due> dues = new CaseClock(
                        limit("PK-ANSWER", MONDAY),
                        false,
                        List.of(
                                new Started(MONDAY),
                                new Answered(MONDAY.plusDays(2), "CV 7"),
                                new Reopened(MONDAY.plusDays(14), "người phản ánh chưa đồng ý", "Phó Giám đốc")))
                .dues(Seeds.CALENDAR);

        assertThat(dues.getLast().promised()).isEqualTo(endOf("2026-03-23"));
        assertThat(dues.getLast().run().end()).isNull();
    }

    /** zammad#3140. */
    @Test
    void anAnswerStopsTheClock() {
        Due due = due(limit("PK-ANSWER", MONDAY), Seeds.CALENDAR, MONDAY, new Answered(MONDAY.plusDays(2), "CV 7"));
        Due late = due(limit("PK-ANSWER", MONDAY), Seeds.CALENDAR, MONDAY, new Answered(MONDAY.plusDays(8), "CV 7"));
        Due referred = due(limit("PK-FWD", MONDAY), Seeds.CALENDAR, MONDAY, new Referred(MONDAY.plusDays(1), "Sở", ""));

        assertThat(due.keepsPromise(MONDAY.plusYears(1))).isTrue();
        assertThat(late.keepsPromise(MONDAY.plusYears(1))).isFalse();
        assertThat(referred.keepsPromise(MONDAY.plusYears(1))).isTrue();
    }

    /** OTRS#1732. */
    @Test
    void aLimitShorterThanTheRestOfTheDayEndsOnThatDay() {
        Due due = due(Seeds.limit(1, LimitUnit.WORKING_HOUR), Seeds.CALENDAR, MONDAY);
        Due overLunch = due(Seeds.limit(1, LimitUnit.WORKING_HOUR), Seeds.CALENDAR, MONDAY.withHour(11));

        assertThat(due.extended()).isEqualTo(new DueTime(LocalDate.of(2026, 3, 2), LocalTime.of(10, 0)));
        assertThat(overLunch.extended()).isEqualTo(new DueTime(LocalDate.of(2026, 3, 2), LocalTime.of(13, 30)));
    }

    /** GLPI#10594. */
    @Test
    void aPauseAcrossAWeekendCountsOnce() {
        LocalDateTime thursday = MONDAY.plusDays(3);
        LocalDateTime nextTuesday = MONDAY.plusDays(8);
        Due due = due(limit("PK-ANSWER", MONDAY), Seeds.CALENDAR, MONDAY, paused(thursday), resumed(nextTuesday));

        // Tue, Wed, Thu count, the pause takes Fri to Tue, Wed and Thu count.
        assertThat(due.extended()).isEqualTo(endOf("2026-03-12"));
        assertThat(due.promised()).isEqualTo(endOf("2026-03-09"));
    }

    /** GLPI#15605. */
    @Test
    void anotherPriorityKeepsThePausesThatWere() {
        ClockEvent[] pause = {paused(MONDAY.plusDays(1)), resumed(MONDAY.plusDays(3))};

        assertThat(due(Seeds.limit(5, LimitUnit.WORKING_DAY), Seeds.plain(), MONDAY, pause)
                        .extended())
                .isEqualTo(endOf("2026-03-11"));
        assertThat(due(Seeds.limit(3, LimitUnit.WORKING_DAY), Seeds.plain(), MONDAY, pause)
                        .extended())
                .isEqualTo(endOf("2026-03-09"));
    }

    /** GLPI#687. */
    @Test
    void aCaseThatCameOutsideHoursHasADate() {
        LocalDateTime night = LocalDateTime.of(2026, 3, 7, 23, 30);

        assertThat(due(Seeds.limit(2, LimitUnit.WORKING_HOUR), Seeds.CALENDAR, night)
                        .extended())
                .isEqualTo(new DueTime(LocalDate.of(2026, 3, 9), LocalTime.of(9, 30)));
        assertThat(due(limit("PK-FWD", night), Seeds.CALENDAR, night).extended())
                .isEqualTo(endOf("2026-03-10"));
    }

    /** DIGIT's scheduler: an edit reset the clock, and cases of nobody were skipped. Here neither is an event. */
    @Test
    void noEditResetsTheEscalationAndACaseOfNobodyEscalates() {
        Due due = due(limit("PK-ANSWER", MONDAY), Seeds.CALENDAR, MONDAY);

        assertThat(Seeds.TABLES.levels().reminders(due, Seeds.CALENDAR).stream()
                        .map(reminder -> reminder.level().code() + " " + reminder.since() + " " + reminder.at()))
                .containsExactly(
                        "DUE_SOON 2026-03-06T00:00 2026-03-06T07:30",
                        "OVERDUE 2026-03-10T00:00 2026-03-10T07:30",
                        "ESCALATED 2026-03-13T00:00 2026-03-13T07:30",
                        "ESCALATED_AGAIN 2026-03-24T00:00 2026-03-24T07:30");
        assertThat(ClockEvent.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "Started", "Paused", "Resumed", "Extended", "Referred", "Answered", "Reopened", "Directed");
    }

    /** osTicket's getSLADueDate. */
    @Test
    void aReopenedCaseShowsItsFirstAndItsSecondDate() {
        List<Due> dues = new CaseClock(
                        limit("KN-1", MONDAY),
                        false,
                        List.of(
                                new Started(MONDAY),
                                extended(15),
                                new Answered(MONDAY.plusDays(40), "QĐ 20"),
                                new Reopened(MONDAY.plusDays(60), "tình tiết mới", "Giám đốc")))
                .dues(Seeds.CALENDAR);

        assertThat(dues).hasSize(2);
        assertThat(dues.getFirst().promised()).isEqualTo(endOf("2026-04-01"));
        assertThat(dues.getFirst().extended()).isEqualTo(endOf("2026-04-16"));
        assertThat(dues.getFirst().keepsPromise(MONDAY)).isFalse();
        assertThat(dues.getFirst().keepsExtended(MONDAY)).isTrue();
        assertThat(dues.getLast().promised()).isEqualTo(endOf("2026-06-01"));
    }

    /** FixMyStreet#2357. */
    @Test
    void reopeningWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> new Reopened(MONDAY, " ", "Giám đốc"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo("deadline.reopened-without-reason"));
    }

    @Test
    void ofTheCountedAndTheDirectedDateTheEarlierRulesAndBothAreShown() {
        Directed early = new Directed(MONDAY.plusDays(1), LocalDate.of(2026, 3, 5), "Chủ tịch", "bút phê");
        Due due = due(limit("PK-ANSWER", MONDAY), Seeds.CALENDAR, MONDAY, early);
        Directed late = new Directed(MONDAY.plusDays(1), LocalDate.of(2026, 3, 25), "Chủ tịch", "");

        assertThat(due.ruling()).isEqualTo(endOf("2026-03-05"));
        assertThat(WORDS.head(due))
                .contains(
                        "Hạn đã hẹn: Thứ Hai 09/03/2026", "Chỉ đạo xong trước hết ngày 05/03/2026 (Chủ tịch; bút phê)");
        assertThat(due(limit("PK-ANSWER", MONDAY), Seeds.CALENDAR, MONDAY, late).ruling())
                .isEqualTo(endOf("2026-03-09"));
        assertThat(Seeds.TABLES.levels().reminders(due, Seeds.CALENDAR).get(1).at())
                .isEqualTo("2026-03-06T07:30");
    }

    @Test
    void aClockThatStandsStillHasNoDateButKeepsItsPromiseVisible() {
        Due due = due(limit("KN-1", MONDAY), Seeds.CALENDAR, MONDAY, paused(MONDAY.plusDays(10)));

        assertThat(due.extended()).isNull();
        assertThat(due.ruling()).isNull();
        assertThat(due.promised()).isEqualTo(endOf("2026-04-01"));
        assertThat(Seeds.TABLES.levels().reminders(due, Seeds.CALENDAR)).isEmpty();
        assertThat(WORDS.head(due)).contains("Đang tạm dừng: chưa có hạn cho đến khi tiếp tục.");
        assertThat(due.receipt().getLast().reason()).isEqualTo(Reason.PAUSED);
        Due hours = due(Seeds.limit(9, LimitUnit.WORKING_HOUR), Seeds.CALENDAR, MONDAY, paused(MONDAY.plusHours(1)));
        assertThat(hours.extended()).isNull();
    }

    @Test
    void aPauseAfterTheLastDayBringsNothingBack() {
        Due due = due(
                limit("KN-1", MONDAY),
                Seeds.CALENDAR,
                MONDAY,
                paused(MONDAY.plusDays(40)),
                resumed(MONDAY.plusDays(50)));
        assertThat(due.extended()).isEqualTo(endOf("2026-04-01"));
    }

    @Test
    void pausesForTwoGroundsAtOnceAreNotAddedUp() {
        Due due = due(
                limit("KN-1", MONDAY),
                Seeds.CALENDAR,
                MONDAY,
                paused(MONDAY.plusDays(5)),
                new Paused(MONDAY.plusDays(7), "chờ tòa án", "Giám đốc", ""),
                resumed(MONDAY.plusDays(9)),
                new Resumed(MONDAY.plusDays(11), "chờ tòa án", "Giám đốc", ""));
        assertThat(due.extended()).isEqualTo(endOf("2026-04-07"));
    }

    @Test
    void hoursPausedInTheMiddleOfADayAreLeftOut() {
        Due due = due(
                Seeds.limit(4, LimitUnit.WORKING_HOUR),
                Seeds.CALENDAR,
                MONDAY,
                paused(MONDAY.withHour(10)),
                resumed(MONDAY.withHour(14)));
        assertThat(due.extended()).isEqualTo(new DueTime(LocalDate.of(2026, 3, 2), LocalTime.of(17, 0)));
        assertThat(Objects.requireNonNull(due.receipt().getFirst().pause()).document())
                .isEqualTo("QĐ 12");
    }

    @Test
    void whatTheLimitForbidsIsRefused() {
        refused("deadline.no-pause", "KN-ACCEPT", paused(MONDAY.plusDays(1)));
        refused("deadline.extensions", "KN-1", extended(15), extended(15));
        refused("deadline.extension", "KN-1", extended(16));
        refused("deadline.extensions", "KN-ACCEPT", extended(1));
    }

    @Test
    void eventsThatCannotHaveHappenedAreRefused() {
        refused("deadline.event-order", "KN-1", resumed(MONDAY.plusDays(1)));
        refused("deadline.event-order", "KN-1", paused(MONDAY.plusDays(1)), paused(MONDAY.plusDays(2)));
        refused("deadline.event-order", "KN-1", new Started(MONDAY.plusDays(1)));
        refused("deadline.event-order", "KN-1", new Reopened(MONDAY.plusDays(1), "lý do", ""));
        refused("deadline.event-order", "KN-1", paused(MONDAY.minusDays(1)));
        refused("deadline.event-order", "KN-1", new Answered(MONDAY.plusDays(1), ""), extended(15));
        assertThatThrownBy(() -> new CaseClock(limit("KN-1", MONDAY), false, List.of()).dues(Seeds.CALENDAR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("deadline.not-started"));
    }

    private static void refused(String code, String limit, ClockEvent... events) {
        assertThatThrownBy(() -> due(limit(limit, MONDAY), Seeds.CALENDAR, MONDAY, events))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}

package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.complaint.CaseClocks.Decision;
import congtam.complaint.CaseDeadline;
import congtam.complaint.ClockState;
import congtam.complaint.ClockView;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.ComplaintState;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.DueFilter;
import congtam.complaint.NewComplaint;
import congtam.complaint.Recounting.Outcome;
import congtam.deadline.DayType;
import congtam.deadline.DeadlineTables;
import congtam.deadline.ReceiptLine;
import congtam.deadline.SpecialDay;
import congtam.deadline.Wording;
import congtam.office.Office;
import congtam.testing.Engines;
import congtam.testing.MovingClock;
import congtam.testing.Samples;
import congtam.text.Problem;
import congtam.text.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The clocks of stored cases: what moves a date, and what must not; the faults of other systems are named as tests. */
class CaseClocksTest extends OnBothEngines {
    /** A call of Friday, 20 November 2026, 9:15; 24 November is a holiday. */
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    private final MovingClock clock = new MovingClock(Samples.RECEIVED.plusSeconds(60));
    private boolean ownTables;

    @Override
    Clock clock() {
        return clock;
    }

    @Override
    DeadlineTables tables() {
        return ownTables ? withoutClocks() : new DeadlineTables(null);
    }

    private static UUID receive(Office office) {
        return office.complaints()
                .receive(Samples.CLERK, Samples.complaint("Chờ giấy", null))
                .id();
    }

    private static UUID receive(Office office, ContentKind kind, Instant at) {
        Content content = new Content(UUID.randomUUID(), kind, "", null, "", "", "Chờ giấy");
        NewComplaint sample = Samples.complaint("Chờ giấy", null, at);
        return office.complaints()
                .receive(
                        Samples.CLERK,
                        new NewComplaint(
                                at,
                                sample.channel(),
                                "",
                                "",
                                null,
                                sample.words(),
                                ComplaintState.RECEIVED,
                                null,
                                List.of(content)))
                .id();
    }

    private static ClockView clockOf(Office office, UUID id) {
        return office.clocks().of(Samples.CLERK, id).orElseThrow();
    }

    private static CaseDeadline stored(Office office, UUID id) {
        return Objects.requireNonNull(clockOf(office, id).stored()).content();
    }

    private static @Nullable LocalDate due(Office office, UUID id) {
        var due = clockOf(office, id).mark().due();
        return due == null ? null : due.day();
    }

    private static Decision because(String ground) {
        return new Decision(null, ground, "Giám đốc", "QĐ 1");
    }

    private static ComplaintFile change(Office office, UUID id, ComplaintState state) {
        ComplaintFile file = office.complaints().whole(id);
        Complaint wanted = file.complaint().content().withState(state);
        return office.complaints()
                .change(
                        Samples.CLERK,
                        file,
                        wanted,
                        file.caller() == null ? null : file.caller().content());
    }

    private static long count(Office office, DueFilter filter) {
        return office.complaints().count(Samples.CLERK, ComplaintFilter.ALL.withDue(filter));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aCallIsCountedFromItsReceiptAndTheHiddenHolidayIsNamed(Engines engine) {
        Office office = open(engine);
        UUID id = receive(office);
        assertThat(due(office, id)).isEqualTo(DUE);
        assertThat(clockOf(office, id).dues().getFirst().receipt())
                .filteredOn(line -> line.day().equals(LocalDate.of(2026, 11, 24)))
                .extracting(ReceiptLine::special)
                .allMatch(special -> special != null && !special.document().isEmpty());
        assertThat(office.register().history(new RecordRef("clock", id)))
                .extracting(entry -> entry.entry().act())
                .containsExactly("clock.start");
        assertThat(receiveAndGet(office, ContentKind.PRAISE)).isNull();
    }

    private @Nullable LocalDate receiveAndGet(Office office, ContentKind kind) {
        return due(office, receive(office, kind, clock.instant()));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aCaseFiledOutsideHoursStillGetsADeadline(Engines engine) {
        Office office = open(engine);
        Instant lateOnSaturday =
                LocalDateTime.of(2026, 11, 14, 23, 59).atZone(Texts.ZONE).toInstant();
        assertThat(due(office, receive(office, ContentKind.REPORT, lateOnSaturday)))
                .isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void noEditMovesADateAndAChangeOfPriorityKeepsThePause(Engines engine) {
        Office office = open(engine);
        UUID id = receive(office);
        office.clocks().pause(Samples.CLERK, clockOf(office, id), because("chờ giám định"));
        CaseDeadline before = stored(office, id);
        clock.move(Duration.ofDays(2));
        ComplaintFile file = office.complaints().whole(id);
        Complaint was = file.complaint().content();
        Content other = new Content(was.main().id(), ContentKind.COMPLAINT, "Cán bộ", null, "", "", "Khác hẳn");
        Complaint wanted = new Complaint(
                was.number(),
                was.receivedAt().minusSeconds(86_400),
                was.channel(),
                "",
                "",
                was.callerId(),
                "Đã sửa",
                ComplaintState.IN_PROGRESS,
                null,
                List.of(other));
        office.complaints()
                .change(
                        Samples.CLERK,
                        file,
                        wanted,
                        Objects.requireNonNull(file.caller()).content());
        assertThat(stored(office, id)).isEqualTo(before);
        assertThat(before.state()).isEqualTo(ClockState.PAUSED);
        assertThat(due(office, id)).isNull();

        office.clocks().resume(Samples.CLERK, clockOf(office, id), new Decision(null, "", "", ""));
        // Paused on Friday, resumed on Sunday: the weekend was never counted, so that the pause takes nothing from it.
        assertThat(due(office, id)).isEqualTo(DUE);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anUnassignedCaseEscalatesAndNoSmallEditResetsIt(Engines engine) {
        Office office = open(engine);
        UUID id = receive(office);
        List<String> seen = new ArrayList<>();
        for (int day = 0; day < 30; day++) {
            String level = stored(office, id).level(clock.instant()).orElse("");
            if (seen.isEmpty() || !seen.getLast().equals(level)) {
                seen.add(level);
            }
            if (day % 7 == 3) {
                change(office, id, day % 2 == 0 ? ComplaintState.IN_PROGRESS : ComplaintState.RECEIVED);
            }
            clock.move(Duration.ofDays(1));
        }
        assertThat(seen).containsExactly("", "DUE_SOON", "OVERDUE", "ESCALATED", "ESCALATED_AGAIN");
        assertThat(count(office, DueFilter.level("OVERDUE"))).isEqualTo(1);
        assertThat(count(office, DueFilter.level("DUE_SOON"))).isZero();
        assertThat(count(office, DueFilter.LATE)).isEqualTo(1);
        ComplaintRow row = office.complaints()
                .page(Samples.CLERK, ComplaintFilter.ALL, ComplaintSort.SOONEST_DUE, null, 1)
                .getFirst();
        assertThat(Objects.requireNonNull(row.due().level()).code()).isEqualTo("ESCALATED_AGAIN");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatIsPastIsOverdueAtOnceAndToldWhenTheOfficeIsOpen(Engines engine) {
        Office office = open(engine);
        UUID id = receive(office, ContentKind.COMPLAINT, clock.instant());
        var calendar = office.deadlines().rules().calendars().common();
        Instant overdue = stored(office, id).levels().get(1).reachedAt();
        assertThat(overdue).isEqualTo(stored(office, id).last().promised());
        assertThat(clockOf(office, id).reminders())
                .hasSize(4)
                .allMatch(told -> calendar.openAt(told.at()).equals(told.at()));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anAnswerStopsTheClock(Engines engine) {
        Office office = open(engine);
        UUID id = receive(office);
        clock.move(Duration.ofDays(3));
        change(office, id, ComplaintState.ANSWERED);
        CaseDeadline answered = stored(office, id);
        assertThat(answered.state()).isEqualTo(ClockState.ENDED);
        assertThat(answered.levels()).isEmpty();
        clock.move(Duration.ofDays(60));
        change(office, id, ComplaintState.CLOSED);
        assertThat(stored(office, id)).isEqualTo(answered);
        assertThat(count(office, DueFilter.PROMISE_BROKEN)).isZero();
        assertThat(count(office, DueFilter.COUNTED)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aReopenedCaseShowsItsFirstAndItsSecondDeadline(Engines engine) {
        Office office = open(engine);
        UUID id = receive(office);
        clock.move(Duration.ofDays(3));
        change(office, id, ComplaintState.ANSWERED);
        clock.move(Duration.ofDays(10));
        office.clocks().reopen(Samples.CLERK, clockOf(office, id), because("công dân chưa đồng ý"));
        assertThat(clockOf(office, id).dues()).hasSize(2);
        assertThat(stored(office, id).runs().getFirst().promised())
                .isEqualTo(DUE.plusDays(1).atStartOfDay(Texts.ZONE).toInstant());
        assertThat(due(office, id)).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(office.complaints().whole(id).complaint().content().state()).isEqualTo(ComplaintState.IN_PROGRESS);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void reopeningWithoutACommentIsRefused(Engines engine) {
        Office office = open(engine);
        UUID id = receive(office);
        assertThatThrownBy(() -> office.clocks().reopen(Samples.CLERK, clockOf(office, id), because("quên")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("clock.open"));
        change(office, id, ComplaintState.CLOSED);
        assertThatThrownBy(() -> office.clocks().reopen(Samples.CLERK, clockOf(office, id), because(" ")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("clock.missing"));
        assertThatThrownBy(() -> change(office, id, ComplaintState.IN_PROGRESS))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("clock.reopening"));
        assertThat(stored(office, id).state()).isEqualTo(ClockState.ENDED);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anExtensionLeavesThePromiseAndADirectionRulesIfItIsEarlier(Engines engine) {
        Office office = open(engine);
        UUID id = receive(office, ContentKind.COMPLAINT, clock.instant());
        assertThatThrownBy(() -> office.clocks().extend(Samples.CLERK, clockOf(office, id), 5, because("phức tạp")))
                .as("KN-ACCEPT allows none")
                .isInstanceOf(Problem.class);
        office.clocks().choose(Samples.CLERK, clockOf(office, id), "kn-1", false, because("đã thụ lý"));
        Instant promised = stored(office, id).last().promised();
        assertThat(due(office, id)).isEqualTo(LocalDate.of(2026, 12, 21));

        office.clocks().extend(Samples.CLERK, clockOf(office, id), 15, because("phức tạp"));
        assertThat(due(office, id)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(stored(office, id).last().promised()).isEqualTo(promised);
        assertThat(stored(office, id).provisional()).as("no notice of 2027 yet").isTrue();

        LocalDate before = LocalDate.of(2026, 11, 27);
        office.clocks().direct(Samples.CLERK, clockOf(office, id), before, because(""));
        assertThat(due(office, id)).isEqualTo(before);
        assertThat(stored(office, id).runs()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whoMovesAClockThatSomebodyMovedMeanwhileIsToldSo(Engines engine) {
        Office office = open(engine);
        UUID id = receive(office);
        ClockView seen = clockOf(office, id);
        office.clocks().pause(Samples.OFFICER, seen, because("chờ giám định"));
        Conflict conflict = catchThrowableOfType(
                Conflict.class, () -> office.clocks().pause(Samples.CLERK, seen, because("chờ tòa")));
        assertThat(conflict).isNotNull();
        assertThat(stored(office, id).openGrounds()).containsExactly("chờ giám định");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aChangedCalendarMovesAllOpenCasesAndKeepsTheOldPromise(Engines engine) {
        Office office = open(engine);
        UUID open = receive(office);
        UUID answered = receive(office);
        change(office, answered, ComplaintState.ANSWERED);
        Instant promised = stored(office, open).last().promised();
        List<SpecialDay> days = new ArrayList<>(tables().days());
        days.removeIf(day -> day.day().getYear() != 2026);
        days.add(new SpecialDay(LocalDate.of(2026, 11, 27), DayType.SWAPPED_REST, new Wording("Nghỉ bão", ""), "CV 1"));

        Function<Consumer<Writing>, List<Integer>> storm =
                then -> office.deadlines().keepDays(Samples.CLERK, days, null, then);
        Outcome<Boolean> would = office.recounting().preview(Samples.CLERK, storm, Progress.NONE);
        assertThat(would.moves()).hasSize(1);
        assertThat(due(office, open)).as("nothing was written").isEqualTo(DUE);

        var outcome = office.recounting().carryOut(Samples.CLERK, storm, Progress.NONE);
        assertThat(outcome.moves()).isEqualTo(would.moves());
        assertThat(due(office, open)).isEqualTo(DUE.plusDays(1));
        assertThat(stored(office, open).last().promised()).isEqualTo(promised);
        assertThat(office.register().history(new RecordRef("clock", open)))
                .extracting(entry -> entry.entry().act())
                .containsExactly("clock.start", "clock.recount");
        assertThat(office.register().history(new RecordRef("clock", answered)))
                .extracting(entry -> entry.entry().act())
                .containsExactly("clock.start", "clock.answer");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatSomebodyDidToAClockPastTheProgramIsFound(Engines engine) {
        Office office = open(engine);
        honest = false;
        for (String lie : List.of(
                "update complaint set due_at = '2030-01-01 00:00:00+00' where id = ",
                "update clock_run set promised_at = '2030-01-01 00:00:00+00' where complaint_id = ",
                "update clock_entry set limit_code = 'KN-1' where complaint_id = ",
                "delete from clock_level where complaint_id = ")) {
            UUID id = receive(office);
            assertThat(sql(lie + "'" + id + "'")).isPositive();
            assertThat(faults(office))
                    .as(lie)
                    .anySatisfy(fault -> assertThat(
                                    Objects.requireNonNull(fault.record()).id())
                            .isEqualTo(id));
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void theListIsSortedByDueDatePageByPage(Engines engine) {
        Office office = open(engine);
        List<UUID> ids = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            ids.add(receive(office, ContentKind.REPORT, Samples.RECEIVED.minus(Duration.ofDays(2L * day))));
        }
        UUID never = receive(office, ContentKind.PRAISE, Samples.RECEIVED);
        List<UUID> listed = new ArrayList<>();
        ComplaintRow after = null;
        do {
            List<ComplaintRow> page =
                    office.complaints().page(Samples.CLERK, ComplaintFilter.ALL, ComplaintSort.SOONEST_DUE, after, 2);
            page.forEach(row -> listed.add(row.id()));
            after = page.isEmpty() ? null : page.getLast();
        } while (after != null);
        assertThat(listed).hasSize(6).endsWith(ids.getFirst(), never).startsWith(ids.getLast());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatWaitsSinceBeforeThereWereClocksIsCountedWhenTheRegisterOpens(Engines engine) {
        ownTables = true;
        UUID id = receive(open(engine));
        sql("update complaint set due_at = '1970-01-01 00:00:00+00'");
        ownTables = false;
        Office office = reopen();
        assertThat(due(office, id)).isEqualTo(DUE);
        assertThat(office.register().history(new RecordRef("clock", id)))
                .extracting(entry -> entry.entry().who())
                .containsExactly("Công Tâm");
    }
}

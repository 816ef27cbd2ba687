package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.complaint.CaseClocks.Decision;
import congtam.complaint.ClockState;
import congtam.complaint.ClockView;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintState;
import congtam.deadline.DayType;
import congtam.deadline.DeadlineTables;
import congtam.deadline.LimitCsv;
import congtam.deadline.SpecialDay;
import congtam.deadline.TimeLimits;
import congtam.deadline.Wording;
import congtam.office.Office;
import congtam.testing.Engines;
import congtam.testing.MovingClock;
import congtam.testing.Samples;
import congtam.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case keeps the limit by which it began, though the office takes the code out of its own table. */
class LimitsInUseTest extends OnBothEngines {
    private static final String CODE = "PK-ANSWER";
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    private final MovingClock clock = new MovingClock(Samples.RECEIVED.plusSeconds(60));

    @Override
    Clock clock() {
        return clock;
    }

    @Override
    DeadlineTables tables() {
        return new DeadlineTables(folder.resolve("tables"));
    }

    /** An office's own table without the limit by which reports are answered. */
    private void takeOut() {
        try {
            TimeLimits along = new DeadlineTables(null).limits();
            TimeLimits left = new TimeLimits(along.all().stream()
                    .filter(limit -> !limit.code().equals(CODE))
                    .toList());
            Path tables = Files.createDirectories(folder.resolve("tables"));
            Files.writeString(tables.resolve("time-limits.csv"), LimitCsv.of(left));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID receive(Office office) {
        return office.complaints()
                .receive(Samples.CLERK, Samples.complaint("Chờ giấy", null))
                .id();
    }

    private static ClockView clockOf(Office office, UUID id) {
        return office.clocks().of(Samples.CLERK, id).orElseThrow();
    }

    private static ClockState state(Office office, UUID id) {
        return Objects.requireNonNull(clockOf(office, id).stored()).content().state();
    }

    private static LocalDate due(Office office, UUID id) {
        return Objects.requireNonNull(clockOf(office, id).mark().due()).day();
    }

    private static Decision because(String ground) {
        return new Decision(null, ground, "Giám đốc", "QĐ 1");
    }

    private static void changeState(Office office, UUID id, ComplaintState state) {
        ComplaintFile file = office.complaints().whole(id);
        var caller = file.caller();
        ComplaintFile changed = office.complaints()
                .change(
                        Samples.CLERK,
                        file,
                        file.complaint().content().withState(state),
                        caller == null ? null : caller.content());
        assertThat(changed.complaint().content().state()).isEqualTo(state);
    }

    private static void use(Office office, Writing writing, TimeLimits known) {
        office.deadlines().use(writing, known, List.of(known.on(LocalDate.of(2026, 11, 20), CODE)));
    }

    private long kept(Office office) {
        return office.register().read(db -> db.fetchCount(congtam.register.schema.Tables.LIMIT_IN_USE));
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aRunningClockGoesOnByTheRuleItWasStartedWith(Engines engine) {
        Office office = open(engine);
        UUID id = receive(office);
        UUID another = receive(office);
        assertThat(kept(office)).as("once, however many begin by it").isEqualTo(1);
        takeOut();
        office = reopen();

        assertThat(clockOf(office, id).dues().getLast().limit().code()).isEqualTo(CODE);
        assertThat(due(office, id)).isEqualTo(DUE);
        office.clocks().direct(Samples.CLERK, clockOf(office, id), DUE.minusDays(3), because("gấp"));
        assertThat(due(office, id)).isEqualTo(DUE.minusDays(3));
        office.clocks().pause(Samples.CLERK, clockOf(office, another), because("chờ giám định"));
        clock.move(Duration.ofDays(7));
        office.clocks().resume(Samples.CLERK, clockOf(office, another), because(""));
        assertThat(due(office, another)).isAfter(DUE);
        changeState(office, id, ComplaintState.ANSWERED);
        assertThat(state(office, id)).isEqualTo(ClockState.ENDED);
        office.clocks().reopen(Samples.CLERK, clockOf(office, id), because("công dân chưa đồng ý"));
        assertThat(clockOf(office, id).dues()).hasSize(2);
        assertThat(state(office, id)).isEqualTo(ClockState.RUNNING);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aChangedCalendarStillCountsItAndNothingNewStartsByIt(Engines engine) {
        Office office = open(engine);
        UUID id = receive(office);
        takeOut();
        office = reopen();
        Office now = office;
        List<SpecialDay> storm = new ArrayList<>(tables().days());
        storm.removeIf(day -> day.day().getYear() != 2026);
        storm.add(
                new SpecialDay(LocalDate.of(2026, 11, 26), DayType.SWAPPED_REST, new Wording("Nghỉ bão", ""), "CV 1"));
        assertThat(office.recounting()
                        .carryOut(
                                Samples.CLERK,
                                then -> now.deadlines().keepDays(Samples.CLERK, storm, null, then),
                                Progress.NONE)
                        .moves())
                .hasSize(1);

        UUID fresh = receive(office);
        assertThat(clockOf(office, fresh).stored()).isNull();
        assertThatThrownBy(() ->
                        now.clocks().choose(Samples.CLERK, clockOf(now, fresh), CODE, false, because("theo thói quen")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("deadline.no-limit"));
        assertThat(state(office, id)).isEqualTo(ClockState.RUNNING);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aRegisterFromBeforeLimitsWereKeptKeepsThoseThatRun(Engines engine) {
        honest = false;
        Office office = open(engine);
        UUID id = receive(office);
        assertThat(sql("delete from limit_in_use")).isEqualTo(1);
        takeOut();
        office = reopen();
        assertThat(kept(office)).as("from the tables that come along").isEqualTo(1);
        office.clocks().pause(Samples.CLERK, clockOf(office, id), because("chờ giám định"));
        assertThat(state(office, id)).isEqualTo(ClockState.PAUSED);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void casesThatAreCountedTogetherWhenTheRegisterOpensKeepTheirLimitOnce(Engines engine) throws IOException {
        assertThat(withoutClocks()).isNotNull();
        Office office = open(engine);
        List<UUID> ids = List.of(receive(office), receive(office), receive(office));
        sql("update complaint set due_at = '1970-01-01 00:00:00+00'");
        Files.delete(folder.resolve("tables").resolve("clock-starts.csv"));
        Office counted = reopen();

        assertThat(ids).allMatch(id -> due(counted, id).equals(DUE));
        assertThat(kept(counted)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void twoDesksThatBeginByOneLimitAtOnceKeepItOnce(Engines engine) throws Exception {
        Office office = open(engine);
        TimeLimits known = office.deadlines().rules().limits();
        CountDownLatch used = new CountDownLatch(1);
        try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = desks.submit(() -> office.register().write("Lan", writing -> {
                use(office, writing, known);
                use(office, writing, known);
                used.countDown();
                return 1;
            }));
            Future<Integer> other = desks.submit(() -> {
                used.await();
                return office.register().write("Mai", writing -> {
                    use(office, writing, known);
                    return 2;
                });
            });
            assertThat(List.of(one.get(), other.get())).containsExactly(1, 2);
        }
        assertThat(kept(office)).isEqualTo(1);
        assertThat(office.register().entriesBefore(Long.MAX_VALUE, 10))
                .extracting(LedgerEntry::act)
                .containsExactly("limit.use");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void theDatabaseItselfRefusesASecondCopy(Engines engine) {
        Office office = open(engine);
        receive(office);
        String fields = Stream.of(congtam.register.schema.Tables.LIMIT_IN_USE.fields())
                .map(Field::getName)
                .filter(name -> !name.equals("id"))
                .collect(Collectors.joining(", "));
        assertThatThrownBy(() -> sql("insert into limit_in_use (id, " + fields + ") select '" + UUID.randomUUID()
                        + "', " + fields + " from limit_in_use"))
                .hasRootCauseInstanceOf(SQLException.class)
                .hasStackTraceContaining("limit_in_use_version_unique");
    }
}

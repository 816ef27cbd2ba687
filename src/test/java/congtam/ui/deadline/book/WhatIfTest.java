package congtam.ui.deadline.book;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.access.Reach;
import congtam.access.Rights;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.Recounting.Move;
import congtam.deadline.DayType;
import congtam.deadline.SpecialDay;
import congtam.deadline.Wording;
import congtam.deadline.book.CalendarYear;
import congtam.deadline.book.YearChange;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.ui.deadline.book.WhatIf.State;
import congtam.ui.kit.Background;
import congtam.ui.testing.DirectBackground;
import congtam.ui.testing.LateBackground;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is kept before somebody has seen which cases it moves. */
class WhatIfTest {
    private static final Clock CLOCK = Clock.fixed(Samples.RECEIVED.plusSeconds(60), ZoneOffset.UTC);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    /** What was received on 20 November is due on the last day of the month, 24 November being a holiday. */
    private static final Instant DUE = Instant.parse("2026-11-30T17:00:00Z");

    /** May keep the calendar and read all cases but those that are protected. */
    private static final Viewer HEAD = head();

    @TempDir
    Path folder = Path.of("");

    private Office office;
    private UUID open = UUID.randomUUID();
    private String number = "";

    private static Viewer head() {
        Reach open = new Reach(true, Set.of(), true, null, false);
        Rights rights = new Rights(
                Map.of(Step.KEEP_DEADLINES, Reach.ALL, Step.READ_COMPLAINT, open, Step.REVEAL_IDENTITY, open));
        return new Viewer(null, "Lý Văn Sài", rights, () -> rights, step -> {});
    }

    private Office open() {
        return Office.open(Engines.H2.newRegister(folder), Register.Missing.CREATE, CLOCK, () -> {});
    }

    @BeforeEach
    void twoCasesOfWhichOneIsProtected() {
        office = open();
        var plain = office.complaints().receive(Samples.CLERK, Samples.complaint("Chờ giấy", null));
        open = plain.id();
        number = plain.complaint().content().number();
        office.complaints().receive(Samples.OFFICER, Samples.protectedComplaint("Nhận tiền", null));
    }

    @AfterEach
    void everyRecordAgreesWithTheLedger() {
        assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        office.close();
    }

    private CalendarYear year() {
        return office.deadlines().years().stream()
                .filter(year -> year.year() == 2026)
                .findFirst()
                .orElseThrow();
    }

    private YearChange dayOff() {
        List<SpecialDay> days = new ArrayList<>(year().days());
        days.add(new SpecialDay(FRIDAY, DayType.SWAPPED_REST, new Wording("Nghỉ bão", ""), "CV 1"));
        return new YearChange(year(), new CalendarYear(2026, year().notice(), days));
    }

    private WhatIf whatIf(Background background, YearChange change) {
        return new WhatIf(
                background,
                office,
                HEAD,
                new WhatIf.Change("Nghỉ bão", then -> office.deadlines().keepYears(HEAD, List.of(change), then)));
    }

    private List<String> acts() {
        return office.register().history(new RecordRef("clock", open)).stream()
                .map(entry -> entry.entry().act())
                .toList();
    }

    @Test
    void itNamesTheCasesThatWouldMoveAndKeepsNothingUntilItIsTold() {
        WhatIf whatIf = whatIf(new DirectBackground(), dayOff());
        whatIf.count();
        assertThat(whatIf.state()).isEqualTo(State.COUNTED);
        // The protected one moves as well, and nobody who may not know of it is told.
        assertThat(whatIf.moves()).containsExactly(new Move(number, "PK-ANSWER", DUE, DUE.plusSeconds(24 * 3600)));
        assertThat(new MoveWords(new Texts(Language.VIETNAMESE))
                        .difference(whatIf.moves().getFirst()))
                .isEqualTo("muộn hơn 1 ngày");
        assertThat(acts()).containsExactly("clock.start");

        whatIf.keep();
        assertThat(whatIf.state()).isEqualTo(State.KEPT);
        assertThat(whatIf.moves()).hasSize(1);
        assertThat(acts()).containsExactly("clock.start", "clock.recount");
        whatIf.keep();
        assertThat(acts()).as("asked twice it is done once").hasSize(2);
    }

    @Test
    void whatIsKeptAlreadyCannotBeKeptAgain() {
        WhatIf whatIf = whatIf(new DirectBackground(), new YearChange(year(), year()));
        whatIf.count();
        assertThat(whatIf.state()).isEqualTo(State.UNCHANGED);
        assertThat(whatIf.mayKeep()).isFalse();
    }

    @Test
    void whatAnotherDeskKeptMeanwhileIsNotOverwritten() {
        YearChange change = dayOff();
        WhatIf whatIf = whatIf(new DirectBackground(), change);
        whatIf.count();
        office.deadlines()
                .keepYears(
                        Samples.OFFICER,
                        List.of(new YearChange(year(), new CalendarYear(2026, "TB 2", year().days()))),
                        then -> {});
        whatIf.keep();
        assertThat(whatIf.state()).isEqualTo(State.REFUSED);
        assertThat(whatIf.refusal())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("deadline.year-changed"));
        assertThat(acts()).containsExactly("clock.start");
    }

    @Test
    void whoGoesBackHearsNoLateAnswer() {
        LateBackground late = new LateBackground();
        WhatIf whatIf = whatIf(late, dayOff());
        whatIf.count();
        assertThat(whatIf.isWorking()).isTrue();
        whatIf.leave();
        late.finishAll();
        assertThat(whatIf.state()).isEqualTo(State.LEFT);
        assertThat(whatIf.mayKeep()).isFalse();
    }

    @Test
    void keepingThatIsStoppedInTimeKeepsNothingAndCanBeAskedForAgain() {
        Stopping background = new Stopping();
        WhatIf whatIf = whatIf(background, dayOff());
        whatIf.count();
        background.stop = Stop.IN_TIME;
        whatIf.keep();
        assertThat(whatIf.state()).isEqualTo(State.STOPPED);
        assertThat(acts()).containsExactly("clock.start");
        assertThat(whatIf.mayKeep()).isTrue();
    }

    @Test
    void keepingThatIsStoppedTooLateIsSaidToBeKept() {
        Stopping background = new Stopping();
        WhatIf whatIf = whatIf(background, dayOff());
        whatIf.count();
        background.stop = Stop.TOO_LATE;
        whatIf.keep();
        assertThat(whatIf.state()).isEqualTo(State.KEPT);
        assertThat(acts()).containsExactly("clock.start", "clock.recount");
    }

    private enum Stop {
        NEVER,
        IN_TIME,
        TOO_LATE
    }

    /** Somebody asks it to stop, and it does or has come to its end. */
    private static final class Stopping implements Background {
        private final Background direct = new DirectBackground();
        private Stop stop = Stop.NEVER;

        @Override
        public <T extends @Nullable Object> Job<T> run(Work<T> work) {
            return stop == Stop.NEVER ? direct.run(work) : new StoppedJob<>(work, stop == Stop.IN_TIME);
        }
    }

    private static final class StoppedJob<T extends @Nullable Object> implements Background.Job<T> {
        private final Background.Work<T> work;
        private final boolean inTime;
        private Runnable cancelledThen = () -> {};

        private StoppedJob(Background.Work<T> work, boolean inTime) {
            this.work = work;
            this.inTime = inTime;
        }

        @Override
        public Background.Job<T> onResult(Consumer<T> consumer) {
            return this;
        }

        @Override
        public Background.Job<T> onFailure(Consumer<Throwable> consumer) {
            return this;
        }

        @Override
        public Background.Job<T> onCancelled(Runnable runnable) {
            cancelledThen = runnable;
            return this;
        }

        @Override
        public Background.Job<T> onProgress(Background.ProgressListener listener) {
            return this;
        }

        @Override
        public Background.Running start() {
            try {
                var _ = work.work(new Progress() {
                    @Override
                    public void at(long done, long total) {}

                    @Override
                    public boolean cancelled() {
                        return inTime;
                    }
                });
                assertThat(inTime).as("came to its end").isFalse();
            } catch (Exception stopped) {
                assertThat(stopped).isInstanceOf(CancellationException.class);
            }
            cancelledThen.run();
            return new Background.Running() {
                @Override
                public void cancel() {}

                @Override
                public boolean isDone() {
                    return true;
                }
            };
        }
    }
}

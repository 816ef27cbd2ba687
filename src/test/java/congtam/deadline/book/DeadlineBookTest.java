package congtam.deadline.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.deadline.DayType;
import congtam.deadline.DeadlineFile;
import congtam.deadline.DeadlineTables;
import congtam.deadline.LimitCsv;
import congtam.deadline.OfficeHours;
import congtam.deadline.SpecialDay;
import congtam.deadline.TimeLimit;
import congtam.deadline.TimeLimits;
import congtam.deadline.Wording;
import congtam.deadline.WorkingCalendar;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.register.Writing;
import congtam.testing.Engines;
import congtam.testing.Samples;
import congtam.text.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineBookTest {
    private static final LocalDate STORM = LocalDate.of(2027, 9, 8);

    @TempDir
    Path folder = Path.of("");

    private @Nullable Office office;

    private Office open(Engines engine) {
        return open(engine.newRegister(folder));
    }

    private Office open(RegisterLocation location) {
        Office opened = Office.open(location, Register.Missing.CREATE, Clock.systemUTC(), () -> {});
        office = opened;
        return opened;
    }

    @AfterEach
    void everyRecordAgreesWithTheLedger() {
        Office opened = office;
        if (opened != null) {
            assertThat(opened.register().verify(Progress.NONE).faults()).isEmpty();
            opened.close();
        }
    }

    private static void nothingElse(Writing writing) {}

    private DeadlineTables tables() {
        return new DeadlineTables(folder);
    }

    private WorkingCalendar calendar(Office opened) {
        return opened.deadlines().rules().calendars().common();
    }

    private static SpecialDay off(LocalDate day) {
        return new SpecialDay(day, DayType.SWAPPED_REST, new Wording("Nghỉ tránh bão", "Storm"), "CV 1");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void whatTheOfficeNeverTouchedIsAsItComesAlong(Engines engine) {
        Office opened = open(engine);
        assertThat(calendar(opened).works(LocalDate.of(2026, 8, 22))).isTrue();
        assertThat(opened.deadlines().rules().limits()).isEqualTo(tables().limits());
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aYearIsReplacedWholeWithItsNoticeAndStaysSoOnTheNextMorning(Engines engine) {
        Office opened = open(engine);
        RegisterLocation location = opened.register().location();
        DeadlineBook book = opened.deadlines();

        assertThat(book.keepDays(Samples.CLERK, List.of(off(STORM)), "TB 7/TB-BNV", DeadlineBookTest::nothingElse))
                .containsExactly(2027);
        assertThat(book.keepDays(Samples.CLERK, List.of(off(STORM)), null, DeadlineBookTest::nothingElse))
                .isEmpty();
        assertThat(calendar(opened).isProvisional(2027)).isFalse();
        SpecialDay other = off(STORM.plusDays(1));
        assertThat(book.keepDays(Samples.CLERK, List.of(off(STORM), other), null, DeadlineBookTest::nothingElse))
                .containsExactly(2027);

        opened.close();
        WorkingCalendar calendar = calendar(open(location));
        assertThat(calendar.works(STORM)).isFalse();
        assertThat(calendar.special(STORM.plusDays(1))).contains(other);
        // What was only proposed for the year is gone with the year, the year before is untouched.
        assertThat(calendar.special(LocalDate.of(2027, 2, 5))).isEmpty();
        assertThat(calendar.works(LocalDate.of(2026, 9, 2))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aYearThatWasLookedAtIsKeptOnlyWhileItIsStillSo(Engines engine) {
        DeadlineBook book = open(engine).deadlines();
        CalendarYear seen = year(book, 2027);
        assertThat(seen.isProvisional()).isTrue();
        CalendarYear mine = new CalendarYear(2027, "TB 7/TB-BNV", List.of(off(STORM)));
        CalendarYear unknown = CalendarYear.unknown(2031);
        CalendarYear first = new CalendarYear(2031, "", List.of(off(LocalDate.of(2031, 9, 8))));

        assertThat(book.keepYears(
                        Samples.CLERK,
                        List.of(new YearChange(seen, mine), new YearChange(unknown, first)),
                        DeadlineBookTest::nothingElse))
                .containsExactly(2027, 2031);
        assertThat(year(book, 2027)).isEqualTo(mine);
        assertThat(year(book, 2031)).isEqualTo(first);

        YearChange late = new YearChange(seen, new CalendarYear(2027, "", List.of()));
        YearChange next = new YearChange(first, unknown);
        assertThatThrownBy(() -> book.keepYears(Samples.OFFICER, List.of(next, late), DeadlineBookTest::nothingElse))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("deadline.year-changed"));
        assertThat(year(book, 2031)).as("all of it or nothing").isEqualTo(first);
    }

    private static CalendarYear year(DeadlineBook book, int wanted) {
        return book.years().stream()
                .filter(year -> year.year() == wanted)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anAgencyKeepsHoursOfItsOwn(Engines engine) {
        Office opened = open(engine);
        OfficeHours saturdays = OfficeHours.of("07:00-11:00", "SUNDAY", "QĐ 2");
        assertThat(opened.deadlines()
                        .keepHours(Samples.CLERK, Map.of("H55.9", saturdays), DeadlineBookTest::nothingElse))
                .containsExactly("H55.9");
        assertThat(opened.deadlines()
                        .keepHours(Samples.CLERK, Map.of("H55.9", saturdays), DeadlineBookTest::nothingElse))
                .isEmpty();
        OfficeHours later = OfficeHours.of("08:00-24:00", "SUNDAY", "QĐ 3");
        opened.deadlines().keepHours(Samples.CLERK, Map.of("H55.9", later), DeadlineBookTest::nothingElse);

        assertThat(opened.deadlines().rules().calendars().of("H55.9").map(WorkingCalendar::hours))
                .contains(later);
        AgencyHours wanted = new AgencyHours("H55.9", OfficeHours.of("09:00-10:00", "SUNDAY", "QĐ 4"));
        assertThatThrownBy(() -> opened.deadlines()
                        .changeHours(
                                Samples.CLERK,
                                new AgencyHours("H55.9", saturdays),
                                wanted,
                                DeadlineBookTest::nothingElse))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("deadline.hours-changed"));
        assertThat(opened.deadlines()
                        .changeHours(
                                Samples.CLERK, new AgencyHours("H55.9", later), wanted, DeadlineBookTest::nothingElse))
                .containsExactly("H55.9");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aLimitInUseIsSupersededNeverOverwritten(Engines engine) {
        Office opened = open(engine);
        DeadlineBook book = opened.deadlines();
        String line = LimitCsv.of(new TimeLimits(List.of(limit(opened, "PK-ANSWER"))));
        assertThatThrownBy(() ->
                        book.keepLimits(Samples.CLERK, read(line.replace(",5,", ",3,")), DeadlineBookTest::nothingElse))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("deadline.overwritten"));

        String next = line.replace(",5,", ",3,").replace("2024-01-01", "2026-07-01");
        assertThat(book.keepLimits(Samples.CLERK, read(next), DeadlineBookTest::nothingElse))
                .containsExactly("PK-ANSWER");
        assertThat(book.keepLimits(Samples.CLERK, read(next), DeadlineBookTest::nothingElse))
                .isEmpty();

        TimeLimits limits = book.rules().limits();
        assertThat(limits.on(LocalDate.of(2026, 6, 30), "PK-ANSWER").amount()).isEqualTo(5);
        assertThat(limits.on(LocalDate.of(2026, 7, 1), "PK-ANSWER").amount()).isEqualTo(3);
        assertThatThrownBy(() -> book.keepLimits(
                        Samples.CLERK, read(next.replace("2026-07-01", "2026-01-01")), DeadlineBookTest::nothingElse))
                .isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void theLawyerConfirmsALimitWithoutMovingADate(Engines engine) {
        Office opened = open(engine);
        String line = LimitCsv.of(new TimeLimits(List.of(limit(opened, "KN-1"))));
        String confirmed = line.replace(",no,2012-07-01", ",yes,2012-07-01");

        assertThat(opened.deadlines().keepLimits(Samples.CLERK, read(confirmed), DeadlineBookTest::nothingElse))
                .containsExactly("KN-1");
        assertThat(limit(opened, "KN-1").checked()).isTrue();
        assertThat(limit(opened, "KN-1").amount()).isEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void allLimitsGoOutAndInAgainUnchanged(Engines engine) {
        Office opened = open(engine);
        TimeLimits before = tables().limits();
        opened.deadlines().keepLimits(Samples.CLERK, read(LimitCsv.of(before)), DeadlineBookTest::nothingElse);

        assertThat(opened.deadlines().rules().limits()).isEqualTo(before);
    }

    private TimeLimit limit(Office opened, String code) {
        return opened.deadlines().rules().limits().on(LocalDate.of(2026, 3, 2), code);
    }

    private static List<TimeLimit> read(String csv) {
        return new DeadlineFile("limits.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))).limits();
    }
}

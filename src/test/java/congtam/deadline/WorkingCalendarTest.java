package congtam.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.text.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which days are worked, by the published notices. */
class WorkingCalendarTest {
    /** What each day of a year that is not what its weekday says was published to be. */
    private static List<String> unusual(int year) {
        return Stream.iterate(LocalDate.of(year, 1, 1), day -> day.plusDays(1))
                .limit(LocalDate.of(year, 1, 1).lengthOfYear())
                .filter(day -> Seeds.CALENDAR.works(day) == Seeds.HOURS.rest().contains(day.getDayOfWeek()))
                .map(day -> day.toString().substring(5) + (Seeds.CALENDAR.works(day) ? "+" : ""))
                .toList();
    }

    @Test
    void theYear2025IsAsItWasPublished() {
        assertThat(unusual(2025))
                .containsExactly(
                        "01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-26+", "04-30", "05-01",
                        "05-02", "09-01", "09-02");
    }

    @Test
    void theYear2026IsAsItWasPublished() {
        assertThat(unusual(2026))
                .containsExactly(
                        "01-01", "01-02", "01-10+", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "04-30",
                        "05-01", "08-22+", "08-31", "09-01", "09-02", "11-24");
    }

    @Test
    void aHolidayOnASundayIsMadeUpForOnTheNextWorkingDay() {
        assertThat(Seeds.CALENDAR
                        .special(LocalDate.of(2026, 4, 26))
                        .orElseThrow()
                        .type())
                .isEqualTo(DayType.HOLIDAY);
        assertThat(Seeds.CALENDAR
                        .special(LocalDate.of(2026, 4, 27))
                        .orElseThrow()
                        .type())
                .isEqualTo(DayType.MAKE_UP_REST);
        assertThat(Seeds.CALENDAR.works(LocalDate.of(2027, 5, 3))).isFalse();
    }

    @Test
    void aYearWithoutItsNoticeIsProvisional() {
        assertThat(Stream.of(2024, 2025, 2026).noneMatch(Seeds.CALENDAR::isProvisional))
                .isTrue();
        assertThat(Seeds.CALENDAR.isProvisional(2027)).isTrue();
        assertThat(Seeds.CALENDAR.isProvisional(2031)).isTrue();
    }

    @Test
    void everySpecialDayHasADocument() {
        Stream.iterate(LocalDate.of(2024, 1, 1), day -> day.plusDays(1))
                .limit(4 * 366)
                .flatMap(day -> Seeds.CALENDAR.special(day).stream())
                .forEach(day -> assertThat(day.document()).as(day.toString()).isNotEmpty());
    }

    @Test
    void theOfficeOpensAfterLunchAfterHoursAndAfterHolidays() {
        assertThat(open("2026-08-21T12:15")).isEqualTo("2026-08-21T13:00");
        assertThat(open("2026-08-21T18:00")).isEqualTo("2026-08-22T07:30");
        assertThat(open("2026-02-13T17:00")).isEqualTo("2026-02-23T07:30");
        assertThat(open("2026-08-21T09:00")).isEqualTo("2026-08-21T09:00");
    }

    private static String open(String moment) {
        return Seeds.CALENDAR.openAt(LocalDateTime.parse(moment)).toString();
    }

    @Test
    void aCalendarWithNoHoursIsRefusedClearly() {
        assertThatThrownBy(() -> new OfficeHours(List.of(), Set.of(), ""))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("deadline.no-hours"));
        assertThatThrownBy(() -> new OfficeHours(Seeds.HOURS.shifts(), Set.of(DayOfWeek.values()), ""))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("deadline.no-working-day"));
        assertThatThrownBy(() -> new OfficeHours(
                        List.of(new OfficeHours.Shift(0, 600), new OfficeHours.Shift(500, 700)), Set.of(), ""))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new OfficeHours.Shift(600, 500)).isInstanceOf(Problem.class);
    }

    @Test
    void aDayIsOfOneTypeOnly() {
        SpecialDay day = new SpecialDay(LocalDate.of(2026, 3, 2), DayType.HOLIDAY, new Wording("Ngày hội", ""), "QĐ 1");
        assertThatThrownBy(() -> new WorkingCalendar(List.of(day, day), Map.of(), Seeds.HOURS))
                .isInstanceOf(Problem.class);
    }

    @TempDir
    Path folder = Path.of("");

    @Test
    void anOfficesOwnTablesTakeThePlaceOfThoseThatComeAlong() throws Exception {
        Files.writeString(folder.resolve("office-hours.csv"), """
                agency,hours,rest,document
                *,08:00-12:00 13:00-17:00,SATURDAY SUNDAY,QĐ 1
                H55.9,07:00-11:00,SUNDAY,QĐ 2
                """);
        OfficeCalendars own = new DeadlineTables(folder).calendars();

        assertThat(own.common().hours().opening()).isEqualTo(8 * 60);
        WorkingCalendar commune = own.of("H55.9").orElseThrow();
        assertThat(commune.works(LocalDate.of(2026, 8, 29))).isTrue();
        assertThat(commune.works(LocalDate.of(2026, 9, 2))).isFalse();
        assertThat(own.of("H55.1")).isEmpty();
    }

    @Test
    void whatIsWrongInATableIsToldWithItsLine() throws Exception {
        Files.writeString(folder.resolve("calendar.csv"), """
                day,type,vi,en,document
                2026-01-01,HOLIDAY,Tết Dương lịch,,Luật
                2026-02-30,HOLIDAY,Không có ngày này,,Luật
                """);
        assertThatThrownBy(() -> new DeadlineTables(folder).calendars())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.details()).containsExactly("calendar.csv", 3L, "2026-02-30"));
    }
}

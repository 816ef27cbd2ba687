package congtam.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a year's holidays would be, before its notice is there. */
class HolidayProposalsTest {
    private static final DeadlineTables TABLES = new DeadlineTables(null);

    private static List<SpecialDay> proposed(int year) {
        return TABLES.proposals().of(Year.of(year));
    }

    private static HolidayRule lunar(int month, int day) {
        return new HolidayRule(
                HolidayRule.Reckoning.LUNAR, month, day, 0, 0, false, LocalDate.MIN, null, new Wording("x", ""), "");
    }

    /** The first day of Tết and the tenth of the third month; 1985 and 2007 differ from the Chinese calendar. */
    @ParameterizedTest
    @CsvSource({
        "1985-01-21, 1985-04-29",
        "2007-02-17, 2007-04-26",
        "2024-02-10, 2024-04-18",
        "2025-01-29, 2025-04-07",
        "2026-02-17, 2026-04-26",
        "2027-02-06, 2027-04-16",
        "2030-02-02, 2030-04-12",
        "2033-01-31, 2033-04-09",
        "2035-02-08, 2035-04-17"
    })
    void monthsAreThoseOfVietNam(LocalDate newYear, LocalDate kings) {
        Year year = Year.from(newYear);
        assertThat(lunar(1, 1).days(year)).containsExactly(newYear);
        assertThat(lunar(3, 10).days(year)).containsExactly(kings);
    }

    @Test
    void theLawGivesWhatTheNoticeOf2026Says() {
        Set<LocalDate> known = TABLES.days().stream()
                .filter(day -> day.day().getYear() == 2026)
                .filter(day -> day.type() == DayType.HOLIDAY || day.type() == DayType.MAKE_UP_REST)
                .map(SpecialDay::day)
                .collect(Collectors.toSet());
        assertThat(proposed(2026)).extracting(SpecialDay::day).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void aHolidayOnAWeeklyRestIsMadeUpAndOneByAnotherLawIsNot() {
        assertThat(proposed(2027))
                .filteredOn(day -> day.type() == DayType.MAKE_UP_REST)
                .extracting(SpecialDay::day)
                .containsExactly(LocalDate.of(2027, 2, 10), LocalDate.of(2027, 2, 11), LocalDate.of(2027, 5, 3));
        assertThat(proposed(2029)).extracting(SpecialDay::day).contains(LocalDate.of(2029, 11, 24));
        assertThat(proposed(2029)).extracting(SpecialDay::day).doesNotContain(LocalDate.of(2029, 11, 26));
        assertThat(proposed(2025)).extracting(SpecialDay::day).doesNotContain(LocalDate.of(2025, 11, 24));
    }
}

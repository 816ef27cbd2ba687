package congtam.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.text.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A working calendar from and for other calendar programs. */
class CalendarIcsTest {
    private static List<SpecialDay> read(String text) {
        return new DeadlineFile("lich.ICS", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).days();
    }

    private static String event(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<SpecialDay> days = new DeadlineTables(null).days();
        assertThat(read(CalendarIcs.of(days))).containsExactlyElementsOf(days);
    }

    @Test
    void aFileOfAnotherProgramGivesWholeDaysItsEndBeingTheDayAfter() {
        List<SpecialDay> tet = read(event(
                "DTSTART;VALUE=DATE:20270205", "DTEND;VALUE=DATE:20270208", "SUMMARY:Tết Nguyên đán\\, nghỉ cả nước"));
        assertThat(tet)
                .extracting(SpecialDay::day)
                .containsExactly(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 6), LocalDate.of(2027, 2, 7));
        assertThat(tet).extracting(SpecialDay::type).containsOnly(DayType.HOLIDAY);
        assertThat(tet.getFirst().name().vi()).isEqualTo("Tết Nguyên đán, nghỉ cả nước");
        assertThat(read(event("DTSTART;VALUE=DATE:20270101", "SUMMARY:Tết Dương lịch")))
                .hasSize(1);
        assertThat(read(event("DTSTART;VALUE=DATE:20270101", "DURATION:P2D", "SUMMARY:x")))
                .hasSize(2);
        assertThat(read(event("DTSTART;VALUE=DATE:20270102", "CATEGORIES:Nghỉ,WORKED_SATURDAY", "SUMMARY:Làm bù")))
                .extracting(SpecialDay::type)
                .containsExactly(DayType.WORKED_SATURDAY);
        assertThat(read(event("DTSTART;VALUE=DATE:20270101", "STATUS:CANCELLED", "SUMMARY:x")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20270101T070000Z, calendar.ics-time",
        "SUMMARY:Không có ngày, calendar.ics-time",
        "DTSTART;VALUE=DATE:20270101|RRULE:FREQ=YEARLY, calendar.ics-repeats"
    })
    void whatIsNoDayIsRefusedByName(String lines, String code) {
        Problem problem = catchThrowableOfType(Problem.class, () -> read(event(lines.split("\\|"))));
        assertThat(problem.code()).isEqualTo(code);
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        assertThat(catchThrowableOfType(Problem.class, () -> read("day,type\n2027-01-01,HOLIDAY\n"))
                        .code())
                .isEqualTo("calendar.no-ics");
    }
}

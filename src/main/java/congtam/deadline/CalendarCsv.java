package congtam.deadline;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** A year as a table, each day with its type and document; what it writes can be read again as {@code calendar.csv}. */
public final class CalendarCsv {
    /** The types of days that are what their weekday says. */
    static final String WORKING_DAY = "WORKING_DAY";

    static final String WEEKLY_REST = "WEEKLY_REST";

    private CalendarCsv() {}

    /** RFC 4180 with a header, line feeds at the ends. */
    public static String of(WorkingCalendar calendar, Year year) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord("day", "type", "vi", "en", "document", "works", "provisional");
            String provisional = calendar.isProvisional(year.getValue()) ? "yes" : "no";
            year.atDay(1)
                    .datesUntil(year.plusYears(1).atDay(1))
                    .forEach(day -> writer.writeRecord(row(calendar, day, provisional)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Special days alone, as {@code calendar.csv} has them. */
    public static String of(List<SpecialDay> days) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord("day", "type", "vi", "en", "document");
            days.forEach(day -> writer.writeRecord(
                    day.day().toString(),
                    day.type().name(),
                    day.name().vi(),
                    day.name().en(),
                    day.document()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(WorkingCalendar calendar, LocalDate day, String provisional) {
        boolean works = calendar.works(day);
        String yes = works ? "yes" : "no";
        return calendar.special(day)
                .map(special -> List.of(
                        day.toString(),
                        special.type().name(),
                        special.name().vi(),
                        special.name().en(),
                        special.document(),
                        yes,
                        provisional))
                .orElseGet(
                        () -> List.of(day.toString(), works ? WORKING_DAY : WEEKLY_REST, "", "", "", yes, provisional));
    }
}

package congtam.deadline;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Office hours as a table; what it writes can be read again as {@code office-hours.csv}. */
public final class HoursCsv {
    private HoursCsv() {}

    /** RFC 4180 with a header, line feeds at the ends; the common hours first. */
    public static String of(OfficeCalendars calendars) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord("agency", "hours", "rest", "document");
            write(writer, OfficeCalendars.COMMON, calendars.common().hours());
            calendars.agencies().forEach((agency, hours) -> write(writer, agency, hours));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter writer, String agency, OfficeHours hours) {
        writer.writeRecord(agency, hours.hoursText(), hours.restText(), hours.document());
    }
}

package congtam.deadline;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Time limits as a table; what it writes can be read again as {@code time-limits.csv}. */
public final class LimitCsv {
    private LimitCsv() {}

    /** RFC 4180 with a header, line feeds at the ends. */
    public static String of(TimeLimits limits) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(
                    "code",
                    "vi",
                    "en",
                    "starts_vi",
                    "starts_en",
                    "amount",
                    "unit",
                    "remote",
                    "extensions",
                    "extension",
                    "extension_remote",
                    "grounds_vi",
                    "grounds_en",
                    "approver_vi",
                    "approver_en",
                    "pause",
                    "after_hours",
                    "basis",
                    "checked",
                    "valid_from",
                    "valid_to");
            limits.all().forEach(limit -> write(writer, limit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter writer, TimeLimit limit) {
        TimeLimit.Extensions extensions = limit.extensions();
        writer.writeRecord(
                limit.code(),
                limit.name().vi(),
                limit.name().en(),
                limit.starts().vi(),
                limit.starts().en(),
                String.valueOf(limit.amount()),
                limit.unit().name(),
                number(limit.remote()),
                number(extensions.times()),
                number(extensions.amount()),
                number(extensions.remoteAmount()),
                extensions.grounds().vi(),
                extensions.grounds().en(),
                extensions.approver().vi(),
                extensions.approver().en(),
                yes(limit.pausable()),
                limit.afterHours().name(),
                limit.basis(),
                yes(limit.checked()),
                limit.validFrom().toString(),
                day(limit.validTo()));
    }

    private static String number(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String yes(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

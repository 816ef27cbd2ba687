package congtam.report;

import congtam.text.Language;
import congtam.text.Texts;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The periods of reports. Their cut-off days stand in circulars that change, so they are a file: the year's offset and the day. */
public final class Periods {
    private static final String FILE = "/congtam/seed/periods.csv";

    private Periods() {}

    /** Those of this and the last reporting year that have begun, the latest end first, longer ones before shorter. */
    public static List<Period> begunBy(LocalDate today, Texts texts) {
        try (InputStream in = Objects.requireNonNull(Periods.class.getResourceAsStream(FILE), FILE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream()
                    .flatMap(line -> Stream.of(1, 0, -1).map(years -> period(line, today.getYear() + years, texts)))
                    .filter(period -> !period.from().isAfter(today)
                            && period.to().isAfter(today.minusYears(1).minusMonths(1)))
                    .sorted(Comparator.comparing(Period::to).reversed().thenComparing(Period::from))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Period period(NamedCsvRecord line, int year, Texts texts) {
        String name = line.getField(texts.language() == Language.VIETNAMESE ? "vi" : "en");
        return new Period(name + year, day(line, "from", year), day(line, "to", year));
    }

    private static LocalDate day(NamedCsvRecord line, String end, int year) {
        int years = Integer.parseInt(line.getField(end + "_year"));
        return MonthDay.parse("--" + line.getField(end)).atYear(year + years);
    }
}

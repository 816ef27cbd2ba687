package congtam.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** A CSV file with a header, read line by line; what is wrong in it is told with file and line. */
public final class Table {
    private final String name;

    public Table(String name) {
        this.name = name;
    }

    public <T> List<T> read(InputStream in, Function<Line, T> reading) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(in)) {
            return csv.stream()
                    .map(csvRecord -> reading.apply(new Line(name, csvRecord)))
                    .toList();
        } catch (CsvParseException e) {
            throw Problem.because(e, "table.line", name, 0, new Label("table.not-csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line, its fields by name. */
    public record Line(String file, NamedCsvRecord fields) {
        public String text(String field) {
            try {
                return fields.getField(field).strip();
            } catch (NoSuchElementException e) {
                throw fault(e, field);
            }
        }

        /** The text of a column that may be missing. */
        public String optional(String field) {
            return fields.findField(field).map(String::strip).orElse("");
        }

        /** A number; zero where the field is empty. */
        public int number(String field) {
            String text = text(field);
            try {
                return text.isEmpty() ? 0 : Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw fault(e, text);
            }
        }

        public LocalDate day(String field) {
            try {
                return LocalDate.parse(text(field));
            } catch (DateTimeException e) {
                throw fault(e, text(field));
            }
        }

        public <E extends Enum<E>> E code(String field, Class<E> type) {
            try {
                return Enum.valueOf(type, text(field));
            } catch (IllegalArgumentException e) {
                throw fault(e, text(field));
            }
        }

        public boolean yes(String field) {
            return switch (text(field)) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw fault(new IllegalArgumentException(field), text(field));
            };
        }

        public Problem fault(String what) {
            return fault(new IllegalArgumentException(what), what);
        }

        public Problem fault(Exception cause, String what) {
            return Problem.because(cause, "table.line", file, fields.getStartingLineNumber(), what);
        }
    }
}

package congtam.office;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The CSV files that the program brings along. */
final class SeedFile {
    private SeedFile() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(SeedFile.class.getResourceAsStream("/congtam/seed/" + name), name);
    }

    static List<NamedCsvRecord> lines(String name) {
        try (InputStream in = open(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

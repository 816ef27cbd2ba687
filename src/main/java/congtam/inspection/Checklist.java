package congtam.inspection;

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
import java.util.Optional;

/**
 * What is checked at a visit, line by line; the lines are a file, so that another list is another file.
 *
 * @param groups in the order of the list
 */
public record Checklist(List<Group> groups) {
    private static final String FILE = "/congtam/seed/checklist.csv";

    public Checklist {
        groups = List.copyOf(groups);
    }

    /** A title and the lines under it. */
    public record Group(ChecklistLine title, List<ChecklistLine> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** The list of duty checks (kiểm tra công vụ) that the program brings along. */
    public static Checklist ofPublicDuty() {
        List<ChecklistLine> all = read();
        return new Checklist(all.stream()
                .filter(ChecklistLine::isGroup)
                .map(title -> new Group(
                        title,
                        all.stream()
                                .filter(line -> !line.isGroup() && line.group().equals(title.code()))
                                .toList()))
                .toList());
    }

    private static List<ChecklistLine> read() {
        try (InputStream in = Objects.requireNonNull(Checklist.class.getResourceAsStream(FILE), FILE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream()
                    .map(line -> new ChecklistLine(line.getField("code"), line.getField("vi"), line.getField("en")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of a finding; empty for a finding on no line, or on a line of some other list. */
    public Optional<ChecklistLine> line(String code) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.code().equals(code))
                .findFirst();
    }
}

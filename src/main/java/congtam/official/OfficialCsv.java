package congtam.official;

import congtam.agency.AgencyNames;
import congtam.agency.Directory;
import congtam.register.Stored;
import congtam.text.Problem;
import congtam.text.Table;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Officials as a table: one line for each post, those of one person under one code. */
public final class OfficialCsv {
    private static final String[] COLUMNS = {
        "code", "name", "from", "to", "agency", "agency_name", "title", "duty", "phone", "legal_act"
    };

    private OfficialCsv() {}

    /**
     * The table; agencies by their inner ids, which no reorganisation changes.
     *
     * @param day only posts of that day; null for whole lives, as {@link #read} wants them
     */
    static String of(Directory directory, List<Stored<Official>> officials, @Nullable LocalDate day) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            for (Stored<Official> official : officials) {
                official.content().posts().stream()
                        .filter(post -> day == null || post.holdsOn(day))
                        .forEach(post -> csv.writeRecord(line(directory, official.content(), post)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> line(Directory directory, Official official, Post post) {
        LocalDate to = post.to();
        return List.of(
                official.code(),
                official.name(),
                post.from().toString(),
                to == null ? "" : to.toString(),
                post.agencyId().toString(),
                directory.name(post.agencyId(), post.from()),
                post.title(),
                post.duty().name(),
                post.phone(),
                post.legalAct());
    }

    /** Reads a table. */
    public static Read read(String name, InputStream in) {
        return new Read(new Table(name).read(in, line -> line));
    }

    /** The lines of a table. */
    public record Read(List<Table.Line> lines) {
        /** Each person with all their posts, in the order of the file. */
        List<Official> officials(Directory directory) {
            AgencyNames names = new AgencyNames(directory);
            Map<String, String> people = new LinkedHashMap<>();
            Map<String, List<Post>> posts = new LinkedHashMap<>();
            for (Table.Line line : lines) {
                String code = line.text("code");
                String name = line.text("name");
                if (code.isEmpty()) {
                    throw line.fault("code");
                }
                if (!name.equals(people.computeIfAbsent(code, key -> name))) {
                    throw Problem.of("official.two-names", code, people.getOrDefault(code, ""), name);
                }
                posts.computeIfAbsent(code, key -> new ArrayList<>()).add(post(line, directory, names));
            }
            List<Official> officials = new ArrayList<>();
            people.forEach(
                    (code, name) -> officials.add(new Official(code, name, posts.getOrDefault(code, List.of()))));
            return officials;
        }

        private static Post post(Table.Line line, Directory directory, AgencyNames names) {
            LocalDate from = line.day("from");
            String duty = line.optional("duty");
            return new Post(
                    from,
                    end(line),
                    agency(line, directory, names, from),
                    line.text("title"),
                    duty.isEmpty() ? Duty.NONE : line.code("duty", Duty.class),
                    line.optional("phone"),
                    line.optional("legal_act"));
        }

        private static @Nullable LocalDate end(Table.Line line) {
            return line.optional("to").isEmpty() ? null : line.day("to");
        }

        /** By its inner id, or by its code or name on the first day of the post. */
        private static UUID agency(Table.Line line, Directory directory, AgencyNames names, LocalDate from) {
            String written = line.text("agency");
            return directory.bodies().keySet().stream()
                    .filter(id -> id.toString().equals(written))
                    .findFirst()
                    .or(() -> names.only(written, from))
                    .orElseThrow(() -> line.fault(written));
        }
    }
}

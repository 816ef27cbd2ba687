package congtam.cli;

import congtam.complaint.ComplaintRow;
import congtam.text.Texts;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How a list of complaints is written; the first column is always the number. */
interface ListFormat {
    void begin();

    void row(ComplaintRow row);

    void end();

    static ListFormat of(String name, Terminal terminal) {
        return switch (name) {
            case "csv" -> new Csv(terminal.out());
            case "json" -> new JsonArray(terminal.out());
            default -> new Table(terminal.out(), terminal.texts());
        };
    }

    /** For people: columns of fixed width, in the user's language. */
    record Table(PrintStream out, Texts texts) implements ListFormat {
        private static final String LINE = "%-16s %-16s %-14s %-14s %-30s %s";

        @Override
        public void begin() {
            out.println(LINE.formatted(
                    texts.get("field.number"),
                    texts.get("field.receivedAt"),
                    texts.get("field.kind"),
                    texts.get("field.state"),
                    texts.get("field.agency"),
                    texts.get("field.summary")));
        }

        @Override
        public void row(ComplaintRow row) {
            out.println(LINE.formatted(
                            row.number(),
                            texts.dateTime(row.receivedAt()),
                            texts.of(row.kind()),
                            texts.of(row.state()),
                            cut(row.agencyName(), 30),
                            cut(row.excerpt(), 70))
                    .stripTrailing());
        }

        /** One line, without what a terminal would take for a command. */
        private static String cut(String text, int most) {
            String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
            return line.codePointCount(0, line.length()) <= most
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
        }

        @Override
        public void end() {}
    }

    /** For programs: RFC 4180 with a header, codes and ISO times. */
    record Csv(PrintStream out) implements ListFormat {
        @Override
        public void begin() {
            write(List.of(
                    "number", "receivedAt", "channel", "kind", "field", "agency", "state", "contents", "excerpt"));
        }

        @Override
        public void row(ComplaintRow row) {
            write(List.of(
                    row.number(),
                    Json.time(row.receivedAt()),
                    row.channel().name(),
                    row.kind().name(),
                    row.field(),
                    row.agencyName(),
                    row.state().name(),
                    Integer.toString(row.contents()),
                    row.excerpt()));
        }

        private void write(List<String> fields) {
            StringWriter line = new StringWriter();
            try (CsvWriter writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(line)) {
                writer.writeRecord(fields);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            out.print(line);
        }

        @Override
        public void end() {}
    }

    /** For programs: one array, one object a line. */
    final class JsonArray implements ListFormat {
        private final PrintStream out;
        private final Json json = new Json();
        private boolean first = true;

        JsonArray(PrintStream out) {
            this.out = out;
        }

        @Override
        public void begin() {
            out.print("[");
        }

        @Override
        public void row(ComplaintRow row) {
            ObjectNode node = json.object();
            node.put("number", row.number());
            node.put("receivedAt", Json.time(row.receivedAt()));
            node.put("channel", row.channel().name());
            node.put("kind", row.kind().name());
            node.put("field", row.field());
            node.put("agency", row.agencyName());
            node.put("state", row.state().name());
            node.put("contents", row.contents());
            node.put("excerpt", row.excerpt());
            out.print(first ? "\n" : ",\n");
            out.print(json.line(node));
            first = false;
        }

        @Override
        public void end() {
            out.print(first ? "]\n" : "\n]\n");
        }
    }
}

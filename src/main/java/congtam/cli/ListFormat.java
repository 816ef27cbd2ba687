package congtam.cli;

import congtam.text.Texts;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a list is written; the first column is always the number. */
interface ListFormat<R> {
    void begin();

    void row(R row);

    void end();

    static <R> ListFormat<R> of(String name, Listing<R> listing, Terminal terminal) {
        return switch (name) {
            case "csv" -> new Csv<>(terminal.out(), listing);
            case "json" -> new JsonArray<>(terminal.out(), listing);
            default -> new Table<>(terminal.out(), listing, terminal.texts());
        };
    }

    /** For people: columns of fixed width, in the user's language. */
    record Table<R>(PrintStream out, Listing<R> listing, Texts texts) implements ListFormat<R> {
        private static final int LAST = 70;

        @Override
        public void begin() {
            line(listing.heads(texts));
        }

        @Override
        public void row(R row) {
            line(listing.cells(row, texts));
        }

        private void line(List<String> cells) {
            StringBuilder line = new StringBuilder();
            List<Integer> widths = listing.widths();
            for (int i = 0; i < cells.size(); i++) {
                int width = i < widths.size() ? widths.get(i) : LAST;
                line.append(String.format(Locale.ROOT, "%-" + width + "s ", cut(cells.get(i), width)));
            }
            out.println(line.toString().stripTrailing());
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
    final class Csv<R> implements ListFormat<R> {
        private final PrintStream out;
        private final Listing<R> listing;
        private final Json json = new Json();

        Csv(PrintStream out, Listing<R> listing) {
            this.out = out;
            this.listing = listing;
        }

        @Override
        public void begin() {
            write(listing.fields());
        }

        @Override
        public void row(R row) {
            ObjectNode node = json.object();
            listing.fill(node, row);
            write(listing.fields().stream().map(field -> text(node.get(field))).toList());
        }

        private static String text(JsonNode value) {
            return value.isNull() ? "" : value.asString();
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
    final class JsonArray<R> implements ListFormat<R> {
        private final PrintStream out;
        private final Listing<R> listing;
        private final Json json = new Json();
        private boolean first = true;

        JsonArray(PrintStream out, Listing<R> listing) {
            this.out = out;
            this.listing = listing;
        }

        @Override
        public void begin() {
            out.print("[");
        }

        @Override
        public void row(R row) {
            ObjectNode node = json.object();
            listing.fill(node, row);
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

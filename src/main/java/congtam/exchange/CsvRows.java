package congtam.exchange;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows one by one. A row whose quotation marks are wrong costs itself only: its first line is given back as broken, and
 * reading goes on with the next line, where a plain CSV reader would swallow all that follows.
 */
final class CsvRows implements AutoCloseable {
    /** A field with more lines than this is taken for a quotation mark that was never closed. */
    private static final int MOST_LINES = 2_000;

    private final BufferedReader reader;
    private final char delimiter;
    private final CsvReader.CsvReaderBuilder parser;
    private final Deque<String> pushedBack = new ArrayDeque<>();
    private long line;

    CsvRows(Reader reader, char delimiter) {
        this.reader = new BufferedReader(reader, 1 << 16);
        this.delimiter = delimiter;
        this.parser = CsvReader.builder()
                .fieldSeparator(delimiter)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false);
    }

    /** The next row that is not blank; null at the end. */
    @Nullable
    CsvRow next() throws IOException {
        CsvRow row;
        do {
            String first = nextLine();
            if (first == null) {
                return null;
            }
            row = row(first);
        } while (row.isBlank());
        return row;
    }

    private @Nullable String nextLine() throws IOException {
        String next = pushedBack.isEmpty() ? reader.readLine() : pushedBack.pop();
        line += next == null ? 0 : 1;
        return next;
    }

    private CsvRow row(String first) throws IOException {
        long start = line;
        if (first.indexOf('"') < 0) {
            return new CsvRow(start, plain(first), false);
        }
        List<String> lines = new ArrayList<>(List.of(first));
        StringBuilder text = new StringBuilder(first);
        QuoteState quotes = new QuoteState(delimiter);
        quotes.read(first);
        while (quotes.isOpen() && lines.size() < MOST_LINES) {
            String more = nextLine();
            if (more == null) {
                break;
            }
            lines.add(more);
            text.append('\n').append(more);
            quotes.read("\n");
            quotes.read(more);
        }
        try {
            return new CsvRow(start, parser.ofSingleCsvRecord(text.toString()).getFields(), false);
        } catch (CsvParseException e) {
            for (int i = lines.size() - 1; i > 0; i--) {
                pushedBack.push(lines.get(i));
                line--;
            }
            return new CsvRow(start, List.of(first), true);
        }
    }

    private List<String> plain(String text) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        int to = text.indexOf(delimiter);
        while (to >= 0) {
            fields.add(text.substring(from, to));
            from = to + 1;
            to = text.indexOf(delimiter, from);
        }
        fields.add(text.substring(from));
        return fields;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Follows the quotation marks of one row: they open at the beginning of a field only. */
    private static final class QuoteState {
        private final char delimiter;
        private boolean fieldStarts = true;
        private boolean open;
        private boolean maybeClosed;

        QuoteState(char delimiter) {
            this.delimiter = delimiter;
        }

        void read(String text) {
            for (int i = 0; i < text.length(); i++) {
                read(text.charAt(i));
            }
        }

        private void read(char c) {
            if (open) {
                if (c == '"') {
                    maybeClosed = !maybeClosed;
                    return;
                }
                if (!maybeClosed) {
                    return;
                }
                open = false;
                maybeClosed = false;
            } else if (c == '"' && fieldStarts) {
                open = true;
                fieldStarts = false;
                return;
            }
            fieldStarts = c == delimiter;
        }

        boolean isOpen() {
            return open && !maybeClosed;
        }
    }
}

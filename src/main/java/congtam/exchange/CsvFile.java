package congtam.exchange;

import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file that has been looked through and found to be a table that fits a profile: what is wrong was refused by name. */
final class CsvFile implements AutoCloseable {
    private static final String DELIMITERS = ",;\t|";

    private final Path file;
    private final long size;
    private final char delimiter;
    private final CsvRows rows;
    private final List<String> header;
    private final List<String> columns;
    private final Counted bytes;

    static CsvFile open(Path file, ImportProfile profile) {
        try {
            if (!Files.isRegularFile(file)) {
                throw Problem.of("import.none", file);
            }
            TextForm form = form(file, profile);
            char delimiter = profile.delimiter() == null ? delimiter(file, form) : profile.delimiter();
            Counted bytes = new Counted(Files.newInputStream(file));
            CsvRows rows = new CsvRows(reader(file, form, bytes), delimiter);
            try {
                CsvFile csv = new CsvFile(file, rows, bytes, header(file, rows), delimiter);
                csv.refuseMissingColumns(profile);
                return csv;
            } catch (RuntimeException e) {
                rows.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            throw Problem.because(e, "import.none", file);
        } catch (IOException e) {
            throw Problem.because(e, "import.unreadable", file);
        }
    }

    private static TextForm form(Path file, ImportProfile profile) throws IOException {
        TextForm wanted = profile.charset();
        CharsetGuess guess = new CharsetGuess(file);
        TextForm form = wanted == null ? guess.guess() : guess.confirm(wanted);
        long malformed = MalformedText.firstLine(file, form.charset());
        if (malformed > 0) {
            throw Problem.of("import.malformed", file, String.valueOf(malformed), form.shown());
        }
        return form;
    }

    private CsvFile(Path file, CsvRows rows, Counted bytes, List<String> header, char delimiter) throws IOException {
        this.file = file;
        this.size = Files.size(file);
        this.rows = rows;
        this.bytes = bytes;
        this.header = header;
        this.columns = header.stream().map(Vietnamese::clean).toList();
        this.delimiter = delimiter;
    }

    private static List<String> header(Path file, CsvRows rows) throws IOException {
        CsvRow first = rows.next();
        if (first != null && first.fields().getFirst().startsWith("sep=")) {
            // Spreadsheets may say in a line before the header which delimiter they use.
            first = rows.next();
        }
        if (first == null) {
            throw Problem.of("import.empty", file);
        }
        if (first.broken()) {
            throw Problem.of("import.header", file, String.valueOf(first.line()));
        }
        return first.fields();
    }

    private static Reader reader(Path file, TextForm form, InputStream in) throws IOException {
        var decoder = form.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        PushbackReader reader = new PushbackReader(new InputStreamReader(in, decoder));
        int first = reader.read();
        if (first < 0) {
            throw Problem.of("import.empty", file);
        }
        if (first != '\uFEFF') {
            reader.unread(first);
        }
        return form.tcvn3() ? new Tcvn3().reader(reader) : reader;
    }

    private static char delimiter(Path file, TextForm form) throws IOException {
        try (BufferedReader reader = new BufferedReader(reader(file, form, Files.newInputStream(file)))) {
            String line = reader.readLine();
            while (line != null && line.isBlank()) {
                line = reader.readLine();
            }
            if (line == null) {
                throw Problem.of("import.empty", file);
            }
            String outside = line.replaceAll("\"[^\"]*\"", "");
            if (line.startsWith("sep=") && line.length() == 5) {
                return line.charAt(4);
            }
            char best = DELIMITERS.charAt(0);
            for (int i = 0; i < DELIMITERS.length(); i++) {
                char candidate = DELIMITERS.charAt(i);
                best = count(outside, candidate) > count(outside, best) ? candidate : best;
            }
            if (count(outside, best) == 0) {
                throw Problem.of("import.one-column", file, line.length() > 80 ? line.substring(0, 80) + "…" : line);
            }
            return best;
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private void refuseMissingColumns(ImportProfile profile) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        columns.forEach(column -> {
            if (!seen.add(column)) {
                twice.add(column);
            }
        });
        List<String> missing = new ArrayList<>();
        for (String column : profile.columns()) {
            if (!seen.contains(column)) {
                missing.add(column);
            } else if (twice.contains(column)) {
                throw Problem.of("import.column-twice", file, column, profile.origin());
            }
        }
        if (!missing.isEmpty()) {
            throw Problem.of(
                    "import.column-missing",
                    file,
                    String.join(", ", missing),
                    profile.origin(),
                    String.join(", ", columns));
        }
    }

    /** The header as it stands in the file. */
    List<String> header() {
        return header;
    }

    int column(String name) {
        return columns.indexOf(name);
    }

    char delimiter() {
        return delimiter;
    }

    long size() {
        return size;
    }

    long bytesRead() {
        return bytes.count;
    }

    /** The next row; null at the end. */
    @Nullable
    CsvRow next() {
        try {
            return rows.next();
        } catch (IOException e) {
            throw Problem.because(e, "import.unreadable", file);
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw Problem.because(e, "import.unreadable", file);
        }
    }

    /** Counts the bytes, for the progress. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}

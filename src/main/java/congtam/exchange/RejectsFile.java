package congtam.exchange;

import congtam.text.Problem;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rows that did not arrive, each with its line and the reason, in a table that can be corrected and imported again. Made
 * with the first such row; UTF-8 with a byte order mark, so that spreadsheets read it rightly.
 */
final class RejectsFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RejectsFile.class);

    private final Path csv;
    private final @Nullable Path wanted;
    private final List<String> header;
    private final char delimiter;
    private @Nullable Path file;
    private @Nullable FileChannel channel;
    private @Nullable CsvWriter writer;

    /**
     * Nothing is written yet.
     *
     * @param wanted the file that the user named, which is written anew; null to choose one beside the imported file that does
     *     not exist
     */
    RejectsFile(Path csv, @Nullable Path wanted, List<String> header, char delimiter) {
        if (wanted != null && isSame(csv, wanted)) {
            throw Problem.of("import.rejects-same", wanted);
        }
        this.csv = csv;
        this.wanted = wanted;
        this.header = header;
        this.delimiter = delimiter;
    }

    private static boolean isSame(Path csv, Path wanted) {
        try {
            return csv.toAbsolutePath()
                            .normalize()
                            .equals(wanted.toAbsolutePath().normalize())
                    || (Files.exists(wanted) && Files.isSameFile(csv, wanted));
        } catch (IOException e) {
            return false;
        }
    }

    /** True if the user named the file: then it lists all that is not in the register, old and new. */
    boolean isWanted() {
        return wanted != null;
    }

    void add(CsvRow row, String reason) {
        try {
            List<String> fields = new ArrayList<>(List.of(String.valueOf(row.line()), reason));
            fields.addAll(row.fields());
            writer().writeRecord(fields);
        } catch (IOException e) {
            throw Problem.because(e, "import.rejects-not-written", shown());
        }
    }

    /** Returns when all rows so far are on the disk; called before the register remembers them as rejected. */
    void force() {
        try {
            if (writer != null && channel != null) {
                writer.flush();
                channel.force(true);
            }
        } catch (IOException e) {
            throw Problem.because(e, "import.rejects-not-written", shown());
        }
    }

    /** The file; null while there is none. */
    @Nullable
    Path file() {
        return file;
    }

    private CsvWriter writer() throws IOException {
        CsvWriter open = writer;
        if (open == null) {
            FileChannel made = wanted == null ? create() : openWanted(wanted);
            OutputStreamWriter text = new OutputStreamWriter(Channels.newOutputStream(made), StandardCharsets.UTF_8);
            text.write('\uFEFF');
            open = CsvWriter.builder().fieldSeparator(delimiter).build(text);
            channel = made;
            writer = open;
            List<String> columns = new ArrayList<>(List.of("line", "reason"));
            columns.addAll(header);
            open.writeRecord(columns);
        }
        return open;
    }

    private FileChannel openWanted(Path path) throws IOException {
        FileChannel made = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        file = path;
        return made;
    }

    private FileChannel create() throws IOException {
        for (int number = 1; ; number++) {
            Path path = path(number);
            try {
                FileChannel made = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                file = path;
                return made;
            } catch (FileAlreadyExistsException e) {
                LOG.debug("somebody's file, perhaps of an earlier import: the next number", e);
            }
        }
    }

    private Path path(int number) {
        String name = String.valueOf(csv.getFileName());
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        return csv.resolveSibling(base + ".rejects" + (number == 1 ? "" : "-" + number) + ".csv");
    }

    private Path shown() {
        if (file != null) {
            return file;
        }
        return wanted == null ? path(1) : wanted;
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw Problem.because(e, "import.rejects-not-written", shown());
        }
    }
}

package congtam.register;

import congtam.text.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The last seal that was forced to disk, in a small file beside the register. H2 opens a truncated file at an older state
 * without a word; a register that is behind this file has lost something, and its user is told.
 */
final class SealFile implements AutoCloseable {
    /** One length for every seal, so that a new one is written over the old one in place: no moment without a seal. */
    private static final int BYTES = 96;

    private final Path file;
    private @Nullable RandomAccessFile open;
    private long written;

    SealFile(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    Optional<Seal> read() {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.US_ASCII).strip();
            return Optional.of(Seal.parse(text));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Problem e) {
            // Half a line after a power cut says nothing; the register itself is the truth.
            return Optional.empty();
        }
    }

    /** Several threads come here, each after its own save was forced; the newest seal stays. */
    synchronized void write(Seal seal) {
        if (seal.seq() <= written) {
            return;
        }
        try {
            RandomAccessFile target = opened();
            byte[] line = new byte[BYTES];
            byte[] text = seal.toString().getBytes(StandardCharsets.US_ASCII);
            Arrays.fill(line, (byte) ' ');
            System.arraycopy(text, 0, line, 0, text.length);
            line[BYTES - 1] = '\n';
            target.seek(0);
            target.write(line);
            written = seal.seq();
        } catch (IOException e) {
            // The save itself is on the disk; only this second witness of it is behind.
            LoggerFactory.getLogger(SealFile.class).warn("writing {}", file, e);
            close();
        }
    }

    private RandomAccessFile opened() throws IOException {
        RandomAccessFile target = open;
        if (target == null) {
            // Not a channel: those close when the thread that writes is interrupted.
            target = new RandomAccessFile(file.toFile(), "rw");
            target.setLength(BYTES);
            open = target;
        }
        return target;
    }

    @Override
    public synchronized void close() {
        RandomAccessFile target = open;
        open = null;
        if (target != null) {
            try {
                target.close();
            } catch (IOException e) {
                LoggerFactory.getLogger(SealFile.class).warn("closing {}", file, e);
            }
        }
    }
}

package congtam.report;

import congtam.text.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written beside its place and moved there when it is whole, so that nobody finds half a document. */
public final class NewFile {
    private NewFile() {}

    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Refuses early what could not be written after long work.
     *
     * @throws Problem if there is a file of that name, or no folder for it
     */
    static void refuse(Path target) {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.getParent();
        if (Files.exists(absolute)) {
            throw Problem.of("report.exists", target);
        }
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw Problem.of("report.not-written", target);
        }
    }

    /**
     * Writes it.
     *
     * @throws Problem as {@link #refuse}, or if the disk refuses
     */
    public static void write(Path target, Content content) {
        refuse(target);
        Path absolute = target.toAbsolutePath();
        try {
            Path fresh = Files.createTempFile(absolute.getParent(), ".congtam-", ".new");
            try {
                try (OutputStream out = Files.newOutputStream(fresh)) {
                    content.writeTo(out);
                }
                Files.move(fresh, absolute);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (FileAlreadyExistsException e) {
            throw Problem.because(e, "report.exists", target);
        } catch (IOException e) {
            throw Problem.because(e, "report.not-written", target);
        }
    }
}

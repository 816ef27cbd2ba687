package congtam.vault;

import congtam.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * The key file and its copy beside a register. Without either nobody ever reads the register again, so each is written anew
 * beside the old one, forced, and takes its name; never both at once.
 */
final class KeyFolder {
    private static final String MAIN = "register.keys";
    private static final String COPY = "register.keys.copy";

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The file, or its copy where it is damaged or gone.
     *
     * @throws Problem if neither can be read
     */
    Optional<KeyFile> read() {
        Optional<String> main = text(MAIN);
        Optional<String> copy = text(COPY);
        Optional<KeyFile> whole = main.flatMap(KeyFile::parse).or(() -> copy.flatMap(KeyFile::parse));
        if (whole.isEmpty() && (main.isPresent() || copy.isPresent())) {
            throw Problem.of("vault.damaged", folder.resolve(MAIN));
        }
        return whole;
    }

    boolean exists() {
        return Files.exists(folder.resolve(MAIN)) || Files.exists(folder.resolve(COPY));
    }

    void delete() throws IOException {
        Files.deleteIfExists(folder.resolve(MAIN));
        Files.deleteIfExists(folder.resolve(COPY));
    }

    private Optional<String> text(String name) {
        try {
            return Optional.of(Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Problem.because(e, "vault.unreadable", folder.resolve(name));
        }
    }

    void write(KeyFile keys) {
        try {
            Files.createDirectories(folder);
            for (String name : new String[] {MAIN, COPY}) {
                write(folder.resolve(name), keys.text());
            }
        } catch (IOException | UncheckedIOException e) {
            throw Problem.because(e, "vault.not-written", folder.resolve(MAIN));
        }
    }

    private void write(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    /** The name of a new file lies in its folder; not every system lets a program force that, Windows does it by itself. */
    private void forceFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LoggerFactory.getLogger(KeyFolder.class).debug("forcing a folder", e);
        }
    }

    /** Keeps keys that stand where a register is to be made: whatever they open may only have been moved away. */
    void putAside() throws IOException {
        for (String name : new String[] {MAIN, COPY}) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                Path aside = file;
                for (int i = 1; Files.exists(aside); i++) {
                    aside = file.resolveSibling(name + ".before-" + i);
                }
                Files.move(file, aside);
            }
        }
    }
}

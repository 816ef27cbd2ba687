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
import java.util.EnumSet;
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
     * The file; its copy where the file is damaged, gone, or the older of both.
     *
     * @throws Problem if neither can be read
     */
    Optional<KeyFile> read() {
        Optional<String> main = text(MAIN);
        Optional<String> copy = text(COPY);
        Optional<KeyFile> one = main.flatMap(KeyFile::parse);
        Optional<KeyFile> other = copy.flatMap(KeyFile::parse);
        if (one.isEmpty() && other.isEmpty() && (main.isPresent() || copy.isPresent())) {
            throw Problem.of("vault.damaged", folder.resolve(MAIN));
        }
        return one.filter(known -> other.filter(known::isOlderThan).isEmpty()).or(() -> other);
    }

    /**
     * Brings file and copy into step, where a kill came between the writing of both: what was taken out of the newer one must not
     * go on opening the older. Only of files that have just opened the register, so that nothing good is overwritten with what is
     * not.
     *
     * @param opened what opened it
     */
    void settle(KeyFile opened) {
        try {
            for (String name : new String[] {MAIN, COPY}) {
                boolean behind = text(name)
                        .flatMap(KeyFile::parse)
                        .filter(known -> known.isOlderThan(opened))
                        .isPresent();
                if (behind) {
                    write(folder.resolve(name), opened.text());
                }
                KeyAccess.narrow(folder.resolve(name));
            }
        } catch (IOException | Problem e) {
            // It opens all the same; the next one who comes in tries again.
            LoggerFactory.getLogger(KeyFolder.class).warn("the two key files are not in step", e);
        }
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
            KeyFile next = keys.next();
            for (String name : new String[] {MAIN, COPY}) {
                write(folder.resolve(name), next.text());
            }
        } catch (IOException | UncheckedIOException e) {
            throw Problem.because(e, "vault.not-written", folder.resolve(MAIN));
        }
    }

    private void write(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        // A new file, so that it never lies open to more people than it should, not even empty.
        Files.deleteIfExists(fresh);
        try (FileChannel channel = FileChannel.open(
                fresh,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                KeyAccess.atCreation(folder))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        KeyAccess.narrow(fresh);
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

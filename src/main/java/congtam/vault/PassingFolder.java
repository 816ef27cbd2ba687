package congtam.vault;

import congtam.text.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The folder of this run for what must lie on the disk in the clear: a file that another program opens, a picture from the
 * clipboard, whatever libraries put down in passing. Nobody else may look into it; it is wiped at the end, and what a crash leaves
 * is wiped by the next start, whichever register or command that is for.
 */
public final class PassingFolder implements AutoCloseable {
    private static final String PLACE = "java.io.tmpdir";
    /** Set where no private folder could be made: then nothing is put anywhere. */
    private static final String REFUSED = "congtam.no-passing-folder";

    private static final String LOCK = ".lock";

    private final @Nullable Path folder;
    private final @Nullable FileChannel held;

    private PassingFolder(@Nullable Path folder, @Nullable FileChannel held) {
        this.folder = folder;
        this.held = held;
    }

    /**
     * Wipes what runs before this one have left, and makes the folder of this one where everybody looks for such a folder. The
     * JDK's own code looks only where the program was started with, so a folder in the parent that was named then is taken. Where
     * none can be made, the program runs, and {@link #fresh} refuses.
     *
     * @param parent of these folders, in the user's own data
     */
    public static PassingFolder open(Path parent) {
        try {
            Files.createDirectories(parent);
            keepPrivate(parent);
            // One start at a time: none takes a folder for left that another is about to hold.
            try (FileChannel gate = channel(parent.resolve(LOCK));
                    FileLock _ = gate.lock()) {
                wipeLeft(parent);
                String name = name(parent);
                FileChannel held = channel(parent.resolve(name + LOCK));
                held.lock();
                Path folder = Files.createDirectory(parent.resolve(name));
                keepPrivate(folder);
                System.setProperty(PLACE, folder.toString());
                System.clearProperty(REFUSED);
                return new PassingFolder(folder, held);
            }
        } catch (IOException | OverlappingFileLockException e) {
            LoggerFactory.getLogger(PassingFolder.class).warn("no private folder in {}", parent, e);
            System.setProperty(REFUSED, parent.toString());
            return new PassingFolder(null, null);
        }
    }

    /** That of the folder with which the launcher has started this program; it was wiped with the others just now. */
    private static String name(Path parent) {
        Path named = Path.of(System.getProperty(PLACE, "")).toAbsolutePath();
        Path last = named.getFileName();
        boolean isIn = parent.toAbsolutePath().equals(named.getParent()) && !Files.exists(named);
        return isIn && last != null ? last.toString() : UUID.randomUUID().toString();
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void keepPrivate(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void wipeLeft(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, Files::isDirectory)) {
            for (Path left : folders) {
                wipeUnlessHeld(left);
            }
        }
    }

    private static void wipeUnlessHeld(Path left) {
        Path lock = left.resolveSibling(left.getFileName() + LOCK);
        try (FileChannel channel = channel(lock);
                FileLock free = channel.tryLock()) {
            if (free != null) {
                Wiping.wipeAll(left);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // Another program of this one, or whatever opened the file, still holds it: the next start tries again.
            LoggerFactory.getLogger(PassingFolder.class).debug("{} stays", left, e);
        }
        dropLock(left, lock);
    }

    private static void dropLock(Path folder, Path lock) {
        try {
            if (!Files.exists(folder)) {
                Files.deleteIfExists(lock);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(PassingFolder.class).debug("{} stays", lock, e);
        }
    }

    /**
     * A new folder in it, so that two files of one name do not meet.
     *
     * @throws Problem if there is no private folder
     */
    public static Path fresh() throws IOException {
        String refused = System.getProperty(REFUSED);
        if (refused != null) {
            throw Problem.of("vault.no-passing-folder", refused);
        }
        return Files.createTempDirectory(Path.of(System.getProperty(PLACE, "")), "cong-tam-");
    }

    @Override
    public void close() {
        Path mine = folder;
        FileChannel channel = held;
        if (mine == null || channel == null) {
            return;
        }
        try (channel) {
            Wiping.wipeAll(mine);
        } catch (IOException e) {
            LoggerFactory.getLogger(PassingFolder.class).warn("wiping {}; the next start does it", mine, e);
        }
        dropLock(mine, mine.resolveSibling(mine.getFileName() + LOCK));
    }
}

package congtam.vault;

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
    private static final String LOCK = ".lock";

    private final @Nullable Path folder;
    private final @Nullable FileChannel held;

    private PassingFolder(@Nullable Path folder, @Nullable FileChannel held) {
        this.folder = folder;
        this.held = held;
    }

    /**
     * Wipes what runs before this one have left, and makes the folder of this one where everybody looks for such a folder.
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
                String name = UUID.randomUUID().toString();
                FileChannel held = channel(parent.resolve(name + LOCK));
                held.lock();
                Path folder = Files.createDirectory(parent.resolve(name));
                keepPrivate(folder);
                System.setProperty(PLACE, folder.toString());
                return new PassingFolder(folder, held);
            }
        } catch (IOException | OverlappingFileLockException e) {
            LoggerFactory.getLogger(PassingFolder.class).warn("no private folder in {}", parent, e);
            return new PassingFolder(null, null);
        }
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

    /** A new folder in it, so that two files of one name do not meet. */
    public static Path fresh() throws IOException {
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

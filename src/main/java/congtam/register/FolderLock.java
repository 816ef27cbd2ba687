package congtam.register;

import congtam.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a folder for one register of one program. H2's own lock keeps other programs out, but a second opening inside the same
 * program would share the file, and the first to close would close it for both. The system frees the lock of a killed program.
 */
final class FolderLock implements AutoCloseable {
    /**
     * What this program holds. Known before any channel is opened, because on Unix a process loses its lock on a file as soon as
     * it closes any channel to it, also one that was refused.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock of(Path folder) {
        try {
            Path file = folder.toRealPath().resolve("register.lock");
            if (!HELD.add(file)) {
                throw Problem.of("register.open-elsewhere", folder);
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                HELD.remove(file);
                throw Problem.of("register.open-elsewhere", folder);
            }
            return new FolderLock(file, channel);
        } catch (IOException e) {
            throw Problem.because(e, "register.folder-not-writable", folder);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            HELD.remove(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

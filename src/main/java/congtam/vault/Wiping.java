package congtam.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Overwrites files before they are deleted. A disk that writes elsewhere than where it is told to, as flash memory does, may keep
 * what was there; only what was never written in the clear is safe from its owner's next thief.
 */
public final class Wiping {
    private Wiping() {}

    /** Overwrites and deletes a file; does nothing where there is none. */
    public static void wipe(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            overwrite(file);
        }
        Files.deleteIfExists(file);
    }

    private static void overwrite(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long left = channel.size();
            ByteBuffer zeros = ByteBuffer.allocate(1 << 16);
            while (left > 0) {
                zeros.clear().limit((int) Math.min(zeros.capacity(), left));
                left -= channel.write(zeros);
            }
            channel.force(false);
        } catch (NoSuchFileException e) {
            // Somebody else was quicker.
        }
    }

    /** Wipes all files of a folder, and the folder; what cannot be wiped now, since it is open elsewhere, stays. */
    public static void wipeAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        IOException first = null;
        for (Path file : all) {
            try {
                wipe(file);
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}

package congtam.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.h2.store.fs.FilePath;

/** What is done to the file of an H2 register as a whole, while H2 has it not open. */
final class H2File {
    private H2File() {}

    /** Gives a file its name once all of it is on the disk, and the name as well. */
    static void rename(FilePath draft, FilePath name) throws IOException {
        force(draft);
        draft.moveTo(name, true);
        Path folder =
                Path.of(name.toString().replaceFirst("^([a-z]{2,}:)+", "")).getParent();
        if (folder != null) {
            FolderBlobs.forceFolder(folder);
        }
    }

    /**
     * Leaves former states out of a file. The work is done on a copy that takes the file's name once it is forced: killed or cut
     * off at any moment, there is the one or the other, whole.
     */
    static void compact(FilePath file) throws IOException {
        FilePath copy = FilePath.get(file + ".compact");
        try {
            copy.delete();
            copy(file, copy);
            MVStoreTool.compact(copy.toString(), false);
            rename(copy, file);
        } catch (IOException | MVStoreException failure) {
            MVStoreTool.compactCleanUp(copy.toString());
            copy.delete();
            throw failure;
        }
    }

    /** By hand, as the channels of H2's file systems know no transfer. */
    private static void copy(FilePath from, FilePath to) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(1 << 20);
        try (FileChannel source = from.open("r");
                FileChannel target = to.open("rw")) {
            while (source.read(block) >= 0) {
                block.flip();
                while (block.hasRemaining()) {
                    target.write(block);
                }
                block.clear();
            }
        }
    }

    /** How many bytes hold former states, if more than half do. */
    static long waste(FilePath file) {
        try (MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .readOnly()
                .autoCommitDisabled()
                .open()) {
            int percent = store.getFileStore().getChunksFillRate();
            return percent < 50 ? file.size() / 100 * (100 - percent) : 0;
        }
    }

    static void force(FilePath file) throws IOException {
        try (FileChannel channel = file.open("rw")) {
            channel.force(true);
        }
    }
}

package congtam.register;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
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

    static void force(FilePath file) throws IOException {
        try (FileChannel channel = file.open("rw")) {
            channel.force(true);
        }
    }
}

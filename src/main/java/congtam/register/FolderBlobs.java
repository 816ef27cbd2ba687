package congtam.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Attachments as files beside an embedded register, in folders named by the first two digits of their hash. */
final class FolderBlobs implements BlobStore {
    private final Path folder;

    FolderBlobs(Path folder) {
        this.folder = folder;
    }

    @Override
    public Blob put(InputStream bytes) throws IOException {
        makeFolder(folder);
        Path draft = Files.createTempFile(folder, "new", ".part");
        try {
            MessageDigest digest = Hash.digest();
            long size;
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                    OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
                size = bytes.transferTo(out);
                channel.force(true);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Path shelf = shelf(sha256);
            makeFolder(shelf);
            Files.move(draft, place(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(shelf);
            return new Blob(sha256, size);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A new folder is itself a name in the folder above it, lost in a power cut unless that one is forced. */
    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Path above = folder.getParent();
            if (above != null) {
                forceFolder(above);
            }
        }
    }

    /** The name of a new file lies in its folder; not every system lets a program force that, Windows does it by itself. */
    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(FolderBlobs.class).debug("forcing a folder", e);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public boolean has(String sha256) {
        return Files.exists(place(sha256));
    }

    private Path place(String sha256) {
        return shelf(sha256).resolve(sha256.substring(2));
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }
}

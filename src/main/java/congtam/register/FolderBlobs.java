package congtam.register;

import congtam.vault.FileKey;
import congtam.vault.Sealing;
import congtam.vault.SealingStream;
import congtam.vault.Wiping;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Attachments as files beside an embedded register, in folders named by the first two digits of their name. That is their hash;
 * where they are encrypted, a hash with a key, so that nobody can ask whether a file that he has is among them.
 */
final class FolderBlobs implements BlobStore {
    private static final String USE = "attachment";

    private final Path folder;
    private final @Nullable FileKey key;

    FolderBlobs(Path folder, @Nullable FileKey key) {
        this.folder = folder;
        this.key = key;
    }

    @Override
    public Blob put(InputStream bytes) throws IOException {
        makeFolder(folder);
        Path draft = Files.createTempFile(folder, "new", ".part");
        try {
            DigestInputStream hashed = new DigestInputStream(bytes, Hash.digest());
            byte[] hash;
            long size;
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                if (key == null) {
                    size = hashed.transferTo(out);
                    hash = hashed.getMessageDigest().digest();
                } else {
                    SealingStream sealed = new Sealing(key, USE).to(out);
                    size = hashed.transferTo(sealed);
                    hash = hashed.getMessageDigest().digest();
                    sealed.finish(hash);
                }
                channel.force(true);
            }
            String sha256 = HexFormat.of().formatHex(hash);
            String name = name(sha256);
            Path shelf = shelf(name);
            makeFolder(shelf);
            Files.move(draft, place(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
        InputStream file = Files.newInputStream(place(name(sha256)));
        if (key == null) {
            return file;
        }
        try {
            return new Sealing(key, USE).from(file, HexFormat.of().parseHex(sha256));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public boolean has(String sha256) {
        return Files.exists(place(name(sha256)));
    }

    /** What a program that was killed has left half written; only while nobody else writes here. */
    void dropDrafts() throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, "new*.part")) {
                for (Path draft : drafts) {
                    Wiping.wipe(draft);
                }
            }
        }
    }

    @Override
    public void remove(org.jooq.DSLContext db, String sha256) {
        try {
            String name = name(sha256);
            Files.deleteIfExists(place(name));
            forceFolder(shelf(name));
        } catch (IOException e) {
            // Tried again when the ledger is followed next.
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String name(String sha256) {
        return key == null
                ? sha256
                : HexFormat.of().formatHex(key.blinded(USE, HexFormat.of().parseHex(sha256)));
    }

    private Path place(String name) {
        return shelf(name).resolve(name.substring(2));
    }

    private Path shelf(String name) {
        return folder.resolve(name.substring(0, 2));
    }
}

package congtam.register;

import congtam.vault.FileKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.jspecify.annotations.Nullable;

/**
 * What is done to the file of an H2 register as a whole, while H2 has it not open.
 *
 * @param key null for a file that is not encrypted
 */
record H2File(FilePath path, @Nullable FileKey key) {
    private static final String ENCRYPTED = "H2encrypt\n";
    private static final String PLAIN = "H:2,";
    private static final int BLOCK = 4096;

    /** H2 keeps two headers of one block each at the beginning, and before them one of the encryption. */
    private static final long LEAST_BYTES = 2 * BLOCK;

    /** Whether a file is one that H2 has encrypted; false where there is none. */
    static boolean isEncrypted(FilePath path) {
        return begins(path, ENCRYPTED);
    }

    /** Whether a file is one of H2 that is not encrypted. */
    static boolean isPlain(FilePath path) {
        return begins(path, PLAIN);
    }

    private static boolean begins(FilePath path, String mark) {
        if (!path.exists()) {
            return false;
        }
        try (FileChannel channel = path.open("r")) {
            ByteBuffer begin = ByteBuffer.allocate(mark.length());
            while (begin.hasRemaining() && channel.read(begin) >= 0) {
                // until all is read
            }
            return new String(begin.array(), StandardCharsets.US_ASCII).equals(mark);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether this is no more than the rest of a file. */
    boolean isRest() {
        return path.size() < LEAST_BYTES + (key == null ? 0 : BLOCK);
    }

    /**
     * Fills the last block. H2 writes whole blocks, so one by half was under way when the power went; but in an encrypted file it
     * takes the odd length for the place where the contents end, one block before the last that is whole.
     */
    void fillLastBlock() throws IOException {
        int over = (int) (path.size() % BLOCK);
        if (key != null && over > 0) {
            try (FileChannel channel = path.open("rw")) {
                ByteBuffer rest = ByteBuffer.allocate(BLOCK - over);
                while (rest.hasRemaining()) {
                    channel.write(rest, channel.size());
                }
                channel.force(true);
            }
        }
    }

    /** Gives a file its name once all of it is on the disk, and the name as well. */
    void rename(FilePath name) throws IOException {
        force();
        path.moveTo(name, true);
        Path folder = disk(name).getParent();
        if (folder != null) {
            FolderBlobs.forceFolder(folder);
        }
    }

    /** Where a file is without the file systems that stand before it. */
    static Path disk(FilePath path) {
        return Path.of(path.toString().replaceFirst("^([a-z]{2,}:)+", ""));
    }

    /**
     * Leaves former states out of a file. The work is done on another that takes the file's name once it is forced: killed or cut
     * off at any moment, there is the one or the other, whole, and never one that is not encrypted if this is.
     */
    void compact() throws IOException {
        FilePath small = FilePath.get(path + ".compact");
        try {
            small.delete();
            if (key == null) {
                MVStore.compact(path.toString(), small.toString(), false, null);
            } else {
                // Only as a pattern of how to encrypt.
                try (MVStore pattern = opened()) {
                    MVStore.compact(path.toString(), small.toString(), false, pattern.getFileStore());
                }
            }
            new H2File(small, key).rename(path);
        } catch (IOException | MVStoreException failure) {
            MVStoreTool.compactCleanUp(small.toString());
            small.delete();
            throw failure;
        }
    }

    /** Writes the same, encrypted, to another place, and returns when it is on the disk. */
    H2File encrypted(FilePath target, FileKey with) throws IOException {
        target.delete();
        ByteBuffer block = ByteBuffer.allocate(1 << 20);
        byte[] password = FilePathEncrypt.getPasswordBytes(with.databasePassword());
        try (FileChannel source = path.open("r");
                FileChannel sealed = new FileEncrypt("encrypting", password, target.open("rw"))) {
            while (source.read(block) >= 0) {
                block.flip();
                while (block.hasRemaining()) {
                    sealed.write(block);
                }
                block.clear();
            }
            sealed.force(true);
        }
        return new H2File(target, with);
    }

    /** How many bytes hold former states, if more than half do. */
    long waste() {
        try (MVStore store = opened()) {
            int percent = store.getFileStore().getChunksFillRate();
            return percent < 50 ? path.size() / 100 * (100 - percent) : 0;
        }
    }

    private MVStore opened() {
        MVStore.Builder builder =
                new MVStore.Builder().fileName(path.toString()).readOnly().autoCommitDisabled();
        if (key != null) {
            builder.encryptionKey(key.databasePassword());
        }
        return builder.open();
    }

    void force() throws IOException {
        try (FileChannel channel = path.open("rw")) {
            channel.force(true);
        }
    }
}

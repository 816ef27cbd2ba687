package congtam.register;

import congtam.text.Problem;
import congtam.vault.FileKey;
import congtam.vault.KeyRing;
import congtam.vault.Sealing;
import congtam.vault.Wiping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.store.fs.FilePath;
import org.slf4j.LoggerFactory;

/**
 * Encrypts a register that was made without. Attachments are encrypted beside the old ones, the file as a copy that takes its
 * name; only then is the old wiped. A mark tells the next opening that this was under way: it ends the wiping, or, where the file
 * has not changed its name yet, takes away what was made.
 */
final class Encrypting {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private static final String MARK = "register.encrypting";

    private final Path folder;
    private final Path mark;
    /** A second name of the old file, under which it can still be overwritten when its own belongs to the new one. */
    private final Path old;

    private final FilePath file;
    private final FilePath draft;

    Encrypting(RegisterLocation.InFolder location) {
        this.folder = location.folder();
        this.mark = folder.resolve(MARK);
        this.old = folder.resolve("register.plain");
        this.file = H2Engine.path(location);
        this.draft = FilePath.get(file + ".encrypting");
    }

    /** Whether a register has keys, and is not about to get them: then its file is encrypted, or somebody has exchanged it. */
    static boolean isDone(Path folder) {
        return KeyRing.isIn(folder) && !Files.exists(folder.resolve(MARK));
    }

    /**
     * Encrypts a register that is closed.
     *
     * @throws Problem if it is open elsewhere, encrypted already, or the disk fails; then it is as it was
     */
    static void run(RegisterLocation.InFolder location, KeyRing keys) {
        FolderLock lock = FolderLock.of(location.folder());
        try (lock) {
            Encrypting encrypting = new Encrypting(location);
            if (H2File.isEncrypted(encrypting.file)) {
                throw Problem.of("vault.encrypted-already", location.shown());
            }
            encrypting.settle(null);
            encrypting.encrypt(keys);
            encrypting.settle(keys.key());
        } catch (IOException e) {
            throw H2Engine.explain(new org.jooq.exception.DataAccessException("encrypting", e), location.folder())
                            instanceof Problem known
                    ? known
                    : Problem.because(e, "register.storage-failed", location.folder());
        }
    }

    private void encrypt(KeyRing keys) throws IOException {
        Files.write(mark, new byte[0]);
        FolderBlobs.forceFolder(folder);
        keys.begin();
        FolderBlobs sealed = new FolderBlobs(attachments(), keys.key());
        for (Path plain : plainAttachments()) {
            try (InputStream in = Files.newInputStream(plain)) {
                sealed.put(in);
            }
        }
        H2File copy = new H2File(file, null).encrypted(draft, keys.key());
        try {
            Files.createLink(old, H2File.disk(file));
        } catch (IOException | UnsupportedOperationException e) {
            LoggerFactory.getLogger(Encrypting.class).warn("the old file can be deleted only, not overwritten", e);
        }
        copy.rename(file);
    }

    /** Ends what was under way, if anything was; the key is null where the register is not encrypted. */
    void settle(@org.jspecify.annotations.Nullable FileKey key) throws IOException {
        if (!Files.exists(mark)) {
            return;
        }
        if (key == null) {
            // The old name still belongs to the register: only the second one goes.
            Files.deleteIfExists(old);
            draft.delete();
            KeyRing.discard(folder);
            for (Path attachment : all()) {
                if (isSealed(attachment)) {
                    Files.delete(attachment);
                }
            }
        } else {
            Wiping.wipe(old);
            Wiping.wipe(folder.resolve("register.trace.db"));
            FolderBlobs sealed = new FolderBlobs(attachments(), key);
            for (Path plain : plainAttachments()) {
                // What has no encrypted twin stays, whatever it is.
                if (sealed.has(name(plain))) {
                    Wiping.wipe(plain);
                }
            }
        }
        Files.delete(mark);
    }

    private Path attachments() {
        return folder.resolve("attachments");
    }

    /** As a file is called, shelf and place together. */
    private String name(Path attachment) {
        return attachments().relativize(attachment).toString().replaceAll("[/\\\\]", "");
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(attachments())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(attachments(), 2)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && NAME.matcher(name(file)).matches())
                    .toList();
        }
    }

    /** Those that are called by their own hash; one that was damaged is not, and is left alone. */
    private List<Path> plainAttachments() throws IOException {
        List<Path> plain = new java.util.ArrayList<>();
        for (Path file : all()) {
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), Hash.digest())) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
                if (HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(name(file))) {
                    plain.add(file);
                }
            }
        }
        return plain;
    }

    private static boolean isSealed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sealing.begins(in);
        }
    }
}

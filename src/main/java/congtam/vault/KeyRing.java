package congtam.vault;

import congtam.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The key of a register that is open, and those for whom it is wrapped in the file beside. Safe for several threads. */
public final class KeyRing {
    private final KeyFolder folder;
    private final FileKey key;
    /** What a new register's file begins with, until it is written. */
    private @Nullable KeyFile first;

    KeyRing(KeyFolder folder, FileKey key, @Nullable KeyFile first) {
        this.folder = folder;
        this.key = key;
        this.first = first;
    }

    /** The keys of a register whose key is known already. */
    public static KeyRing of(Path folder, FileKey key) {
        return new KeyRing(new KeyFolder(folder), key, null);
    }

    /**
     * New keys, written when the register is made.
     *
     * @param printed will open it as well
     */
    public static KeyRing fresh(Path folder, RecoveryKey printed, Collection<KeyHolder> holders) {
        FileKey key = FileKey.random();
        KeyFile file = KeyFile.fresh().withRecovery(key, printed);
        List<KeyFile.Entry> entries =
                holders.stream().map(holder -> file.entry(key, holder)).toList();
        return new KeyRing(new KeyFolder(folder), key, file.with(entries));
    }

    /** Whether there is a key file in a folder. */
    public static boolean isIn(Path folder) {
        return new KeyFolder(folder).exists();
    }

    /** Takes away keys with which nothing was encrypted in the end. */
    public static void discard(Path folder) throws IOException {
        new KeyFolder(folder).delete();
    }

    public static RecoveryKey newRecoveryKey() {
        return RecoveryKey.random();
    }

    public FileKey key() {
        return key;
    }

    /** Puts new keys on the disk, before anything is encrypted with them. */
    public synchronized void begin() {
        KeyFile file = first;
        if (file != null) {
            try {
                folder.putAside();
            } catch (IOException e) {
                throw Problem.because(e, "vault.not-written", "register.keys");
            }
            folder.write(file);
            first = null;
        }
    }

    private KeyFile present() {
        return folder.read().orElseGet(KeyFile::fresh);
    }

    /** Wraps the key for those for whom it is not wrapped yet. */
    public synchronized void add(Collection<KeyHolder> holders) {
        KeyFile file = present();
        List<String> marks = file.entries().stream().map(KeyFile.Entry::mark).toList();
        List<KeyFile.Entry> fresh = holders.stream()
                .filter(holder -> !marks.contains(KeyFile.mark(key, holder)))
                .map(holder -> file.entry(key, holder))
                .toList();
        if (!fresh.isEmpty()) {
            folder.write(file.with(
                    Stream.concat(file.entries().stream(), fresh.stream()).toList()));
        }
    }

    /** Brings the file to exactly those people with their present names and passphrases. */
    public synchronized void keepOnly(Collection<KeyHolder> holders) {
        add(holders);
        KeyFile file = present();
        List<String> wanted =
                holders.stream().map(holder -> KeyFile.mark(key, holder)).toList();
        List<KeyFile.Entry> kept = new ArrayList<>(file.entries());
        kept.removeIf(entry -> !wanted.contains(entry.mark()));
        if (kept.size() < file.entries().size()) {
            folder.write(file.with(kept));
        }
    }

    /** Puts another recovery key in place; the one before opens nothing any more. */
    public synchronized void renewRecovery(RecoveryKey printed) {
        folder.write(present().withRecovery(key, printed));
    }

    /** Whether a recovery key is the one that opens this register. */
    public synchronized boolean isOpenedBy(RecoveryKey printed) {
        return present().opened(printed).isPresent();
    }

    /** The keys for a printed recovery key. */
    public static Optional<KeyRing> openedBy(Path where, RecoveryKey printed) {
        KeyFolder folder = new KeyFolder(where);
        return folder.read()
                .flatMap(file -> file.opened(printed).map(key -> {
                    folder.settle(file);
                    return new KeyRing(folder, key, null);
                }));
    }
}

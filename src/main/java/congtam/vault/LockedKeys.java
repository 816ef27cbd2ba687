package congtam.vault;

import congtam.text.Problem;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** The key file of a register that is closed: opens for whoever knows a name with its passphrase. */
public final class LockedKeys {
    private static final int SALT = 16;

    private final KeyFolder folder;
    private final KeyFile file;

    /**
     * Reads the file.
     *
     * @throws Problem if it is missing, damaged, or a newer program's
     */
    public LockedKeys(Path where) {
        this.folder = new KeyFolder(where);
        this.file = folder.read().orElseThrow(() -> Problem.of("vault.missing", where));
    }

    /** Where attempts on a name are counted: a number that tells little of it. */
    public String slot(String name) {
        return file.hashed(name).substring(0, 3);
    }

    /** The keys; empty if name or passphrase are wrong, of which neither is told, also not by the time that it takes. */
    public Optional<KeyRing> open(String name, char[] passphrase) {
        List<KeyFile.Entry> entries = file.of(name);
        if (entries.isEmpty()) {
            byte[] salt = new byte[SALT];
            new SecureRandom().nextBytes(salt);
            Argon2id.PRESENT.hash(passphrase, salt);
        }
        return entries.stream()
                .flatMap(entry ->
                        file
                                .opened(
                                        entry,
                                        entry.cost()
                                                .hash(
                                                        passphrase,
                                                        java.util.HexFormat.of().parseHex(entry.salt())))
                                .stream())
                .findFirst()
                .map(key -> {
                    folder.settle(file);
                    return new KeyRing(folder, key, null);
                });
    }
}

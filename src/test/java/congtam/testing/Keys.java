package congtam.testing;

import congtam.register.RegisterLocation;
import congtam.vault.FileKey;
import congtam.vault.KeyRing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Encrypted registers whose key a test knows, so that none pays for a passphrase. */
public final class Keys {
    public static final FileKey KEY =
            FileKey.of("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

    private Keys() {}

    /** A register in a folder. */
    public static RegisterLocation.InFolder in(Path folder) {
        return in(folder, "file");
    }

    /** One over another of H2's file systems. */
    public static RegisterLocation.InFolder in(Path folder, String fileSystem) {
        return new RegisterLocation.InFolder(folder, fileSystem, KeyRing.of(folder, KEY));
    }

    /** The same with its keys, if it is in a folder. */
    public static RegisterLocation with(RegisterLocation where) {
        return where instanceof RegisterLocation.InFolder folder ? in(folder.folder()) : where;
    }

    /** What opens its file for H2 alone. */
    public static String password() {
        return String.valueOf(KEY.databasePassword()) + " ";
    }
}

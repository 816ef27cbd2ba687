package congtam.register;

import congtam.text.Problem;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Whether a folder can hold a register. */
final class FolderCheck {
    private static final Set<String> NETWORK_FILE_SYSTEMS = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "davfs",
            "fuse.sshfs",
            "9p",
            "ncpfs");

    private FolderCheck() {}

    /** Makes the folder, or says why it cannot hold a register. */
    static void prepare(Path folder) {
        if (folder.toString().contains(";")) {
            throw Problem.of("register.folder-name", folder);
        }
        try {
            Files.createDirectories(folder);
            refuseNetwork(folder);
            Path probe = Files.createTempFile(folder, "write", ".probe");
            Files.delete(probe);
        } catch (IOException e) {
            throw Problem.because(e, "register.folder-not-writable", folder);
        }
    }

    private static void refuseNetwork(Path folder) throws IOException {
        if (isOnNetwork(folder, Files.getFileStore(folder))) {
            throw Problem.of("register.network-drive", folder);
        }
    }

    /** H2 files break on network shares: locks and the order of writes are not what they promise there. */
    static boolean isOnNetwork(Path folder, FileStore store) {
        Path root = folder.toAbsolutePath().getRoot();
        boolean unc = root != null && root.toString().startsWith("\\\\");
        return unc || NETWORK_FILE_SYSTEMS.contains(store.type().toLowerCase(Locale.ROOT));
    }
}

package congtam.vault;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.LoggerFactory;

/**
 * Who else on this computer may read key files: nobody but those who may write into the folder of the register, and so use it. Where
 * several users of the computer share a register, they share its folder with write access. Where files have no such permissions,
 * as on Windows, those of the folder hold.
 */
final class KeyAccess {
    private KeyAccess() {}

    /** With what a new key file is made: for its owner alone, until it is whole. */
    static FileAttribute<?>[] atCreation(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                }
                : new FileAttribute<?>[0];
    }

    /** Gives a file to those who may write into its folder, and takes it from all others; one of somebody else's stays as it is. */
    static void narrow(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        Path folder = file.toAbsolutePath().getParent();
        if (view == null || folder == null || !Files.exists(file)) {
            return;
        }
        PosixFileAttributes shared = Files.readAttributes(folder, PosixFileAttributes.class);
        PosixFileAttributes mine = view.readAttributes();
        Set<PosixFilePermission> wanted = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        if (shared.permissions().contains(PosixFilePermission.GROUP_WRITE)) {
            wanted.add(PosixFilePermission.GROUP_READ);
            wanted.add(PosixFilePermission.GROUP_WRITE);
        }
        if (shared.permissions().contains(PosixFilePermission.OTHERS_WRITE)) {
            wanted.add(PosixFilePermission.OTHERS_READ);
            wanted.add(PosixFilePermission.OTHERS_WRITE);
        }
        if (mine.permissions().equals(wanted)) {
            return;
        }
        try {
            if (wanted.contains(PosixFilePermission.GROUP_READ) && !mine.group().equals(shared.group())) {
                view.setGroup(shared.group());
            }
            view.setPermissions(wanted);
        } catch (FileSystemException e) {
            LoggerFactory.getLogger(KeyAccess.class).debug("somebody else's file", e);
        }
    }
}

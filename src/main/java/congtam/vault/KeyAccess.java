package congtam.vault;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
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
    static FileAttribute<?>[] atCreation(Path folder) {
        // Asked of the folder and not of its disk, which a share of Windows may not tell of.
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                };
    }

    /** Gives a file to those who may write into its folder, and takes it from all others; one of somebody else's stays as it is. */
    static void narrow(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        Path folder = file.toAbsolutePath().getParent();
        if (view != null && folder != null && Files.exists(file)) {
            narrow(view, Files.readAttributes(folder, PosixFileAttributes.class));
        }
    }

    static void narrow(PosixFileAttributeView file, PosixFileAttributes folder) throws IOException {
        PosixFileAttributes mine = file.readAttributes();
        boolean shared = folder.permissions().contains(PosixFilePermission.GROUP_WRITE)
                && (mine.group().equals(folder.group()) || isGiven(file, folder.group()));
        Set<PosixFilePermission> wanted = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        // Whoever is of the file's group is none of the others, so what is open to all must be open to it as well.
        boolean open = folder.permissions().contains(PosixFilePermission.OTHERS_WRITE);
        if (shared || open) {
            wanted.add(PosixFilePermission.GROUP_READ);
            wanted.add(PosixFilePermission.GROUP_WRITE);
        }
        if (open) {
            wanted.add(PosixFilePermission.OTHERS_READ);
            wanted.add(PosixFilePermission.OTHERS_WRITE);
        }
        if (mine.permissions().equals(wanted)) {
            return;
        }
        try {
            file.setPermissions(wanted);
        } catch (FileSystemException e) {
            LoggerFactory.getLogger(KeyAccess.class).debug("somebody else's file", e);
        }
    }

    /** Gives a file to a group; its owner may not, who is none of it. */
    private static boolean isGiven(PosixFileAttributeView file, GroupPrincipal group) throws IOException {
        try {
            file.setGroup(group);
            return true;
        } catch (FileSystemException e) {
            LoggerFactory.getLogger(KeyAccess.class).debug("somebody else's file, or group", e);
            return false;
        }
    }
}

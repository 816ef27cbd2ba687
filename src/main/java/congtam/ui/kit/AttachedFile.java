package congtam.ui.kit;

import congtam.register.Attachment;
import congtam.register.Stored;
import congtam.text.Texts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of files.
 *
 * @param stored as it lies in the register; null while it waits for the first save
 * @param waiting where it lies while it waits
 */
record AttachedFile(
        String name,
        long size,
        @Nullable Stored<Attachment> stored,
        @Nullable Path waiting) {
    private static final long KILO = 1024;

    static AttachedFile of(Stored<Attachment> stored) {
        return new AttachedFile(stored.content().name(), stored.content().size(), stored, null);
    }

    static AttachedFile waiting(Path file, long size) {
        return new AttachedFile(String.valueOf(file.getFileName()), size, null, file);
    }

    String sizeIn(Texts texts) {
        if (size < KILO) {
            return texts.get("form.size.bytes", size);
        }
        return size < KILO * KILO
                ? texts.get("form.size.kilobytes", (size + KILO / 2) / KILO)
                : texts.get("form.size.megabytes", Math.round(10.0 * size / (KILO * KILO)) / 10.0);
    }

    /** A name that any file system takes, for a copy outside the register. */
    String safeName() {
        String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return safe.isEmpty() || safe.startsWith(".") ? "_" + safe : safe;
    }
}

package congtam.ui.complaint;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps unsaved forms in the user's own folder, readable by that user only, until they are saved or given up. A draft whose
 * program still runs is no leftover. Its calls wait for the disk and belong on a background thread.
 */
public final class DraftStore {
    private static final Logger LOG = LoggerFactory.getLogger(DraftStore.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SUFFIX = ".draft.json";

    private final Path folder;
    private final String owner;

    /** What was forgotten stays so, even if an earlier keeping comes to its turn later. */
    private final Set<UUID> wiped = new HashSet<>();

    public DraftStore(Path folder) {
        this(folder, nameOf(ProcessHandle.current()));
    }

    DraftStore(Path folder, String owner) {
        this.folder = folder;
        this.owner = owner;
    }

    /** A process number alone comes back after a restart of the computer, so the time of its start belongs to the name. */
    private static String nameOf(ProcessHandle process) {
        return process.pid() + "@"
                + process.info().startInstant().map(Instant::toString).orElse("");
    }

    String owner() {
        return owner;
    }

    /** Keeps a draft in place of the one before; a full disk must not disturb the work on the form itself. */
    synchronized void keep(Draft draft) {
        if (wiped.contains(draft.id())) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(draft.id() + ".new");
            Files.writeString(fresh, JSON.writeValueAsString(draft));
            if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(fresh, file(draft.id()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | JacksonException e) {
            LOG.warn("a draft could not be kept in {}", folder, e);
        }
    }

    /** Forgets a draft that was saved or given up. */
    synchronized void wipe(UUID id) {
        wiped.add(id);
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            LOG.warn("a draft could not be removed from {}", folder, e);
        }
    }

    /** What programs that no longer run have left behind, newest first. */
    public synchronized List<Draft> leftovers() {
        List<Draft> drafts = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return drafts;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                read(file, drafts);
            }
        } catch (IOException e) {
            LOG.warn("drafts in {} are unreadable", folder, e);
        }
        drafts.sort(Comparator.comparing(Draft::keptAt).reversed());
        return drafts;
    }

    private void read(Path file, List<Draft> drafts) {
        try {
            Draft draft = JSON.readValue(Files.readString(file), Draft.class);
            if (draft != null && !isAtWork(draft.owner())) {
                drafts.add(draft);
            }
        } catch (IOException | JacksonException e) {
            LOG.warn("draft {} is unreadable", file, e);
        }
    }

    private boolean isAtWork(String other) {
        if (other.equals(owner)) {
            return true;
        }
        try {
            return ProcessHandle.of(Long.parseLong(other.substring(0, Math.max(0, other.indexOf('@')))))
                    .filter(process -> nameOf(process).equals(other))
                    .isPresent();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private Path file(UUID id) {
        return folder.resolve(id + SUFFIX);
    }
}

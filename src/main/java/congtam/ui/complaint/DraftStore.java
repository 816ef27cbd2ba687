package congtam.ui.complaint;

import congtam.vault.FileKey;
import congtam.vault.Sealing;
import congtam.vault.SealingStream;
import congtam.vault.Wiping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    private static final String SUFFIX = ".draft";
    /** As they were kept before they were encrypted. */
    private static final String PLAIN = ".draft.json";

    private final Path folder;
    private final Supplier<FileKey> keys;
    private final String owner;
    private @Nullable Sealing sealing;

    /** What was forgotten stays so, even if an earlier keeping comes to its turn later. */
    private final Set<UUID> wiped = new HashSet<>();

    /**
     * The drafts of one user.
     *
     * @param keys reads the key with which they are encrypted; not for the event dispatch thread
     */
    public DraftStore(Path folder, Supplier<FileKey> keys) {
        this(folder, keys, nameOf(ProcessHandle.current()));
    }

    DraftStore(Path folder, Supplier<FileKey> keys, String owner) {
        this.folder = folder;
        this.keys = keys;
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
            Files.deleteIfExists(fresh);
            Files.createFile(fresh);
            if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            try (SealingStream out = sealing().to(Files.newOutputStream(fresh))) {
                out.write(JSON.writeValueAsBytes(draft));
                out.finish(nameOf(draft.id()));
            }
            Files.move(fresh, file(draft.id()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | JacksonException e) {
            LOG.warn("a draft could not be kept in {}", folder, e);
        }
    }

    private Sealing sealing() {
        Sealing known = sealing;
        if (known == null) {
            known = new Sealing(keys.get(), "draft");
            sealing = known;
        }
        return known;
    }

    private static byte[] nameOf(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Forgets a draft that was saved or given up. */
    synchronized void wipe(UUID id) {
        wiped.add(id);
        try {
            Files.deleteIfExists(file(id));
            Wiping.wipe(folder.resolve(id + PLAIN));
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
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*{" + SUFFIX + "," + PLAIN + "}")) {
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
            boolean plain = file.toString().endsWith(PLAIN);
            Draft draft = JSON.readValue(plain ? Files.readAllBytes(file) : opened(file), Draft.class);
            if (draft != null && !isAtWork(draft.owner())) {
                drafts.add(draft);
                if (plain) {
                    keep(draft);
                    Wiping.wipe(file);
                }
            }
        } catch (IOException | JacksonException e) {
            LOG.warn("draft {} is unreadable", file, e);
        }
    }

    private byte[] opened(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] bound = name.substring(0, name.length() - SUFFIX.length()).getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = sealing().from(Files.newInputStream(file), bound)) {
            return in.readAllBytes();
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

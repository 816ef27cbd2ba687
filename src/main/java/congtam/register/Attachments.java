package congtam.register;

import static congtam.register.schema.Tables.ATTACHMENT;

import congtam.text.Problem;
import congtam.text.Vietnamese;
import congtam.vault.DamagedException;
import congtam.vault.Wiping;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.slf4j.LoggerFactory;

/** Files that belong to records: kept for good before the record that names them is written. */
public final class Attachments {
    /** The largest file that is taken in, in bytes. */
    public static final long MOST_BYTES = 50L * 1024 * 1024;

    /** The act under which a file's bytes go for good. */
    public static final String DESTROY = "attachment.destroy";

    private final Register register;
    private final AttachmentKind kind;

    public Attachments(Register register, Kind<Attachment> kind) {
        this.register = register;
        this.kind = (AttachmentKind) kind;
    }

    public static Kind<Attachment> newKind() {
        return new AttachmentKind();
    }

    /**
     * Takes a file into the register for a record.
     *
     * @throws Problem if it cannot be read, is empty, is a folder, or is larger than {@link #MOST_BYTES}
     */
    public Stored<Attachment> add(String who, RecordRef owner, Path file, Progress progress) {
        register.guardThread();
        String name = Vietnamese.clean(String.valueOf(file.getFileName()));
        BlobStore.Blob blob = keep(file, name, progress);
        return register.write(who, writing -> {
            boolean there = present(ever(writing.db(), owner)).stream()
                    .anyMatch(other -> other.content().sha256().equals(blob.sha256()));
            if (there) {
                throw Problem.of("attachment.twice", name);
            }
            Attachment content =
                    new Attachment(owner, name, mediaType(file), blob.size(), blob.sha256(), writing.now(), false);
            return writing.create(kind, content, "attachment.add");
        });
    }

    private BlobStore.Blob keep(Path file, String name, Progress progress) {
        try {
            long size = acceptable(file, name);
            try (InputStream in = new Watched(Files.newInputStream(file), size, progress)) {
                return register.blobs().put(in);
            }
        } catch (NoSuchFileException e) {
            throw Problem.because(e, "attachment.gone", name);
        } catch (IOException | DataAccessException e) {
            // The register's own disk or server may have failed as well as the file's.
            throw register.explained(e).orElseGet(() -> Problem.because(e, "attachment.unreadable", name));
        }
    }

    /**
     * Looks at a file before any of it is copied.
     *
     * @return its size in bytes
     * @throws Problem if it could not be taken in
     */
    public static long acceptable(Path file) {
        String name = Vietnamese.clean(String.valueOf(file.getFileName()));
        try {
            return acceptable(file, name);
        } catch (NoSuchFileException e) {
            throw Problem.because(e, "attachment.gone", name);
        } catch (IOException e) {
            throw Problem.because(e, "attachment.unreadable", name);
        }
    }

    private static long acceptable(Path file, String name) throws IOException {
        if (Files.isDirectory(file)) {
            throw Problem.of("attachment.folder", name);
        }
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            throw Problem.of("attachment.too-large", name, megabytes(size), megabytes(MOST_BYTES));
        }
        if (size == 0) {
            throw Problem.of("attachment.empty", name);
        }
        return size;
    }

    public void remove(String who, Stored<Attachment> attachment) {
        register.write(
                who,
                writing -> writing.change(
                        kind,
                        attachment.id(),
                        attachment.version(),
                        attachment.content().asRemoved(),
                        "attachment.remove"));
    }

    /** How attachments lie in this register. */
    public Kind<Attachment> kind() {
        return kind;
    }

    /** Inside a larger act: the name goes at once, the bytes as soon as it is written. */
    public void destroy(Writing writing, Stored<Attachment> file, Tombstone.Words why) {
        writing.erasePersonal(kind, file.id(), file.version(), DESTROY, why);
    }

    /** The files of a record, oldest first, without those removed. */
    public List<Stored<Attachment>> of(RecordRef owner) {
        return present(ever(owner));
    }

    /** Every file that a record ever had, oldest first; for its history. */
    public List<Stored<Attachment>> ever(RecordRef owner) {
        return register.read(db -> ever(db, owner));
    }

    private static List<Stored<Attachment>> present(List<Stored<Attachment>> files) {
        return files.stream().filter(file -> !file.content().removed()).toList();
    }

    private List<Stored<Attachment>> ever(org.jooq.DSLContext db, RecordRef owner) {
        var ids = db.select(ATTACHMENT.ID)
                .from(ATTACHMENT)
                .where(ATTACHMENT.OWNER_KIND.eq(owner.kind()).and(ATTACHMENT.OWNER_ID.eq(owner.id())))
                .orderBy(ATTACHMENT.ID)
                .fetch(ATTACHMENT.ID);
        var loaded = kind.load(db, ids);
        return ids.stream().map(loaded::get).toList();
    }

    /** Writes the bytes of an attachment to a file, for opening or keeping elsewhere. */
    public void copyTo(Attachment attachment, Path target) {
        register.guardThread();
        try (InputStream in = register.blobs().open(attachment.sha256())) {
            Files.copy(in, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (DamagedException e) {
            dropHalf(target);
            throw Problem.because(e, "attachment.damaged", attachment.name());
        } catch (IOException | DataAccessException e) {
            throw Problem.because(e, "attachment.not-written", attachment.name(), target);
        }
    }

    /** What was written before the fault showed must not be taken for the file. */
    private static void dropHalf(Path target) {
        try {
            Wiping.wipe(target);
        } catch (IOException e) {
            LoggerFactory.getLogger(Attachments.class).warn("removing half a copy", e);
        }
    }

    /** The bytes of an attachment, for showing it. */
    public InputStream open(Attachment attachment) throws IOException {
        register.guardThread();
        return register.blobs().open(attachment.sha256());
    }

    private static String mediaType(Path file) {
        try {
            String type = Files.probeContentType(file);
            return type == null ? "application/octet-stream" : type;
        } catch (IOException e) {
            return "application/octet-stream";
        }
    }

    private static String megabytes(long bytes) {
        return String.valueOf((bytes + 1024 * 1024 - 1) / (1024 * 1024));
    }

    /** Tells how far the reading is, and ends it when the user asks. */
    private static final class Watched extends FilterInputStream {
        private final long size;
        private final Progress progress;
        private long done;

        Watched(InputStream in, long size, Progress progress) {
            super(in);
            this.size = size;
            this.progress = progress;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (progress.cancelled()) {
                throw new java.util.concurrent.CancellationException();
            }
            int count = super.read(bytes, offset, length);
            done += Math.max(count, 0);
            progress.at(done, size);
            return count;
        }
    }
}

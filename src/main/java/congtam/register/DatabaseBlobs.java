package congtam.register;

import static congtam.register.schema.Tables.ATTACHMENT_CHUNK;

import congtam.vault.FileKey;
import congtam.vault.PassingFolder;
import congtam.vault.Sealing;
import congtam.vault.SealingStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Attachments as rows of 256 KiB in the office's database, so that its backup holds them. */
final class DatabaseBlobs implements BlobStore {
    private static final int CHUNK = 256 * 1024;
    private static final byte[] NO_NAME = {};

    private final DataSource source;

    DatabaseBlobs(DataSource source) {
        this.source = source;
    }

    @Override
    public Blob put(InputStream bytes) throws IOException {
        // The name is known only at the end, so the bytes wait in a file of this computer, under a key that nobody
        // keeps.
        Path folder = PassingFolder.fresh();
        Path draft = folder.resolve("part");
        Sealing sealing = new Sealing(FileKey.random(), "waiting");
        try {
            DigestInputStream hashed = new DigestInputStream(bytes, Hash.digest());
            long size;
            try (SealingStream out = sealing.to(Files.newOutputStream(draft))) {
                size = hashed.transferTo(out);
                out.finish(NO_NAME);
            }
            String sha256 = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
            if (!has(sha256)) {
                db().transaction(tx -> {
                    try (InputStream in = sealing.from(Files.newInputStream(draft), NO_NAME)) {
                        insert(tx.dsl(), sha256, in);
                    }
                });
            }
            return new Blob(sha256, size);
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(folder);
        }
    }

    private static void insert(DSLContext db, String sha256, InputStream in) throws IOException {
        int number = 0;
        byte[] chunk;
        do {
            chunk = in.readNBytes(CHUNK);
            db.insertInto(ATTACHMENT_CHUNK)
                    .values(sha256, number++, chunk)
                    .onConflictDoNothing()
                    .execute();
        } while (chunk.length == CHUNK);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        int chunks = db().fetchCount(ATTACHMENT_CHUNK, ATTACHMENT_CHUNK.SHA256.eq(sha256));
        if (chunks == 0) {
            throw new IOException("no attachment " + sha256);
        }
        List<InputStream> pieces = IntStream.range(0, chunks)
                .<InputStream>mapToObj(number -> new LateChunk(sha256, number))
                .toList();
        return new SequenceInputStream(Collections.enumeration(pieces));
    }

    @Override
    public boolean has(String sha256) {
        return db().fetchExists(ATTACHMENT_CHUNK, ATTACHMENT_CHUNK.SHA256.eq(sha256));
    }

    @Override
    public void remove(DSLContext db, String sha256) {
        db.deleteFrom(ATTACHMENT_CHUNK)
                .where(ATTACHMENT_CHUNK.SHA256.eq(sha256))
                .execute();
    }

    private DSLContext db() {
        return DSL.using(source, SQLDialect.POSTGRES);
    }

    /** One chunk, fetched when its first byte is read, so that a large file is never in memory whole. */
    private final class LateChunk extends InputStream {
        private final String sha256;
        private final int number;
        private byte @org.jspecify.annotations.Nullable [] bytes;
        private int position;

        LateChunk(String sha256, int number) {
            this.sha256 = sha256;
            this.number = number;
        }

        @Override
        public int read() throws IOException {
            byte[] all = bytes();
            return position < all.length ? all[position++] & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            byte[] all = bytes();
            if (position >= all.length) {
                return -1;
            }
            int count = Math.min(length, all.length - position);
            System.arraycopy(all, position, target, offset, count);
            position += count;
            return count;
        }

        private byte[] bytes() throws IOException {
            byte[] known = bytes;
            if (known == null) {
                known = db().select(ATTACHMENT_CHUNK.BYTES)
                        .from(ATTACHMENT_CHUNK)
                        .where(ATTACHMENT_CHUNK.SHA256.eq(sha256).and(ATTACHMENT_CHUNK.CHUNK_NO.eq(number)))
                        .fetchOptional(ATTACHMENT_CHUNK.BYTES)
                        .orElseThrow(() -> new IOException("attachment " + sha256 + " lacks chunk " + number));
                bytes = known;
            }
            return known;
        }
    }
}

package congtam.register;

import java.io.IOException;
import java.io.InputStream;

/** Bytes named by their own SHA-256, so that the same file is kept once and a changed one is noticed. */
interface BlobStore {
    /** Keeps the bytes for good before it returns; the same bytes again are no second copy. */
    Blob put(InputStream bytes) throws IOException;

    InputStream open(String sha256) throws IOException;

    boolean has(String sha256);

    /** Removes bytes for good, if they are there; where they lie in the database, in the caller's transaction. */
    void remove(org.jooq.DSLContext db, String sha256);

    /** What was kept: the name in hexadecimal, the size in bytes. */
    record Blob(String sha256, long size) {}
}

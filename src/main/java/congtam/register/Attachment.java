package congtam.register;

import java.time.Instant;

/**
 * A file that belongs to a record.
 *
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal; also the name under which they are kept
 * @param removed removed from sight; bytes and history stay
 */
public record Attachment(
        RecordRef owner, String name, String mediaType, long size, String sha256, Instant addedAt, boolean removed) {
    /** The same bytes under another name, as they are told of to somebody. */
    public Attachment withName(String other) {
        return new Attachment(owner, other, mediaType, size, sha256, addedAt, removed);
    }

    Attachment asRemoved() {
        return new Attachment(owner, name, mediaType, size, sha256, addedAt, true);
    }
}

package congtam.register;

import static congtam.register.schema.Tables.ATTACHMENT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Removes the bytes of attachments that were destroyed. Following the ledger, it does so after the commit, and again at the next
 * start if the program was killed in between.
 */
final class DestroyedFiles implements Follower {
    private final BlobStore blobs;

    DestroyedFiles(BlobStore blobs) {
        this.blobs = blobs;
    }

    @Override
    public String name() {
        return "destroyed-files";
    }

    @Override
    public void follow(DSLContext db, List<LedgerEntry> entries) {
        List<UUID> destroyed = entries.stream()
                .filter(entry -> entry.act().equals(Attachments.DESTROY))
                .map(entry -> entry.record().id())
                .toList();
        if (!destroyed.isEmpty()) {
            db.selectDistinct(ATTACHMENT.SHA256)
                    .from(ATTACHMENT)
                    .where(ATTACHMENT.ID.in(destroyed))
                    .fetch(ATTACHMENT.SHA256)
                    .forEach(sha256 -> removeUnlessKept(db, sha256));
        }
    }

    /** Another record may have the same file; one that was destroyed has lost its name. */
    private void removeUnlessKept(DSLContext db, String sha256) {
        if (!db.fetchExists(ATTACHMENT, ATTACHMENT.SHA256.eq(sha256).and(ATTACHMENT.FILE_NAME.ne("")))) {
            blobs.remove(db, sha256);
        }
    }
}

package congtam.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param seal what the chain ends with
 * @param reads what the chain of the read log ends with
 * @param tombstones where something was destroyed lawfully
 * @param faults empty if chain, content and rows agree
 */
public record Verification(
        Seal seal, Seal reads, long entries, long records, List<Tombstone> tombstones, List<Fault> faults) {
    public boolean holds() {
        return faults.isEmpty();
    }

    /**
     * One disagreement.
     *
     * @param seq the ledger entry that disagrees, 0 if none is concerned
     * @param record the record that disagrees, if one is concerned
     * @param detail field names, file names; never personal content
     */
    public record Fault(What what, long seq, @Nullable RecordRef record, String detail) {}

    /** In what way something disagrees. */
    public enum What {
        /** Numbers of the chain are missing. */
        ENTRY_MISSING,
        /** An entry does not name the hash of the one before it. */
        CHAIN_BROKEN,
        /** An entry is not what its hash was made of. */
        ENTRY_CHANGED,
        /** A part of an entry's content is not what its hash was made of. */
        CONTENT_CHANGED,
        /** Content is gone without a tombstone that says why. */
        CONTENT_MISSING,
        /** The chain does not end where its head says. */
        HEAD_WRONG,
        /** The versions of a record do not follow each other. */
        VERSION_WRONG,
        /** The entries of a record cannot be read as content. */
        ENTRY_UNREADABLE,
        /** Entries of a kind that this program does not know. */
        KIND_UNKNOWN,
        /** The rows of a record are not what its entries say. */
        ROW_DIFFERS,
        /** The rows of a record are no content that this program could have written. */
        ROW_UNREADABLE,
        /** A record of the ledger has no rows. */
        ROW_MISSING,
        /** Rows that no entry speaks of. */
        ROW_UNKNOWN,
        /** Lines of the read log are missing, or it does not end where its head says. */
        READS_MISSING,
        /** A line of the read log is not what its hash was made of, or not what the ledger says of it. */
        READS_CHANGED,
        /** The bytes of an attachment are gone. */
        ATTACHMENT_MISSING,
        /** The bytes of an attachment are not what was attached. */
        ATTACHMENT_CHANGED
    }
}

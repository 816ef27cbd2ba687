package congtam.register;

import java.util.List;
import org.jooq.DSLContext;

/**
 * Keeps something derived in step with the ledger. Its watermark is stored in the transaction that does its work, so a crash
 * between a commit and its following loses nothing and does nothing twice.
 */
public interface Follower {
    String name();

    /** Takes in the next entries, in order, inside a transaction. */
    void follow(DSLContext db, List<LedgerEntry> entries);
}

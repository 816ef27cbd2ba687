package congtam.register;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the ledger, without its content.
 *
 * @param seq gapless, from 1
 * @param act what was done, as a code of the feature, for instance {@code complaint.receive}
 * @param version of the record after this entry
 */
public record LedgerEntry(
        long seq, UUID tx, Instant at, String who, String act, RecordRef record, int version, int format) {}

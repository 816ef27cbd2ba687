package congtam.register;

import java.util.Set;

/**
 * The ledger grew.
 *
 * @param seq its last entry now
 * @param records what changed; from this window, another one, or another desk
 */
public record Change(long seq, Set<RecordRef> records) {
    public boolean touches(String kind) {
        return records.stream().anyMatch(record -> record.kind().equals(kind));
    }
}

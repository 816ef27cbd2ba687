package congtam.complaint;

import java.util.List;
import java.util.UUID;

/**
 * That a case has a denouncer's identity under seal; the identity itself and the keys to it lie beside the ledger.
 *
 * @param fingerprint of what is sealed, so that it cannot be exchanged; empty once it was destroyed
 * @param byTwo whether it opens only for two of them together
 * @param holders who can open it
 */
public record SealedIdentity(String fingerprint, boolean byTwo, List<UUID> holders) {
    /** What remains of one: that there was one. */
    static final SealedIdentity DESTROYED = new SealedIdentity("", false, List.of());

    public SealedIdentity {
        holders = List.copyOf(holders);
    }
}

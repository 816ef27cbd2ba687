package congtam.complaint;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the list. It never names the caller.
 *
 * @param excerpt the beginning of the first content's summary, or of the caller's words
 */
public record ComplaintRow(
        UUID id,
        String number,
        Instant receivedAt,
        Channel channel,
        ContentKind kind,
        String field,
        String agencyName,
        ComplaintState state,
        int contents,
        String excerpt,
        String sortKey) {}

package congtam.complaint;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the list. It never names the caller.
 *
 * @param restricted whether only those to whom it is assigned know of it
 * @param dueKey by which it is sorted by due date
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
        boolean restricted,
        String excerpt,
        String sortKey,
        DueMark due,
        Instant dueKey) {
    /** With other words, such as those that leave somebody out. */
    public ComplaintRow withExcerpt(String other) {
        return new ComplaintRow(
                id,
                number,
                receivedAt,
                channel,
                kind,
                field,
                agencyName,
                state,
                contents,
                restricted,
                other,
                sortKey,
                due,
                dueKey);
    }
}

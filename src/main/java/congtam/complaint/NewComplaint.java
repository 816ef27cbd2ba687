package congtam.complaint;

import congtam.person.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submission about to be logged; number and identities are given by the register.
 *
 * @param caller null, or blank, for "không nêu tên"
 */
public record NewComplaint(
        Instant receivedAt,
        Channel channel,
        String line,
        String receivedBy,
        @Nullable Person caller,
        String words,
        ComplaintState state,
        @Nullable String source,
        List<Content> contents) {
    public NewComplaint {
        if (caller != null && caller.isBlank()) {
            caller = null;
        }
        // The rules are those of a complaint: whatever it would refuse is refused before a number is taken.
        contents = numbered("", receivedAt, channel, line, receivedBy, words, state, source, contents)
                .contents();
    }

    Complaint numbered(String number, @Nullable UUID callerId) {
        return numbered(number, receivedAt, channel, line, receivedBy, words, state, source, contents)
                .withCaller(callerId);
    }

    private static Complaint numbered(
            String number,
            Instant receivedAt,
            Channel channel,
            String line,
            String receivedBy,
            String words,
            ComplaintState state,
            @Nullable String source,
            List<Content> contents) {
        return new Complaint(number, receivedAt, channel, line, receivedBy, null, words, state, source, contents);
    }
}

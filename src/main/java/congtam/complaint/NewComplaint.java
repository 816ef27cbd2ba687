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
        List<Content> contents,
        Protection protection) {
    /** PA, for phản ánh, the kind nearly all of them are. */
    static final String REPORTS = "PA";

    /** TC, for tố cáo. */
    static final String DENUNCIATIONS = "TC";

    /** BV, for bảo vệ. */
    static final String PROTECTED = "BV";

    public NewComplaint {
        if (caller != null && caller.isBlank()) {
            caller = null;
        }
        // The rules are those of a complaint: whatever it would refuse is refused before a number is taken.
        Complaint complaint = new Complaint(
                "", receivedAt, channel, line, receivedBy, null, words, state, source, contents, protection);
        contents = complaint.contents();
        protection = complaint.protection();
    }

    /** One with the usual protection. */
    public NewComplaint(
            Instant receivedAt,
            Channel channel,
            String line,
            String receivedBy,
            @Nullable Person caller,
            String words,
            ComplaintState state,
            @Nullable String source,
            List<Content> contents) {
        this(receivedAt, channel, line, receivedBy, caller, words, state, source, contents, Protection.USUAL);
    }

    Complaint numbered(String number, @Nullable UUID callerId) {
        return new Complaint(
                number, receivedAt, channel, line, receivedBy, callerId, words, state, source, contents, protection);
    }

    NewComplaint withoutCaller() {
        return new NewComplaint(
                receivedAt, channel, line, receivedBy, null, words, state, source, contents, protection);
    }

    /** The series from which it takes its number: what others may not know of leaves no gap in the numbers that they see. */
    String series() {
        if (!protection.restricted()) {
            return REPORTS;
        }
        return Complaint.denounces(contents) ? DENUNCIATIONS : PROTECTED;
    }
}

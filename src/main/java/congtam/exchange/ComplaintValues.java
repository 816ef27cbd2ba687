package congtam.exchange;

import congtam.complaint.Channel;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintState;
import congtam.complaint.Content;
import congtam.complaint.ContentKind;
import congtam.complaint.NewComplaint;
import congtam.person.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, in the terms of a complaint.
 *
 * @param caller null for "không nêu tên"
 * @param source the profile's name and the row's identity
 * @param agency as the file names it; empty for none
 */
record ComplaintValues(
        Instant receivedAt,
        Channel channel,
        String line,
        String receivedBy,
        @Nullable Person caller,
        String words,
        ComplaintState state,
        String source,
        ContentKind kind,
        String field,
        String agency,
        String official,
        String place,
        String summary)
        implements RowContent {

    @Override
    public Instant at() {
        return receivedAt;
    }

    NewComplaint asNew(UUID contentId, @Nullable UUID agencyId) {
        return new NewComplaint(
                receivedAt,
                channel,
                line,
                receivedBy,
                caller,
                words,
                state,
                source,
                List.of(content(contentId, agencyId)));
    }

    /** The complaint as it would stand if nobody but the file had ever changed it. */
    Complaint onTopOf(Complaint base, @Nullable UUID agencyId) {
        return new Complaint(
                base.number(),
                receivedAt,
                channel,
                line,
                receivedBy,
                base.callerId(),
                words,
                state,
                source,
                List.of(content(base.main().id(), agencyId)),
                base.protection());
    }

    private Content content(UUID id, @Nullable UUID agencyId) {
        return new Content(id, kind, field, agencyId, official, place, summary);
    }
}

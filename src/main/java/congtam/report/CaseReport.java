package congtam.report;

import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.complaint.ContentKind;
import congtam.register.Attachment;
import congtam.register.LedgerEntry;
import congtam.register.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one case: everything that its report says, in the order in which it says it. Names that are hidden are hidden
 * here already, so that no template can show them.
 *
 * @param identities whether names were left in
 * @param files of the complaint, as they are listed
 */
public record CaseReport(
        String number,
        Instant printedAt,
        String printedBy,
        Identities identities,
        Receipt receipt,
        List<Matter> matters,
        List<Stored<Attachment>> files,
        List<Step> history) {

    /**
     * How it came in.
     *
     * @param caller null for "không nêu tên"
     */
    public record Receipt(
            Instant at,
            Channel channel,
            String line,
            String receivedBy,
            @Nullable Caller caller,
            String words,
            ComplaintState state) {}

    public record Caller(String fullName, String phone, String address) {}

    /** One content. */
    public record Matter(
            ContentKind kind, String field, String agency, String official, String place, String summary) {}

    /**
     * One step of the history.
     *
     * @param fields the names of what changed
     */
    public record Step(
            LedgerEntry entry,
            List<String> fields,
            @Nullable ComplaintState state) {}
}

package congtam.report;

import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.complaint.ContentKind;
import congtam.complaint.DeploymentMode;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.register.Attachment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one case: everything that its report says, in the order in which it says it. Names that are hidden are hidden
 * here already, so that no template can show them.
 *
 * @param mode how the office has declared its computer to be connected
 * @param identities whether names were left in
 * @param counted each run of the time limit; none without one
 * @param visits that the complaint caused, the first one first
 * @param files of the complaint, as they are listed
 */
public record CaseReport(
        String number,
        Instant printedAt,
        String printedBy,
        DeploymentMode mode,
        Identities identities,
        Receipt receipt,
        List<Matter> matters,
        List<Counted> counted,
        List<Visit> visits,
        List<Attachment> files,
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
     * A start or reopening of the time limit with its receipt.
     *
     * @param head what it comes to, a sentence a line
     */
    public record Counted(List<String> head, List<Day> days) {}

    /**
     * A day of a due date's arithmetic, in words.
     *
     * @param total counted with it; empty for one that did not count
     */
    public record Day(String day, String total, String reason) {}

    /** A visit, without the names if they are hidden; its findings stand apart, with what belongs to them. */
    public record Visit(Inspection visit, String agency, List<Found> findings, List<Attachment> files) {}

    /** A finding on a line of the checklist. */
    public record Found(Finding finding, String line, List<Attachment> files) {}

    /**
     * One step of the history, or several like it by one person in one day.
     *
     * @param of the visit's number; empty for a step of the complaint itself
     * @param fields the keys of the names of what changed
     * @param state what the complaint's state became; null if it stayed
     * @param last the time of the last of several
     */
    public record Step(
            Instant at,
            Instant last,
            int times,
            String who,
            String act,
            String of,
            List<String> fields,
            @Nullable ComplaintState state) {}
}

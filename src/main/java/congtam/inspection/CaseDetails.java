package congtam.inspection;

import congtam.access.Justification;
import congtam.agency.Agencies;
import congtam.complaint.CaseDeadline;
import congtam.complaint.ClockEntry;
import congtam.complaint.Complaint;
import congtam.complaint.Content;
import congtam.complaint.DueMark;
import congtam.inspection.CaseStep.Detail;
import congtam.official.Officials;
import congtam.person.Person;
import congtam.text.Label;
import congtam.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the change from one state of a record to the next into details, with agencies by their names of the day. */
final class CaseDetails {
    private final Agencies agencies;
    private final Officials officials;

    CaseDetails(Agencies agencies, Officials officials) {
        this.agencies = agencies;
        this.officials = officials;
    }

    List<Detail> visit(@Nullable Inspection before, Inspection after) {
        Differences all = new Differences();
        all.field("", "visit.agencyId", before, after, visit -> agency(visit.agencyId(), visit.startsAt()));
        all.field("", "visit.place", before, after, Inspection::place);
        all.field("", "visit.decision", before, after, Inspection::decision);
        all.field("", "visit.kind", before, after, Inspection::kind);
        all.field("", "visit.startsAt", before, after, Inspection::startsAt);
        all.field("", "visit.endsAt", before, after, Inspection::endsAt);
        all.field(
                "",
                "visit.team",
                before,
                after,
                visit -> visit.team().stream().map(TeamMember::name).collect(Collectors.joining("; ")));
        all.field(
                "",
                "visit.present",
                before,
                after,
                visit -> visit.present().stream().map(Attendee::name).collect(Collectors.joining("; ")));
        all.field("", "visit.note", before, after, Inspection::note);
        all.field("", "visit.state", before, after, Inspection::state);
        all.field("", "visit.result", before, after, Inspection::result);
        Differences.each(
                before == null ? List.of() : before.findings(),
                after.findings(),
                Finding::id,
                (was, is) -> finding(all, was, is));
        return all.found();
    }

    private void finding(Differences all, @Nullable Finding before, @Nullable Finding after) {
        Finding any = after == null ? before : after;
        String part = any == null ? "" : any.line();
        all.field(part, "visit.finding.line", before, after, Finding::line);
        all.field(part, "visit.finding.outcome", before, after, Finding::outcome);
        all.field(
                part,
                "visit.finding.severity",
                before,
                after,
                finding -> finding.severity() == Severity.NONE ? null : finding.severity());
        all.field(part, "visit.finding.basis", before, after, Finding::basis);
        all.field(part, "visit.finding.fact", before, after, Finding::fact);
        all.field(part, "visit.finding.persons", before, after, Finding::persons);
        all.field(part, "visit.finding.officials", before, after, finding -> codes(finding.officials()));
        all.field(part, "visit.finding.explanation", before, after, Finding::explanation);
        Differences.each(
                before == null ? List.of() : before.remedies(),
                after == null ? List.of() : after.remedies(),
                Remedy::id,
                (was, is) -> remedy(all, part, was, is));
    }

    private static void remedy(Differences all, String part, @Nullable Remedy before, @Nullable Remedy after) {
        all.field(part, "visit.remedy.action", before, after, Remedy::action);
        all.field(part, "visit.remedy.responsible", before, after, Remedy::responsible);
        all.field(part, "visit.remedy.due", before, after, Remedy::due);
        all.field(part, "visit.remedy.state", before, after, Remedy::state);
        all.field(part, "visit.remedy.doneOn", before, after, Remedy::doneOn);
        all.field(part, "visit.remedy.verifiedOn", before, after, Remedy::verifiedOn);
        all.field(part, "visit.remedy.verifiedBy", before, after, Remedy::verifiedBy);
        all.field(part, "visit.remedy.proof", before, after, Remedy::proof);
    }

    List<Detail> complaint(@Nullable Complaint before, Complaint after) {
        Differences all = new Differences();
        all.field("", "field.receivedAt", before, after, Complaint::receivedAt);
        all.field("", "field.channel", before, after, Complaint::channel);
        all.field("", "field.line", before, after, Complaint::line);
        all.field("", "field.receivedBy", before, after, Complaint::receivedBy);
        all.field("", "field.words", before, after, Complaint::words);
        all.field("", "field.state", before, after, Complaint::state);
        all.field("", "field.restricted", before, after, complaint -> yes(complaint.restricted()));
        all.field(
                "",
                "field.mayBeNamed",
                before,
                after,
                complaint -> yes(complaint.protection().mayBeNamed()));
        all.field(
                "",
                "field.envelope",
                before,
                after,
                complaint -> complaint.protection().envelope());
        Differences.each(
                before == null ? List.of() : before.contents(),
                after.contents(),
                Content::id,
                (was, is) -> content(all, String.valueOf(place(before, after, was, is)), was, is, after.receivedAt()));
        return all.found();
    }

    /** Its place among the contents, counted from one. */
    private static int place(@Nullable Complaint before, Complaint after, @Nullable Content was, @Nullable Content is) {
        return is == null && before != null
                ? before.contents().indexOf(was) + 1
                : after.contents().indexOf(is) + 1;
    }

    private void content(
            Differences all, String part, @Nullable Content before, @Nullable Content after, Instant received) {
        all.field(part, "field.kind", before, after, Content::kind);
        all.field(part, "field.field", before, after, Content::field);
        all.field(part, "field.agency", before, after, content -> agency(content.agencyId(), received));
        all.field(part, "field.official", before, after, Content::official);
        all.field(part, "field.officials", before, after, content -> codes(content.officials()));
        all.field(part, "field.place", before, after, Content::place);
        all.field(part, "field.summary", before, after, Content::summary);
    }

    static List<Detail> clock(@Nullable CaseDeadline before, CaseDeadline after) {
        Differences all = new Differences();
        ClockEntry last = after.log().getLast();
        if (before == null || before.log().size() < after.log().size()) {
            all.field("", "field.clock", (ClockEntry) null, last, ClockEntry::limit);
            all.field(
                    "",
                    "field.amount",
                    (ClockEntry) null,
                    last,
                    entry -> entry.amount() == 0 ? null : String.valueOf(entry.amount()));
            all.field("", "field.before", (ClockEntry) null, last, ClockEntry::before);
            all.field("", "field.ground", (ClockEntry) null, last, ClockEntry::ground);
            all.field("", "field.decidedBy", (ClockEntry) null, last, ClockEntry::decidedBy);
            all.field("", "field.document", (ClockEntry) null, last, ClockEntry::document);
        }
        all.field("", "field.due", before, after, CaseDetails::due);
        return all.found();
    }

    private static @Nullable LocalDate due(CaseDeadline clock) {
        Instant ruling = clock.last().ruling();
        return ruling == null ? null : DueMark.due(ruling).day();
    }

    static List<Detail> person(@Nullable Person before, Person after) {
        Differences all = new Differences();
        all.field("", "field.fullName", before, after, Person::fullName);
        all.field("", "field.phone", before, after, Person::phone);
        all.field("", "field.address", before, after, Person::address);
        return all.found();
    }

    private static @Nullable Label yes(boolean so) {
        return so ? new Label("form.yes") : null;
    }

    static List<Detail> reason(@Nullable Justification before, Justification after) {
        Differences all = new Differences();
        all.field("", "field.reason", before, after, Justification::reason);
        return all.found();
    }

    /** Codes, not names: a history is printed for others to read. */
    private String codes(List<UUID> ids) {
        return ids.stream().map(officials::code).collect(Collectors.joining("; "));
    }

    private String agency(@Nullable UUID id, Instant at) {
        return agencies.name(id, LocalDate.ofInstant(at, Texts.ZONE));
    }
}

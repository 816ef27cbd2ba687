package congtam.report;

import congtam.access.Viewer;
import congtam.complaint.ClockView;
import congtam.complaint.ClockWords;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.complaint.Content;
import congtam.deadline.Due;
import congtam.deadline.ReceiptWords;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionRow;
import congtam.office.Office;
import congtam.person.Person;
import congtam.person.Redaction;
import congtam.register.RecordRef;
import congtam.register.Stored;
import congtam.register.Tombstone;
import congtam.text.Texts;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the figures of case reports; waits for the disk. */
final class CaseReports {
    private final Office office;
    private final Texts texts;

    CaseReports(Office office, Texts texts) {
        this.office = office;
        this.texts = texts;
    }

    CaseReport of(Viewer viewer, ComplaintFile file, Identities identities) {
        Complaint complaint = file.complaint().content();
        List<Stored<Inspection>> visits = visits(viewer, file);
        Hiding hiding = new Hiding(
                identities,
                texts.get("report.hidden"),
                office.callers().redaction(file.id()),
                Redaction.ofNames(names(complaint, visits)));
        LocalDate day = LocalDate.ofInstant(complaint.receivedAt(), Texts.ZONE);
        CaseVisits figures = new CaseVisits(office, viewer, texts);
        return new CaseReport(
                complaint.number(),
                office.register().clock().instant(),
                viewer.name(),
                office.deployments().mode(),
                identities,
                receipt(file, caller(viewer, file, hiding), hiding),
                complaint.contents().stream()
                        .map(content -> matter(Complaints.ref(file.id()), content, day, hiding))
                        .toList(),
                counted(viewer, file, hiding),
                visits.stream().map(visit -> figures.visit(visit, hiding)).toList(),
                office.files().of(viewer, Complaints.ref(file.complaint().id())).stream()
                        .map(Stored::content)
                        .map(attachment -> attachment.withName(hiding.text(attachment.name())))
                        .toList(),
                CaseHistory.of(
                        office.timeline().ofComplaint(viewer, file.complaint().id()), complaint.number()));
    }

    private List<CaseReport.Counted> counted(Viewer viewer, ComplaintFile file, Hiding hiding) {
        ClockView clock = office.clocks().of(viewer, file.id()).orElse(null);
        if (clock == null) {
            return List.of();
        }
        ClockWords words = new ClockWords(texts);
        ReceiptWords receipts = new ReceiptWords(texts);
        List<CaseReport.Counted> counted = new ArrayList<>();
        for (int run = 0; run < clock.dues().size(); run++) {
            Due due = clock.dues().get(run);
            counted.add(new CaseReport.Counted(
                    words.head(clock, run).stream().map(hiding::text).toList(),
                    due.receipt().stream()
                            .map(line -> new CaseReport.Day(
                                    day(line.day()),
                                    receipts.total(line, due.limit().unit()),
                                    hiding.text(receipts.reason(line))))
                            .toList()));
        }
        return counted;
    }

    /** Short, so that it fits its column. */
    private String day(LocalDate day) {
        return day.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, texts.language().locale()) + " " + texts.date(day);
    }

    private List<Stored<Inspection>> visits(Viewer viewer, ComplaintFile file) {
        return office.inspections().ofComplaint(viewer, file.complaint().id()).stream()
                .sorted(Comparator.comparing(InspectionRow::startsAt).thenComparing(InspectionRow::number))
                .map(row -> office.inspections().peek(viewer, row.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> names(Complaint complaint, List<Stored<Inspection>> visits) {
        List<String> names = new ArrayList<>();
        complaint.contents().forEach(content -> names.add(content.official()));
        visits.forEach(visit -> names.addAll(CaseVisits.names(visit.content())));
        return names;
    }

    private static CaseReport.Receipt receipt(ComplaintFile file, CaseReport.@Nullable Caller caller, Hiding hiding) {
        Complaint complaint = file.complaint().content();
        return new CaseReport.Receipt(
                complaint.receivedAt(),
                complaint.channel(),
                complaint.line(),
                complaint.receivedBy(),
                caller,
                hiding.text(complaint.words()),
                complaint.state());
    }

    /** That there is a caller is told also where nobody learns who, or nobody can any more. */
    private CaseReport.@Nullable Caller caller(Viewer viewer, ComplaintFile file, Hiding hiding) {
        Optional<Tombstone> gone = office.destruction().ofCaller(viewer, file.id());
        if (gone.isPresent()) {
            String said = texts.get(
                    "destroy.caller",
                    texts.dateTime(gone.get().at()),
                    gone.get().basis());
            return new CaseReport.Caller(said, "", "");
        }
        if (file.callerHidden()) {
            return new CaseReport.Caller(hiding.instead(), "", "");
        }
        Stored<Person> caller = file.caller();
        return caller == null
                ? null
                : new CaseReport.Caller(
                        hiding.name(caller.content().fullName()),
                        hiding.name(caller.content().phone()),
                        hiding.name(caller.content().address()));
    }

    private CaseReport.Matter matter(RecordRef complaint, Content content, LocalDate day, Hiding hiding) {
        String agency = new AnsweringAgency(office, texts).of(complaint, content.agencyId(), day);
        return new CaseReport.Matter(
                content.kind(),
                content.field(),
                agency,
                hiding.name(content.official()),
                hiding.text(content.place()),
                hiding.text(content.summary()));
    }
}

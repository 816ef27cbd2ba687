package congtam.report;

import congtam.access.Viewer;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.complaint.Content;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionRow;
import congtam.office.Office;
import congtam.person.Person;
import congtam.register.Stored;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the figures of case reports; waits for the disk. */
public final class CaseReports {
    private final Office office;
    private final Texts texts;

    public CaseReports(Office office, Texts texts) {
        this.office = office;
        this.texts = texts;
    }

    public CaseReport of(Viewer viewer, ComplaintFile file, Identities identities) {
        Complaint complaint = file.complaint().content();
        Person caller = file.caller() == null ? null : file.caller().content();
        List<Stored<Inspection>> visits = visits(viewer, file);
        Hiding hiding = new Hiding(identities, texts.get("report.hidden"), names(complaint, caller, visits));
        LocalDate day = LocalDate.ofInstant(complaint.receivedAt(), Texts.ZONE);
        CaseVisits figures = new CaseVisits(office, texts.language());
        return new CaseReport(
                complaint.number(),
                office.register().clock().instant(),
                viewer.name(),
                identities,
                receipt(complaint, caller, hiding),
                complaint.contents().stream()
                        .map(content -> matter(content, day, hiding))
                        .toList(),
                visits.stream().map(visit -> figures.visit(visit, hiding)).toList(),
                office.attachments().of(Complaints.ref(file.complaint().id())).stream()
                        .map(Stored::content)
                        .toList(),
                new CaseHistory(office, texts).of(viewer, file, visits));
    }

    private List<Stored<Inspection>> visits(Viewer viewer, ComplaintFile file) {
        return office.inspections().ofComplaint(viewer, file.complaint().id()).stream()
                .sorted(Comparator.comparing(InspectionRow::startsAt).thenComparing(InspectionRow::number))
                .map(row -> office.inspections().open(viewer, row.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> names(Complaint complaint, @Nullable Person caller, List<Stored<Inspection>> visits) {
        List<String> names = new ArrayList<>();
        if (caller != null) {
            names.addAll(List.of(caller.fullName(), caller.phone(), caller.address()));
        }
        complaint.contents().forEach(content -> names.add(content.official()));
        visits.forEach(visit -> names.addAll(CaseVisits.names(visit.content())));
        return names;
    }

    private static CaseReport.Receipt receipt(Complaint complaint, @Nullable Person caller, Hiding hiding) {
        return new CaseReport.Receipt(
                complaint.receivedAt(),
                complaint.channel(),
                complaint.line(),
                complaint.receivedBy(),
                caller == null
                        ? null
                        : new CaseReport.Caller(
                                hiding.name(caller.fullName()),
                                hiding.name(caller.phone()),
                                hiding.name(caller.address())),
                hiding.text(complaint.words()),
                complaint.state());
    }

    private CaseReport.Matter matter(Content content, LocalDate day, Hiding hiding) {
        String agency = content.agencyId() == null
                ? ""
                : office.agencies()
                        .get(content.agencyId())
                        .map(known -> known.content().nearest(day).name())
                        .orElse("");
        return new CaseReport.Matter(
                content.kind(),
                content.field(),
                agency,
                hiding.name(content.official()),
                hiding.text(content.place()),
                hiding.text(content.summary()));
    }
}

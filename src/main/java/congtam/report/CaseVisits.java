package congtam.report;

import congtam.access.Viewer;
import congtam.inspection.Attendee;
import congtam.inspection.Checklist;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.Inspections;
import congtam.inspection.Remedy;
import congtam.office.Office;
import congtam.register.Attachment;
import congtam.register.RecordRef;
import congtam.register.Stored;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.List;

/** The figures of the visits that a complaint caused. The inspectors' names stay: they act for the office. */
final class CaseVisits {
    private final Office office;
    private final Viewer viewer;
    private final Texts texts;
    private final Checklist checklist = Checklist.ofPublicDuty();

    CaseVisits(Office office, Viewer viewer, Texts texts) {
        this.office = office;
        this.viewer = viewer;
        this.texts = texts;
    }

    /** The names that texts of a visit may repeat. */
    static List<String> names(Inspection visit) {
        return java.util.stream.Stream.concat(
                        visit.present().stream().map(Attendee::name),
                        visit.findings().stream().map(Finding::persons))
                .toList();
    }

    CaseReport.Visit visit(Stored<Inspection> stored, Hiding hiding) {
        Inspection visit = stored.content();
        LocalDate day = LocalDate.ofInstant(visit.startsAt(), Texts.ZONE);
        String agency = new AnsweringAgency(office, texts).of(Inspections.ref(stored.id()), visit.agencyId(), day);
        return new CaseReport.Visit(
                withoutNames(visit, hiding),
                agency,
                visit.findings().stream().map(finding -> found(finding, hiding)).toList(),
                files(Inspections.ref(stored.id()), hiding));
    }

    private CaseReport.Found found(Finding finding, Hiding hiding) {
        String line = checklist
                .line(finding.line())
                .map(known -> finding.line() + ". " + known.text(texts.language()))
                .orElse(finding.line());
        return new CaseReport.Found(
                withoutNames(finding, hiding), line, files(Inspections.findingRef(finding.id()), hiding));
    }

    private List<Attachment> files(RecordRef owner, Hiding hiding) {
        return office.files().of(viewer, owner).stream()
                .map(Stored::content)
                .map(file -> file.withName(hiding.text(file.name())))
                .toList();
    }

    private static Inspection withoutNames(Inspection visit, Hiding hiding) {
        return new Inspection(
                visit.number(),
                visit.agencyId(),
                visit.place(),
                visit.decision(),
                visit.kind(),
                visit.startsAt(),
                visit.endsAt(),
                visit.team(),
                visit.present().stream()
                        .map(one -> new Attendee(hiding.name(one.name()), one.position()))
                        .toList(),
                hiding.text(visit.note()),
                visit.state(),
                visit.result(),
                visit.source(),
                List.of());
    }

    private static Finding withoutNames(Finding finding, Hiding hiding) {
        return new Finding(
                finding.id(),
                finding.line(),
                finding.outcome(),
                finding.severity(),
                finding.basis(),
                hiding.text(finding.fact()),
                hiding.name(finding.persons()),
                hiding.text(finding.explanation()),
                finding.remedies().stream()
                        .map(remedy -> withoutNames(remedy, hiding))
                        .toList());
    }

    private static Remedy withoutNames(Remedy remedy, Hiding hiding) {
        return new Remedy(
                remedy.id(),
                hiding.text(remedy.action()),
                hiding.name(remedy.responsible()),
                remedy.due(),
                remedy.state(),
                remedy.doneOn(),
                remedy.verifiedOn(),
                hiding.name(remedy.verifiedBy()),
                hiding.text(remedy.proof()));
    }
}

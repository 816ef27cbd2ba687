package congtam.report;

import congtam.inspection.Attendee;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.Remedy;
import congtam.inspection.Severity;
import congtam.inspection.TeamMember;
import congtam.register.Attachment;
import congtam.report.CaseReport.Found;
import congtam.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a visit into words: who went where, what was found line by line, what must be put right, the photos. */
final class VisitPages {
    private final Texts texts;
    private final PhotoPages photos;

    VisitPages(Texts texts, PhotoPages photos) {
        this.texts = texts;
        this.photos = photos;
    }

    void add(Pages pages, CaseReport.Visit figures) {
        Inspection visit = figures.visit();
        pages.part(texts.get("report.visit", visit.number(), texts.of(visit.kind())));
        pages.fact(texts.get("visit.agencyId"), figures.agency());
        pages.fact(texts.get("visit.place"), visit.place());
        pages.fact(texts.get("visit.startsAt"), texts.dateTime(visit.startsAt()));
        Instant end = visit.endsAt();
        pages.fact(texts.get("visit.endsAt"), end == null ? "" : texts.dateTime(end));
        pages.fact(texts.get("visit.decision"), visit.decision());
        pages.fact(
                texts.get("visit.team"), visit.team().stream().map(this::member).collect(Collectors.joining("\n")));
        pages.fact(
                texts.get("visit.present"),
                visit.present().stream().map(VisitPages::attendee).collect(Collectors.joining("\n")));
        pages.fact(texts.get("visit.state"), texts.of(visit.state()));
        pages.fact(texts.get("visit.result"), texts.of(visit.result()));
        pages.fact(texts.get("visit.note"), visit.note());
        photos.add(pages, pictures(pages, figures.files()));
        if (figures.findings().isEmpty()) {
            pages.paragraph(texts.get("report.no-findings"));
        }
        List<Found> findings = figures.findings();
        for (int i = 0; i < findings.size(); i++) {
            pages.part(texts.get("report.finding", visit.number(), i + 1));
            finding(pages, findings.get(i));
        }
    }

    private String member(TeamMember member) {
        String role = texts.of(member.role());
        return member.position().isEmpty()
                ? texts.get("report.person", member.name(), role)
                : texts.get("report.person", member.name(), role + ", " + member.position());
    }

    private static String attendee(Attendee attendee) {
        return attendee.position().isEmpty() ? attendee.name() : attendee.name() + ", " + attendee.position();
    }

    private void finding(Pages pages, Found found) {
        Finding finding = found.finding();
        pages.fact(texts.get("visit.finding.line"), found.line());
        pages.fact(
                texts.get("visit.finding.outcome"),
                finding.severity() == Severity.NONE
                        ? texts.of(finding.outcome())
                        : texts.of(finding.outcome()) + " – " + texts.of(finding.severity()));
        pages.fact(texts.get("visit.finding.basis"), finding.basis());
        pages.fact(texts.get("visit.finding.fact"), finding.fact());
        pages.fact(texts.get("visit.finding.persons"), finding.persons());
        pages.fact(texts.get("visit.finding.explanation"), finding.explanation());
        for (Remedy remedy : finding.remedies()) {
            pages.fact(texts.get("visit.remedy.action"), remedy(remedy));
        }
        photos.add(pages, pictures(pages, found.files()));
    }

    private String remedy(Remedy remedy) {
        List<String> parts = new ArrayList<>(List.of(remedy.action()));
        add(parts, "visit.remedy.responsible", remedy.responsible());
        add(parts, "visit.remedy.due", remedy.due() == null ? "" : texts.date(remedy.due()));
        parts.add(texts.of(remedy.state()));
        add(parts, "visit.remedy.verifiedBy", remedy.verifiedBy());
        add(parts, "visit.remedy.proof", remedy.proof());
        return String.join("; ", parts);
    }

    private void add(List<String> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.add(texts.get("report.named", texts.get(key), value));
        }
    }

    /** Names the files that are no pictures, and hands the pictures on. */
    private List<Attachment> pictures(Pages pages, List<Attachment> files) {
        pages.fact(
                texts.get("report.files"),
                files.stream()
                        .filter(file -> !Photos.isPicture(file))
                        .map(Attachment::name)
                        .collect(Collectors.joining("\n")));
        return files;
    }
}

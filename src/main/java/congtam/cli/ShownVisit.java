package congtam.cli;

import congtam.inspection.Attendee;
import congtam.inspection.Checklist;
import congtam.inspection.ChecklistLine;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.Remedy;
import congtam.inspection.Severity;
import congtam.inspection.TeamMember;
import congtam.text.Texts;
import tools.jackson.databind.JsonNode;

/** A visit as a person reads it in a terminal. */
final class ShownVisit {
    private final ShownLines lines;
    private final Texts texts;
    private final Inspection visit;
    private final JsonNode node;
    private final Checklist checklist = Checklist.ofPublicDuty();

    /**
     * A visit to print.
     *
     * @param node the same as JSON, for the agency's name, complaints, attachments and history
     */
    ShownVisit(Terminal terminal, Inspection visit, JsonNode node) {
        this.texts = terminal.texts();
        this.lines = new ShownLines(terminal.out(), texts);
        this.visit = visit;
        this.node = node;
    }

    void print() {
        lines.line("visit.number", visit.number());
        lines.agency("visit.agencyId", node.get("agency"));
        lines.line("visit.place", visit.place());
        lines.line("visit.decision", visit.decision());
        lines.line("visit.kind", texts.of(visit.kind()));
        lines.line("visit.startsAt", texts.dateTime(visit.startsAt()));
        lines.line("visit.endsAt", visit.endsAt() == null ? "" : texts.dateTime(visit.endsAt()));
        lines.line("visit.state", texts.of(visit.state()));
        lines.line("visit.result", texts.of(visit.result()));
        for (TeamMember member : visit.team()) {
            lines.line("visit.team", texts.of(member.role()) + " " + named(member.name(), member.position()));
        }
        for (Attendee attendee : visit.present()) {
            lines.line("visit.present", named(attendee.name(), attendee.position()));
        }
        lines.line("visit.note", visit.note());
        lines.line("visit.source", visit.source() == null ? "" : visit.source());
        node.get("complaints").forEach(number -> lines.line("cli.show.cause", number.asString()));
        visit.findings().forEach(this::finding);
        lines.attachments(node);
        lines.history(node);
    }

    private static String named(String name, String position) {
        return position.isEmpty() ? name : name + ", " + position;
    }

    private void finding(Finding finding) {
        lines.out().println();
        String line = checklist
                .line(finding.line())
                .map(known -> text(known, finding))
                .orElse(finding.line());
        lines.line("visit.finding.line", line);
        lines.line(
                "visit.finding.outcome",
                finding.severity() == Severity.NONE
                        ? texts.of(finding.outcome())
                        : texts.of(finding.outcome()) + ", " + texts.of(finding.severity()));
        lines.line("visit.finding.fact", finding.fact());
        lines.line("visit.finding.basis", finding.basis());
        lines.line("visit.finding.persons", finding.persons());
        lines.line("visit.finding.explanation", finding.explanation());
        finding.remedies().forEach(this::remedy);
    }

    private String text(ChecklistLine line, Finding finding) {
        return finding.line() + " " + line.text(texts.language());
    }

    private void remedy(Remedy remedy) {
        lines.line("visit.remedy.action", remedy.action());
        lines.line("visit.remedy.responsible", remedy.responsible());
        lines.line("visit.remedy.due", remedy.due() == null ? "" : texts.date(remedy.due()));
        lines.line("visit.remedy.state", texts.of(remedy.state()));
        lines.line("visit.remedy.proof", remedy.proof());
    }
}

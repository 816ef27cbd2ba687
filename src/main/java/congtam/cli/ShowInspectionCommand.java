package congtam.cli;

import congtam.access.Viewer;
import congtam.complaint.ComplaintRow;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.Inspections;
import congtam.inspection.Remedy;
import congtam.office.Office;
import congtam.register.Stored;
import congtam.text.Problem;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code show inspection NUMBER}: all that the register knows of one visit, with its history. */
final class ShowInspectionCommand {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;
    private final Json json = new Json();

    ShowInspectionCommand(Terminal terminal, Arguments arguments, Viewer viewer) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
    }

    int run(Office office) {
        String number = arguments.parameter();
        String format = arguments.oneOf("--format", List.of("text", "json"));
        Stored<Inspection> visit =
                office.inspections().open(viewer, number).orElseThrow(() -> Problem.of("cli.no-inspection", number));
        ObjectNode node = node(office, visit);
        if (format.equals("json")) {
            terminal.out().print(json.pretty(node) + "\n");
        } else {
            new ShownVisit(terminal, visit.content(), node).print();
        }
        return Terminal.DONE;
    }

    private ObjectNode node(Office office, Stored<Inspection> stored) {
        Inspection visit = stored.content();
        RecordJson parts = new RecordJson(office, viewer);
        ObjectNode node = json.object();
        node.put("number", visit.number());
        node.put("id", stored.id().toString());
        node.put("version", stored.version());
        parts.agency(
                node,
                Inspections.ref(stored.id()),
                visit.agencyId(),
                LocalDate.ofInstant(visit.startsAt(), Texts.ZONE));
        node.put("place", visit.place());
        node.put("decision", visit.decision());
        node.put("kind", visit.kind().name());
        node.put("startsAt", Json.time(visit.startsAt()));
        node.put("endsAt", visit.endsAt() == null ? null : Json.time(visit.endsAt()));
        node.put("state", visit.state().name());
        node.put("result", visit.result().name());
        node.put("note", visit.note());
        node.put("source", visit.source());
        people(node, visit);
        ArrayNode complaints = node.putArray("complaints");
        office.inspections().complaintsOf(viewer, stored.id()).stream()
                .map(ComplaintRow::number)
                .forEach(complaints::add);
        ArrayNode findings = node.putArray("findings");
        visit.findings().forEach(finding -> finding(parts, findings.addObject(), finding));
        parts.attachments(node, Inspections.ref(stored.id()));
        RecordJson.history(node, office.inspections().history(viewer, stored.id()));
        return node;
    }

    private static void people(ObjectNode node, Inspection visit) {
        ArrayNode team = node.putArray("team");
        visit.team().forEach(member -> {
            ObjectNode one = team.addObject();
            one.put("role", member.role().name());
            one.put("name", member.name());
            one.put("position", member.position());
        });
        ArrayNode present = node.putArray("present");
        visit.present().forEach(attendee -> {
            ObjectNode one = present.addObject();
            one.put("name", attendee.name());
            one.put("position", attendee.position());
        });
    }

    private static void finding(RecordJson parts, ObjectNode node, Finding finding) {
        node.put("id", finding.id().toString());
        node.put("line", finding.line());
        node.put("outcome", finding.outcome().name());
        node.put("severity", finding.severity().name());
        node.put("basis", finding.basis());
        node.put("fact", finding.fact());
        node.put("persons", finding.persons());
        node.put("explanation", finding.explanation());
        ArrayNode remedies = node.putArray("remedies");
        finding.remedies().forEach(remedy -> remedy(remedies.addObject(), remedy));
        parts.attachments(node, Inspections.findingRef(finding.id()));
    }

    private static void remedy(ObjectNode node, Remedy remedy) {
        node.put("action", remedy.action());
        node.put("responsible", remedy.responsible());
        node.put("due", day(remedy.due()));
        node.put("state", remedy.state().name());
        node.put("doneOn", day(remedy.doneOn()));
        node.put("verifiedOn", day(remedy.verifiedOn()));
        node.put("verifiedBy", remedy.verifiedBy());
        node.put("proof", remedy.proof());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}

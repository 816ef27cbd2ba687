package congtam.cli;

import congtam.access.Viewer;
import congtam.complaint.ClockView;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.complaint.Content;
import congtam.complaint.Protection;
import congtam.inspection.CaseAssignments.Handlers;
import congtam.office.Office;
import congtam.person.Person;
import congtam.person.Redaction;
import congtam.register.Tombstone;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code show complaint NUMBER [--identities full] [--purpose WORDS]}: all that the register knows of one complaint, with its history. */
final class ShowComplaintCommand {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;
    private final Json json = new Json();

    ShowComplaintCommand(Terminal terminal, Arguments arguments, Viewer viewer) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.viewer = viewer;
    }

    int run(Office office) {
        String format = arguments.oneOf("--format", List.of("text", "json"));
        ComplaintFile file = new OpenedCase(office, viewer, arguments).whole();
        Redaction redaction = office.callers().redaction(file.id());
        UnaryOperator<String> discreet =
                file.caller() == null ? text -> redaction.text(text, "…") : UnaryOperator.identity();
        ObjectNode node = node(office, file);
        if (format.equals("json")) {
            terminal.out().print(json.pretty(Json.told(node, discreet)) + "\n");
        } else {
            ClockView clock = office.clocks().of(viewer, file.id()).orElseThrow();
            new ShownComplaint(terminal, file, clock, node, discreet).print();
        }
        return Terminal.DONE;
    }

    private ObjectNode node(Office office, ComplaintFile file) {
        Complaint complaint = file.complaint().content();
        RecordJson parts = new RecordJson(office, viewer);
        ObjectNode node = json.object();
        node.put("number", complaint.number());
        node.put("id", file.complaint().id().toString());
        node.put("version", file.complaint().version());
        node.put("receivedAt", Json.time(complaint.receivedAt()));
        node.put("channel", complaint.channel().name());
        node.put("line", complaint.line());
        node.put("receivedBy", complaint.receivedBy());
        caller(node, file);
        office.destruction()
                .ofCaller(viewer, file.complaint().id())
                .ifPresent(gone -> destroyed(node.withObject("/caller").putObject("destroyed"), gone));
        node.put("words", complaint.words());
        node.put("state", complaint.state().name());
        node.put("source", complaint.source());
        ArrayNode contents = node.putArray("contents");
        LocalDate day = LocalDate.ofInstant(complaint.receivedAt(), Texts.ZONE);
        complaint.contents().forEach(content -> content(parts, contents.addObject(), file, content, day));
        parts.attachments(node, Complaints.ref(file.complaint().id()));
        RecordJson.history(node, office.complaints().history(viewer, file));
        handling(node, office, file);
        office.clocks().of(viewer, file.id()).ifPresent(clock -> node.set("due", new DueJson().standing(clock)));
        return node;
    }

    private void handling(ObjectNode node, Office office, ComplaintFile file) {
        Optional<Handlers> handlers = office.assignments().of(viewer, Complaints.ref(file.id()));
        node.put("callerProtected", file.callerHidden());
        node.put("owner", handlers.map(Handlers::owner).orElse(""));
        ArrayNode assigned = node.putArray("assigned");
        handlers.ifPresent(some -> some.names().forEach(assigned::add));
        Protection protection = file.complaint().content().protection();
        node.put("restricted", protection.restricted());
        node.put("mayBeNamed", protection.mayBeNamed());
        node.put("envelope", protection.envelope());
    }

    private static void caller(ObjectNode node, ComplaintFile file) {
        if (file.caller() == null) {
            node.putNull("caller");
            return;
        }
        Person person = file.caller().content();
        ObjectNode caller = node.putObject("caller");
        caller.put("fullName", person.fullName());
        caller.put("phone", person.phone());
        caller.put("address", person.address());
    }

    private static void destroyed(ObjectNode node, Tombstone gone) {
        node.put("at", Json.time(gone.at()));
        node.put("basis", gone.basis());
        node.put("who", gone.who());
        node.put("second", gone.second());
    }

    private static void content(RecordJson parts, ObjectNode node, ComplaintFile file, Content content, LocalDate day) {
        node.put("kind", content.kind().name());
        node.put("field", content.field());
        parts.agency(node, Complaints.ref(file.complaint().id()), content.agencyId(), day);
        node.put("official", content.official());
        node.put("place", content.place());
        node.put("summary", content.summary());
    }
}

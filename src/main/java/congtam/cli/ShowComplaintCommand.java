package congtam.cli;

import congtam.access.Viewer;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.complaint.Content;
import congtam.office.Office;
import congtam.person.Person;
import congtam.text.Problem;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code show complaint NUMBER}: all that the register knows of one complaint, with its history. */
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
        String number = arguments.parameter();
        String format = arguments.oneOf("--format", List.of("text", "json"));
        ComplaintFile file =
                office.complaints().open(viewer, number).orElseThrow(() -> Problem.of("cli.no-complaint", number));
        ObjectNode node = node(office, file);
        if (format.equals("json")) {
            terminal.out().print(json.pretty(node) + "\n");
        } else {
            new ShownComplaint(terminal, file, node).print();
        }
        return Terminal.DONE;
    }

    private ObjectNode node(Office office, ComplaintFile file) {
        Complaint complaint = file.complaint().content();
        RecordJson parts = new RecordJson(office);
        ObjectNode node = json.object();
        node.put("number", complaint.number());
        node.put("id", file.complaint().id().toString());
        node.put("version", file.complaint().version());
        node.put("receivedAt", Json.time(complaint.receivedAt()));
        node.put("channel", complaint.channel().name());
        node.put("line", complaint.line());
        node.put("receivedBy", complaint.receivedBy());
        caller(node, file);
        node.put("words", complaint.words());
        node.put("state", complaint.state().name());
        node.put("source", complaint.source());
        ArrayNode contents = node.putArray("contents");
        LocalDate day = LocalDate.ofInstant(complaint.receivedAt(), Texts.ZONE);
        complaint.contents().forEach(content -> content(parts, contents.addObject(), content, day));
        parts.attachments(node, Complaints.ref(file.complaint().id()));
        RecordJson.history(node, office.complaints().history(viewer, file));
        return node;
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

    private static void content(RecordJson parts, ObjectNode node, Content content, LocalDate day) {
        node.put("kind", content.kind().name());
        node.put("field", content.field());
        parts.agency(node, content.agencyId(), day);
        node.put("official", content.official());
        node.put("place", content.place());
        node.put("summary", content.summary());
    }
}

package congtam.cli;

import congtam.access.Viewer;
import congtam.agency.Agency;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.complaint.Content;
import congtam.office.Office;
import congtam.person.Person;
import congtam.register.Attachment;
import congtam.register.HistoryEntry;
import congtam.register.Stored;
import congtam.text.Problem;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code show complaint NUMBER}: all that the register knows of one complaint, with its history. */
final class ShowCommand {
    private final Terminal terminal;
    private final Arguments arguments;
    private final Viewer viewer;
    private final Json json = new Json();

    ShowCommand(Terminal terminal, Arguments arguments, Viewer viewer) {
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
            new ShownText(terminal, file, node).print();
        }
        return Terminal.DONE;
    }

    private ObjectNode node(Office office, ComplaintFile file) {
        Complaint complaint = file.complaint().content();
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
        complaint.contents().forEach(content -> content(office, contents.addObject(), content, day));
        ArrayNode attachments = node.putArray("attachments");
        office.attachments()
                .of(Complaints.ref(file.complaint().id()))
                .forEach(attachment -> attachment(attachments.addObject(), attachment));
        ArrayNode history = node.putArray("history");
        office.complaints().history(viewer, file).forEach(entry -> step(history.addObject(), entry));
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

    private static void content(Office office, ObjectNode node, Content content, LocalDate day) {
        node.put("kind", content.kind().name());
        node.put("field", content.field());
        Optional<Stored<Agency>> agency =
                Optional.ofNullable(content.agencyId()).flatMap(office.agencies()::get);
        if (agency.isPresent()) {
            ObjectNode named = node.putObject("agency");
            named.put("id", agency.get().id().toString());
            named.put("name", agency.get().content().nearest(day).name());
        } else {
            node.putNull("agency");
        }
        node.put("official", content.official());
        node.put("place", content.place());
        node.put("summary", content.summary());
    }

    private static void attachment(ObjectNode node, Stored<Attachment> stored) {
        Attachment file = stored.content();
        node.put("name", file.name());
        node.put("mediaType", file.mediaType());
        node.put("size", file.size());
        node.put("sha256", file.sha256());
        node.put("addedAt", Json.time(file.addedAt()));
    }

    private static void step(ObjectNode node, HistoryEntry step) {
        node.put("seq", step.entry().seq());
        node.put("at", Json.time(step.entry().at()));
        node.put("who", step.entry().who());
        node.put("act", step.entry().act());
        node.put("record", step.entry().record().kind());
        node.put("version", step.entry().version());
        node.put("erased", step.erased());
        ObjectNode changes = node.putObject("changes");
        step.after().forEach((field, after) -> {
            ObjectNode change = changes.putObject(field);
            change.set("before", step.before().get(field));
            change.set("after", after);
        });
    }
}

package congtam.cli;

import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Content;
import congtam.person.Person;
import congtam.text.Texts;
import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A complaint as a person reads it in a terminal. */
final class ShownText {
    private final PrintStream out;
    private final Texts texts;
    private final ComplaintFile file;
    private final JsonNode node;

    /**
     * A complaint to print.
     *
     * @param node the same as JSON, for names of agencies, attachments and history
     */
    ShownText(Terminal terminal, ComplaintFile file, JsonNode node) {
        this.out = terminal.out();
        this.texts = terminal.texts();
        this.file = file;
        this.node = node;
    }

    void print() {
        Complaint complaint = file.complaint().content();
        line("field.number", complaint.number());
        line("field.receivedAt", texts.dateTime(complaint.receivedAt()));
        line("field.channel", texts.of(complaint.channel()));
        line("field.line", complaint.line());
        line("field.receivedBy", complaint.receivedBy());
        caller();
        line("field.state", texts.of(complaint.state()));
        line("field.source", complaint.source() == null ? "" : complaint.source());
        line("field.words", complaint.words());
        for (int i = 0; i < complaint.contents().size(); i++) {
            content(i, complaint.contents().get(i));
        }
        node.get("attachments")
                .forEach(attachment ->
                        line("cli.show.attachment", attachment.get("name").asString()));
        out.println();
        out.println(texts.get("cli.show.history"));
        node.get("history").forEach(this::step);
    }

    private void caller() {
        if (file.caller() == null) {
            line("field.callerId", texts.get("cli.show.anonymous"));
            return;
        }
        Person person = file.caller().content();
        List<String> parts = List.of(person.fullName(), person.phone(), person.address());
        line(
                "field.callerId",
                String.join("; ", parts.stream().filter(part -> !part.isEmpty()).toList()));
    }

    private void content(int index, Content content) {
        out.println();
        JsonNode agency = node.get("contents").get(index).get("agency");
        line("field.kind", texts.of(content.kind()));
        line("field.field", content.field());
        line("field.agency", agency.isNull() ? "" : agency.get("name").asString());
        line("field.official", content.official());
        line("field.place", content.place());
        line("field.summary", content.summary());
    }

    private void step(JsonNode step) {
        String act = "act." + step.get("act").asString();
        out.println("  " + step.get("seq").asString() + "  "
                + texts.dateTime(OffsetDateTime.parse(step.get("at").asString()).toInstant()) + "  "
                + step.get("who").asString() + "  "
                + (texts.has(act) ? texts.get(act) : step.get("act").asString()));
    }

    private void line(String label, String value) {
        if (!value.isEmpty()) {
            out.println("%-22s %s".formatted(texts.get(label) + ":", value.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")));
        }
    }
}

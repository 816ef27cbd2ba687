package congtam.cli;

import congtam.complaint.CaseDeadline;
import congtam.complaint.CaseDeadline.Run;
import congtam.complaint.ClockView;
import congtam.complaint.ClockWords;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Content;
import congtam.complaint.Protection;
import congtam.person.Person;
import congtam.register.Stored;
import congtam.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** A complaint as a person reads it in a terminal. */
final class ShownComplaint {
    private final ShownLines lines;
    private final Texts texts;
    private final ComplaintFile file;
    private final ClockView clock;
    private final JsonNode node;

    /**
     * A complaint to print.
     *
     * @param clock when it is due
     * @param discreet leaves out of a text what must not be told
     * @param node the same as JSON, for names of agencies, attachments and history
     */
    ShownComplaint(
            Terminal terminal, ComplaintFile file, ClockView clock, JsonNode node, UnaryOperator<String> discreet) {
        this.clock = clock;
        this.texts = terminal.texts();
        this.lines = new ShownLines(terminal.out(), texts, discreet);
        this.file = file;
        this.node = node;
    }

    void print() {
        Complaint complaint = file.complaint().content();
        lines.line("field.number", complaint.number());
        lines.line("field.receivedAt", texts.dateTime(complaint.receivedAt()));
        lines.line("field.channel", texts.of(complaint.channel()));
        lines.line("field.line", complaint.line());
        lines.line("field.receivedBy", complaint.receivedBy());
        caller();
        handling(complaint.protection());
        lines.line("field.state", texts.of(complaint.state()));
        due();
        lines.line("field.source", complaint.source() == null ? "" : complaint.source());
        lines.line("field.words", complaint.words());
        for (int i = 0; i < complaint.contents().size(); i++) {
            content(i, complaint.contents().get(i));
        }
        lines.attachments(node);
        lines.history(node);
    }

    /** The date that rules with its level, then each of the dates it was chosen from. */
    private void due() {
        ClockWords words = new ClockWords(texts);
        lines.line("field.due", words.standing(clock.mark()));
        Stored<CaseDeadline> stored = clock.stored();
        if (stored != null) {
            Run run = stored.content().last();
            lines.line("due.promised", words.date(run.promised()));
            lines.line("due.extended", words.date(run.due()));
            lines.line("due.directed", words.date(run.directed()));
            lines.line("due.rules", words.rules(run));
        }
    }

    private void handling(Protection protection) {
        JsonNode assigned = node.get("assigned");
        lines.line("field.owner", node.get("owner").asString(""));
        lines.line(
                "field.assigned",
                String.join(", ", assigned.valueStream().map(JsonNode::asString).toList()));
        lines.line("field.restricted", protection.restricted() ? texts.get("form.yes") : "");
        lines.line("field.mayBeNamed", protection.mayBeNamed() ? texts.get("form.yes") : "");
        lines.line("field.envelope", protection.envelope());
    }

    private void caller() {
        if (file.caller() == null) {
            String key = file.callerHidden() ? "protection.caller-hidden" : "cli.show.anonymous";
            lines.line("field.callerId", texts.get(key));
            return;
        }
        JsonNode destroyed = node.path("caller").path("destroyed");
        if (destroyed.isObject()) {
            Instant at = Instant.parse(destroyed.get("at").asString());
            lines.line(
                    "field.callerId",
                    texts.get(
                            "destroy.caller",
                            texts.dateTime(at),
                            destroyed.get("basis").asString()));
            return;
        }
        Person person = file.caller().content();
        List<String> parts = List.of(person.fullName(), person.phone(), person.address());
        lines.line(
                "field.callerId",
                String.join("; ", parts.stream().filter(part -> !part.isEmpty()).toList()));
    }

    private void content(int index, Content content) {
        lines.out().println();
        JsonNode agency = node.get("contents").get(index).get("agency");
        lines.line("field.kind", texts.of(content.kind()));
        lines.line("field.field", content.field());
        lines.agency("field.agency", agency);
        lines.line("field.official", content.official());
        lines.line("field.place", content.place());
        lines.line("field.summary", content.summary());
    }
}

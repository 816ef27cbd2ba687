package congtam.cli;

import congtam.text.Texts;
import java.io.PrintStream;
import java.time.OffsetDateTime;
import tools.jackson.databind.JsonNode;

/** Writes a record line by line, as a person reads it in a terminal. */
record ShownLines(PrintStream out, Texts texts) {
    void line(String label, String value) {
        if (!value.isEmpty()) {
            out.println("%-22s %s".formatted(texts.get(label) + ":", value.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")));
        }
    }

    void attachments(JsonNode node) {
        node.get("attachments")
                .forEach(attachment ->
                        line("cli.show.attachment", attachment.get("name").asString()));
    }

    void history(JsonNode node) {
        out.println();
        out.println(texts.get("cli.show.history"));
        node.get("history").forEach(this::step);
    }

    private void step(JsonNode step) {
        String act = "act." + step.get("act").asString();
        out.println("  " + step.get("seq").asString() + "  "
                + texts.dateTime(OffsetDateTime.parse(step.get("at").asString()).toInstant()) + "  "
                + step.get("who").asString() + "  "
                + (texts.has(act) ? texts.get(act) : step.get("act").asString()));
    }
}

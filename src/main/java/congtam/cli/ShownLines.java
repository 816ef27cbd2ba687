package congtam.cli;

import congtam.text.Texts;
import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Writes a record line by line, as a person reads it in a terminal. */
record ShownLines(PrintStream out, Texts texts, UnaryOperator<String> discreet) {
    ShownLines(PrintStream out, Texts texts) {
        this(out, texts, UnaryOperator.identity());
    }

    void line(String label, String value) {
        if (!value.isEmpty()) {
            out.println("%-22s %s"
                    .formatted(
                            texts.get(label) + ":", discreet.apply(value).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")));
        }
    }

    /** An agency as it was, and who answers for the record now. */
    void agency(String label, JsonNode agency) {
        if (!agency.isNull()) {
            JsonNode now = agency.get("answeredBy");
            String name = agency.get("name").asString();
            line(
                    label,
                    now == null
                            ? name
                            : name + " ("
                                    + texts.get("agency.now", now.get("name").asString()) + ")");
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

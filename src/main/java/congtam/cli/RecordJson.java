package congtam.cli;

import congtam.agency.Agency;
import congtam.office.Office;
import congtam.register.Attachment;
import congtam.register.HistoryEntry;
import congtam.register.RecordRef;
import congtam.register.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts that every shown record has: its agency, its files, its history. */
final class RecordJson {
    private final Office office;

    RecordJson(Office office) {
        this.office = office;
    }

    void agency(ObjectNode node, @Nullable UUID id, LocalDate day) {
        Optional<Stored<Agency>> agency = Optional.ofNullable(id).flatMap(office.agencies()::get);
        if (agency.isPresent()) {
            ObjectNode named = node.putObject("agency");
            named.put("id", agency.get().id().toString());
            named.put("name", agency.get().content().nearest(day).name());
        } else {
            node.putNull("agency");
        }
    }

    void attachments(ObjectNode node, RecordRef owner) {
        ArrayNode attachments = node.putArray("attachments");
        office.attachments().of(owner).forEach(attachment -> attachment(attachments.addObject(), attachment));
    }

    private static void attachment(ObjectNode node, Stored<Attachment> stored) {
        Attachment file = stored.content();
        node.put("name", file.name());
        node.put("mediaType", file.mediaType());
        node.put("size", file.size());
        node.put("sha256", file.sha256());
        node.put("addedAt", Json.time(file.addedAt()));
    }

    static void history(ObjectNode node, List<HistoryEntry> entries) {
        ArrayNode history = node.putArray("history");
        entries.forEach(entry -> step(history.addObject(), entry));
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

package congtam.cli;

import congtam.access.Viewer;
import congtam.agency.Agency;
import congtam.agency.Directory;
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
    private final Viewer viewer;

    RecordJson(Office office, Viewer viewer) {
        this.office = office;
        this.viewer = viewer;
    }

    /** The agency that a record names, by its name of the day, and who answers for it now. */
    void agency(ObjectNode node, RecordRef record, @Nullable UUID id, LocalDate day) {
        Optional<Stored<Agency>> agency = Optional.ofNullable(id).flatMap(office.agencies()::get);
        if (agency.isPresent()) {
            ObjectNode named = node.putObject("agency");
            named.put("id", agency.get().id().toString());
            named.put("name", agency.get().content().nearest(day).name());
            Directory directory = office.agencies().directory();
            LocalDate today = AgencyCommands.today(office);
            UUID owner = directory.answerable(record, agency.get().id(), today);
            if (!owner.equals(agency.get().id())) {
                ObjectNode now = named.putObject("answeredBy");
                now.put("id", owner.toString());
                now.put("name", directory.name(owner, today));
            }
        } else {
            node.putNull("agency");
        }
    }

    void attachments(ObjectNode node, RecordRef owner) {
        ArrayNode attachments = node.putArray("attachments");
        office.files().of(viewer, owner).forEach(attachment -> attachment(attachments.addObject(), attachment));
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

package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.COMPLAINT_CONTENT;
import static congtam.register.schema.Tables.COMPLAINT_OFFICIAL;

import congtam.access.Ownership;
import congtam.agency.Agencies;
import congtam.agency.Agency;
import congtam.person.People;
import congtam.person.Person;
import congtam.person.Redaction;
import congtam.register.Kind;
import congtam.register.LedgerEntry;
import congtam.register.RowBatch;
import congtam.register.Stored;
import congtam.text.Texts;
import congtam.text.Vietnamese;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How complaints lie in the register. */
final class ComplaintRecords implements Kind<Complaint> {
    static final String NAME = "complaint";

    /** The texts of a content, which can name people; they lie apart from what is counted. */
    private static final List<String> CONTENT_TEXTS = List.of("official", "place", "summary");

    /** Whom it is about lies with them. */
    private static final String OFFICIALS = "officials";

    static final String CALLER = "callerId";
    private static final String CONTENT_WORDS = "contentWords";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Complaint> type() {
        return Complaint.class;
    }

    @Override
    public int format() {
        return 3;
    }

    @Override
    public ObjectNode upcast(int fromFormat, ObjectNode json) {
        return fromFormat == 1 ? withProtection(json) : withOfficials(json);
    }

    /** Form 3 tells which officials a content is about; before, none was known. */
    private static ObjectNode withOfficials(ObjectNode json) {
        if (json.get(CONTENT_WORDS) instanceof ObjectNode words) {
            words.forEach(own -> ((ObjectNode) own).putArray(OFFICIALS));
        }
        return json;
    }

    /** Form 2 tells of protection; what was written before has the usual one, and a denunciation that of its kind. */
    private static ObjectNode withProtection(ObjectNode json) {
        boolean denounces = false;
        for (JsonNode content : json.get("contents")) {
            denounces |= content.get("kind").asString().equals(ContentKind.DENUNCIATION.name());
        }
        json.putObject("protection")
                .put("restricted", denounces)
                .put("mayBeNamed", false)
                .put("envelope", "");
        return json;
    }

    @Override
    public ObjectNode toLedger(ObjectNode json) {
        ObjectNode words = json.objectNode();
        for (JsonNode content : json.get("contents")) {
            ObjectNode own = words.putObject(content.get("id").asString());
            CONTENT_TEXTS.forEach(name -> own.set(name, ((ObjectNode) content).remove(name)));
            own.set(OFFICIALS, ((ObjectNode) content).remove(OFFICIALS));
        }
        json.set(CONTENT_WORDS, words);
        return json;
    }

    @Override
    public ObjectNode fromLedger(ObjectNode json) {
        JsonNode words = json.remove(CONTENT_WORDS);
        for (JsonNode content : json.get("contents")) {
            JsonNode own = words == null ? null : words.get(content.get("id").asString());
            for (String name : CONTENT_TEXTS) {
                JsonNode text = own == null ? null : own.get(name);
                ((ObjectNode) content).put(name, text == null ? "" : text.asString());
            }
            JsonNode officials = own == null ? null : own.get(OFFICIALS);
            ((ObjectNode) content).set(OFFICIALS, officials == null ? json.arrayNode() : officials);
        }
        return json;
    }

    @Override
    public Set<String> personal() {
        return Set.of("words", CALLER, CONTENT_WORDS);
    }

    @Override
    public Complaint withoutPersonal(Complaint complaint) {
        List<Content> contents = complaint.contents().stream()
                .map(content ->
                        new Content(content.id(), content.kind(), content.field(), content.agencyId(), "", "", ""))
                .toList();
        return new Complaint(
                complaint.number(),
                complaint.receivedAt(),
                complaint.channel(),
                complaint.line(),
                complaint.receivedBy(),
                null,
                "—",
                complaint.state(),
                complaint.source(),
                contents,
                complaint.protection());
    }

    @Override
    public Rows rows() {
        return new Rows(COMPLAINT, COMPLAINT.ID, COMPLAINT.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<Complaint>> records) {
        Map<UUID, Agency> agencies = agencies(db, records);
        Map<UUID, UUID> owners =
                Ownership.owners(db, NAME, records.stream().map(Stored::id).toList());
        Map<UUID, Instant> due =
                ComplaintDues.due(db, records.stream().map(Stored::id).toList());
        RowBatch complaints = new RowBatch(COMPLAINT);
        for (Stored<Complaint> record : records) {
            Complaint complaint = record.content();
            String agency = agencyName(complaint, agencies);
            complaints.add(
                    record.id(),
                    record.version(),
                    complaint.number(),
                    complaint.receivedAt(),
                    complaint.channel().name(),
                    complaint.line(),
                    complaint.receivedBy(),
                    complaint.callerId(),
                    complaint.words(),
                    complaint.state().name(),
                    complaint.source(),
                    complaint.main().kind().name(),
                    complaint.main().field(),
                    complaint.main().agencyId(),
                    agency,
                    Vietnamese.sortKey(agency),
                    complaint.contents().size(),
                    owners.get(record.id()),
                    complaint.protection().restricted(),
                    complaint.protection().mayBeNamed(),
                    complaint.protection().envelope(),
                    due.getOrDefault(record.id(), CaseDeadline.NEVER));
        }
        return List.of(
                new RowsOf(complaints, COMPLAINT.ID, Set.of(COMPLAINT.MAIN_AGENCY_NAME, COMPLAINT.MAIN_AGENCY_KEY)),
                new RowsOf(contents(records), COMPLAINT_CONTENT.COMPLAINT_ID),
                new RowsOf(officials(records), COMPLAINT_OFFICIAL.COMPLAINT_ID));
    }

    @Override
    public void update(DSLContext db, List<Stored<Complaint>> records) {
        Map<UUID, Agency> agencies = agencies(db, records);
        for (Stored<Complaint> record : records) {
            Complaint complaint = record.content();
            String agency = agencyName(complaint, agencies);
            db.update(COMPLAINT)
                    .set(COMPLAINT.RECEIVED_AT, complaint.receivedAt())
                    .set(COMPLAINT.CHANNEL, complaint.channel().name())
                    .set(COMPLAINT.LINE, complaint.line())
                    .set(COMPLAINT.RECEIVED_BY, complaint.receivedBy())
                    .set(COMPLAINT.CALLER_ID, complaint.callerId())
                    .set(COMPLAINT.WORDS, complaint.words())
                    .set(COMPLAINT.STATE, complaint.state().name())
                    .set(COMPLAINT.SOURCE, complaint.source())
                    .set(COMPLAINT.MAIN_KIND, complaint.main().kind().name())
                    .set(COMPLAINT.MAIN_FIELD, complaint.main().field())
                    .set(COMPLAINT.MAIN_AGENCY_ID, complaint.main().agencyId())
                    .set(COMPLAINT.MAIN_AGENCY_NAME, agency)
                    .set(COMPLAINT.MAIN_AGENCY_KEY, Vietnamese.sortKey(agency))
                    .set(COMPLAINT.CONTENT_COUNT, complaint.contents().size())
                    .set(COMPLAINT.RESTRICTED, complaint.protection().restricted())
                    .set(COMPLAINT.MAY_BE_NAMED, complaint.protection().mayBeNamed())
                    .set(COMPLAINT.ENVELOPE, complaint.protection().envelope())
                    .where(COMPLAINT.ID.eq(record.id()))
                    .execute();
        }
        List<UUID> ids = records.stream().map(Stored::id).toList();
        db.deleteFrom(COMPLAINT_OFFICIAL)
                .where(COMPLAINT_OFFICIAL.COMPLAINT_ID.in(ids))
                .execute();
        db.deleteFrom(COMPLAINT_CONTENT)
                .where(COMPLAINT_CONTENT.COMPLAINT_ID.in(ids))
                .execute();
        contents(records).insert(db);
        officials(records).insert(db);
    }

    private static RowBatch contents(List<Stored<Complaint>> records) {
        RowBatch contents = new RowBatch(COMPLAINT_CONTENT);
        for (Stored<Complaint> record : records) {
            int position = 0;
            for (Content content : record.content().contents()) {
                contents.add(
                        content.id(),
                        record.id(),
                        position++,
                        content.kind().name(),
                        content.field(),
                        content.agencyId(),
                        content.official(),
                        content.place(),
                        content.summary(),
                        record.content().receivedAt());
            }
        }
        return contents;
    }

    private static RowBatch officials(List<Stored<Complaint>> records) {
        RowBatch officials = new RowBatch(COMPLAINT_OFFICIAL);
        for (Stored<Complaint> record : records) {
            for (Content content : record.content().contents()) {
                int position = 0;
                for (UUID official : content.officials()) {
                    officials.add(record.id(), content.id(), position++, official);
                }
            }
        }
        return officials;
    }

    /** The case keeps the agency's name of its day, so the list shows and sorts by that one. */
    private static String agencyName(Complaint complaint, Map<UUID, Agency> agencies) {
        Agency agency = agencies.get(complaint.main().agencyId());
        return agency == null
                ? ""
                : agency.nearest(complaint.receivedAt().atZone(Texts.ZONE).toLocalDate())
                        .shown();
    }

    private static Map<UUID, Agency> agencies(DSLContext db, List<Stored<Complaint>> records) {
        return Agencies.load(
                db,
                records.stream()
                        .map(record -> record.content().main().agencyId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    @Override
    public Map<UUID, Stored<Complaint>> load(DSLContext db, Collection<UUID> ids) {
        Map<UUID, List<UUID>> officials = db.selectFrom(COMPLAINT_OFFICIAL)
                .where(COMPLAINT_OFFICIAL.COMPLAINT_ID.in(ids))
                .orderBy(COMPLAINT_OFFICIAL.CONTENT_ID, COMPLAINT_OFFICIAL.POSITION)
                .fetchGroups(COMPLAINT_OFFICIAL.CONTENT_ID, COMPLAINT_OFFICIAL.OFFICIAL_ID);
        Map<UUID, List<Content>> contents = db.selectFrom(COMPLAINT_CONTENT)
                .where(COMPLAINT_CONTENT.COMPLAINT_ID.in(ids))
                .orderBy(COMPLAINT_CONTENT.COMPLAINT_ID, COMPLAINT_CONTENT.POSITION)
                .fetchGroups(
                        COMPLAINT_CONTENT.COMPLAINT_ID,
                        row -> new Content(
                                row.getId(),
                                ContentKind.valueOf(row.getContentKind()),
                                row.getField(),
                                row.getAgencyId(),
                                row.getOfficial(),
                                row.getPlace(),
                                row.getSummary(),
                                officials.getOrDefault(row.getId(), List.of())));
        Map<UUID, Stored<Complaint>> complaints = new HashMap<>();
        db.selectFrom(COMPLAINT).where(COMPLAINT.ID.in(ids)).forEach(row -> {
            List<Content> own = contents.get(row.getId());
            if (own != null) {
                Complaint complaint = new Complaint(
                        row.getNumber(),
                        row.getReceivedAt(),
                        Channel.valueOf(row.getChannel()),
                        row.getLine(),
                        row.getReceivedBy(),
                        row.getCallerId(),
                        row.getWords(),
                        ComplaintState.valueOf(row.getState()),
                        row.getSource(),
                        own,
                        new Protection(row.getRestricted(), row.getMayBeNamed(), row.getEnvelope()));
                complaints.put(row.getId(), new Stored<>(row.getId(), row.getVersion(), complaint));
            }
        });
        return complaints;
    }

    /** Without the caller, where their words or the summary name them: a name finds a case only for those who may see names. */
    @Override
    public Map<UUID, String> searchTexts(DSLContext db, Collection<Stored<Complaint>> records) {
        // Only one that was changed can have had another caller, whose name may stand in its words still.
        List<UUID> changed = records.stream()
                .filter(record -> record.version() > 1)
                .map(Stored::id)
                .toList();
        Map<UUID, Set<UUID>> former = changed.isEmpty() ? Map.of() : Callers.ever(db, changed);
        Map<UUID, Set<UUID>> callers = new HashMap<>();
        for (Stored<Complaint> record : records) {
            Set<UUID> all = new HashSet<>(former.getOrDefault(record.id(), Set.of()));
            Optional.ofNullable(record.content().callerId()).ifPresent(all::add);
            callers.put(record.id(), all);
        }
        Map<UUID, Stored<Person>> people = People.kind()
                .load(db, callers.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<UUID, String> texts = new HashMap<>();
        for (Stored<Complaint> record : records) {
            List<Person> hidden = callers.getOrDefault(record.id(), Set.of()).stream()
                    .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                    .map(Stored::content)
                    .toList();
            texts.put(record.id(), Redaction.of(hidden).text(searchText(record.content()), " "));
        }
        return texts;
    }

    @Override
    public Set<UUID> searchedAnew(DSLContext db, List<LedgerEntry> entries) {
        Set<UUID> ids = new HashSet<>(Kind.super.searchedAnew(db, entries));
        List<UUID> corrected = entries.stream()
                .filter(entry -> entry.record().kind().equals(People.kind().name()) && entry.version() > 1)
                .map(entry -> entry.record().id())
                .toList();
        ids.addAll(db.select(COMPLAINT.ID)
                .from(COMPLAINT)
                .where(COMPLAINT.CALLER_ID.in(corrected))
                .fetch(COMPLAINT.ID));
        return ids;
    }

    @Override
    public String searchText(Complaint complaint) {
        StringBuilder text = new StringBuilder(complaint.number());
        text.append(' ').append(complaint.words());
        for (Content content : complaint.contents()) {
            text.append(' ').append(content.field());
            text.append(' ').append(content.official());
            text.append(' ').append(content.place());
            text.append(' ').append(content.summary());
        }
        return text.toString();
    }
}

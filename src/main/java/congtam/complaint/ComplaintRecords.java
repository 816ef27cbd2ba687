package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.COMPLAINT_CONTENT;

import congtam.agency.Agencies;
import congtam.agency.Agency;
import congtam.register.Kind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import congtam.text.Texts;
import congtam.text.Vietnamese;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How complaints lie in the register. */
final class ComplaintRecords implements Kind<Complaint> {
    static final String NAME = "complaint";

    /** The texts of a content, which can name people; they lie apart from what is counted. */
    private static final List<String> CONTENT_TEXTS = List.of("official", "place", "summary");

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
        return 1;
    }

    @Override
    public ObjectNode toLedger(ObjectNode json) {
        ObjectNode words = json.objectNode();
        for (JsonNode content : json.get("contents")) {
            ObjectNode own = words.putObject(content.get("id").asString());
            CONTENT_TEXTS.forEach(name -> own.set(name, ((ObjectNode) content).remove(name)));
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
        }
        return json;
    }

    @Override
    public Set<String> personal() {
        return Set.of("words", "callerId", CONTENT_WORDS);
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
                contents);
    }

    @Override
    public Rows rows() {
        return new Rows(COMPLAINT, COMPLAINT.ID, COMPLAINT.VERSION);
    }

    @Override
    public void insert(DSLContext db, List<Stored<Complaint>> records) {
        Map<UUID, Agency> agencies = agencies(db, records);
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
                    complaint.contents().size());
        }
        complaints.insert(db);
        insertContents(db, records);
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
                    .where(COMPLAINT.ID.eq(record.id()))
                    .execute();
        }
        db.deleteFrom(COMPLAINT_CONTENT)
                .where(COMPLAINT_CONTENT.COMPLAINT_ID.in(
                        records.stream().map(Stored::id).toList()))
                .execute();
        insertContents(db, records);
    }

    private static void insertContents(DSLContext db, List<Stored<Complaint>> records) {
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
        contents.insert(db);
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
                                row.getSummary()));
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
                        own);
                complaints.put(row.getId(), new Stored<>(row.getId(), row.getVersion(), complaint));
            }
        });
        return complaints;
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

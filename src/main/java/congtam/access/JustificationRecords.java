package congtam.access;

import static congtam.register.schema.Tables.JUSTIFICATION;

import congtam.register.Kind;
import congtam.register.RecordRef;
import congtam.register.RowBatch;
import congtam.register.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** How reasons lie in the register. */
final class JustificationRecords implements Kind<Justification> {
    @Override
    public String name() {
        return "justification";
    }

    @Override
    public Class<Justification> type() {
        return Justification.class;
    }

    @Override
    public int format() {
        return 1;
    }

    /** A reason is free text, which can name people. */
    @Override
    public Set<String> personal() {
        return Set.of("reason");
    }

    @Override
    public Justification withoutPersonal(Justification content) {
        return new Justification(content.of(), content.act(), "");
    }

    @Override
    public Rows rows() {
        return new Rows(JUSTIFICATION, JUSTIFICATION.ID, JUSTIFICATION.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<Justification>> records) {
        RowBatch batch = new RowBatch(JUSTIFICATION);
        for (Stored<Justification> record : records) {
            Justification reason = record.content();
            batch.add(
                    record.id(),
                    record.version(),
                    reason.of().kind(),
                    reason.of().id(),
                    reason.act(),
                    reason.reason());
        }
        return List.of(new RowsOf(batch, JUSTIFICATION.ID));
    }

    /** Only erasure changes one. */
    @Override
    public void update(DSLContext db, List<Stored<Justification>> records) {
        for (Stored<Justification> record : records) {
            db.update(JUSTIFICATION)
                    .set(JUSTIFICATION.REASON, record.content().reason())
                    .where(JUSTIFICATION.ID.eq(record.id()))
                    .execute();
        }
    }

    @Override
    public Map<UUID, Stored<Justification>> load(DSLContext db, Collection<UUID> ids) {
        return db.selectFrom(JUSTIFICATION).where(JUSTIFICATION.ID.in(ids)).stream()
                .map(row -> new Stored<>(
                        row.getId(),
                        row.getVersion(),
                        new Justification(
                                new RecordRef(row.getRecordKind(), row.getRecordId()), row.getAct(), row.getReason())))
                .collect(Collectors.toMap(Stored::id, stored -> stored));
    }

    /** The reasons given for what was done to a record. */
    static List<UUID> of(DSLContext db, RecordRef record) {
        return db.select(JUSTIFICATION.ID)
                .from(JUSTIFICATION)
                .where(JUSTIFICATION.RECORD_ID.eq(record.id()).and(JUSTIFICATION.RECORD_KIND.eq(record.kind())))
                .orderBy(JUSTIFICATION.ID)
                .fetch(JUSTIFICATION.ID);
    }
}

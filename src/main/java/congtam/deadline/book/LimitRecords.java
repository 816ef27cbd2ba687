package congtam.deadline.book;

import static congtam.register.schema.Tables.TIME_LIMIT;
import static congtam.register.schema.Tables.TIME_LIMIT_VERSION;

import congtam.deadline.TimeLimit;
import congtam.register.ImpersonalKind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** How time limits lie in the register. */
final class LimitRecords implements ImpersonalKind<LimitHistory> {
    @Override
    public String name() {
        return "limit";
    }

    @Override
    public Class<LimitHistory> type() {
        return LimitHistory.class;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Rows rows() {
        return new Rows(TIME_LIMIT, TIME_LIMIT.ID, TIME_LIMIT.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<LimitHistory>> records) {
        RowBatch limits = new RowBatch(TIME_LIMIT);
        records.forEach(record ->
                limits.add(record.id(), record.version(), record.content().code()));
        return List.of(new RowsOf(limits, TIME_LIMIT.ID), new RowsOf(versions(records), TIME_LIMIT_VERSION.LIMIT_ID));
    }

    @Override
    public void update(DSLContext db, List<Stored<LimitHistory>> records) {
        for (Stored<LimitHistory> record : records) {
            db.deleteFrom(TIME_LIMIT_VERSION)
                    .where(TIME_LIMIT_VERSION.LIMIT_ID.eq(record.id()))
                    .execute();
        }
        versions(records).insert(db);
    }

    private static RowBatch versions(List<Stored<LimitHistory>> records) {
        RowBatch versions = new RowBatch(TIME_LIMIT_VERSION);
        for (Stored<LimitHistory> record : records) {
            for (TimeLimit limit : record.content().versions()) {
                versions.add(LimitColumns.row(limit, record.id()));
            }
        }
        return versions;
    }

    @Override
    public Map<UUID, Stored<LimitHistory>> load(DSLContext db, Collection<UUID> ids) {
        Map<UUID, List<TimeLimit>> versions = db.selectFrom(TIME_LIMIT_VERSION)
                .where(TIME_LIMIT_VERSION.LIMIT_ID.in(ids))
                .orderBy(TIME_LIMIT_VERSION.LIMIT_ID, TIME_LIMIT_VERSION.VALID_FROM)
                .fetchGroups(TIME_LIMIT_VERSION.LIMIT_ID, LimitColumns::read);
        Map<UUID, Stored<LimitHistory>> limits = new HashMap<>();
        db.selectFrom(TIME_LIMIT).where(TIME_LIMIT.ID.in(ids)).forEach(row -> {
            List<TimeLimit> own = versions.get(row.getId());
            if (own != null) {
                limits.put(
                        row.getId(), new Stored<>(row.getId(), row.getVersion(), new LimitHistory(row.getCode(), own)));
            }
        });
        return limits;
    }
}

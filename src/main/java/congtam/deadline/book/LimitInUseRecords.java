package congtam.deadline.book;

import static congtam.register.schema.Tables.LIMIT_IN_USE;

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

/** How those limits lie in the register by which clocks have started. */
final class LimitInUseRecords implements ImpersonalKind<TimeLimit> {
    @Override
    public String name() {
        return "limit-in-use";
    }

    @Override
    public Class<TimeLimit> type() {
        return TimeLimit.class;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Rows rows() {
        return new Rows(LIMIT_IN_USE, LIMIT_IN_USE.ID, LIMIT_IN_USE.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<TimeLimit>> records) {
        RowBatch rows = new RowBatch(LIMIT_IN_USE);
        records.forEach(record -> rows.add(LimitColumns.row(record.content(), record.id(), record.version())));
        return List.of(new RowsOf(rows, LIMIT_IN_USE.ID));
    }

    /** By which a case runs is never changed. */
    @Override
    public void update(DSLContext db, List<Stored<TimeLimit>> records) {
        throw new UnsupportedOperationException("a limit in use is kept as it was");
    }

    @Override
    public Map<UUID, Stored<TimeLimit>> load(DSLContext db, Collection<UUID> ids) {
        Map<UUID, Stored<TimeLimit>> limits = new HashMap<>();
        db.selectFrom(LIMIT_IN_USE)
                .where(LIMIT_IN_USE.ID.in(ids))
                .forEach(row ->
                        limits.put(row.getId(), new Stored<>(row.getId(), row.getVersion(), LimitColumns.read(row))));
        return limits;
    }
}

package congtam.complaint;

import static congtam.register.schema.Tables.CLOCK_ENTRY;
import static congtam.register.schema.Tables.CLOCK_LEVEL;
import static congtam.register.schema.Tables.CLOCK_RUN;
import static congtam.register.schema.Tables.COMPLAINT_CLOCK;

import congtam.complaint.CaseDeadline.Run;
import congtam.complaint.CaseDeadline.Threshold;
import congtam.register.Kind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** How clocks lie in the register. */
final class ClockRecords implements Kind<CaseDeadline> {
    static final String NAME = "clock";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<CaseDeadline> type() {
        return CaseDeadline.class;
    }

    @Override
    public int format() {
        return 1;
    }

    /** Grounds are free text, which can name people. */
    @Override
    public Set<String> personal() {
        return Set.of("log");
    }

    /** Grounds that differed still differ, since a clock resumes for the ground for which it was paused. */
    @Override
    public CaseDeadline withoutPersonal(CaseDeadline content) {
        List<String> grounds =
                content.log().stream().map(ClockEntry::ground).distinct().toList();
        List<ClockEntry> log = new ArrayList<>();
        for (ClockEntry entry : content.log()) {
            String ground = entry.ground().isEmpty() ? "" : String.valueOf(grounds.indexOf(entry.ground()));
            log.add(entry.withWords(ground, "", ""));
        }
        return new CaseDeadline(log, content.runs(), content.levels(), content.provisional());
    }

    @Override
    public Rows rows() {
        return new Rows(COMPLAINT_CLOCK, COMPLAINT_CLOCK.ID, COMPLAINT_CLOCK.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<CaseDeadline>> records) {
        RowBatch clocks = new RowBatch(COMPLAINT_CLOCK);
        for (Stored<CaseDeadline> record : records) {
            CaseDeadline clock = record.content();
            clocks.add(record.id(), record.version(), clock.state().name(), clock.provisional());
        }
        List<RowsOf> rows = new ArrayList<>();
        rows.add(new RowsOf(clocks, COMPLAINT_CLOCK.ID));
        rows.addAll(below(records));
        return rows;
    }

    private static List<RowsOf> below(List<Stored<CaseDeadline>> records) {
        RowBatch entries = new RowBatch(CLOCK_ENTRY);
        RowBatch runs = new RowBatch(CLOCK_RUN);
        RowBatch levels = new RowBatch(CLOCK_LEVEL);
        for (Stored<CaseDeadline> record : records) {
            UUID id = record.id();
            int position = 0;
            for (ClockEntry entry : record.content().log()) {
                entries.add(
                        id,
                        position++,
                        entry.act().name(),
                        entry.at(),
                        entry.limit(),
                        entry.remote(),
                        entry.amount(),
                        entry.before(),
                        entry.ground(),
                        entry.decidedBy(),
                        entry.document());
            }
            position = 0;
            for (Run run : record.content().runs()) {
                runs.add(
                        id,
                        position++,
                        run.limit(),
                        run.from(),
                        run.promised(),
                        run.due(),
                        run.directed(),
                        run.ended());
            }
            position = 0;
            for (Threshold level : record.content().levels()) {
                levels.add(id, position++, level.level(), level.reachedAt(), level.until());
            }
        }
        return List.of(
                new RowsOf(entries, CLOCK_ENTRY.COMPLAINT_ID),
                new RowsOf(runs, CLOCK_RUN.COMPLAINT_ID),
                new RowsOf(levels, CLOCK_LEVEL.COMPLAINT_ID));
    }

    @Override
    public void update(DSLContext db, List<Stored<CaseDeadline>> records) {
        List<UUID> ids = records.stream().map(Stored::id).toList();
        for (Stored<CaseDeadline> record : records) {
            db.update(COMPLAINT_CLOCK)
                    .set(COMPLAINT_CLOCK.STATE, record.content().state().name())
                    .set(COMPLAINT_CLOCK.PROVISIONAL, record.content().provisional())
                    .where(COMPLAINT_CLOCK.ID.eq(record.id()))
                    .execute();
        }
        clear(db, CLOCK_ENTRY, CLOCK_ENTRY.COMPLAINT_ID, ids);
        clear(db, CLOCK_RUN, CLOCK_RUN.COMPLAINT_ID, ids);
        clear(db, CLOCK_LEVEL, CLOCK_LEVEL.COMPLAINT_ID, ids);
        below(records).forEach(rows -> rows.batch().insert(db));
    }

    private static <R extends Record> void clear(
            DSLContext db, Table<R> table, TableField<R, UUID> complaint, List<UUID> ids) {
        db.deleteFrom(table).where(complaint.in(ids)).execute();
    }

    @Override
    public Map<UUID, Stored<CaseDeadline>> load(DSLContext db, Collection<UUID> ids) {
        Map<UUID, List<ClockEntry>> entries = db.selectFrom(CLOCK_ENTRY)
                .where(CLOCK_ENTRY.COMPLAINT_ID.in(ids))
                .orderBy(CLOCK_ENTRY.COMPLAINT_ID, CLOCK_ENTRY.POSITION)
                .fetchGroups(
                        CLOCK_ENTRY.COMPLAINT_ID,
                        row -> new ClockEntry(
                                ClockAct.valueOf(row.getAct()),
                                row.getAt(),
                                row.getLimitCode(),
                                row.getRemote(),
                                row.getAmount(),
                                row.getBeforeDay(),
                                row.getGround(),
                                row.getDecidedBy(),
                                row.getDocument()));
        Map<UUID, List<Run>> runs = db.selectFrom(CLOCK_RUN)
                .where(CLOCK_RUN.COMPLAINT_ID.in(ids))
                .orderBy(CLOCK_RUN.COMPLAINT_ID, CLOCK_RUN.POSITION)
                .fetchGroups(
                        CLOCK_RUN.COMPLAINT_ID,
                        row -> new Run(
                                row.getLimitCode(),
                                row.getBeganAt(),
                                row.getPromisedAt(),
                                row.getDueAt(),
                                row.getDirectedAt(),
                                row.getEndedAt()));
        Map<UUID, List<Threshold>> levels = db.selectFrom(CLOCK_LEVEL)
                .where(CLOCK_LEVEL.COMPLAINT_ID.in(ids))
                .orderBy(CLOCK_LEVEL.COMPLAINT_ID, CLOCK_LEVEL.POSITION)
                .fetchGroups(
                        CLOCK_LEVEL.COMPLAINT_ID,
                        row -> new Threshold(row.getLevelCode(), row.getReachedAt(), row.getUntilAt()));
        Map<UUID, Stored<CaseDeadline>> clocks = new HashMap<>();
        db.selectFrom(COMPLAINT_CLOCK).where(COMPLAINT_CLOCK.ID.in(ids)).forEach(row -> {
            UUID id = row.getId();
            List<Run> own = runs.get(id);
            if (own != null) {
                clocks.put(
                        id,
                        new Stored<>(
                                id,
                                row.getVersion(),
                                new CaseDeadline(
                                        entries.getOrDefault(id, List.of()),
                                        own,
                                        levels.getOrDefault(id, List.of()),
                                        row.getProvisional())));
            }
        });
        return clocks;
    }
}

package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.COMPLAINT_CLOCK;
import static congtam.register.schema.Tables.COMPLAINT_CONTENT;
import static congtam.register.schema.Tables.COMPLAINT_OFFICIAL;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.agency.AgencyWork;
import congtam.deadline.DeadlineTables;
import congtam.deadline.Level;
import congtam.deadline.Levels;
import congtam.register.RecordRef;
import congtam.register.Register;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row2;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads the list of complaints, page by page along an index. */
final class ComplaintList implements AgencyWork {
    private static final int EXCERPT = 160;

    private final Register register;
    private final ComplaintCondition condition;
    private final DeadlineTables tables;

    ComplaintList(Register register, ComplaintCondition condition, DeadlineTables tables) {
        this.register = register;
        this.condition = condition;
        this.tables = tables;
    }

    List<ComplaintRow> page(
            Visibility visibility, ComplaintFilter filter, ComplaintSort sort, @Nullable ComplaintRow after, int size) {
        Condition narrowed = condition.of(visibility, filter);
        Condition where = after == null ? narrowed : narrowed.and(beyond(sort, after));
        Field<?> column = column(sort.column());
        List<SortField<?>> order = sort.descending()
                ? List.of(column.desc(), COMPLAINT.ID.desc())
                : List.of(column.asc(), COMPLAINT.ID.asc());
        return rows(where, order, size);
    }

    /** All with a content about an official. */
    List<UUID> about(UUID official) {
        return register.read(db -> db.selectDistinct(COMPLAINT_OFFICIAL.COMPLAINT_ID)
                .from(COMPLAINT_OFFICIAL)
                .where(COMPLAINT_OFFICIAL.OFFICIAL_ID.eq(official))
                .fetch(COMPLAINT_OFFICIAL.COMPLAINT_ID));
    }

    /** Some complaints, newest first. */
    List<ComplaintRow> some(Visibility visibility, Collection<UUID> ids) {
        return rows(
                COMPLAINT.ID.in(ids).and(visibility.rows()),
                List.of(COMPLAINT.RECEIVED_AT.desc(), COMPLAINT.ID.desc()),
                ids.size());
    }

    private List<ComplaintRow> rows(Condition where, List<SortField<?>> order, int size) {
        // What a protected case says is read by opening it, for a purpose.
        Field<String> excerpt = DSL.when(COMPLAINT.RESTRICTED.isTrue(), "")
                .otherwise(DSL.substring(
                        DSL.coalesce(DSL.nullif(COMPLAINT_CONTENT.SUMMARY, ""), COMPLAINT.WORDS), 1, EXCERPT));
        Instant now = register.clock().instant();
        Levels levels = tables.levels();
        return register.read(db -> {
            List<Record> rows = select(db, excerpt, where, order, size);
            Map<UUID, Level> reached = ComplaintDues.levels(
                    db, rows.stream().map(row -> row.get(COMPLAINT.ID)).toList(), levels, now);
            return rows.stream()
                    .map(row -> row(row, excerpt, reached.get(row.get(COMPLAINT.ID))))
                    .toList();
        });
    }

    private static List<Record> select(
            DSLContext db, Field<String> excerpt, Condition where, List<SortField<?>> order, int size) {
        return new ArrayList<>(db.select(
                        COMPLAINT.ID,
                        COMPLAINT.NUMBER,
                        COMPLAINT.RECEIVED_AT,
                        COMPLAINT.CHANNEL,
                        COMPLAINT.MAIN_KIND,
                        COMPLAINT.MAIN_FIELD,
                        COMPLAINT.MAIN_AGENCY_NAME,
                        COMPLAINT.MAIN_AGENCY_KEY,
                        COMPLAINT.STATE,
                        COMPLAINT.CONTENT_COUNT,
                        COMPLAINT.RESTRICTED,
                        COMPLAINT.DUE_AT,
                        COMPLAINT_CLOCK.STATE,
                        COMPLAINT_CLOCK.PROVISIONAL,
                        excerpt)
                .from(COMPLAINT)
                .leftJoin(COMPLAINT_CONTENT)
                .on(COMPLAINT_CONTENT.COMPLAINT_ID.eq(COMPLAINT.ID).and(COMPLAINT_CONTENT.POSITION.eq(0)))
                .leftJoin(COMPLAINT_CLOCK)
                .on(COMPLAINT_CLOCK.ID.eq(COMPLAINT.ID))
                .where(where)
                .orderBy(order)
                .limit(size)
                .fetch());
    }

    private static ComplaintRow row(Record row, Field<String> excerpt, @Nullable Level level) {
        return new ComplaintRow(
                row.get(COMPLAINT.ID),
                row.get(COMPLAINT.NUMBER),
                row.get(COMPLAINT.RECEIVED_AT),
                Channel.valueOf(row.get(COMPLAINT.CHANNEL)),
                ContentKind.valueOf(row.get(COMPLAINT.MAIN_KIND)),
                row.get(COMPLAINT.MAIN_FIELD),
                row.get(COMPLAINT.MAIN_AGENCY_NAME),
                ComplaintState.valueOf(row.get(COMPLAINT.STATE)),
                row.get(COMPLAINT.CONTENT_COUNT),
                row.get(COMPLAINT.RESTRICTED),
                Optional.ofNullable(row.get(excerpt)).orElse(""),
                row.get(COMPLAINT.MAIN_AGENCY_KEY),
                due(row, level),
                row.get(COMPLAINT.DUE_AT));
    }

    private static DueMark due(Record row, @Nullable Level level) {
        String state = row.get(COMPLAINT_CLOCK.STATE);
        if (state == null) {
            return DueMark.NONE;
        }
        Instant end = row.get(COMPLAINT.DUE_AT);
        return new DueMark(
                end.equals(CaseDeadline.NEVER) ? null : end,
                level,
                ClockState.valueOf(state),
                row.get(COMPLAINT_CLOCK.PROVISIONAL));
    }

    long count(Visibility visibility, ComplaintFilter filter) {
        Condition whole = condition.of(visibility, filter);
        return register.read(db -> (long) db.fetchCount(COMPLAINT, whole));
    }

    @Override
    public List<Item> open(Viewer viewer, Collection<UUID> agencies) {
        Condition waiting = condition.ofReceipt(
                Visibility.of(viewer.reach(Step.READ_COMPLAINT), viewer), ComplaintFilter.ALL.withOpen());
        return register.read(db -> db.selectDistinct(COMPLAINT.ID, COMPLAINT.NUMBER, COMPLAINT_CONTENT.AGENCY_ID)
                .from(COMPLAINT)
                .join(COMPLAINT_CONTENT)
                .on(COMPLAINT_CONTENT.COMPLAINT_ID.eq(COMPLAINT.ID))
                .where(waiting.and(COMPLAINT_CONTENT.AGENCY_ID.in(agencies)))
                .orderBy(COMPLAINT.NUMBER, COMPLAINT_CONTENT.AGENCY_ID)
                .fetch(row -> new Item(Complaints.ref(row.value1()), "work.complaint", row.value2(), row.value3())));
    }

    @Override
    public boolean sees(Viewer viewer, RecordRef named) {
        Condition seen =
                Visibility.of(viewer.reach(Step.READ_COMPLAINT), viewer).rows().and(COMPLAINT.ID.eq(named.id()));
        return named.kind().equals(ComplaintRecords.NAME) && register.read(db -> db.fetchExists(COMPLAINT, seen));
    }

    @Override
    public boolean names(Collection<UUID> agencies) {
        return register.read(db -> db.fetchExists(COMPLAINT_CONTENT, COMPLAINT_CONTENT.AGENCY_ID.in(agencies)));
    }

    private static Field<?> column(ComplaintSort.Column column) {
        return switch (column) {
            case RECEIVED -> COMPLAINT.RECEIVED_AT;
            case NUMBER -> COMPLAINT.NUMBER;
            case KIND -> COMPLAINT.MAIN_KIND;
            case AGENCY -> COMPLAINT.MAIN_AGENCY_KEY;
            case STATE -> COMPLAINT.STATE;
            case DUE -> COMPLAINT.DUE_AT;
        };
    }

    /** Row values, because both databases walk the index for them; the same condition written with OR is far slower. */
    private static Condition beyond(ComplaintSort sort, ComplaintRow after) {
        return switch (sort.column()) {
            case RECEIVED -> beyond(sort, DSL.row(COMPLAINT.RECEIVED_AT, COMPLAINT.ID), after.receivedAt(), after);
            case NUMBER -> beyond(sort, DSL.row(COMPLAINT.NUMBER, COMPLAINT.ID), after.number(), after);
            case KIND ->
                beyond(
                        sort,
                        DSL.row(COMPLAINT.MAIN_KIND, COMPLAINT.ID),
                        after.kind().name(),
                        after);
            case AGENCY -> beyond(sort, DSL.row(COMPLAINT.MAIN_AGENCY_KEY, COMPLAINT.ID), after.sortKey(), after);
            case STATE ->
                beyond(
                        sort,
                        DSL.row(COMPLAINT.STATE, COMPLAINT.ID),
                        after.state().name(),
                        after);
            case DUE -> beyond(sort, DSL.row(COMPLAINT.DUE_AT, COMPLAINT.ID), after.dueKey(), after);
        };
    }

    private static <T> Condition beyond(ComplaintSort sort, Row2<T, UUID> key, T value, ComplaintRow after) {
        return sort.descending() ? key.lt(value, after.id()) : key.gt(value, after.id());
    }
}

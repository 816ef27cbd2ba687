package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.COMPLAINT_CONTENT;

import congtam.register.Register;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row2;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads the list of complaints, page by page along an index. */
final class ComplaintList {
    private static final int EXCERPT = 160;

    private final Register register;
    private final ComplaintCondition condition;

    ComplaintList(Register register, ComplaintCondition condition) {
        this.register = register;
        this.condition = condition;
    }

    List<ComplaintRow> page(ComplaintFilter filter, ComplaintSort sort, @Nullable ComplaintRow after, int size) {
        Condition narrowed = condition.of(filter);
        Condition where = after == null ? narrowed : narrowed.and(beyond(sort, after));
        Field<?> column = column(sort.column());
        List<SortField<?>> order = sort.descending()
                ? List.of(column.desc(), COMPLAINT.ID.desc())
                : List.of(column.asc(), COMPLAINT.ID.asc());
        return rows(where, order, size);
    }

    /** Some complaints, newest first. */
    List<ComplaintRow> some(Collection<UUID> ids) {
        return rows(COMPLAINT.ID.in(ids), List.of(COMPLAINT.RECEIVED_AT.desc(), COMPLAINT.ID.desc()), ids.size());
    }

    private List<ComplaintRow> rows(Condition where, List<SortField<?>> order, int size) {
        Field<String> excerpt =
                DSL.substring(DSL.coalesce(DSL.nullif(COMPLAINT_CONTENT.SUMMARY, ""), COMPLAINT.WORDS), 1, EXCERPT);
        return register.read(db -> db.select(
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
                        excerpt)
                .from(COMPLAINT)
                .leftJoin(COMPLAINT_CONTENT)
                .on(COMPLAINT_CONTENT.COMPLAINT_ID.eq(COMPLAINT.ID).and(COMPLAINT_CONTENT.POSITION.eq(0)))
                .where(where)
                .orderBy(order)
                .limit(size)
                .fetch(row -> row(row, excerpt)));
    }

    private static ComplaintRow row(Record row, Field<String> excerpt) {
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
                Optional.ofNullable(row.get(excerpt)).orElse(""),
                row.get(COMPLAINT.MAIN_AGENCY_KEY));
    }

    long count(ComplaintFilter filter) {
        Condition whole = condition.of(filter);
        return register.read(db -> (long) db.fetchCount(COMPLAINT, whole));
    }

    private static Field<?> column(ComplaintSort.Column column) {
        return switch (column) {
            case RECEIVED -> COMPLAINT.RECEIVED_AT;
            case NUMBER -> COMPLAINT.NUMBER;
            case KIND -> COMPLAINT.MAIN_KIND;
            case AGENCY -> COMPLAINT.MAIN_AGENCY_KEY;
            case STATE -> COMPLAINT.STATE;
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
        };
    }

    private static <T> Condition beyond(ComplaintSort sort, Row2<T, UUID> key, T value, ComplaintRow after) {
        return sort.descending() ? key.lt(value, after.id()) : key.gt(value, after.id());
    }
}

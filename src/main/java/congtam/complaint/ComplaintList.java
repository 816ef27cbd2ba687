package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.COMPLAINT_CONTENT;

import congtam.agency.Agencies;
import congtam.register.Register;
import congtam.search.TextIndex;
import congtam.text.Texts;
import java.time.LocalDate;
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

    /** Up to so many finds are listed by id; H2 compares each row with the whole list. */
    private static final int FEW = 500;

    private static final congtam.register.schema.tables.Complaint CALLED = COMPLAINT.as("called");

    private final Register register;
    private final Agencies agencies;

    ComplaintList(Register register, Agencies agencies) {
        this.register = register;
        this.agencies = agencies;
    }

    List<ComplaintRow> page(ComplaintFilter filter, ComplaintSort sort, @Nullable ComplaintRow after, int size) {
        Condition narrowed = condition(filter);
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
        Condition condition = condition(filter);
        return register.read(db -> (long) db.fetchCount(COMPLAINT, condition));
    }

    private Condition condition(ComplaintFilter filter) {
        Condition condition = DSL.noCondition();
        if (!filter.text().isEmpty()) {
            condition = condition.and(text(filter.text()));
        }
        LocalDate from = filter.from();
        if (from != null) {
            condition = condition.and(
                    COMPLAINT.RECEIVED_AT.ge(from.atStartOfDay(Texts.ZONE).toInstant()));
        }
        LocalDate to = filter.to();
        if (to != null) {
            condition = condition.and(COMPLAINT.RECEIVED_AT.lt(
                    to.plusDays(1).atStartOfDay(Texts.ZONE).toInstant()));
        }
        if (filter.state() != null) {
            condition = condition.and(COMPLAINT.STATE.eq(filter.state().name()));
        }
        return condition.and(content(filter));
    }

    /** Rare words are looked for first and their complaints then fetched; common ones are checked along the sorted list. */
    private Condition text(String words) {
        List<UUID> found = register.read(db -> TextIndex.find(db, words, FEW + 1));
        return found.size() > FEW
                ? TextIndex.holds(words, List.of(COMPLAINT.ID, COMPLAINT.CALLER_ID))
                : COMPLAINT
                        .ID
                        .in(found)
                        .or(COMPLAINT.ID.in(DSL.select(CALLED.ID).from(CALLED).where(CALLED.CALLER_ID.in(found))));
    }

    /** Kinds are few, so some are found soon along the sorted list; agencies are many, so theirs are looked up first. */
    private Condition content(ComplaintFilter filter) {
        ContentKind kind = filter.kind();
        Condition ofKind = kind == null ? DSL.noCondition() : COMPLAINT_CONTENT.CONTENT_KIND.eq(kind.name());
        if (filter.agencyId() != null) {
            LocalDate today = LocalDate.ofInstant(register.clock().instant(), Texts.ZONE);
            Condition ofAgency = COMPLAINT_CONTENT.AGENCY_ID.in(agencies.withAllBelow(filter.agencyId(), today));
            return COMPLAINT.ID.in(DSL.select(COMPLAINT_CONTENT.COMPLAINT_ID)
                    .from(COMPLAINT_CONTENT)
                    .where(ofAgency.and(ofKind)));
        }
        return kind == null
                ? DSL.noCondition()
                : DSL.exists(DSL.selectOne()
                        .from(COMPLAINT_CONTENT)
                        .where(COMPLAINT_CONTENT.COMPLAINT_ID.eq(COMPLAINT.ID).and(ofKind)));
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

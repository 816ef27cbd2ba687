package congtam.inspection;

import static congtam.register.schema.Tables.INSPECTION;
import static congtam.register.schema.Tables.INSPECTION_FINDING;
import static congtam.register.schema.Tables.INSPECTION_REMEDY;

import congtam.access.Ownership;
import congtam.access.Reach;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.agency.Agencies;
import congtam.agency.AgencyTree;
import congtam.agency.AgencyWork;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.search.TextIndex;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Row2;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads the list of visits, page by page along an index. */
final class InspectionList implements AgencyWork {
    /** Up to so many finds are listed by id; H2 compares each row with the whole list. */
    private static final int FEW = 500;

    private final Register register;
    private final Agencies agencies;

    InspectionList(Register register, Agencies agencies) {
        this.register = register;
        this.agencies = agencies;
    }

    List<InspectionRow> page(
            Reach reach, InspectionFilter filter, InspectionSort sort, @Nullable InspectionRow after, int size) {
        Condition narrowed = condition(reach, filter);
        Condition where = after == null ? narrowed : narrowed.and(beyond(sort, after));
        Field<?> column = column(sort.column());
        List<SortField<?>> order = sort.descending()
                ? List.of(column.desc(), INSPECTION.ID.desc())
                : List.of(column.asc(), INSPECTION.ID.asc());
        return rows(where, order, size);
    }

    /** Some visits, newest first. */
    List<InspectionRow> some(Reach reach, Collection<UUID> ids) {
        return rows(
                INSPECTION.ID.in(ids).and(within(reach)),
                List.of(INSPECTION.STARTS_AT.desc(), INSPECTION.ID.desc()),
                ids.size());
    }

    private List<InspectionRow> rows(Condition where, List<SortField<?>> order, int size) {
        return register.read(db -> db.selectFrom(INSPECTION)
                .where(where)
                .orderBy(order)
                .limit(size)
                .fetch(row -> new InspectionRow(
                        row.getId(),
                        row.getNumber(),
                        row.getStartsAt(),
                        row.getEndsAt(),
                        VisitKind.valueOf(row.getVisitKind()),
                        row.getAgencyId(),
                        row.getAgencyName(),
                        InspectionState.valueOf(row.getState()),
                        InspectionResult.valueOf(row.getResult()),
                        row.getFindingCount(),
                        row.getFailedCount(),
                        row.getOpenRemedyCount(),
                        row.getNextDue(),
                        row.getAgencyKey())));
    }

    /** On rows of visits that a right reaches. */
    static Condition within(Reach reach) {
        return Ownership.within(reach, INSPECTION.ID, INSPECTION.OWNER_ID);
    }

    long count(Reach reach, InspectionFilter filter) {
        Condition condition = condition(reach, filter);
        return register.read(db -> (long) db.fetchCount(INSPECTION, condition));
    }

    /** What a filter means in the database, for the list and for the counts alike. */
    Condition condition(Reach reach, InspectionFilter filter) {
        Condition condition = within(reach);
        if (!filter.text().isEmpty()) {
            condition = condition.and(text(filter.text()));
        }
        LocalDate from = filter.from();
        if (from != null) {
            condition = condition.and(
                    INSPECTION.STARTS_AT.ge(from.atStartOfDay(Texts.ZONE).toInstant()));
        }
        LocalDate to = filter.to();
        if (to != null) {
            condition = condition.and(INSPECTION.STARTS_AT.lt(
                    to.plusDays(1).atStartOfDay(Texts.ZONE).toInstant()));
        }
        if (filter.mine()) {
            condition = condition.and(Ownership.own(reach, INSPECTION.ID, INSPECTION.OWNER_ID));
        }
        if (filter.result() != null) {
            condition = condition.and(INSPECTION.RESULT.eq(filter.result().name()));
        }
        if (filter.state() != null) {
            condition = condition.and(INSPECTION.STATE.eq(filter.state().name()));
        }
        if (filter.agencyId() != null) {
            condition = condition.and(tree(filter)
                    .within(filter.agencyId(), InspectionRecords.NAME, INSPECTION.ID, INSPECTION.AGENCY_ID));
        }
        if (filter.failed()) {
            condition = condition.and(INSPECTION.FAILED_COUNT.gt(0));
        }
        if (filter.severity() != null) {
            condition = condition.and(DSL.exists(DSL.selectOne()
                    .from(INSPECTION_FINDING)
                    .where(INSPECTION_FINDING
                            .INSPECTION_ID
                            .eq(INSPECTION.ID)
                            .and(INSPECTION_FINDING.SEVERITY.eq(
                                    filter.severity().name())))));
        }
        return filter.remedies() == null ? condition : condition.and(remedies(filter.remedies()));
    }

    /** The agencies on which a filter sees visits. */
    AgencyTree tree(InspectionFilter filter) {
        return new AgencyTree(agencies.directory(), filter.view(), today(), filter.to());
    }

    @Override
    public List<Item> open(Viewer viewer, Collection<UUID> agencies) {
        Condition toVisit = INSPECTION.STATE.ne(InspectionState.FINISHED.name());
        Condition toRemedy = INSPECTION.OPEN_REMEDY_COUNT.gt(0);
        Condition seen = within(viewer.reach(Step.READ_VISIT)).and(INSPECTION.AGENCY_ID.in(agencies));
        return register.read(db -> db.selectFrom(INSPECTION)
                .where(seen.and(toVisit.or(toRemedy)))
                .orderBy(INSPECTION.NUMBER)
                .fetch(row -> new Item(
                        Inspections.ref(row.getId()),
                        row.getOpenRemedyCount() > 0 ? "work.remedies" : "work.visit",
                        row.getNumber(),
                        row.getAgencyId())));
    }

    @Override
    public boolean names(Collection<UUID> agencies) {
        return register.read(db -> db.fetchExists(INSPECTION, INSPECTION.AGENCY_ID.in(agencies)));
    }

    @Override
    public boolean sees(Viewer viewer, RecordRef named) {
        Condition seen = within(viewer.reach(Step.READ_VISIT)).and(INSPECTION.ID.eq(named.id()));
        return named.kind().equals(InspectionRecords.NAME) && register.read(db -> db.fetchExists(INSPECTION, seen));
    }

    /** What a word about remedies means on rows of visits. */
    Condition remedies(RemedyFilter wanted) {
        return switch (wanted) {
            case OPEN -> INSPECTION.OPEN_REMEDY_COUNT.gt(0);
            case OVERDUE -> INSPECTION.NEXT_DUE.lt(today());
            case DONE ->
                INSPECTION
                        .OPEN_REMEDY_COUNT
                        .eq(0)
                        .and(DSL.exists(DSL.selectOne()
                                .from(INSPECTION_REMEDY)
                                .where(INSPECTION_REMEDY.INSPECTION_ID.eq(INSPECTION.ID))));
        };
    }

    /** Rare words are looked for first and their visits then fetched; common ones are checked along the sorted list. */
    private Condition text(String words) {
        List<UUID> found = register.read(db -> TextIndex.find(db, words, FEW + 1));
        return found.size() > FEW ? TextIndex.holds(words, INSPECTION.ID) : INSPECTION.ID.in(found);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(register.clock().instant(), Texts.ZONE);
    }

    private static Field<?> column(InspectionSort.Column column) {
        return switch (column) {
            case STARTED -> INSPECTION.STARTS_AT;
            case NUMBER -> INSPECTION.NUMBER;
            case AGENCY -> INSPECTION.AGENCY_KEY;
            case RESULT -> INSPECTION.RESULT;
            case STATE -> INSPECTION.STATE;
            case FAILED -> INSPECTION.FAILED_COUNT;
        };
    }

    /** Row values, because both databases walk the index for them; the same condition written with OR is far slower. */
    private static Condition beyond(InspectionSort sort, InspectionRow after) {
        return switch (sort.column()) {
            case STARTED -> beyond(sort, DSL.row(INSPECTION.STARTS_AT, INSPECTION.ID), after.startsAt(), after);
            case NUMBER -> beyond(sort, DSL.row(INSPECTION.NUMBER, INSPECTION.ID), after.number(), after);
            case AGENCY -> beyond(sort, DSL.row(INSPECTION.AGENCY_KEY, INSPECTION.ID), after.sortKey(), after);
            case RESULT ->
                beyond(
                        sort,
                        DSL.row(INSPECTION.RESULT, INSPECTION.ID),
                        after.result().name(),
                        after);
            case STATE ->
                beyond(
                        sort,
                        DSL.row(INSPECTION.STATE, INSPECTION.ID),
                        after.state().name(),
                        after);
            case FAILED -> beyond(sort, DSL.row(INSPECTION.FAILED_COUNT, INSPECTION.ID), after.failed(), after);
        };
    }

    private static <T> Condition beyond(InspectionSort sort, Row2<T, UUID> key, T value, InspectionRow after) {
        return sort.descending() ? key.lt(value, after.id()) : key.gt(value, after.id());
    }
}

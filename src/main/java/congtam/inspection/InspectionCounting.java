package congtam.inspection;

import static congtam.register.schema.Tables.INSPECTION;
import static congtam.register.schema.Tables.INSPECTION_FINDING;

import congtam.access.Reach;
import congtam.agency.AgencyTree;
import congtam.inspection.InspectionCounts.Count;
import congtam.register.Register;
import congtam.register.TimeSpans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Counts visits in the database, by the conditions of the list. */
final class InspectionCounting {
    private static final Severity[] GRADED = Arrays.stream(Severity.values())
            .filter(severity -> severity != Severity.NONE)
            .toArray(Severity[]::new);

    private static final Field<Integer> FINDINGS = column("findings");
    private static final Field<Integer> FAILED = column("failed");
    private static final Field<Integer> OPEN = column("still_open");
    private static final Field<Integer> OVERDUE = column("overdue");
    private static final Field<Integer> DONE = column("done");

    private final Register register;
    private final InspectionList list;

    InspectionCounting(Register register, InspectionList list) {
        this.register = register;
        this.list = list;
    }

    private static Field<Integer> column(String name) {
        return DSL.field(DSL.name(name), Integer.class);
    }

    InspectionCounts count(Reach reach, InspectionFilter filter) {
        AgencyTree tree = list.tree(filter);
        Condition single = INSPECTION.ID.in(tree.chosen(InspectionRecords.NAME));
        Condition where = list.condition(reach, filter);
        Map<RemedyFilter, Condition> remedies = new HashMap<>();
        for (RemedyFilter wanted : RemedyFilter.values()) {
            remedies.put(wanted, list.condition(reach, filter.withRemedies(wanted)));
        }
        return register.read(db -> {
            Map<@Nullable UUID, Long> numbers = new HashMap<>();
            grouped(db, where.andNot(single), INSPECTION.AGENCY_ID)
                    .forEach((agency, number) ->
                            tree.withAllAbove(agency).forEach(id -> numbers.merge(id, (long) number, Long::sum)));
            db.select(INSPECTION.ID, INSPECTION.AGENCY_ID)
                    .from(INSPECTION)
                    .where(where.and(single))
                    .forEach(row -> tree.withAllAbove(Inspections.ref(row.value1()), row.value2())
                            .forEach(id -> numbers.merge(id, 1L, Long::sum)));
            Map<RemedyFilter, Integer> open = new HashMap<>();
            remedies.forEach((wanted, condition) -> open.put(wanted, db.fetchCount(INSPECTION, condition)));
            return new InspectionCounts(
                    db.fetchCount(INSPECTION, where),
                    tree.counts(numbers),
                    ofValues(InspectionResult.values(), grouped(db, where, INSPECTION.RESULT)),
                    ofValues(InspectionState.values(), grouped(db, where, INSPECTION.STATE)),
                    Arrays.stream(RemedyFilter.values())
                            .map(wanted -> new Count<>(wanted, open.getOrDefault(wanted, 0)))
                            .filter(count -> count.visits() > 0)
                            .toList(),
                    ofValues(GRADED, severities(db, where)));
        });
    }

    /** Span by span, in one pass. */
    List<VisitSpan> overTime(Reach reach, InspectionFilter filter, List<LocalDate> firstDays) {
        Table<?> visits = DSL.select(
                        TimeSpans.of(INSPECTION.STARTS_AT, firstDays),
                        INSPECTION.FAILED_COUNT.as(FINDINGS),
                        mark(FAILED, INSPECTION.FAILED_COUNT.gt(0)),
                        mark(OPEN, list.remedies(RemedyFilter.OPEN)),
                        mark(OVERDUE, list.remedies(RemedyFilter.OVERDUE)),
                        mark(DONE, list.remedies(RemedyFilter.DONE)))
                .from(INSPECTION)
                .where(list.condition(reach, filter))
                .asTable("visits");
        Field<BigDecimal> findings = DSL.sum(FINDINGS);
        Map<Integer, VisitSpan> spans = register.read(db -> db.select(
                        TimeSpans.SPAN,
                        DSL.count(),
                        DSL.count(FAILED),
                        findings,
                        DSL.count(OPEN),
                        DSL.count(OVERDUE),
                        DSL.count(DONE))
                .from(visits)
                .groupBy(TimeSpans.SPAN)
                .fetchMap(
                        TimeSpans.SPAN,
                        row -> new VisitSpan(
                                row.value2(),
                                row.value3(),
                                row.value4().longValue(),
                                row.value5(),
                                row.value6(),
                                row.value7())));
        return IntStream.range(0, firstDays.size())
                .mapToObj(span -> spans.getOrDefault(span, VisitSpan.NONE))
                .toList();
    }

    private static Field<Integer> mark(Field<Integer> name, Condition of) {
        return DSL.when(of, DSL.inline(1)).as(name);
    }

    /** Visits, not findings: each figure is the length of a list of visits. */
    private static Map<String, Integer> severities(DSLContext db, Condition where) {
        Field<Integer> visits = DSL.countDistinct(INSPECTION.ID);
        return db.select(INSPECTION_FINDING.SEVERITY, visits)
                .from(INSPECTION_FINDING)
                .join(INSPECTION)
                .on(INSPECTION.ID.eq(INSPECTION_FINDING.INSPECTION_ID))
                .where(where)
                .groupBy(INSPECTION_FINDING.SEVERITY)
                .fetchMap(INSPECTION_FINDING.SEVERITY, visits);
    }

    private static <T> Map<T, Integer> grouped(DSLContext db, Condition where, Field<T> by) {
        return db.select(by, DSL.count())
                .from(INSPECTION)
                .where(where)
                .groupBy(by)
                .fetchMap(by, DSL.count());
    }

    private static <E extends Enum<E>> List<Count<E>> ofValues(E[] values, Map<String, Integer> numbers) {
        return Arrays.stream(values)
                .filter(value -> numbers.containsKey(value.name()))
                .map(value -> new Count<>(value, numbers.getOrDefault(value.name(), 0)))
                .toList();
    }
}

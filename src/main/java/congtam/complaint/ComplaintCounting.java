package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.COMPLAINT_CONTENT;

import congtam.agency.Agencies;
import congtam.agency.AgencyCount;
import congtam.agency.AgencyTree;
import congtam.complaint.ComplaintCounts.Count;
import congtam.register.Register;
import congtam.text.Texts;
import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Counts complaints in the database, by the conditions of the list. */
final class ComplaintCounting {
    private static final Field<Integer> NUMBER = DSL.countDistinct(COMPLAINT_CONTENT.COMPLAINT_ID);

    private final Register register;
    private final Agencies agencies;
    private final ComplaintCondition condition;

    ComplaintCounting(Register register, Agencies agencies, ComplaintCondition condition) {
        this.register = register;
        this.agencies = agencies;
        this.condition = condition;
    }

    ComplaintCounts count(ComplaintFilter filter) {
        LocalDate today = LocalDate.ofInstant(register.clock().instant(), Texts.ZONE);
        AgencyTree tree = new AgencyTree(agencies, today);
        Condition where = condition.ofReceipt(filter).and(condition.ofContent(filter));
        // In one transaction, so that no call that comes in meanwhile is in one figure and not in the next.
        return register.read(db -> {
            List<Count<String>> fields = new ArrayList<>();
            grouped(db, where, COMPLAINT_CONTENT.FIELD)
                    .forEach((field, number) -> fields.add(new Count<>(field, number)));
            fields.sort(Comparator.comparingLong((Count<String> count) -> -count.complaints())
                    .thenComparing(count -> Vietnamese.sortKey(count.of())));
            return new ComplaintCounts(
                    total(db, where),
                    tree.counts(numbers(db, where, tree)),
                    fields,
                    ofValues(ContentKind.values(), grouped(db, where, COMPLAINT_CONTENT.CONTENT_KIND)),
                    ofValues(ComplaintState.values(), grouped(db, where, COMPLAINT.STATE)));
        });
    }

    /** By agency alone, which takes a fraction of the time of all figures. */
    List<AgencyCount> byAgency(ComplaintFilter filter) {
        AgencyTree tree =
                new AgencyTree(agencies, LocalDate.ofInstant(register.clock().instant(), Texts.ZONE));
        Condition where = condition.ofReceipt(filter).and(condition.ofContent(filter));
        return register.read(db -> tree.counts(numbers(db, where, tree)));
    }

    private static long total(DSLContext db, Condition where) {
        return db.select(NUMBER)
                .from(COMPLAINT_CONTENT)
                .join(COMPLAINT)
                .on(COMPLAINT.ID.eq(COMPLAINT_CONTENT.COMPLAINT_ID))
                .where(where)
                .fetchSingle(NUMBER);
    }

    private static Map<String, Integer> grouped(DSLContext db, Condition where, Field<String> by) {
        return db.select(by, NUMBER)
                .from(COMPLAINT_CONTENT)
                .join(COMPLAINT)
                .on(COMPLAINT.ID.eq(COMPLAINT_CONTENT.COMPLAINT_ID))
                .where(where)
                .groupBy(by)
                .fetchMap(by, NUMBER);
    }

    private static <E extends Enum<E>> List<Count<E>> ofValues(E[] values, Map<String, Integer> numbers) {
        return Arrays.stream(values)
                .filter(value -> numbers.containsKey(value.name()))
                .map(value -> new Count<>(value, numbers.getOrDefault(value.name(), 0)))
                .toList();
    }

    /** The figures of agencies with what is below them. Complaints of one content add up; the few of several are looked at one by one. */
    private static Map<@Nullable UUID, Long> numbers(DSLContext db, Condition where, AgencyTree tree) {
        Map<@Nullable UUID, Long> numbers = new HashMap<>();
        db.select(COMPLAINT_CONTENT.AGENCY_ID, DSL.count())
                .from(COMPLAINT_CONTENT)
                .join(COMPLAINT)
                .on(COMPLAINT.ID.eq(COMPLAINT_CONTENT.COMPLAINT_ID))
                .where(where)
                .and(COMPLAINT.CONTENT_COUNT.eq(1))
                .groupBy(COMPLAINT_CONTENT.AGENCY_ID)
                .forEach(row -> tree.withAllAbove(row.value1())
                        .forEach(id -> numbers.merge(id, (long) row.value2(), Long::sum)));
        Map<UUID, Set<@Nullable UUID>> ofSeveral = new HashMap<>();
        db.select(COMPLAINT_CONTENT.COMPLAINT_ID, COMPLAINT_CONTENT.AGENCY_ID)
                .from(COMPLAINT_CONTENT)
                .join(COMPLAINT)
                .on(COMPLAINT.ID.eq(COMPLAINT_CONTENT.COMPLAINT_ID))
                .where(where)
                .and(COMPLAINT.CONTENT_COUNT.gt(1))
                .forEach(row -> ofSeveral
                        .computeIfAbsent(row.value1(), id -> new HashSet<>())
                        .addAll(tree.withAllAbove(row.value2())));
        ofSeveral.values().forEach(ids -> ids.forEach(id -> numbers.merge(id, 1L, Long::sum)));
        return numbers;
    }
}

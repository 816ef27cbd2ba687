package congtam.inspection;

import static congtam.register.schema.Tables.INSPECTION;

import congtam.agency.Agencies;
import congtam.agency.AgencyTree;
import congtam.inspection.InspectionCounts.Count;
import congtam.register.Register;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Counts visits in the database, by the conditions of the list. */
final class InspectionCounting {
    private final Register register;
    private final Agencies agencies;
    private final InspectionList list;

    InspectionCounting(Register register, Agencies agencies, InspectionList list) {
        this.register = register;
        this.agencies = agencies;
        this.list = list;
    }

    InspectionCounts count(InspectionFilter filter) {
        AgencyTree tree =
                new AgencyTree(agencies, LocalDate.ofInstant(register.clock().instant(), Texts.ZONE));
        Condition where = list.condition(filter);
        Map<RemedyFilter, Condition> remedies = new HashMap<>();
        for (RemedyFilter wanted : RemedyFilter.values()) {
            remedies.put(wanted, list.condition(filter.withRemedies(wanted)));
        }
        return register.read(db -> {
            Map<@Nullable UUID, Long> numbers = new HashMap<>();
            grouped(db, where, INSPECTION.AGENCY_ID)
                    .forEach((agency, number) ->
                            tree.withAllAbove(agency).forEach(id -> numbers.merge(id, (long) number, Long::sum)));
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
                            .toList());
        });
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

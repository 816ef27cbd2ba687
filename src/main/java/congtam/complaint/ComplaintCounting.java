package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.COMPLAINT_CONTENT;

import congtam.agency.AgencyTree;
import congtam.complaint.ComplaintCounts.Count;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.TimeSpans;
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
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Counts complaints by the conditions of the list. Nearly all have one content; the database groups them in one pass over their
 * own rows, which hold what their content says. The few with several, or with a heir chosen by hand, are looked at one by one, so that none counts twice in a line.
 */
final class ComplaintCounting {
    private final Register register;
    private final ComplaintCondition condition;

    ComplaintCounting(Register register, ComplaintCondition condition) {
        this.register = register;
        this.condition = condition;
    }

    ComplaintCounts count(Visibility visibility, ComplaintFilter filter) {
        AgencyTree tree = condition.tree(filter);
        Condition single = COMPLAINT.ID.in(tree.chosen(ComplaintRecords.NAME));
        Condition ofOne = condition
                .of(visibility, filter)
                .and(COMPLAINT.CONTENT_COUNT.eq(1))
                .andNot(single);
        Condition ofSeveral = condition
                .ofReceipt(visibility, filter)
                .and(condition.ofContent(filter))
                .and(COMPLAINT.CONTENT_COUNT.gt(1).or(single));
        // In one transaction, so that no call that comes in meanwhile is in one figure and not in the next.
        return register.read(db -> {
            Tally tally = new Tally(tree);
            countOfOne(db, ofOne, tally);
            countOfSeveral(db, ofSeveral, tally);
            return tally.counts();
        });
    }

    List<Count<DueFilter.What>> compliance(Visibility visibility, ComplaintFilter filter) {
        return register.read(db -> DueFilter.COMPLIANCE.stream()
                .map(due -> new Count<>(
                        due.what(), (long) db.fetchCount(COMPLAINT, condition.of(visibility, filter.withDue(due)))))
                .toList());
    }

    /** Span by span, in one pass. */
    List<Long> overTime(Visibility visibility, ComplaintFilter filter, List<LocalDate> firstDays) {
        Table<?> complaints = DSL.select(TimeSpans.of(COMPLAINT.RECEIVED_AT, firstDays))
                .from(COMPLAINT)
                .where(condition.of(visibility, filter))
                .asTable("complaints");
        Map<Integer, Integer> spans = register.read(db -> db.select(TimeSpans.SPAN, DSL.count())
                .from(complaints)
                .groupBy(TimeSpans.SPAN)
                .fetchMap(TimeSpans.SPAN, DSL.count()));
        return IntStream.range(0, firstDays.size())
                .mapToObj(span -> (long) spans.getOrDefault(span, 0))
                .toList();
    }

    private static void countOfOne(DSLContext db, Condition where, Tally tally) {
        db.select(COMPLAINT.STATE, COMPLAINT.MAIN_KIND, COMPLAINT.MAIN_FIELD, COMPLAINT.MAIN_AGENCY_ID, DSL.count())
                .from(COMPLAINT)
                .where(where)
                .groupBy(COMPLAINT.STATE, COMPLAINT.MAIN_KIND, COMPLAINT.MAIN_FIELD, COMPLAINT.MAIN_AGENCY_ID)
                .forEach(row -> {
                    Lines lines = new Lines();
                    tally.addTo(lines, null, row.value1(), row.value2(), row.value3(), row.value4());
                    tally.count(lines, row.value5());
                });
    }

    private static void countOfSeveral(DSLContext db, Condition where, Tally tally) {
        Map<UUID, Lines> complaints = new HashMap<>();
        db.select(
                        COMPLAINT.ID,
                        COMPLAINT.STATE,
                        COMPLAINT_CONTENT.CONTENT_KIND,
                        COMPLAINT_CONTENT.FIELD,
                        COMPLAINT_CONTENT.AGENCY_ID)
                .from(COMPLAINT_CONTENT)
                .join(COMPLAINT)
                .on(COMPLAINT.ID.eq(COMPLAINT_CONTENT.COMPLAINT_ID))
                .where(where)
                .forEach(row -> tally.addTo(
                        complaints.computeIfAbsent(row.value1(), id -> new Lines()),
                        Complaints.ref(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5()));
        complaints.values().forEach(lines -> tally.count(lines, 1));
    }

    /** The lines in which one complaint counts, each once. */
    private record Lines(Set<String> states, Set<String> kinds, Set<String> fields, Set<@Nullable UUID> agencies) {
        Lines() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    /** The figures as they add up. */
    private static final class Tally {
        private final AgencyTree tree;
        private final Map<String, Long> states = new HashMap<>();
        private final Map<String, Long> kinds = new HashMap<>();
        private final Map<String, Long> fields = new HashMap<>();
        private final Map<@Nullable UUID, Long> agencies = new HashMap<>();
        private long total;

        Tally(AgencyTree tree) {
            this.tree = tree;
        }

        /** Adds a content; the complaint is null where nobody chose by hand who answers for it. */
        void addTo(
                Lines lines,
                @Nullable RecordRef complaint,
                String state,
                String kind,
                String field,
                @Nullable UUID agency) {
            lines.states().add(state);
            lines.kinds().add(kind);
            lines.fields().add(field);
            lines.agencies()
                    .addAll(complaint == null ? tree.withAllAbove(agency) : tree.withAllAbove(complaint, agency));
        }

        void count(Lines lines, long complaints) {
            total += complaints;
            lines.states().forEach(into(states, complaints));
            lines.kinds().forEach(into(kinds, complaints));
            lines.fields().forEach(into(fields, complaints));
            for (UUID agency : lines.agencies()) {
                agencies.merge(agency, complaints, Long::sum);
            }
        }

        private static Consumer<String> into(Map<String, Long> figures, long complaints) {
            return line -> figures.merge(line, complaints, Long::sum);
        }

        ComplaintCounts counts() {
            List<Count<String>> byField = new ArrayList<>();
            fields.forEach((field, number) -> byField.add(new Count<>(field, number)));
            byField.sort(Comparator.comparingLong((Count<String> count) -> -count.complaints())
                    .thenComparing(count -> Vietnamese.sortKey(count.of())));
            return new ComplaintCounts(
                    total,
                    tree.counts(agencies),
                    byField,
                    ofValues(ContentKind.values(), kinds),
                    ofValues(ComplaintState.values(), states));
        }

        private static <E extends Enum<E>> List<Count<E>> ofValues(E[] values, Map<String, Long> numbers) {
            return Arrays.stream(values)
                    .filter(value -> numbers.containsKey(value.name()))
                    .map(value -> new Count<>(value, numbers.getOrDefault(value.name(), 0L)))
                    .toList();
        }
    }
}

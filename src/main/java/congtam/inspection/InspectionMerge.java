package congtam.inspection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Joins two changes of one visit, down to the fields of findings and remedies: what only one side changed is taken from that
 * side. What both changed differently is taken from mine and counted as an overlap, for the caller to decide.
 */
public final class InspectionMerge {
    private boolean overlaps;

    private InspectionMerge() {}

    /**
     * What comes of two changes.
     *
     * @param overlaps whether something of theirs was set aside for mine
     */
    public record Merged(Inspection content, boolean overlaps) {}

    public static Merged merge(Inspection base, Inspection mine, Inspection theirs) {
        InspectionMerge merge = new InspectionMerge();
        Inspection content = merge.visit(base, mine, theirs);
        return new Merged(content, merge.overlaps);
    }

    private Inspection visit(Inspection base, Inspection mine, Inspection theirs) {
        return new Inspection(
                theirs.number(),
                pick(base.agencyId(), mine.agencyId(), theirs.agencyId()),
                pick(base.place(), mine.place(), theirs.place()),
                pick(base.decision(), mine.decision(), theirs.decision()),
                pick(base.kind(), mine.kind(), theirs.kind()),
                pick(base.startsAt(), mine.startsAt(), theirs.startsAt()),
                pickOrNone(base.endsAt(), mine.endsAt(), theirs.endsAt()),
                pick(base.team(), mine.team(), theirs.team()),
                pick(base.present(), mine.present(), theirs.present()),
                pick(base.note(), mine.note(), theirs.note()),
                pick(base.state(), mine.state(), theirs.state()),
                pick(base.result(), mine.result(), theirs.result()),
                theirs.source(),
                list(base.findings(), mine.findings(), theirs.findings(), Finding::id, this::finding));
    }

    private Finding finding(Finding base, Finding mine, Finding theirs) {
        return new Finding(
                theirs.id(),
                pick(base.line(), mine.line(), theirs.line()),
                pick(base.outcome(), mine.outcome(), theirs.outcome()),
                pick(base.severity(), mine.severity(), theirs.severity()),
                pick(base.basis(), mine.basis(), theirs.basis()),
                pick(base.fact(), mine.fact(), theirs.fact()),
                pick(base.persons(), mine.persons(), theirs.persons()),
                pick(base.explanation(), mine.explanation(), theirs.explanation()),
                list(base.remedies(), mine.remedies(), theirs.remedies(), Remedy::id, this::remedy));
    }

    private Remedy remedy(Remedy base, Remedy mine, Remedy theirs) {
        return new Remedy(
                theirs.id(),
                pick(base.action(), mine.action(), theirs.action()),
                pick(base.responsible(), mine.responsible(), theirs.responsible()),
                pickOrNone(base.due(), mine.due(), theirs.due()),
                pick(base.state(), mine.state(), theirs.state()),
                pickOrNone(base.doneOn(), mine.doneOn(), theirs.doneOn()),
                pickOrNone(base.verifiedOn(), mine.verifiedOn(), theirs.verifiedOn()),
                pick(base.verifiedBy(), mine.verifiedBy(), theirs.verifiedBy()),
                pick(base.proof(), mine.proof(), theirs.proof()));
    }

    private <T> T pick(T base, T mine, T theirs) {
        if (base.equals(mine)) {
            return theirs;
        }
        overlaps |= !base.equals(theirs) && !mine.equals(theirs);
        return mine;
    }

    private <T> @Nullable T pickOrNone(@Nullable T base, @Nullable T mine, @Nullable T theirs) {
        if (Objects.equals(base, mine)) {
            return theirs;
        }
        overlaps |= !Objects.equals(base, theirs) && !Objects.equals(mine, theirs);
        return mine;
    }

    /** Elements are the same if their ids are; one that a side took away goes unless the other side changed it. */
    private <E> List<E> list(List<E> base, List<E> mine, List<E> theirs, Function<E, UUID> id, Join<E> join) {
        Map<UUID, E> then = byId(base, id);
        Map<UUID, E> ours = byId(mine, id);
        Map<UUID, E> others = byId(theirs, id);
        List<E> merged = new ArrayList<>();
        for (UUID each : order(base, mine, theirs, id)) {
            E old = then.get(each);
            E one = ours.get(each);
            E other = others.get(each);
            if (one != null && other != null) {
                merged.add(join.of(old == null ? other : old, one, other));
            } else {
                E only = one == null ? other : one;
                boolean kept = only != null && !only.equals(old);
                overlaps |= kept && old != null;
                if (kept) {
                    merged.add(only);
                }
            }
        }
        return merged;
    }

    /** The order of the side that changed it; what only mine has comes last if both did. */
    private static <E> Set<UUID> order(List<E> base, List<E> mine, List<E> theirs, Function<E, UUID> id) {
        boolean onlyMine = ids(base, id).equals(ids(theirs, id));
        Set<UUID> order = new LinkedHashSet<>(ids(onlyMine ? mine : theirs, id));
        order.addAll(ids(onlyMine ? theirs : mine, id));
        return order;
    }

    private static <E> List<UUID> ids(List<E> elements, Function<E, UUID> id) {
        return elements.stream().map(id).toList();
    }

    private static <E> Map<UUID, E> byId(List<E> elements, Function<E, UUID> id) {
        return elements.stream().collect(Collectors.toMap(id, element -> element));
    }

    @FunctionalInterface
    private interface Join<E> {
        E of(E base, E mine, E theirs);
    }
}

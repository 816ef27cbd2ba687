package congtam.inspection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Joins two changes of one visit, down to the fields of findings and remedies: what only one side changed is taken from that
 * side. What both changed differently is an overlap, which the caller decides.
 */
public final class InspectionMerge {
    private final Predicate<Overlap> takeTheirs;
    private final List<Overlap> overlaps = new ArrayList<>();

    private InspectionMerge(Predicate<Overlap> takeTheirs) {
        this.takeTheirs = takeTheirs;
    }

    /**
     * One place that both changed differently.
     *
     * @param line of the checklist, for what belongs to a finding; else empty
     * @param label the bundle's key for the name of the place
     * @param mine null for nothing
     * @param theirs null for nothing
     */
    public record Overlap(
            String line,
            String label,
            @Nullable Object mine,
            @Nullable Object theirs) {}

    /**
     * What comes of two changes.
     *
     * @param overlaps in the order of the visit; the same visits give the same places in the same order
     */
    public record Merged(Inspection content, List<Overlap> overlaps) {}

    /** Joins them; at overlaps mine stands. */
    public static Merged merge(Inspection base, Inspection mine, Inspection theirs) {
        return merge(base, mine, theirs, overlap -> false);
    }

    /** Joins them, with the overlaps decided one by one in their order. */
    public static Merged merge(Inspection base, Inspection mine, Inspection theirs, Predicate<Overlap> takeTheirs) {
        InspectionMerge merge = new InspectionMerge(takeTheirs);
        Inspection content = merge.visit(base, mine, theirs);
        return new Merged(content, List.copyOf(merge.overlaps));
    }

    private Inspection visit(Inspection base, Inspection mine, Inspection theirs) {
        Place place = new Place("");
        return new Inspection(
                theirs.number(),
                place.pick("visit.agencyId", base.agencyId(), mine.agencyId(), theirs.agencyId()),
                place.pick("visit.place", base.place(), mine.place(), theirs.place()),
                place.pick("visit.decision", base.decision(), mine.decision(), theirs.decision()),
                place.pick("visit.kind", base.kind(), mine.kind(), theirs.kind()),
                place.pick("visit.startsAt", base.startsAt(), mine.startsAt(), theirs.startsAt()),
                place.pickOrNone("visit.endsAt", base.endsAt(), mine.endsAt(), theirs.endsAt()),
                place.pick("visit.team", base.team(), mine.team(), theirs.team()),
                place.pick("visit.present", base.present(), mine.present(), theirs.present()),
                place.pick("visit.note", base.note(), mine.note(), theirs.note()),
                place.pick("visit.state", base.state(), mine.state(), theirs.state()),
                place.pick("visit.result", base.result(), mine.result(), theirs.result()),
                theirs.source(),
                list(base.findings(), mine.findings(), theirs.findings(), findings()));
    }

    private Elements<Finding> findings() {
        return new Elements<>(
                Finding::id, this::finding, finding -> new Place(finding.line()), "visit.finding", Finding::fact);
    }

    private Finding finding(Finding base, Finding mine, Finding theirs) {
        Place place = new Place(mine.line());
        return new Finding(
                theirs.id(),
                place.pick("visit.finding.line", base.line(), mine.line(), theirs.line()),
                place.pick("visit.finding.outcome", base.outcome(), mine.outcome(), theirs.outcome()),
                place.pick("visit.finding.severity", base.severity(), mine.severity(), theirs.severity()),
                place.pick("visit.finding.basis", base.basis(), mine.basis(), theirs.basis()),
                place.pick("visit.finding.fact", base.fact(), mine.fact(), theirs.fact()),
                place.pick("visit.finding.persons", base.persons(), mine.persons(), theirs.persons()),
                place.pick("visit.finding.explanation", base.explanation(), mine.explanation(), theirs.explanation()),
                list(base.remedies(), mine.remedies(), theirs.remedies(), remedies(place)),
                place.pick("visit.finding.officials", base.officials(), mine.officials(), theirs.officials()));
    }

    private Elements<Remedy> remedies(Place place) {
        return new Elements<>(
                Remedy::id,
                (base, mine, theirs) -> remedy(place, base, mine, theirs),
                remedy -> place,
                "visit.remedy",
                Remedy::action);
    }

    private static Remedy remedy(Place place, Remedy base, Remedy mine, Remedy theirs) {
        return new Remedy(
                theirs.id(),
                place.pick("visit.remedy.action", base.action(), mine.action(), theirs.action()),
                place.pick("visit.remedy.responsible", base.responsible(), mine.responsible(), theirs.responsible()),
                place.pickOrNone("visit.remedy.due", base.due(), mine.due(), theirs.due()),
                place.pick("visit.remedy.state", base.state(), mine.state(), theirs.state()),
                place.pickOrNone("visit.remedy.doneOn", base.doneOn(), mine.doneOn(), theirs.doneOn()),
                place.pickOrNone("visit.remedy.verifiedOn", base.verifiedOn(), mine.verifiedOn(), theirs.verifiedOn()),
                place.pick("visit.remedy.verifiedBy", base.verifiedBy(), mine.verifiedBy(), theirs.verifiedBy()),
                place.pick("visit.remedy.proof", base.proof(), mine.proof(), theirs.proof()));
    }

    /** Picks between values, in the visit itself or in what belongs to one line of the checklist. */
    private final class Place {
        private final String line;

        Place(String line) {
            this.line = line;
        }

        <T> T pick(String label, T base, T mine, T theirs) {
            if (base.equals(mine)) {
                return theirs;
            }
            return base.equals(theirs) || mine.equals(theirs) || !theirsAt(label, mine, theirs) ? mine : theirs;
        }

        <T> @Nullable T pickOrNone(String label, @Nullable T base, @Nullable T mine, @Nullable T theirs) {
            if (Objects.equals(base, mine)) {
                return theirs;
            }
            boolean agreed = Objects.equals(base, theirs) || Objects.equals(mine, theirs);
            return agreed || !theirsAt(label, mine, theirs) ? mine : theirs;
        }

        boolean theirsAt(String label, @Nullable Object mine, @Nullable Object theirs) {
            Overlap overlap = new Overlap(line, label, mine, theirs);
            overlaps.add(overlap);
            return takeTheirs.test(overlap);
        }
    }

    /**
     * How the elements of a list are joined.
     *
     * @param whole what tells an element as a whole, where one side took it away and the other changed it
     */
    private record Elements<E>(
            Function<E, UUID> id, Join<E> join, Function<E, Place> place, String label, Function<E, String> whole) {}

    /** Elements are the same if their ids are; one that a side took away goes unless the other side changed it. */
    private <E> List<E> list(List<E> base, List<E> mine, List<E> theirs, Elements<E> how) {
        Map<UUID, E> then = byId(base, how.id());
        Map<UUID, E> ours = byId(mine, how.id());
        Map<UUID, E> others = byId(theirs, how.id());
        List<E> merged = new ArrayList<>();
        for (UUID each : order(base, mine, theirs, how.id())) {
            E old = then.get(each);
            E one = ours.get(each);
            E other = others.get(each);
            if (one != null && other != null) {
                merged.add(how.join().of(old == null ? other : old, one, other));
            } else {
                E only = one == null ? other : one;
                if (only != null && stays(old, only, one != null, how)) {
                    merged.add(only);
                }
            }
        }
        return merged;
    }

    /** Whether what only one side still has stays: added by it, or changed by it while the other took it away. */
    private static <E> boolean stays(@Nullable E old, E only, boolean isMine, Elements<E> how) {
        if (old == null) {
            return true;
        }
        if (only.equals(old)) {
            return false;
        }
        Place place = how.place().apply(only);
        String whole = how.whole().apply(only);
        boolean theirs = place.theirsAt(how.label(), isMine ? whole : null, isMine ? null : whole);
        return isMine != theirs;
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

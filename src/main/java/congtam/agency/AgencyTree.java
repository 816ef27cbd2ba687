package congtam.agency;

import congtam.register.RecordRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Row2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The agencies on which records are seen, for adding figures up along the tree and for narrowing lists to one; both say the same,
 * so that a figure is the length of its list.
 */
public final class AgencyTree {
    private final Directory directory;
    private final boolean asItWas;
    private final LocalDate day;

    /**
     * Makes one.
     *
     * @param today by the clock
     * @param last the last day that is looked at, on which the tree stands as it was; null for today
     */
    public AgencyTree(Directory directory, View view, LocalDate today, @Nullable LocalDate last) {
        this.directory = directory;
        this.asItWas = view.asItWas();
        LocalDate chosen = asItWas ? last : view.day();
        this.day = chosen == null ? today : chosen;
    }

    /** The agency under which a record is seen. */
    private UUID seen(UUID agency) {
        return asItWas ? agency : directory.answerable(agency, day);
    }

    /** The agency under which one record is seen, which may have been given to somebody by hand. */
    private UUID seen(RecordRef record, UUID agency) {
        return asItWas ? agency : directory.answerable(record, agency, day);
    }

    /** The records of a kind that must be looked at one by one, because who answers for them was chosen by hand. */
    public Set<UUID> chosen(String kind) {
        return asItWas
                ? Set.of()
                : directory.choices(kind, day).stream()
                        .map(choice -> choice.record().id())
                        .collect(Collectors.toSet());
    }

    /** True for rows that name an agency under which, or below which, a given one is seen. */
    public Condition within(UUID agency, String kind, Field<UUID> record, Field<UUID> named) {
        Set<UUID> below = withAllBelow(agency);
        Set<UUID> sources = asItWas ? below : directory.answeredBy(below, day);
        Condition byDefault = named.in(sources);
        if (asItWas) {
            return byDefault;
        }
        List<Row2<UUID, UUID>> here = new ArrayList<>();
        List<Row2<UUID, UUID>> elsewhere = new ArrayList<>();
        for (HeirChoice choice : directory.choices(kind, day)) {
            boolean isHere = below.contains(seen(choice.record(), choice.agency()));
            (isHere ? here : elsewhere).add(DSL.row(choice.record().id(), choice.agency()));
        }
        Row2<UUID, UUID> row = DSL.row(record, named);
        Condition condition = elsewhere.isEmpty() ? byDefault : byDefault.and(row.notIn(elsewhere));
        return here.isEmpty() ? condition : condition.or(row.in(here));
    }

    private Set<UUID> withAllBelow(UUID agency) {
        Set<UUID> found = new HashSet<>(Set.of(agency));
        Map<@Nullable UUID, List<UUID>> children = new HashMap<>();
        directory
                .bodies()
                .forEach((id, body) -> children.computeIfAbsent(
                                body.nearest(day).parentId(), parent -> new ArrayList<>())
                        .add(id));
        List<UUID> waiting = new ArrayList<>(found);
        while (!waiting.isEmpty()) {
            children.getOrDefault(waiting.removeLast(), List.of()).forEach(child -> {
                if (isThere(child) && found.add(child)) {
                    waiting.add(child);
                }
            });
        }
        return found;
    }

    private boolean isThere(UUID id) {
        return asItWas || directory.on(id, day).isPresent();
    }

    /** The agency under which a record is seen, the one above it, and so on to the top. */
    public List<@Nullable UUID> withAllAbove(@Nullable UUID named) {
        return chain(named == null ? null : seen(named));
    }

    /** As before, for a record of which somebody may have chosen who answers. */
    public List<@Nullable UUID> withAllAbove(RecordRef record, @Nullable UUID named) {
        return chain(named == null ? null : seen(record, named));
    }

    private List<@Nullable UUID> chain(@Nullable UUID agency) {
        List<@Nullable UUID> chain = new ArrayList<>();
        chain.add(agency);
        UUID next = agency == null || !isThere(agency) ? null : parent(agency);
        while (next != null && isThere(next) && !chain.contains(next)) {
            chain.add(next);
            next = parent(next);
        }
        return chain;
    }

    private @Nullable UUID parent(UUID agency) {
        return directory.get(agency).map(body -> body.nearest(day).parentId()).orElse(null);
    }

    /**
     * Figures in the order of the tree.
     *
     * @param numbers of each agency with all below it; under null what names no agency
     */
    public List<AgencyCount> counts(Map<@Nullable UUID, Long> numbers) {
        Map<@Nullable UUID, Long> left = new HashMap<>(numbers);
        Map<UUID, AgencyVersion> versions = new LinkedHashMap<>();
        numbers.keySet().forEach(id -> {
            if (id != null && isThere(id)) {
                directory.get(id).ifPresent(body -> versions.put(id, body.nearest(day)));
            }
        });
        List<AgencyCount> counts = new ArrayList<>();
        for (AgencyRow row : AgencyRow.tree(versions)) {
            long number = Objects.requireNonNull(left.remove(row.id()));
            counts.add(new AgencyCount(row.id(), row.shown(), row.depth(), isUnit(row), number));
        }
        Long nowhere = left.remove(null);
        // What is left is not there on that day, and nobody took it over.
        left.forEach((id, number) -> counts.add(new AgencyCount(id, directory.name(id, day), 0, true, number)));
        if (nowhere != null) {
            counts.add(new AgencyCount(null, "", 0, false, nowhere));
        }
        return counts;
    }

    private boolean isUnit(AgencyRow row) {
        AgencyKind above = directory
                .get(row.parentId())
                .map(parent -> parent.nearest(day).kind())
                .orElse(null);
        return row.kind() != AgencyKind.PROVINCE && (above == null || above == AgencyKind.PROVINCE);
    }
}

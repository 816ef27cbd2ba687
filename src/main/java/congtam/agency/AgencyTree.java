package congtam.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The agencies of one day, for adding figures up along the tree. */
public final class AgencyTree {
    private final Agencies agencies;
    private final LocalDate day;
    private final List<AgencyRow> tree;
    private final Map<UUID, AgencyRow> rows = new HashMap<>();

    public AgencyTree(Agencies agencies, LocalDate day) {
        this.agencies = agencies;
        this.day = day;
        this.tree = agencies.tree(day);
        tree.forEach(row -> rows.put(row.id(), row));
    }

    /** An agency, the one above it, and so on to the top. */
    public List<@Nullable UUID> withAllAbove(@Nullable UUID agency) {
        List<@Nullable UUID> chain = new ArrayList<>();
        chain.add(agency);
        AgencyRow row = agency == null ? null : rows.get(agency);
        while (row != null && row.parentId() != null && !chain.contains(row.parentId())) {
            row = rows.get(row.parentId());
            if (row != null) {
                chain.add(row.id());
            }
        }
        return chain;
    }

    /**
     * Figures in the order of the tree.
     *
     * @param numbers of each agency with all below it; under null what names no agency
     */
    public List<AgencyCount> counts(Map<@Nullable UUID, Long> numbers) {
        Map<@Nullable UUID, Long> left = new HashMap<>(numbers);
        List<AgencyCount> counts = new ArrayList<>();
        for (AgencyRow row : tree) {
            Long number = left.remove(row.id());
            if (number != null) {
                counts.add(new AgencyCount(row.id(), row.shown(), row.depth(), isUnit(row), number));
            }
        }
        Long nowhere = left.remove(null);
        // What is left has gone from the tree since: merged or dissolved.
        left.forEach((id, number) -> counts.add(new AgencyCount(id, agencies.name(id, day), 0, true, number)));
        if (nowhere != null) {
            counts.add(new AgencyCount(null, "", 0, false, nowhere));
        }
        return counts;
    }

    private boolean isUnit(AgencyRow row) {
        AgencyRow parent = row.parentId() == null ? null : rows.get(row.parentId());
        return row.kind() != AgencyKind.PROVINCE && (parent == null || parent.kind() == AgencyKind.PROVINCE);
    }
}

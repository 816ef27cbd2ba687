package congtam.agency;

import congtam.text.Vietnamese;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One agency or unit as it stands on some day, for lists and choosers. */
public record AgencyRow(
        UUID id,
        String code,
        String name,
        String shortName,
        AgencyKind kind,
        @Nullable UUID parentId,
        int depth) {
    /** The name by which people call it: the short one where there is one. */
    public String shown() {
        return shortName.isEmpty() ? name : shortName;
    }

    /** Each after the one above it, brothers in alphabetical order; what has nobody above it among these is a root. */
    static List<AgencyRow> tree(Map<UUID, AgencyVersion> versions) {
        Map<@Nullable UUID, List<AgencyRow>> below = new HashMap<>();
        versions.forEach((id, version) -> {
            UUID parent = version.parentId();
            UUID above = parent != null && versions.containsKey(parent) ? parent : null;
            below.computeIfAbsent(above, key -> new ArrayList<>())
                    .add(new AgencyRow(
                            id, version.code(), version.name(), version.shortName(), version.kind(), parent, 0));
        });
        below.values().forEach(AgencyRow::sort);
        List<AgencyRow> tree = new ArrayList<>(versions.size());
        grow(tree, null, 0, below);
        return tree;
    }

    private static void sort(List<AgencyRow> brothers) {
        Map<UUID, String> keys = new HashMap<>();
        brothers.forEach(row -> keys.put(row.id(), Vietnamese.sortKey(row.name())));
        brothers.sort(Comparator.comparing((AgencyRow row) -> keys.getOrDefault(row.id(), ""))
                .thenComparing(AgencyRow::id));
    }

    private static void grow(
            List<AgencyRow> tree, @Nullable UUID above, int depth, Map<@Nullable UUID, List<AgencyRow>> below) {
        List<AgencyRow> rows = below.remove(above);
        if (rows != null) {
            rows.forEach(row -> {
                tree.add(new AgencyRow(
                        row.id(), row.code(), row.name(), row.shortName(), row.kind(), row.parentId(), depth));
                grow(tree, row.id(), depth + 1, below);
            });
        }
    }
}

package congtam.agency;

import static congtam.register.schema.Tables.AGENCY;
import static congtam.register.schema.Tables.AGENCY_VERSION;

import congtam.access.Viewer;
import congtam.register.Kind;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What is done with agencies. */
public final class Agencies {
    private static final AgencyRecords KIND = new AgencyRecords();

    private final Register register;

    public Agencies(Register register) {
        this.register = register;
    }

    /** How agencies lie in a register; handed to it when it opens. */
    public static Kind<Agency> kind() {
        return KIND;
    }

    public Stored<Agency> create(Viewer viewer, Agency agency) {
        return register.write(viewer.name(), writing -> create(writing, agency));
    }

    /** Creates an agency inside a larger act, such as an import. */
    public Stored<Agency> create(Writing writing, Agency agency) {
        return writing.create(KIND, agency, "agency.create");
    }

    public Stored<Agency> change(Viewer viewer, Stored<Agency> seen, Agency agency) {
        return register.write(
                viewer.name(), writing -> writing.change(KIND, seen.id(), seen.version(), agency, "agency.change"));
    }

    public Optional<Stored<Agency>> get(UUID id) {
        return Optional.ofNullable(
                register.read(db -> KIND.load(db, List.of(id))).get(id));
    }

    /** Every agency through all its time, for work that looks up many. */
    public List<Stored<Agency>> all() {
        return register.read(db ->
                List.copyOf(KIND.load(db, db.select(AGENCY.ID).from(AGENCY).fetch(AGENCY.ID))
                        .values()));
    }

    /** The tree as it stood on a day: each agency after the one above it, brothers in alphabetical order. */
    public List<AgencyRow> tree(LocalDate day) {
        List<AgencyRow> flat = register.read(db -> db.selectFrom(AGENCY_VERSION)
                .where(AGENCY_VERSION.VALID_FROM.le(day))
                .and(AGENCY_VERSION.VALID_TO.isNull().or(AGENCY_VERSION.VALID_TO.gt(day)))
                .orderBy(AGENCY_VERSION.NAME_KEY, AGENCY_VERSION.AGENCY_ID)
                .fetch(row -> new AgencyRow(
                        row.getAgencyId(),
                        row.getCode(),
                        row.getName(),
                        row.getShortName(),
                        AgencyKind.valueOf(row.getAgencyKind()),
                        row.getParentId(),
                        0)));
        Map<UUID, List<AgencyRow>> children = new HashMap<>();
        Set<UUID> there = flat.stream().map(AgencyRow::id).collect(Collectors.toSet());
        List<AgencyRow> roots = new ArrayList<>();
        for (AgencyRow row : flat) {
            UUID parent = row.parentId();
            if (parent == null || !there.contains(parent)) {
                roots.add(row);
            } else {
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(row);
            }
        }
        List<AgencyRow> tree = new ArrayList<>(flat.size());
        roots.forEach(root -> grow(tree, root, 0, children));
        return tree;
    }

    private static void grow(List<AgencyRow> tree, AgencyRow row, int depth, Map<UUID, List<AgencyRow>> children) {
        tree.add(new AgencyRow(row.id(), row.code(), row.name(), row.shortName(), row.kind(), row.parentId(), depth));
        List<AgencyRow> below = children.remove(row.id());
        if (below != null) {
            below.forEach(child -> grow(tree, child, depth + 1, children));
        }
    }

    /** An agency and all below it, as the tree stands on a day. */
    public List<UUID> withAllBelow(UUID id, LocalDate day) {
        List<UUID> found = new ArrayList<>();
        int depth = -1;
        for (AgencyRow row : tree(day)) {
            if (row.id().equals(id)) {
                depth = row.depth();
                found.add(id);
            } else if (depth >= 0 && row.depth() > depth) {
                found.add(row.id());
            } else if (depth >= 0) {
                break;
            }
        }
        return found.isEmpty() ? List.of(id) : found;
    }

    /** Finds the agency of a day by its code, name or short name; marks and case do not matter, several of one name find none. */
    public Optional<UUID> find(String codeOrName, LocalDate day) {
        String folded = Vietnamese.fold(codeOrName);
        List<UUID> found = register.read(db -> db
                .selectFrom(AGENCY_VERSION)
                .where(AGENCY_VERSION.VALID_FROM.le(day))
                .and(AGENCY_VERSION.VALID_TO.isNull().or(AGENCY_VERSION.VALID_TO.gt(day)))
                .stream()
                .filter(row -> row.getCode().equalsIgnoreCase(codeOrName.strip())
                        || Vietnamese.fold(row.getName()).equals(folded)
                        || Vietnamese.fold(row.getShortName()).equals(folded))
                .map(row -> row.getAgencyId())
                .distinct()
                .toList());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Some agencies by id, for a store that must know them inside its own transaction. */
    public static Map<UUID, Agency> load(DSLContext db, Collection<UUID> ids) {
        Map<UUID, Agency> agencies = new HashMap<>();
        KIND.load(db, ids).forEach((id, stored) -> agencies.put(id, stored.content()));
        return agencies;
    }

    /** The name of one agency on a day; empty for none. */
    public String name(@Nullable UUID id, LocalDate day) {
        if (id == null) {
            return "";
        }
        return get(id).map(agency -> agency.content().nearest(day).shown()).orElse("");
    }

    public boolean isEmpty() {
        return register.read(db -> !db.fetchExists(AGENCY_VERSION));
    }
}

package congtam.agency;

import static congtam.register.schema.Tables.AGENCY;
import static congtam.register.schema.Tables.REORGANISATION;

import com.github.f4b6a3.uuid.UuidCreator;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.register.Kind;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What is done with agencies and administrative units one by one; what reorganises them is {@link Reorganisations}. */
public final class Agencies {
    static final AgencyRecords KIND = new AgencyRecords();

    private final Register register;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    public Agencies(Register register) {
        this.register = register;
    }

    /** How agencies lie in a register; handed to it when it opens. */
    public static Kind<Agency> kind() {
        return KIND;
    }

    /** Creates an agency inside a larger act, such as an import. */
    public Stored<Agency> create(Writing writing, Agency agency) {
        return writing.create(KIND, agency, "agency.create");
    }

    public Stored<Agency> create(Viewer viewer, Agency agency) {
        viewer.require(Step.KEEP_AGENCIES);
        return register.write(viewer.name(), writing -> {
            UUID id = writing.newId();
            write(writing, Map.of(id, agency));
            return new Stored<>(id, 1, agency);
        });
    }

    public Stored<Agency> change(Viewer viewer, Stored<Agency> seen, Agency agency) {
        viewer.require(Step.KEEP_AGENCIES);
        return register.write(viewer.name(), writing -> {
            refuse(writing.db(), Map.of(seen.id(), agency));
            return writing.change(KIND, seen.id(), seen.version(), agency, "agency.change");
        });
    }

    /**
     * Adds and changes many at once, as an import does.
     *
     * @return how many are new or other than before
     * @throws Problem if the whole would break a rule; nothing is written then
     */
    public int keep(Viewer viewer, Map<UUID, Agency> bodies) {
        viewer.require(Step.KEEP_AGENCIES);
        return register.write(viewer.name(), writing -> write(writing, bodies));
    }

    /** As before, from a table; stopped on the way, nothing is written. */
    public int keep(Viewer viewer, AgencyCsv.Read table, Progress progress) {
        viewer.require(Step.KEEP_AGENCIES);
        Map<UUID, Agency> bodies = table.bodies(directory(), UuidCreator::getTimeOrderedEpoch);
        return register.write(viewer.name(), writing -> write(writing, bodies, progress));
    }

    /** Writes what differs from what is there, in the order given. */
    static int write(Writing writing, Map<UUID, Agency> bodies) {
        return write(writing, bodies, Progress.NONE);
    }

    /** As before; stopped on the way, nothing is written. */
    static int write(Writing writing, Map<UUID, Agency> bodies, Progress progress) {
        Map<UUID, Stored<Agency>> before = refuse(writing.db(), bodies);
        int written = 0;
        int looked = 0;
        for (Map.Entry<UUID, Agency> body : bodies.entrySet()) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            Stored<Agency> old = before.get(body.getKey());
            if (old == null) {
                writing.create(KIND, body.getKey(), body.getValue(), "agency.create");
                written++;
            } else if (!old.content().equals(body.getValue())) {
                writing.change(KIND, old.id(), old.version(), body.getValue(), "agency.change");
                written++;
            }
            progress.at(++looked, bodies.size());
        }
        return written;
    }

    private static Map<UUID, Stored<Agency>> refuse(DSLContext db, Map<UUID, Agency> bodies) {
        Map<UUID, Stored<Agency>> before = KIND.all(db);
        Map<UUID, Agency> after = contents(before);
        after.putAll(bodies);
        DirectoryRules.refuse(new Directory(after, List.of()), bodies.keySet());
        return before;
    }

    private static Map<UUID, Agency> contents(Map<UUID, Stored<Agency>> stored) {
        Map<UUID, Agency> contents = new LinkedHashMap<>();
        stored.forEach((id, agency) -> contents.put(id, agency.content()));
        return contents;
    }

    public Optional<Stored<Agency>> get(UUID id) {
        return Optional.ofNullable(
                register.read(db -> KIND.load(db, List.of(id))).get(id));
    }

    /** All agencies and units through all time, with the reorganisations in force. */
    public Directory directory() {
        return register.read(db -> {
            Edition edition = Edition.of(db);
            Known last = known.get();
            if (last == null || !last.edition().equals(edition)) {
                last = new Known(edition, directory(db));
                known.set(last);
            }
            return last.directory();
        });
    }

    /** By what a directory that was read before is known to be the present one: every change raises a version. */
    private record Edition(long agencies, long acts) {
        static Edition of(DSLContext db) {
            return new Edition(sum(db, AGENCY, AGENCY.VERSION), sum(db, REORGANISATION, REORGANISATION.VERSION));
        }

        private static long sum(DSLContext db, Table<?> table, Field<Integer> version) {
            return db.select(DSL.coalesce(DSL.sum(version.cast(Long.class)), BigDecimal.ZERO))
                    .from(table)
                    .fetchSingle()
                    .value1()
                    .longValue();
        }
    }

    private record Known(Edition edition, Directory directory) {}

    static Directory directory(DSLContext db) {
        return new Directory(
                contents(KIND.all(db)),
                Reorganisations.KIND.all(db).values().stream()
                        .map(Stored::content)
                        .toList());
    }

    /** The agencies as they stood on a day: each after the one above it, brothers in alphabetical order. */
    public List<AgencyRow> tree(LocalDate day) {
        return directory().agencies(day);
    }

    /** Finds the agency of a day by its code, name or short name; marks and case do not matter, several of one name find none. */
    public Optional<UUID> find(String codeOrName, LocalDate day) {
        return new AgencyNames(directory()).only(codeOrName, day);
    }

    /** Some agencies by id, for a store that must know them inside its own transaction. */
    public static Map<UUID, Agency> load(DSLContext db, Collection<UUID> ids) {
        Map<UUID, Agency> agencies = new HashMap<>();
        KIND.load(db, ids).forEach((id, stored) -> {
            if (!stored.content().versions().isEmpty()) {
                agencies.put(id, stored.content());
            }
        });
        return agencies;
    }

    /** The name of one agency on a day; empty for none. */
    public String name(@Nullable UUID id, LocalDate day) {
        if (id == null) {
            return "";
        }
        return get(id).filter(agency -> !agency.content().versions().isEmpty())
                .map(agency -> agency.content().nearest(day).shown())
                .orElse("");
    }

    public boolean isEmpty() {
        return directory().bodies().isEmpty();
    }
}

package congtam.agency;

import congtam.register.RecordRef;
import congtam.text.Problem;
import congtam.text.Table;
import congtam.text.Vietnamese;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation as a table: each line founds or changes one ({@code to}), hands one over to another ({@code from}, {@code to}),
 * or ends one ({@code from}). What is founded has a name of its own in the file, with a plus before it; what is there already is
 * named by inner id, code or name, a unit with {@code unit:} before it. What an empty column says of one that is there stays as it
 * is; a hyphen empties it. A line with a {@code record}, its kind and inner id, says who answers for that one alone.
 */
public final class PlanCsv {
    /** In a column that is not to stay as it is, but to be empty from now on. */
    static final String NONE = "-";

    /** Between several legal acts. */
    private static final String ACTS = "; ";

    private final Directory directory;
    private final Supplier<UUID> newId;
    private final PlanKeys keys;
    private final LocalDate effective;
    private final List<Table.Line> lines;
    private final Map<String, UUID> founded = new HashMap<>();

    private PlanCsv(Directory directory, Supplier<UUID> newId, List<Table.Line> lines) {
        this.directory = directory;
        this.newId = newId;
        this.lines = lines;
        this.effective = lines.getFirst().day("effective");
        this.keys = new PlanKeys(directory, effective);
    }

    /**
     * Reads a plan for the agencies and units of a directory.
     *
     * @throws Problem if a line names what is not there, or does not say enough
     */
    public static Plan read(String file, InputStream in, Directory directory, Supplier<UUID> newId) {
        List<Table.Line> lines = new Table(file).read(in, line -> line);
        if (lines.isEmpty()) {
            throw Problem.of("reorganisation.empty");
        }
        return new PlanCsv(directory, newId, lines).plan();
    }

    private Plan plan() {
        Set<String> acts = new LinkedHashSet<>();
        for (Table.Line line : lines) {
            if (!line.day("effective").equals(effective)) {
                throw Problem.of("reorganisation.two-days", effective, line.day("effective"));
            }
            String act = line.optional("legal_act");
            if (!act.isEmpty()) {
                acts.addAll(List.of(act.split(ACTS)));
            }
            found(line);
        }
        Map<UUID, AgencyVersion> changed = new LinkedHashMap<>();
        Map<UUID, List<Succession>> successions = new LinkedHashMap<>();
        Set<UUID> ended = new LinkedHashSet<>();
        List<HeirChoice> choices = new ArrayList<>();
        for (Table.Line line : lines) {
            if (!line.optional("record").isEmpty()) {
                choices.add(choice(line));
                continue;
            }
            UUID from = line.text("from").isEmpty() ? null : known(line, line.text("from"));
            UUID to = line.text("to").isEmpty() ? null : to(line);
            if (to != null && describes(line)) {
                changed.put(to, version(line, to));
            }
            if (from != null && to != null && !from.equals(to)) {
                successions.computeIfAbsent(from, id -> new ArrayList<>()).add(succession(line, from, to));
            } else if (from != null && to == null) {
                ended.add(from);
            }
        }
        List<Succession> all = new ArrayList<>();
        successions.forEach((from, heirs) -> all.addAll(Heirs.proposed(heirs, from, changed, directory, effective)));
        String name = lines.getFirst().text("act");
        return new Plan(effective, name, String.join(ACTS, acts), changed, all, ended, choices);
    }

    private HeirChoice choice(Table.Line line) {
        String text = line.optional("record");
        int colon = text.indexOf(':');
        UUID id = AgencyCsv.id(text.substring(colon + 1)).orElseThrow(() -> line.fault(text));
        if (colon <= 0) {
            throw line.fault(text);
        }
        return new HeirChoice(new RecordRef(text.substring(0, colon), id), known(line, line.text("from")), to(line));
    }

    private static boolean describes(Table.Line line) {
        return List.of("code", "name", "short_name", "symbol", "kind", "parent", "unit").stream()
                .anyMatch(column -> !line.optional(column).isEmpty());
    }

    /** Gives an id to what a line founds; a register that began on that day has it already. */
    private void found(Table.Line line) {
        String key = line.text("to");
        if (key.startsWith("+") && describes(line)) {
            Optional<UUID> inner = AgencyCsv.id(key.substring(1));
            UUID before = founded.put(key, inner.or(() -> adopted(line)).orElseGet(newId));
            if (before != null) {
                throw line.fault(key);
            }
        }
    }

    private Optional<UUID> adopted(Table.Line line) {
        boolean unit = kind(line).isUnit();
        return directory.bodies().entrySet().stream()
                .filter(entry -> {
                    AgencyVersion first = entry.getValue().versions().getFirst();
                    return first.validFrom().equals(effective)
                            && first.kind().isUnit() == unit
                            && first.code().equals(line.optional("code"))
                            && first.name().equals(Vietnamese.clean(line.text("name")));
                })
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static AgencyKind kind(Table.Line line) {
        return line.code("kind", AgencyKind.class);
    }

    private UUID to(Table.Line line) {
        String key = line.text("to");
        UUID own = founded.get(key);
        return own != null ? own : known(line, key);
    }

    private UUID known(Table.Line line, String key) {
        List<UUID> meant = keys.meant(key);
        if (meant.size() > 1) {
            throw Problem.of("reorganisation.ambiguous", key, meant.size());
        }
        if (meant.isEmpty()) {
            throw line.fault(key);
        }
        return meant.getFirst();
    }

    private AgencyVersion version(Table.Line line, UUID id) {
        Optional<AgencyVersion> now = directory.on(id, effective.minusDays(1));
        AgencyKind kind =
                line.optional("kind").isEmpty() && now.isPresent() ? now.get().kind() : kind(line);
        UUID parent = reference(
                line, "parent", kind.isUnit(), now.map(AgencyVersion::parentId).orElse(null));
        UUID unit = kind.isUnit()
                ? null
                : reference(line, "unit", true, now.map(AgencyVersion::unitId).orElse(null));
        return new AgencyVersion(
                effective,
                null,
                or(line, "code", now.map(AgencyVersion::code)),
                or(line, "name", now.map(AgencyVersion::name)),
                or(line, "short_name", now.map(AgencyVersion::shortName)),
                or(line, "symbol", now.map(AgencyVersion::symbol)),
                kind,
                parent,
                unit,
                line.optional("legal_act"));
    }

    private static String or(Table.Line line, String column, Optional<String> now) {
        String said = line.optional(column);
        if (said.equals(NONE)) {
            return "";
        }
        return said.isEmpty() ? now.orElse("") : said;
    }

    private @Nullable UUID reference(Table.Line line, String column, boolean unit, @Nullable UUID otherwise) {
        String key = line.optional(column);
        if (key.isEmpty()) {
            return otherwise;
        }
        if (key.equals(NONE)) {
            return null;
        }
        UUID own = founded.get(key);
        if (own != null) {
            return own;
        }
        return known(line, unit ? PlanKeys.unit(key) : key);
    }

    private static Succession succession(Table.Line line, UUID from, UUID to) {
        String share = line.optional("share");
        String basis = line.optional("basis");
        String certainty = line.optional("certainty");
        return new Succession(
                from,
                to,
                share.isEmpty() ? null : hundredths(line, share),
                basis.isEmpty() ? null : line.code("basis", ShareBasis.class),
                certainty.isEmpty() ? Certainty.CERTAIN : line.code("certainty", Certainty.class),
                !line.optional("heir").isEmpty() && line.yes("heir"));
    }

    private static int hundredths(Table.Line line, String percent) {
        try {
            return new BigDecimal(percent.replace("%", "").strip().replace(',', '.'))
                    .movePointRight(2)
                    .intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw line.fault(e, percent);
        }
    }
}

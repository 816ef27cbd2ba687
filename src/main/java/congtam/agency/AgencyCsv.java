package congtam.agency;

import congtam.text.Table;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Agencies and units as a table: one line for each version, those of one body under one key. */
public final class AgencyCsv {
    private static final String[] COLUMNS = {
        "key",
        "valid_from",
        "valid_to",
        "code",
        "name",
        "short_name",
        "symbol",
        "kind",
        "parent",
        "parent_name",
        "unit",
        "unit_name",
        "legal_act"
    };

    private AgencyCsv() {}

    /**
     * The table.
     *
     * @param day whose versions it holds; null for all of all time
     */
    public static String of(Directory directory, @Nullable LocalDate day) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            ids(directory, day)
                    .forEach(id -> directory
                            .get(id)
                            .ifPresent(body -> body.versions().stream()
                                    .filter(version -> day == null || version.holdsOn(day))
                                    .forEach(version -> csv.writeRecord(line(directory, id, version)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** In the order of the trees, those above before those below. */
    private static List<UUID> ids(Directory directory, @Nullable LocalDate day) {
        List<AgencyRow> rows = new ArrayList<>();
        if (day == null) {
            Map<UUID, AgencyVersion> last = new LinkedHashMap<>();
            directory
                    .bodies()
                    .forEach((id, body) -> last.put(id, body.versions().getLast()));
            rows.addAll(AgencyRow.tree(last));
            rows.sort(java.util.Comparator.comparing(row -> !row.kind().isUnit()));
        } else {
            rows.addAll(directory.units(day));
            rows.addAll(directory.agencies(day));
        }
        return rows.stream().map(AgencyRow::id).toList();
    }

    private static List<String> line(Directory directory, UUID id, AgencyVersion version) {
        LocalDate from = version.validFrom();
        return List.of(
                id.toString(),
                from.toString(),
                text(version.validTo()),
                version.code(),
                version.name(),
                version.shortName(),
                version.symbol(),
                version.kind().name(),
                text(version.parentId()),
                directory.name(version.parentId(), from),
                text(version.unitId()),
                directory.name(version.unitId(), from),
                version.legalAct());
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Reads a table; keys are those of the file, or inner ids of bodies that are known already. */
    public static Read read(String name, InputStream in) {
        return new Read(new Table(name).read(in, line -> line));
    }

    /** The lines of a table. */
    public record Read(List<Table.Line> lines) {
        /**
         * The bodies of the table by their ids. One that the directory has already, by its id or by code and name, keeps its id;
         * found by code and name it stays as it is, since the office may have changed it since.
         */
        public Map<UUID, Agency> bodies(Directory known, Supplier<UUID> newId) {
            Map<String, List<Table.Line>> byKey = new LinkedHashMap<>();
            lines.forEach(line -> byKey.computeIfAbsent(line.text("key"), key -> new ArrayList<>())
                    .add(line));
            Map<String, UUID> ids = new HashMap<>();
            Map<String, UUID> namesakes = new HashMap<>();
            byKey.forEach((key, versions) -> {
                Optional<UUID> inner = id(key);
                Optional<UUID> namesake = inner.isPresent() ? Optional.empty() : namesake(known, versions.getFirst());
                namesake.ifPresent(id -> namesakes.put(key, id));
                ids.put(key, inner.or(() -> namesake).orElseGet(newId));
            });
            Map<UUID, Agency> bodies = new LinkedHashMap<>();
            byKey.forEach((key, versions) -> {
                if (!namesakes.containsKey(key)) {
                    bodies.put(
                            java.util.Objects.requireNonNull(ids.get(key)),
                            new Agency(versions.stream()
                                    .map(line -> version(line, ids, known))
                                    .toList()));
                }
            });
            return bodies;
        }

        private static Optional<UUID> namesake(Directory known, Table.Line line) {
            LocalDate day = line.day("valid_from");
            AgencyKind kind = line.code("kind", AgencyKind.class);
            return known.bodies().entrySet().stream()
                    .filter(entry -> entry.getValue()
                            .on(day)
                            .filter(version -> version.code().equals(line.text("code"))
                                    && version.name().equals(congtam.text.Vietnamese.clean(line.text("name")))
                                    && version.kind().isUnit() == kind.isUnit())
                            .isPresent())
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        private static AgencyVersion version(Table.Line line, Map<String, UUID> ids, Directory known) {
            return new AgencyVersion(
                    line.day("valid_from"),
                    line.text("valid_to").isEmpty() ? null : line.day("valid_to"),
                    line.text("code"),
                    line.text("name"),
                    line.text("short_name"),
                    line.optional("symbol"),
                    line.code("kind", AgencyKind.class),
                    reference(line, "parent", ids, known),
                    reference(line, "unit", ids, known),
                    line.optional("legal_act"));
        }

        private static @Nullable UUID reference(
                Table.Line line, String column, Map<String, UUID> ids, Directory known) {
            String key = line.optional(column);
            if (key.isEmpty()) {
                return null;
            }
            UUID inFile = ids.get(key);
            return inFile != null
                    ? inFile
                    : id(key).filter(id -> known.get(id).isPresent()).orElseThrow(() -> line.fault(key));
        }
    }

    /** An inner id, if a key is one. */
    static Optional<UUID> id(String key) {
        return key.length() == 36 && key.matches("[0-9a-fA-F-]+")
                ? Optional.of(UUID.fromString(key))
                : Optional.empty();
    }
}

package congtam.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The words by which a plan's table names what is there on the eve: inner id, code or name, a unit with {@code unit:} before it. */
final class PlanKeys {
    private static final String UNIT = "unit:";

    private final Directory directory;
    private final LocalDate eve;
    private final AgencyNames agencies;
    private final Map<String, List<UUID>> units = new HashMap<>();

    PlanKeys(Directory directory, LocalDate effective) {
        this.directory = directory;
        this.eve = effective.minusDays(1);
        this.agencies = new AgencyNames(directory);
        for (AgencyRow unit : directory.units(eve)) {
            Stream.of(unit.code(), AgencyNames.exactKey(unit.name()))
                    .distinct()
                    .forEach(word -> units.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(unit.id()));
        }
    }

    /** What a key in a column that holds units alone is in full. */
    static String unit(String key) {
        return key.startsWith(UNIT) ? key : UNIT + key;
    }

    /** Those that a key means; several if it is not clear. */
    List<UUID> meant(String key) {
        boolean unit = key.startsWith(UNIT);
        String word = unit ? key.substring(UNIT.length()).strip() : key;
        Optional<UUID> inner = AgencyCsv.id(word).filter(id -> directory.get(id).isPresent());
        if (inner.isPresent()) {
            return List.of(inner.get());
        }
        if (!unit) {
            return agencies.meant(word, eve);
        }
        List<UUID> coded = units.getOrDefault(word, List.of());
        return coded.isEmpty() ? units.getOrDefault(AgencyNames.exactKey(word), List.of()) : coded;
    }

    /** The key of one: its code or its name where that means nothing else, else its inner id. */
    String of(UUID id) {
        return directory.on(id, eve).stream()
                .flatMap(version -> Stream.of(version.code(), version.name())
                        .filter(word -> !word.isEmpty())
                        .map(word -> version.kind().isUnit() ? UNIT + word : word))
                .filter(key -> meant(key).equals(List.of(id)))
                .findFirst()
                .orElse(id.toString());
    }
}

package congtam.agency;

import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Agencies by code, name and short name of any time, read once for many questions. A name written with its marks wins over one
 * that is the same without them, wherever in a syllable the tone stands; the day decides between those that had one name after
 * each other; the name of a unit means its people's committee; a name of one that has gone means its heir.
 */
public final class AgencyNames {
    private final Directory directory;
    private final Map<String, List<Named>> exact = new HashMap<>();
    private final Map<String, List<Named>> folded = new HashMap<>();

    /** One agency under one name, for a time. */
    private record Named(UUID id, LocalDate from, @Nullable LocalDate to) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    public AgencyNames(Directory directory) {
        this.directory = directory;
        directory.bodies().forEach((id, body) -> {
            if (!body.isUnit()) {
                add(id, body);
            }
        });
    }

    public void add(UUID id, Agency agency) {
        for (AgencyVersion version : agency.versions()) {
            Named named = new Named(id, version.validFrom(), version.validTo());
            List.of(version.code(), version.name(), version.shortName()).forEach(name -> add(name, named));
            if (version.kind().isCommittee()) {
                directory
                        .get(version.unitId())
                        .map(unit -> unit.nearest(version.validFrom()).name())
                        .ifPresent(name -> add(name, named));
            }
        }
    }

    private void add(String name, Named named) {
        if (!name.isEmpty()) {
            exact.computeIfAbsent(exactKey(name), key -> new ArrayList<>()).add(named);
            folded.computeIfAbsent(Vietnamese.fold(name), key -> new ArrayList<>())
                    .add(named);
        }
    }

    public static String exactKey(String name) {
        return Vietnamese.spelling(name).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** The agencies that a name means on a day; none if nobody ever had it, several if it is not clear. */
    public List<UUID> meant(String name, LocalDate day) {
        List<UUID> written = ofDay(exact.getOrDefault(exactKey(name), List.of()), day);
        return written.isEmpty() ? ofDay(folded.getOrDefault(Vietnamese.fold(name), List.of()), day) : written;
    }

    /** The one that a name means; empty for none and for several. */
    public Optional<UUID> only(String name, LocalDate day) {
        List<UUID> meant = meant(name, day);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private List<UUID> ofDay(List<Named> candidates, LocalDate day) {
        List<UUID> there = candidates.stream()
                .filter(named -> named.holdsOn(day))
                .map(Named::id)
                .distinct()
                .toList();
        if (!there.isEmpty()) {
            return there;
        }
        // Its heirs, if it has gone; itself, if the case is older than what is known of it.
        return candidates.stream()
                .map(Named::id)
                .distinct()
                .flatMap(id -> directory
                        .became(id, day)
                        .map(Directory.Became::heirs)
                        .filter(heirs -> !heirs.isEmpty())
                        .orElse(List.of(id))
                        .stream())
                .distinct()
                .toList();
    }
}

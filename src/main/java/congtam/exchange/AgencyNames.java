package congtam.exchange;

import congtam.agency.Agencies;
import congtam.agency.Agency;
import congtam.agency.AgencyVersion;
import congtam.register.Stored;
import congtam.text.Problem;
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
 * All agencies by code, name and short name of any time, read once for a whole import. A name written with its marks wins over
 * one that is the same without them; the day decides between agencies that had one name after each other.
 */
final class AgencyNames {
    private final Map<String, List<Named>> exact = new HashMap<>();
    private final Map<String, List<Named>> folded = new HashMap<>();

    /** One agency under one name, for a time. */
    private record Named(UUID id, LocalDate from, @Nullable LocalDate to) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    AgencyNames(Agencies agencies) {
        agencies.all().forEach(this::add);
    }

    void add(Stored<Agency> agency) {
        for (AgencyVersion version : agency.content().versions()) {
            Named named = new Named(agency.id(), version.validFrom(), version.validTo());
            for (String name : List.of(version.code(), version.name(), version.shortName())) {
                if (!name.isEmpty()) {
                    exact.computeIfAbsent(exactKey(name), key -> new ArrayList<>())
                            .add(named);
                    folded.computeIfAbsent(Vietnamese.fold(name), key -> new ArrayList<>())
                            .add(named);
                }
            }
        }
    }

    static String exactKey(String name) {
        return Vietnamese.clean(name).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /**
     * The agency of a name; empty if there is none.
     *
     * @throws Problem if several are meant
     */
    Optional<UUID> find(String name, LocalDate day) {
        List<Named> written = exact.getOrDefault(exactKey(name), List.of());
        return written.isEmpty()
                ? single(name, day, folded.getOrDefault(Vietnamese.fold(name), List.of()))
                : single(name, day, written);
    }

    private static Optional<UUID> single(String name, LocalDate day, List<Named> candidates) {
        List<UUID> ofDay = candidates.stream()
                .filter(named -> named.holdsOn(day))
                .map(Named::id)
                .distinct()
                .toList();
        List<UUID> ids =
                ofDay.isEmpty() ? candidates.stream().map(Named::id).distinct().toList() : ofDay;
        if (ids.size() > 1) {
            throw Problem.of("row.agency-several", name, ids.size());
        }
        return ids.stream().findFirst();
    }
}

package congtam.agency;

import congtam.text.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What holds among all agencies and units at all times: no gaps, no circles, nothing under what has gone, each code once a day. */
final class DirectoryRules {
    private final Map<UUID, Agency> bodies;

    private DirectoryRules(Directory directory) {
        this.bodies = directory.bodies();
    }

    /**
     * Refuses a directory in which some of them break a rule; what others did before is left alone.
     *
     * @param changed the ones to look at, and those below them
     */
    static void refuse(Directory directory, Set<UUID> changed) {
        DirectoryRules rules = new DirectoryRules(directory);
        rules.bodies.forEach((id, body) -> {
            for (AgencyVersion version : body.versions()) {
                if (changed.contains(id) || touches(version, changed)) {
                    rules.refuseWrongPlace(id, version);
                }
            }
            if (changed.contains(id)) {
                refuseGaps(body);
            }
        });
        rules.refuseCodesTwice(changed);
    }

    private static boolean touches(AgencyVersion version, Set<UUID> changed) {
        UUID parent = version.parentId();
        UUID unit = version.unitId();
        return (parent != null && changed.contains(parent)) || (unit != null && changed.contains(unit));
    }

    private static void refuseGaps(Agency body) {
        List<AgencyVersion> versions = body.versions();
        for (int i = 1; i < versions.size(); i++) {
            LocalDate end = versions.get(i - 1).validTo();
            if (end != null && end.isBefore(versions.get(i).validFrom())) {
                throw Problem.of(
                        "agency.gap",
                        versions.get(i).name(),
                        end,
                        versions.get(i).validFrom());
            }
        }
    }

    private void refuseWrongPlace(UUID id, AgencyVersion version) {
        refuseNotThere(version, version.parentId(), version.kind().isUnit());
        refuseNotThere(version, version.unitId(), true);
        Set<UUID> above = new HashSet<>(Set.of(id));
        UUID next = version.parentId();
        while (next != null) {
            if (!above.add(next)) {
                throw Problem.of("agency.circle", version.name(), version.validFrom());
            }
            Agency body = bodies.get(next);
            next = body == null
                    ? null
                    : body.on(version.validFrom()).map(AgencyVersion::parentId).orElse(null);
        }
    }

    /** Refuses one that stands under, or answers for, something that is not there all its time. */
    private void refuseNotThere(AgencyVersion version, @Nullable UUID other, boolean unit) {
        if (other == null) {
            return;
        }
        Agency body = bodies.get(other);
        if (body == null) {
            throw Problem.of("agency.no-parent", version.name(), version.validFrom());
        }
        String name = body.nearest(version.validFrom()).name();
        if (body.isUnit() != unit) {
            throw Problem.of("agency.other-tree", version.name(), name);
        }
        LocalDate begin = body.versions().getFirst().validFrom();
        LocalDate end = body.end();
        if (begin.isAfter(version.validFrom())) {
            throw Problem.of("agency.parent-not-there", version.name(), name, version.validFrom());
        }
        LocalDate last = version.validTo();
        if (end != null && (last == null || last.isAfter(end))) {
            throw Problem.of("agency.parent-not-there", version.name(), name, end);
        }
    }

    private record Code(String code, boolean unit) {}

    private record Held(UUID id, AgencyVersion version) {}

    private void refuseCodesTwice(Set<UUID> changed) {
        Map<Code, List<Held>> byCode = new HashMap<>();
        bodies.forEach((id, body) -> body.versions().stream()
                .filter(version -> !version.code().isEmpty())
                .forEach(version -> byCode.computeIfAbsent(
                                new Code(version.code(), body.isUnit()), key -> new java.util.ArrayList<>())
                        .add(new Held(id, version))));
        byCode.forEach((code, holders) -> {
            for (Held one : holders) {
                if (changed.contains(one.id())) {
                    holders.stream()
                            .filter(other -> !other.id().equals(one.id()) && overlap(one.version(), other.version()))
                            .findFirst()
                            .ifPresent(other -> {
                                throw Problem.of(
                                        "agency.code-twice",
                                        code.code(),
                                        one.version().name(),
                                        other.version().name(),
                                        later(one.version(), other.version()));
                            });
                }
            }
        });
    }

    private static boolean overlap(AgencyVersion one, AgencyVersion other) {
        LocalDate day = later(one, other);
        return one.holdsOn(day) && other.holdsOn(day);
    }

    private static LocalDate later(AgencyVersion one, AgencyVersion other) {
        return one.validFrom().isAfter(other.validFrom()) ? one.validFrom() : other.validFrom();
    }
}

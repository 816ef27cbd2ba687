package congtam.agency;

import congtam.text.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation that somebody intends.
 *
 * @param changed what each that is founded, renamed or moved is from that day on
 * @param ended those that are no more from that day on; each that has a successor is one of them
 * @param choices who answers for single records, where that is not the heir
 */
public record Plan(
        LocalDate effective,
        String name,
        String legalAct,
        Map<UUID, AgencyVersion> changed,
        List<Succession> successions,
        Set<UUID> ended,
        List<HeirChoice> choices) {
    public Plan {
        changed = new LinkedHashMap<>(changed);
        successions = List.copyOf(successions);
        choices = List.copyOf(choices);
        Set<UUID> all = new LinkedHashSet<>(ended);
        successions.forEach(step -> all.add(step.from()));
        ended = all;
        if (changed.isEmpty() && ended.isEmpty()) {
            throw Problem.of("reorganisation.empty");
        }
    }

    /** Without choices for single records. */
    public Plan(
            LocalDate effective,
            String name,
            String legalAct,
            Map<UUID, AgencyVersion> changed,
            List<Succession> successions,
            Set<UUID> ended) {
        this(effective, name, legalAct, changed, successions, ended, List.of());
    }

    /** With more choices for single records; of two for the same one, the later holds. */
    public Plan with(List<HeirChoice> more) {
        Map<List<Object>, HeirChoice> all = new LinkedHashMap<>();
        Stream.concat(choices.stream(), more.stream())
                .forEach(choice -> all.put(List.of(choice.record(), choice.agency()), choice));
        return new Plan(effective, name, legalAct, changed, successions, ended, List.copyOf(all.values()));
    }

    Plan withOnly(Predicate<HeirChoice> wanted) {
        List<HeirChoice> some = choices.stream().filter(wanted).toList();
        return new Plan(effective, name, legalAct, changed, successions, ended, some);
    }

    /** What is and what will be. */
    public record Outcome(Directory before, Directory after, Reorganisation act) {
        /** What a reorganisation makes of one; as it is if it touches it not. */
        public Agency body(UUID id) {
            return after.get(id).orElse(new Agency(List.of()));
        }
    }

    /**
     * What becomes of a directory.
     *
     * @throws Problem with the reason why it cannot be
     */
    public Outcome on(Directory before) {
        Map<UUID, AgencyVersion> all = followers(before);
        all.putAll(changed);
        refuse(before, all);
        Map<UUID, Agency> bodies = new LinkedHashMap<>(before.bodies());
        ended.forEach(id -> bodies.computeIfPresent(id, (key, body) -> body.from(effective, null)));
        all.forEach((id, version) -> bodies.put(id, next(bodies.get(id), version)));
        Set<UUID> touched = new LinkedHashSet<>(ended);
        touched.addAll(all.keySet());
        Reorganisation act =
                new Reorganisation(effective, name, legalAct, false, List.copyOf(touched), successions, choices);
        List<Reorganisation> acts = new java.util.ArrayList<>(before.acts());
        acts.add(act);
        Directory after = new Directory(bodies, acts);
        for (Succession step : successions) {
            if (after.on(step.to(), effective).isEmpty()) {
                throw Problem.of("reorganisation.heir-not-there", name(before, step.from()), effective);
            }
        }
        DirectoryRules.refuse(after, touched);
        refuseStrangers(before, after);
        return new Outcome(before, after, act);
    }

    /** What somebody chose by hand must be an heir of the one that answered. */
    private void refuseStrangers(Directory before, Directory after) {
        LocalDate eve = effective.minusDays(1);
        for (HeirChoice choice : choices) {
            UUID from = before.answerable(choice.record(), choice.agency(), eve);
            boolean heir = successions.stream()
                    .anyMatch(step -> step.from().equals(from) && step.to().equals(choice.heir()));
            if (!heir) {
                throw Problem.of(
                        "reorganisation.no-such-heir", after.name(choice.heir(), effective), before.name(from, eve));
            }
        }
    }

    private Agency next(@Nullable Agency body, AgencyVersion version) {
        if (body == null || body.versions().isEmpty()) {
            return new Agency(List.of(version));
        }
        AgencyVersion first = body.versions().getFirst();
        if (!first.validFrom().equals(effective)) {
            return body.from(effective, version);
        }
        // A register that began on that day knows the body already, and now learns where it came from.
        List<AgencyVersion> versions = new java.util.ArrayList<>(body.versions());
        versions.set(0, version.until(first.validTo()));
        return new Agency(versions);
    }

    /** What stands under one that ends, or answers for a unit that ends, goes to its heir unless the plan says otherwise. */
    private Map<UUID, AgencyVersion> followers(Directory before) {
        Map<UUID, UUID> heirs = new HashMap<>();
        successions.stream().filter(Succession::heir).forEach(step -> heirs.put(step.from(), step.to()));
        Map<UUID, AgencyVersion> followers = new LinkedHashMap<>();
        before.bodies().forEach((id, body) -> {
            Optional<AgencyVersion> last = body.on(effective);
            if (last.isEmpty() || ended.contains(id) || changed.containsKey(id)) {
                return;
            }
            AgencyVersion version = last.get();
            UUID parent = heirs.getOrDefault(version.parentId(), version.parentId());
            UUID unit = heirs.getOrDefault(version.unitId(), version.unitId());
            if (!java.util.Objects.equals(parent, version.parentId())
                    || !java.util.Objects.equals(unit, version.unitId())) {
                followers.put(id, version.withPlace(parent, unit).since(effective, legalAct));
            }
        });
        return followers;
    }

    private void refuse(Directory before, Map<UUID, AgencyVersion> all) {
        for (UUID id : ended) {
            if (before.on(id, effective.minusDays(1)).isEmpty()) {
                throw Problem.of("reorganisation.not-there", name(before, id), effective.minusDays(1));
            }
            if (all.containsKey(id)) {
                throw Problem.of("reorganisation.ended-and-kept", name(before, id));
            }
        }
        Map<UUID, List<Succession>> byFrom = successions.stream().collect(Collectors.groupingBy(Succession::from));
        for (UUID id : ended) {
            List<Succession> heirs = byFrom.getOrDefault(id, List.of());
            boolean answers = before.get(id).map(body -> !body.isUnit()).orElse(true);
            if (heirs.isEmpty() && answers) {
                throw Problem.of("reorganisation.no-heir", name(before, id));
            }
            if (!heirs.isEmpty()) {
                refuseHeirs(before, id, heirs);
            }
        }
        for (Succession step : successions) {
            boolean unit = Optional.ofNullable(all.get(step.to()))
                    .map(version -> version.kind().isUnit())
                    .or(() -> before.get(step.to()).map(Agency::isUnit))
                    .orElse(false);
            if (unit != before.get(step.from()).map(Agency::isUnit).orElse(false)) {
                throw Problem.of("reorganisation.other-tree", name(before, step.from()));
            }
        }
    }

    private void refuseHeirs(Directory before, UUID from, List<Succession> heirs) {
        String of = name(before, from);
        Set<UUID> seen = new HashSet<>();
        for (Succession step : heirs) {
            if (step.to().equals(from)) {
                throw Problem.of("reorganisation.itself", of);
            }
            if (!seen.add(step.to())) {
                throw Problem.of("reorganisation.heir-twice", of);
            }
        }
        long flagged = heirs.stream().filter(Succession::heir).count();
        if (flagged != 1) {
            throw Problem.of(flagged == 0 ? "reorganisation.no-heir" : "reorganisation.several-heirs", of);
        }
        List<Integer> shares = heirs.stream()
                .map(Succession::share)
                .filter(java.util.Objects::nonNull)
                .toList();
        if (shares.size() > 1 && shares.contains(Succession.WHOLE)) {
            throw Problem.of("reorganisation.two-whole", of);
        }
        if (!shares.isEmpty() && shares.size() < heirs.size()) {
            throw Problem.of("reorganisation.share-missing", of);
        }
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        if (!shares.isEmpty() && sum != Succession.WHOLE) {
            throw Problem.of("reorganisation.share-sum", of, sum / 100.0);
        }
        if (heirs.stream().map(Succession::basis).distinct().count() > 1) {
            throw Problem.of("reorganisation.share-basis");
        }
    }

    private String name(Directory before, UUID id) {
        return before.name(id, effective.minusDays(1));
    }
}

package congtam.agency;

import congtam.register.RecordRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All agencies and units through all time, with the reorganisations in force, read once; values in, values out. */
public final class Directory {
    private final Map<UUID, Agency> bodies = new LinkedHashMap<>();
    private final List<Reorganisation> acts;
    private final Map<UUID, List<Move>> onward = new HashMap<>();
    private final Map<Chosen, List<Move>> chosen = new HashMap<>();

    /** A step from one to the other on a day. */
    private record Move(LocalDate day, UUID to, boolean heir) {}

    private record Chosen(RecordRef record, UUID agency) {}

    /**
     * What an agency that is no more has become.
     *
     * @param since the first day on which it was no more
     * @param heirs those that have it, or parts of it, on the day that was asked for; the first answers for it
     */
    public record Became(LocalDate since, List<UUID> heirs) {}

    public Directory(Map<UUID, Agency> agencies, Collection<Reorganisation> reorganisations) {
        agencies.forEach((id, agency) -> {
            if (!agency.versions().isEmpty()) {
                bodies.put(id, agency);
            }
        });
        acts = reorganisations.stream()
                .filter(act -> !act.takenBack())
                .sorted(Comparator.comparing(Reorganisation::effective))
                .toList();
        for (Reorganisation act : acts) {
            for (Succession step : act.successions()) {
                onward.computeIfAbsent(step.from(), id -> new ArrayList<>())
                        .add(new Move(act.effective(), step.to(), step.heir()));
            }
            for (HeirChoice choice : act.choices()) {
                chosen.computeIfAbsent(new Chosen(choice.record(), choice.agency()), one -> new ArrayList<>())
                        .add(new Move(act.effective(), choice.heir(), true));
            }
        }
    }

    public Map<UUID, Agency> bodies() {
        return Map.copyOf(bodies);
    }

    /** Those in force, by their days. */
    public List<Reorganisation> acts() {
        return acts;
    }

    public Optional<Agency> get(@Nullable UUID id) {
        return Optional.ofNullable(id == null ? null : bodies.get(id));
    }

    public Optional<AgencyVersion> on(@Nullable UUID id, LocalDate day) {
        return get(id).flatMap(body -> body.on(day));
    }

    /** The name that people use for it on a day, or on the nearest one; empty for none. */
    public String name(@Nullable UUID id, LocalDate day) {
        return get(id).map(body -> body.nearest(day).shown()).orElse("");
    }

    /** The agencies of a day as a tree: each after the one above it, brothers in alphabetical order. */
    public List<AgencyRow> agencies(LocalDate day) {
        return tree(day, body -> !body.isUnit());
    }

    /** The administrative units of a day as a tree. */
    public List<AgencyRow> units(LocalDate day) {
        return tree(day, Agency::isUnit);
    }

    private List<AgencyRow> tree(LocalDate day, Predicate<Agency> wanted) {
        Map<UUID, AgencyVersion> there = new LinkedHashMap<>();
        bodies.forEach((id, body) -> {
            if (wanted.test(body)) {
                body.on(day).ifPresent(version -> there.put(id, version));
            }
        });
        return AgencyRow.tree(there);
    }

    /** Who answers on a day for what an agency answered for: itself, or its heir, or the heir's heir. */
    public UUID answerable(UUID agency, LocalDate day) {
        return follow(agency, LocalDate.MIN, day);
    }

    /** Who answers on a day for a record that names an agency. */
    public UUID answerable(RecordRef record, UUID agency, LocalDate day) {
        return chosen.getOrDefault(new Chosen(record, agency), List.of()).stream()
                .filter(choice -> !choice.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(choice -> follow(choice.to(), choice.day(), day))
                .orElseGet(() -> answerable(agency, day));
    }

    /**
     * Who answers for a record by now.
     *
     * @param since the first day on which the agency that the record names was no more
     */
    public record Now(LocalDate since, String name) {}

    /** Who answers on a day for a record, if it is not the agency that the record names. */
    public Optional<Now> answersNow(RecordRef record, UUID agency, LocalDate day) {
        UUID now = answerable(record, agency, day);
        LocalDate end = get(agency).map(Agency::end).orElse(null);
        return now.equals(agency) || end == null ? Optional.empty() : Optional.of(new Now(end, name(now, day)));
    }

    /** Days rise with every step, so that this ends. */
    private UUID follow(UUID agency, LocalDate after, LocalDate until) {
        Move next = onward.getOrDefault(agency, List.of()).stream()
                .filter(move ->
                        move.heir() && move.day().isAfter(after) && !move.day().isAfter(until))
                .findFirst()
                .orElse(null);
        return next == null ? agency : follow(next.to(), next.day(), until);
    }

    /** All agencies whose records one of these answers for on a day, as far as nobody chose another by hand. */
    public Set<UUID> answeredBy(Set<UUID> agencies, LocalDate day) {
        Set<UUID> all = new LinkedHashSet<>(agencies);
        onward.keySet().stream()
                .filter(former -> agencies.contains(answerable(former, day)))
                .forEach(all::add);
        // One that has gone answers for nothing any more.
        all.removeIf(id -> !agencies.contains(answerable(id, day)));
        return all;
    }

    /** What was chosen by hand for records of a kind up to a day. */
    public List<HeirChoice> choices(String kind, LocalDate day) {
        return acts.stream()
                .filter(act -> !act.effective().isAfter(day))
                .flatMap(act -> act.choices().stream())
                .filter(choice -> choice.record().kind().equals(kind))
                .toList();
    }

    /** What has become of one by a day; empty while it lasts. */
    public Optional<Became> became(UUID id, LocalDate day) {
        Agency body = bodies.get(id);
        LocalDate end = body == null ? null : body.end();
        if (end == null || end.isAfter(day)) {
            return Optional.empty();
        }
        Set<UUID> heirs = new LinkedHashSet<>();
        onward.getOrDefault(id, List.of()).stream()
                .filter(move -> !move.day().isAfter(day))
                .sorted(Comparator.comparing(move -> !move.heir()))
                .forEach(move -> {
                    Optional<Became> further = became(move.to(), day);
                    if (further.isEmpty()) {
                        heirs.add(move.to());
                    } else {
                        heirs.addAll(further.get().heirs());
                    }
                });
        return Optional.of(new Became(end, List.copyOf(heirs)));
    }

    /** Those that became something else between two days, of which the first is not counted. */
    public List<Reorganisation> between(LocalDate from, LocalDate to) {
        return acts.stream()
                .filter(act -> act.effective().isAfter(from) && !act.effective().isAfter(to))
                .toList();
    }
}

package congtam.ui.reorganisation;

import congtam.agency.Agency;
import congtam.agency.HeirChoice;
import congtam.agency.Reorganisations.Moving;
import congtam.agency.Reorganisations.Preview;
import congtam.agency.Succession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What somebody decides about a plan that was looked at: who answers, for each that ends and for single records. */
final class PreviewForm {
    private final Preview preview;
    private final Set<UUID> confirmed = new HashSet<>();
    private final Map<Moving, UUID> chosen = new HashMap<>();

    PreviewForm(Preview preview) {
        this.preview = preview;
    }

    /**
     * One agency that ends.
     *
     * @param heirs the one that answers first
     * @param work how many records wait at it
     */
    record Ending(UUID from, List<UUID> heirs, int work) {
        /** Whether somebody must say who answers: there are several, and something waits. */
        boolean asks() {
            return heirs.size() > 1 && work > 0;
        }
    }

    Preview preview() {
        return preview;
    }

    List<Ending> endings() {
        Map<UUID, List<Succession>> byFrom = new LinkedHashMap<>();
        preview.outcome().act().successions().forEach(step -> {
            if (!preview.outcome().before().get(step.from()).map(Agency::isUnit).orElse(true)) {
                byFrom.computeIfAbsent(step.from(), id -> new ArrayList<>()).add(step);
            }
        });
        List<Ending> endings = new ArrayList<>();
        byFrom.forEach((from, steps) -> endings.add(new Ending(
                from,
                steps.stream()
                        .sorted(Comparator.comparing(step -> !step.heir()))
                        .map(Succession::to)
                        .toList(),
                (int) preview.work().stream()
                        .filter(moving -> moving.before().equals(from))
                        .count())));
        endings.sort(
                Comparator.comparing((Ending ending) -> !ending.asks()).thenComparingInt(ending -> -ending.work()));
        return endings;
    }

    void confirm(List<Ending> some) {
        some.forEach(ending -> confirmed.add(ending.from()));
    }

    void confirmAll(Set<UUID> some) {
        confirmed.addAll(some);
    }

    Set<UUID> confirmed() {
        return Set.copyOf(confirmed);
    }

    boolean isConfirmed(Ending ending) {
        return !ending.asks() || confirmed.contains(ending.from());
    }

    /** How many still ask who answers for what waits at them. */
    long waiting() {
        return endings().stream().filter(ending -> !isConfirmed(ending)).count();
    }

    UUID heir(Moving moving) {
        return chosen.getOrDefault(moving, moving.after());
    }

    void choose(List<Moving> some, UUID heir) {
        some.stream().filter(moving -> moving.heirs().contains(heir)).forEach(moving -> chosen.put(moving, heir));
    }

    /** What was chosen otherwise than proposed. */
    List<HeirChoice> choices() {
        return preview.work().stream()
                .filter(moving -> !heir(moving).equals(moving.after()))
                .map(moving ->
                        new HeirChoice(moving.item().record(), moving.item().agency(), heir(moving)))
                .toList();
    }

    /** A colleague, and how many of the records that they handle come under another agency. */
    record Handler(String name, long records) {}

    List<Handler> handlers() {
        Map<String, Set<UUID>> records = new TreeMap<>();
        preview.work()
                .forEach(moving -> moving.handlers()
                        .forEach(name -> records.computeIfAbsent(name, key -> new HashSet<>())
                                .add(moving.item().record().id())));
        return records.entrySet().stream()
                .map(entry -> new Handler(entry.getKey(), entry.getValue().size()))
                .sorted(Comparator.comparingLong((Handler handler) -> -handler.records()))
                .toList();
    }
}

package congtam.agency;

import congtam.register.RecordRef;
import congtam.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan while somebody works on it: steps in the order in which they were thought of.
 *
 * @param legalAct of all that it changes
 * @param acts those that have a legal act of their own
 */
public record PlanDraft(
        LocalDate effective, String name, String legalAct, Map<UUID, String> acts, List<PlanStep> steps) {
    public PlanDraft {
        acts = Map.copyOf(acts);
        steps = List.copyOf(steps);
    }

    /**
     * What becomes of it.
     *
     * @param outcome null while it is empty or refused
     * @param problem why it is refused
     * @param step the place of the step without which, and without those after it, that would not be; -1 for none
     */
    public record Check(
            Plan.@Nullable Outcome outcome, @Nullable Problem problem, int step) {}

    /** The plan as steps. */
    public static PlanDraft of(Plan plan, Directory directory) {
        LocalDate eve = plan.effective().minusDays(1);
        List<PlanStep> steps = new ArrayList<>();
        Map<UUID, String> acts = new LinkedHashMap<>();
        plan.changed().forEach((id, version) -> {
            if (!version.legalAct().equals(plan.legalAct())) {
                acts.put(id, version.legalAct());
            }
            directory
                    .on(id, eve)
                    .ifPresentOrElse(
                            now -> steps.addAll(changes(id, now, version)),
                            () -> steps.add(new PlanStep.Found(id, version)));
        });
        steps.addAll(handedOver(plan.successions()));
        Set<UUID> ended = new LinkedHashSet<>(plan.ended());
        plan.successions().forEach(step -> ended.remove(step.from()));
        ended.forEach(id -> steps.add(new PlanStep.End(id)));
        steps.addAll(gifts(plan.choices()));
        return new PlanDraft(plan.effective(), plan.name(), plan.legalAct(), acts, steps);
    }

    private static List<PlanStep> changes(UUID id, AgencyVersion now, AgencyVersion then) {
        List<PlanStep> steps = new ArrayList<>();
        if (!now.withNames(then.code(), then.name(), then.shortName(), then.symbol())
                .equals(now)) {
            steps.add(new PlanStep.Rename(id, then.code(), then.name(), then.shortName(), then.symbol()));
        }
        if (now.kind() != then.kind()) {
            steps.add(new PlanStep.ChangeKind(id, then.kind()));
        }
        if (!Objects.equals(now.parentId(), then.parentId())) {
            steps.add(new PlanStep.Move(id, then.parentId()));
        }
        if (!Objects.equals(now.unitId(), then.unitId())) {
            steps.add(new PlanStep.AnswerFor(id, then.unitId()));
        }
        return steps;
    }

    /** What somebody chose for single records, as steps: one for all that go the same way. */
    public static List<PlanStep> gifts(List<HeirChoice> choices) {
        Map<List<UUID>, List<RecordRef>> ways = new LinkedHashMap<>();
        choices.forEach(
                choice -> ways.computeIfAbsent(List.of(choice.agency(), choice.heir()), way -> new ArrayList<>())
                        .add(choice.record()));
        List<PlanStep> steps = new ArrayList<>();
        ways.forEach((way, records) -> steps.add(new PlanStep.Give(way.getFirst(), way.getLast(), records)));
        return steps;
    }

    private record Heir(UUID to, Certainty certainty) {}

    private static List<PlanStep> handedOver(List<Succession> successions) {
        Map<UUID, List<Succession>> byFrom = new LinkedHashMap<>();
        successions.forEach(step ->
                byFrom.computeIfAbsent(step.from(), id -> new ArrayList<>()).add(step));
        Map<Heir, List<UUID>> whole = new LinkedHashMap<>();
        List<PlanStep> splits = new ArrayList<>();
        byFrom.forEach((from, heirs) -> {
            Succession first = heirs.getFirst();
            if (heirs.size() == 1 && first.share() == null) {
                whole.computeIfAbsent(new Heir(first.to(), first.certainty()), heir -> new ArrayList<>())
                        .add(from);
            } else {
                splits.add(new PlanStep.Split(from, heirs));
            }
        });
        List<PlanStep> steps = new ArrayList<>();
        whole.forEach((heir, from) -> steps.add(new PlanStep.Merge(from, heir.to(), heir.certainty())));
        steps.addAll(splits);
        return steps;
    }

    /**
     * The steps as a plan, with one proposed heir each.
     *
     * @throws Problem if a step speaks of something that is not there
     */
    public Plan plan(Directory directory) {
        Map<UUID, AgencyVersion> changed = new LinkedHashMap<>();
        Map<UUID, List<Succession>> successions = new LinkedHashMap<>();
        Set<UUID> ended = new LinkedHashSet<>();
        List<HeirChoice> choices = new ArrayList<>();
        for (PlanStep step : steps) {
            switch (step) {
                case PlanStep.Found(UUID id, AgencyVersion body) -> changed.put(id, dated(id, body));
                case PlanStep.Rename(UUID id, String code, String called, String shortName, String symbol) ->
                    changed.put(id, dated(id, now(directory, changed, id).withNames(code, called, shortName, symbol)));
                case PlanStep.ChangeKind(UUID id, AgencyKind kind) ->
                    changed.put(id, dated(id, now(directory, changed, id).withKind(kind)));
                case PlanStep.Move(UUID id, UUID parent) -> {
                    AgencyVersion now = now(directory, changed, id);
                    changed.put(id, dated(id, now.withPlace(parent, now.unitId())));
                }
                case PlanStep.AnswerFor(UUID id, UUID unit) -> {
                    AgencyVersion now = now(directory, changed, id);
                    changed.put(id, dated(id, now.withPlace(now.parentId(), unit)));
                }
                case PlanStep.Merge(List<UUID> from, UUID to, Certainty certainty) ->
                    from.forEach(id -> successions
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(new Succession(id, to, null, null, certainty, true)));
                case PlanStep.Split(UUID from, List<Succession> heirs) ->
                    successions.computeIfAbsent(from, key -> new ArrayList<>()).addAll(heirs);
                case PlanStep.Give(UUID agency, UUID heir, List<RecordRef> records) ->
                    records.forEach(given -> choices.add(new HeirChoice(given, agency, heir)));
                case PlanStep.End(UUID id) -> ended.add(id);
            }
        }
        List<Succession> all = new ArrayList<>();
        successions.forEach((from, heirs) -> all.addAll(Heirs.proposed(heirs, from, changed, directory, effective)));
        return new Plan(effective, name, legalAct, changed, all, ended, List.of()).with(choices);
    }

    private AgencyVersion now(Directory directory, Map<UUID, AgencyVersion> changed, UUID id) {
        LocalDate eve = effective.minusDays(1);
        return Optional.ofNullable(changed.get(id))
                .or(() -> directory.on(id, eve))
                .or(() -> directory.on(id, effective))
                .orElseThrow(() -> Problem.of("reorganisation.not-there", directory.name(id, eve), eve));
    }

    private AgencyVersion dated(UUID id, AgencyVersion version) {
        return version.since(effective, acts.getOrDefault(id, legalAct));
    }

    /** Looks whether it can be done, and which step is to blame if not. */
    public Check check(Directory directory) {
        try {
            return new Check(plan(directory).on(directory), null, -1);
        } catch (Problem problem) {
            // A name that is missing is no step's fault.
            boolean ofAll = steps.isEmpty() || problem.code().equals("reorganisation.no-name");
            return new Check(null, problem, ofAll ? -1 : culprit(directory, problem));
        }
    }

    /** The first step with which the plan is refused for this reason; halving, as a large plan has hundreds. */
    private int culprit(Directory directory, Problem problem) {
        int innocent = 0;
        int guilty = steps.size();
        while (guilty - innocent > 1) {
            int middle = (innocent + guilty) / 2;
            if (refused(directory, steps.subList(0, middle), problem)) {
                guilty = middle;
            } else {
                innocent = middle;
            }
        }
        return guilty - 1;
    }

    private boolean refused(Directory directory, List<PlanStep> some, Problem wanted) {
        try {
            new PlanDraft(effective, name, legalAct, acts, some).plan(directory).on(directory);
            return false;
        } catch (Problem problem) {
            return problem.code().equals(wanted.code()) && problem.details().equals(wanted.details());
        }
    }

    /** The agencies or units of the eve, with those that are founded at the places where they will stand. */
    public List<AgencyRow> tree(Directory directory, boolean units) {
        LocalDate eve = effective.minusDays(1);
        Map<UUID, AgencyVersion> there = new LinkedHashMap<>();
        directory.bodies().forEach((id, body) -> {
            if (body.isUnit() == units) {
                body.on(eve).ifPresent(version -> there.put(id, version));
            }
        });
        for (PlanStep step : steps) {
            if (step instanceof PlanStep.Found(UUID id, AgencyVersion body)
                    && body.kind().isUnit() == units) {
                there.put(id, body);
            }
        }
        return AgencyRow.tree(there);
    }
}

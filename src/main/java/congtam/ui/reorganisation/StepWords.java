package congtam.ui.reorganisation;

import congtam.agency.PlanStep;
import congtam.agency.Succession;
import congtam.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan's steps in words: each as a line of the list, and as a mark beside those in the tree whom it concerns. */
final class StepWords {
    private static final int FEW = 3;

    private final Texts texts;
    private final PlanForm form;

    StepWords(Texts texts, PlanForm form) {
        this.texts = texts;
        this.form = form;
    }

    String line(PlanStep step) {
        return switch (step) {
            case PlanStep.Found(UUID id, var body) ->
                texts.get("step.found", texts.of(body.kind()), body.shown(), above(body.parentId()));
            case PlanStep.Rename rename ->
                texts.get("step.rename", form.name(rename.id()), rename.name(), rename.code());
            case PlanStep.ChangeKind(UUID id, var kind) -> texts.get("step.kind", form.name(id), texts.of(kind));
            case PlanStep.Move(UUID id, UUID parent) -> texts.get("step.move", form.name(id), above(parent));
            case PlanStep.AnswerFor(UUID id, UUID unit) -> texts.get("step.territory", form.name(id), above(unit));
            case PlanStep.Merge merge -> texts.get("step.merge", some(merge.from()), form.name(merge.to()));
            case PlanStep.Split split -> texts.get("step.split", form.name(split.from()), heirs(split.heirs()));
            case PlanStep.Give give ->
                texts.get("step.give", give.records().size(), form.name(give.agency()), form.name(give.heir()));
            case PlanStep.End(UUID id) -> texts.get("step.end", form.name(id));
        };
    }

    private String above(@Nullable UUID id) {
        return id == null ? texts.get("step.top") : form.name(id);
    }

    private String some(List<UUID> ids) {
        String first = ids.stream().limit(FEW).map(form::name).collect(Collectors.joining(", "));
        return ids.size() > FEW ? texts.get("step.and-others", first, ids.size() - FEW) : first;
    }

    private String heirs(List<Succession> heirs) {
        return heirs.stream()
                .map(step -> {
                    Integer share = step.share();
                    return share == null
                            ? form.name(step.to())
                            : texts.get("step.share", form.name(step.to()), share / 100.0);
                })
                .collect(Collectors.joining(", "));
    }

    /** What happens to each that the plan names, in a few words. */
    Map<UUID, String> marks() {
        Map<UUID, String> marks = new LinkedHashMap<>();
        for (PlanStep step : form.steps()) {
            switch (step) {
                case PlanStep.Found(UUID id, var body) -> mark(marks, id, texts.get("mark.new"));
                case PlanStep.Rename rename -> mark(marks, rename.id(), texts.get("mark.becomes", rename.name()));
                case PlanStep.ChangeKind(UUID id, var kind) ->
                    mark(marks, id, texts.get("mark.becomes", texts.of(kind)));
                case PlanStep.Move(UUID id, UUID parent) -> mark(marks, id, texts.get("mark.under", above(parent)));
                case PlanStep.AnswerFor(UUID id, UUID unit) ->
                    mark(marks, id, texts.get("mark.territory", above(unit)));
                case PlanStep.Merge merge ->
                    merge.from().forEach(id -> mark(marks, id, texts.get("mark.into", form.name(merge.to()))));
                case PlanStep.Split split ->
                    mark(
                            marks,
                            split.from(),
                            texts.get(
                                    "mark.split",
                                    some(split.heirs().stream()
                                            .map(Succession::to)
                                            .toList())));
                case PlanStep.Give give ->
                    mark(
                            marks,
                            give.agency(),
                            texts.get("mark.give", give.records().size(), form.name(give.heir())));
                case PlanStep.End(UUID id) -> mark(marks, id, texts.get("mark.ends"));
            }
        }
        return marks;
    }

    private static void mark(Map<UUID, String> marks, UUID id, String words) {
        marks.merge(id, words, (earlier, later) -> earlier + "; " + later);
    }
}

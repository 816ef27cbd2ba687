package congtam.ui.history;

import congtam.inspection.CaseStep;
import congtam.inspection.CaseStep.Detail;
import congtam.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the steps of a case into words. */
public final class CaseWords {
    /** Answers that one person gives within this time are read as one step. */
    private static final Duration SITTING = Duration.ofMinutes(15);

    private final Texts texts;
    private final String own;

    /**
     * For the timeline of one record.
     *
     * @param own the record's number; steps of others are told with theirs
     */
    public CaseWords(Texts texts, String own) {
        this.texts = texts;
        this.own = own;
    }

    /** The steps in their order; a visit saves each answer as it is given, so what was done at one sitting is one step. */
    public List<HistoryStep> steps(List<CaseStep> timeline) {
        List<HistoryStep> steps = new ArrayList<>();
        List<CaseStep> sitting = new ArrayList<>();
        for (CaseStep step : timeline) {
            if (!sitting.isEmpty() && !continues(sitting.getLast(), step)) {
                steps.add(step(sitting));
                sitting.clear();
            }
            sitting.add(step);
        }
        if (!sitting.isEmpty()) {
            steps.add(step(sitting));
        }
        return steps;
    }

    private static boolean continues(CaseStep before, CaseStep step) {
        return step.change().entry().record().equals(before.change().entry().record())
                && step.change().entry().version() > 1
                && step.who().equals(before.who())
                && (step.act().equals(before.act()) || before.change().entry().version() == 1)
                && Duration.between(before.at(), step.at()).compareTo(SITTING) < 0;
    }

    private HistoryStep step(List<CaseStep> sitting) {
        CaseStep first = sitting.getFirst();
        CaseStep last = sitting.getLast();
        String act = texts.has("act." + first.act()) ? texts.get("act." + first.act()) : first.act();
        return new HistoryStep(
                texts.dateTime(first.at()),
                first.who(),
                first.number().equals(own) ? act : act + " · " + first.number(),
                mark(first, last),
                sitting.stream().anyMatch(step -> step.change().erased()),
                lines(sitting));
    }

    private String mark(CaseStep first, CaseStep last) {
        return texts.get(
                "form.history.mark",
                range(first.change().entry().seq(), last.change().entry().seq()),
                range(first.change().entry().version(), last.change().entry().version()));
    }

    private static String range(long first, long last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    private record Place(String part, String label) {}

    private record Change(@Nullable Object before, @Nullable Object after) {}

    /** What stood before the sitting and what stands after it; what came back to where it was is not told. */
    private List<HistoryStep.Line> lines(List<CaseStep> sitting) {
        Map<Place, List<Change>> places = new LinkedHashMap<>();
        for (CaseStep step : sitting) {
            for (Detail detail : step.details()) {
                // The code of the line stands before each of its details already.
                if (detail.label().equals("visit.finding.line")
                        && !detail.part().isEmpty()) {
                    continue;
                }
                List<Change> changes =
                        places.computeIfAbsent(new Place(detail.part(), detail.label()), place -> new ArrayList<>());
                if (!changes.isEmpty() && Objects.equals(changes.getLast().after(), detail.before())) {
                    changes.set(changes.size() - 1, new Change(changes.getLast().before(), detail.after()));
                } else {
                    changes.add(new Change(detail.before(), detail.after()));
                }
            }
        }
        List<HistoryStep.Line> lines = new ArrayList<>();
        places.forEach((place, changes) -> changes.stream()
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .forEach(change ->
                        lines.add(new HistoryStep.Line(title(place), shown(change.before()), shown(change.after())))));
        return lines;
    }

    private String title(Place place) {
        String label = texts.get(place.label());
        return place.part().isEmpty() ? label : place.part() + " · " + label;
    }

    private String shown(@Nullable Object value) {
        return value == null ? "" : texts.shown(value);
    }
}

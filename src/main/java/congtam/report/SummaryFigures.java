package congtam.report;

import congtam.agency.AgencyCount;
import congtam.complaint.ComplaintCounts;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.DueFilter;
import congtam.inspection.InspectionCounts;
import congtam.inspection.InspectionFilter;
import congtam.report.Figures.Line;
import congtam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts the figures of a period into tables with words, each line with the filter of its list. */
public final class SummaryFigures {
    private final Texts texts;

    public SummaryFigures(Texts texts) {
        this.texts = texts;
    }

    public List<Figures> complaints(Summary summary) {
        ComplaintFilter all = summary.allComplaints();
        ComplaintCounts counts = summary.complaints();
        Line total = new Line(texts.get("summary.total-complaints"), 0, counts.total(), all, null);
        return List.of(
                complaints("state", "field.state", counts.byState(), texts::of, all::withState, total, false),
                complaints("kind", "field.kind", counts.byKind(), texts::of, all::withKind, total, true),
                complaints("field", "field.field", counts.byField(), this::field, all::withField, total, true),
                new Figures(
                        "agency",
                        texts.get("summary.complaints.agency"),
                        texts.get("field.agency"),
                        counts.byAgency().stream()
                                .map(count -> new Line(
                                        agency(count),
                                        count.depth(),
                                        count.number(),
                                        count.id() == null ? null : all.withAgency(count.id()),
                                        null))
                                .toList(),
                        total,
                        true),
                dues(summary.dues(), all));
    }

    /** Shares are of those that have a time limit; none where nothing is counted. */
    private Figures dues(List<ComplaintCounts.Count<DueFilter.What>> counts, ComplaintFilter all) {
        List<Line> lines = counts.stream()
                .map(count -> new Line(
                        texts.get("DueFilter." + count.of()),
                        0,
                        count.complaints(),
                        all.withDue(new DueFilter(count.of())),
                        null))
                .toList();
        Line total = lines.getFirst();
        return new Figures(
                "due",
                texts.get("summary.complaints.due"),
                texts.get("field.clock"),
                total.number() == 0 ? List.of() : lines.subList(1, lines.size()),
                total,
                true);
    }

    private <T> Figures complaints(
            String code,
            String column,
            List<ComplaintCounts.Count<T>> counts,
            Function<T, String> name,
            Function<T, ComplaintFilter> filter,
            Line total,
            boolean overlaps) {
        return new Figures(
                code,
                texts.get("summary.complaints." + code),
                texts.get(column),
                counts.stream()
                        .map(count ->
                                new Line(name.apply(count.of()), 0, count.complaints(), filter.apply(count.of()), null))
                        .toList(),
                total,
                overlaps);
    }

    public List<Figures> visits(Summary summary) {
        InspectionFilter all = summary.allVisits();
        InspectionCounts counts = summary.visits();
        Line total = new Line(texts.get("summary.total-visits"), 0, counts.total(), null, all);
        return List.of(
                visits("visit-result", "visit.result", counts.byResult(), texts::of, all::withResult, total, false),
                visits("visit-state", "visit.state", counts.byState(), texts::of, all::withState, total, false),
                visits(
                        "visit-remedies",
                        "visit.finding.remedies",
                        counts.byRemedies(),
                        texts::of,
                        all::withRemedies,
                        total,
                        true),
                visits(
                        "visit-severity",
                        "visit.finding.severity",
                        counts.bySeverity(),
                        texts::of,
                        all::withSeverity,
                        total,
                        true),
                new Figures(
                        "visit-agency",
                        texts.get("summary.visits.visit-agency"),
                        texts.get("visit.agencyId"),
                        counts.byAgency().stream()
                                .map(count -> new Line(
                                        agency(count), count.depth(), count.number(), null, all.withAgency(count.id())))
                                .toList(),
                        total,
                        true));
    }

    private <T> Figures visits(
            String code,
            String column,
            List<InspectionCounts.Count<T>> counts,
            Function<T, String> name,
            Function<T, InspectionFilter> filter,
            Line total,
            boolean overlaps) {
        return new Figures(
                code,
                texts.get("summary.visits." + code),
                texts.get(column),
                counts.stream()
                        .map(count ->
                                new Line(name.apply(count.of()), 0, count.visits(), null, filter.apply(count.of())))
                        .toList(),
                total,
                overlaps);
    }

    /** On whose agencies the figures are, with a line for each reorganisation across which they are not to be compared. */
    public List<String> remarks(Summary summary) {
        List<String> remarks = new ArrayList<>();
        LocalDate day = summary.view().day();
        remarks.add(
                summary.view().asItWas()
                        ? texts.get("summary.view.as-it-was")
                        : day == null
                                ? texts.get("summary.view.today")
                                : texts.get("summary.view.on", texts.date(day)));
        String key = summary.view().asItWas() ? "summary.break.as-it-was" : "summary.break.converted";
        summary.breaks().forEach(act -> remarks.add(texts.get(key, texts.date(act.effective()), act.name())));
        return remarks;
    }

    private String field(String field) {
        return field.isEmpty() ? texts.get("summary.no-field") : field;
    }

    private String agency(AgencyCount count) {
        return count.id() == null ? texts.get("summary.no-agency") : count.name();
    }
}

package congtam.report;

import congtam.report.Block.Columns;
import congtam.text.Texts;
import java.text.NumberFormat;
import java.util.List;

/** Puts the profile of an agency into the words of its sheet. */
public final class ProfileDocument {
    private final Texts texts;
    private final Letterhead letterhead;
    private final ProfileFigures figures;
    private final SummaryDocument tables;
    private final NumberFormat numbers;

    public ProfileDocument(Texts texts, Letterhead letterhead) {
        this.texts = texts;
        this.letterhead = letterhead;
        this.figures = new ProfileFigures(texts);
        this.tables = new SummaryDocument(texts, letterhead);
        this.numbers = NumberFormat.getInstance(texts.language().locale());
    }

    public Document of(AgencyProfile profile) {
        Pages pages = new Pages();
        Summary summary = profile.summary();
        pages.section(texts.get("profile.section.agency"));
        figures.facts(profile).forEach(fact -> pages.fact(fact.label(), fact.value()));
        pages.section(texts.get("profile.section.figures", texts.date(summary.from()), texts.date(summary.to())));
        figures.remarks(profile).forEach(pages::note);
        spans(pages, profile);
        counted(pages, "summary.complaints.total", summary.complaints().total(), figures.complaints(profile));
        counted(pages, "summary.visits.total", summary.visits().total(), figures.visits(profile));
        return new Document(
                letterhead,
                Document.Masthead.of(letterhead, texts, summary.madeAt()),
                texts.get("profile.name"),
                profile.present().name(),
                texts.get("profile.end"),
                texts.get("summary.stamp", summary.madeBy(), texts.dateTime(summary.madeAt())),
                pages.end());
    }

    private void counted(Pages pages, String key, long total, List<Figures> counts) {
        pages.part("");
        pages.paragraph(texts.get(key, numbers.format(total)));
        tables.tables(pages, counts);
    }

    private void spans(Pages pages, AgencyProfile profile) {
        if (profile.spans().isEmpty()) {
            return;
        }
        pages.part(texts.get("profile.over-time"));
        Columns came = new Columns(
                "over-time", texts.get("profile.span"), texts.get("profile.complaints"), texts.get("profile.visits"));
        profile.spans()
                .forEach(span -> pages.count(
                        came,
                        figures.name(profile, span),
                        numbers.format(span.complaints()),
                        numbers.format(span.visits().visits())));
        List<AgencyProfile.Span> visited = profile.spans().stream()
                .filter(span -> span.visits().visits() > 0)
                .toList();
        if (visited.isEmpty()) {
            return;
        }
        pages.part(texts.get("profile.findings-over-time"));
        Columns findings = new Columns(
                "findings", texts.get("profile.span"), texts.get("profile.failed"), texts.get("profile.findings"));
        visited.forEach(span -> pages.count(
                findings,
                figures.name(profile, span),
                numbers.format(span.visits().failed()),
                numbers.format(span.visits().findings())));
        pages.part(texts.get("profile.remedies-over-time"));
        Columns remedies = new Columns(
                "remedies", texts.get("profile.span"), texts.get("profile.open-overdue"), texts.get("profile.done"));
        visited.forEach(span -> pages.count(
                remedies,
                figures.name(profile, span),
                texts.get(
                        "profile.of-which",
                        numbers.format(span.visits().open()),
                        numbers.format(span.visits().overdue())),
                numbers.format(span.visits().done())));
    }
}

package congtam.report;

import congtam.report.Block.Columns;
import congtam.text.Texts;
import java.text.NumberFormat;
import java.util.List;

/** Puts the figures of a period into the words of its report. */
public final class SummaryDocument {
    private final Texts texts;
    private final Letterhead letterhead;
    private final SummaryFigures figures;
    private final NumberFormat numbers;
    private final NumberFormat shares;

    public SummaryDocument(Texts texts, Letterhead letterhead) {
        this.texts = texts;
        this.letterhead = letterhead;
        this.figures = new SummaryFigures(texts);
        this.numbers = NumberFormat.getInstance(texts.language().locale());
        this.shares = NumberFormat.getInstance(texts.language().locale());
        shares.setMinimumFractionDigits(1);
        shares.setMaximumFractionDigits(1);
    }

    public Document of(Summary summary) {
        Pages pages = new Pages();
        figures.remarks(summary).forEach(pages::note);
        pages.section(texts.get("summary.complaints"));
        pages.paragraph(texts.get(
                "summary.complaints.total", numbers.format(summary.complaints().total())));
        if (!summary.complaints().byAgency().isEmpty()) {
            pages.chart(() -> UnitChart.picture(summary, texts));
        }
        tables(pages, figures.complaints(summary));
        pages.section(texts.get("summary.visits"));
        pages.paragraph(texts.get(
                "summary.visits.total", numbers.format(summary.visits().total())));
        tables(pages, figures.visits(summary));
        return new Document(
                letterhead,
                Document.Masthead.of(letterhead, texts, summary.madeAt()),
                texts.get("report.name"),
                texts.get("summary.about", texts.date(summary.from()), texts.date(summary.to())),
                texts.get("summary.end"),
                texts.get("summary.stamp", summary.madeBy(), texts.dateTime(summary.madeAt())),
                pages.end());
    }

    void tables(Pages pages, List<Figures> tables) {
        for (Figures table : tables) {
            if (table.lines().isEmpty()) {
                continue;
            }
            pages.part(table.title());
            Columns columns =
                    new Columns(table.code(), table.column(), texts.get("summary.number"), texts.get("summary.share"));
            table.lines().forEach(line -> line(pages, columns, line, table.total()));
            pages.total(
                    columns,
                    table.total().name(),
                    numbers.format(table.total().number()),
                    shares.format(table.total().share(table.total())));
            if (table.overlaps()) {
                pages.note(texts.get("summary.overlaps"));
            }
        }
    }

    private void line(Pages pages, Columns columns, Figures.Line line, Figures.Line total) {
        pages.count(
                columns,
                // Set in by spaces that no line break and no justification swallows.
                "\u00a0".repeat(4 * line.depth()) + line.name(),
                numbers.format(line.number()),
                shares.format(line.share(total)));
    }
}

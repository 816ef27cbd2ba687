package congtam.report;

import congtam.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The figures of a period as a workbook: a sheet for complaints, one for visits, the tables one below the other. */
final class SummaryWorkbook {
    private static final int NAMES_WIDE = 60;

    private final Texts texts;
    private final SummaryFigures figures;

    SummaryWorkbook(Texts texts) {
        this.texts = texts;
        this.figures = new SummaryFigures(texts);
    }

    void write(Summary summary, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "CongTam", "1.0")) {
            sheet(book, "summary.sheet.complaints", summary, figures.complaints(summary));
            sheet(book, "summary.sheet.visits", summary, figures.visits(summary));
        }
    }

    private void sheet(Workbook book, String name, Summary summary, List<Figures> tables) {
        Worksheet sheet = book.newWorksheet(texts.get(name));
        sheet.width(0, NAMES_WIDE);
        sheet.value(0, 0, texts.get("summary.about", texts.date(summary.from()), texts.date(summary.to())));
        sheet.style(0, 0).bold().set();
        int row = 1;
        for (String remark : figures.remarks(summary)) {
            sheet.value(row++, 0, remark);
        }
        row++;
        for (Figures table : tables) {
            sheet.value(row, 0, table.title());
            sheet.style(row++, 0).bold().set();
            sheet.value(row, 0, table.column());
            sheet.value(row, 1, texts.get("summary.number"));
            sheet.value(row, 2, texts.get("summary.share"));
            sheet.range(row, 0, row, 2).style().bold().set();
            row++;
            for (Figures.Line line : table.lines()) {
                line(sheet, row++, line, table.total());
            }
            sheet.range(row, 0, row, 2).style().bold().set();
            line(sheet, row++, table.total(), table.total());
            if (table.overlaps()) {
                sheet.value(row++, 0, texts.get("summary.overlaps"));
            }
            row++;
        }
    }

    private static void line(Worksheet sheet, int row, Figures.Line line, Figures.Line total) {
        sheet.value(row, 0, line.name());
        sheet.style(row, 0).indent(line.depth()).set();
        sheet.value(row, 1, line.number());
        sheet.value(row, 2, line.share(total));
    }
}

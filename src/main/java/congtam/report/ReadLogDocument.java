package congtam.report;

import congtam.access.ReadAct;
import congtam.access.Step;
import congtam.register.ReadLine;
import congtam.report.Block.Columns;
import congtam.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Puts lines of the read log into words: for paper, for a table, for a file. */
public final class ReadLogDocument {
    private final Texts texts;

    public ReadLogDocument(Texts texts) {
        this.texts = texts;
    }

    Document of(List<ReadLine> lines, Letterhead letterhead, String by, Instant at) {
        Pages pages = new Pages();
        pages.section(texts.get("reads.title"));
        Columns columns = new Columns("reads", texts.get("log.at"), texts.get("log.who"), texts.get("log.act"));
        for (ReadLine line : lines) {
            pages.step(columns, texts.dateTime(line.at()), line.who(), what(line));
        }
        return new Document(
                letterhead,
                Document.Masthead.of(letterhead, texts, at),
                texts.get("report.name"),
                texts.get("reads.about"),
                texts.get("reads.end", lines.size()),
                texts.get("summary.stamp", by, texts.dateTime(at)),
                pages.end());
    }

    private String what(ReadLine line) {
        StringBuilder what = new StringBuilder(act(line));
        if (!line.number().isEmpty()) {
            what.append(": ").append(line.number());
        }
        if (!line.detail().isEmpty()) {
            what.append(" (").append(detail(line)).append(')');
        }
        return line.purpose().isEmpty() ? what.toString() : what + "; " + line.purpose();
    }

    /** What was done; of a newer program's act its code. */
    public String act(ReadLine line) {
        String key = ReadAct.class.getSimpleName() + "." + line.act();
        return texts.has(key) ? texts.get(key) : line.act();
    }

    /** The list that was read, or the step that was refused. */
    public String detail(ReadLine line) {
        String step = Step.class.getSimpleName() + "." + line.detail();
        String list = "reads." + line.detail();
        return texts.has(step) ? texts.get(step) : texts.has(list) ? texts.get(list) : line.detail();
    }

    void csv(List<ReadLine> lines, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Without the mark a spreadsheet takes Vietnamese letters for others.
        text.write('\uFEFF');
        var csv = de.siegmar.fastcsv.writer.CsvWriter.builder().build(text);
        csv.writeRecord(
                texts.get("log.seq"),
                texts.get("log.at"),
                texts.get("log.who"),
                texts.get("log.act"),
                texts.get("reads.number"),
                texts.get("reads.detail"),
                texts.get("field.purpose"));
        for (ReadLine line : lines) {
            csv.writeRecord(
                    Long.toString(line.seq()),
                    texts.dateTime(line.at()),
                    safe(line.who()),
                    act(line),
                    line.number(),
                    detail(line),
                    safe(line.purpose()));
        }
        text.flush();
    }

    /** What a spreadsheet would take for a formula stays text. */
    private static String safe(String cell) {
        return cell.matches("[=+@\\t\\r-].*") ? "'" + cell : cell;
    }
}

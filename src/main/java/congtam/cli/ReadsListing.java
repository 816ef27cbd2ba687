package congtam.cli;

import congtam.access.ReadAct;
import congtam.access.ReadFilter;
import congtam.access.ReadLog;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.ReadLine;
import congtam.report.ReadLogDocument;
import congtam.text.Texts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code log --reads}: who read what, and for what purpose. */
final class ReadsListing implements Listing<ReadLine> {
    private final ReadLog reads;
    private final Viewer viewer;
    private final ReadFilter filter;

    ReadsListing(Office office, Viewer viewer, Arguments arguments) {
        this.reads = office.reads();
        this.viewer = viewer;
        this.filter = new ReadFilter(
                Objects.requireNonNullElse(arguments.option("--who"), ""),
                Objects.requireNonNullElse(arguments.option("--case"), ""),
                arguments.code("--act", ReadAct.class),
                arguments.date("--from"),
                arguments.date("--to"));
    }

    @Override
    public String code() {
        return "reads";
    }

    @Override
    public List<ReadLine> page(@Nullable ReadLine after, int size) {
        return reads.page(viewer, filter, after == null ? Long.MAX_VALUE : after.seq(), size);
    }

    @Override
    public List<String> fields() {
        return List.of("seq", "at", "who", "act", "number", "detail", "purpose");
    }

    @Override
    public void fill(ObjectNode node, ReadLine line) {
        node.put("seq", line.seq());
        node.put("at", Json.time(line.at()));
        node.put("who", line.who());
        node.put("act", line.act());
        node.put("number", line.number());
        node.put("detail", line.detail());
        node.put("purpose", line.purpose());
    }

    @Override
    public List<Integer> widths() {
        return List.of(8, 16, 24, 24, 16, 24);
    }

    @Override
    public List<String> heads(Texts texts) {
        return List.of(
                texts.get("log.seq"),
                texts.get("log.at"),
                texts.get("log.who"),
                texts.get("log.act"),
                texts.get("reads.number"),
                texts.get("reads.detail"),
                texts.get("field.purpose"));
    }

    @Override
    public List<String> cells(ReadLine line, Texts texts) {
        ReadLogDocument words = new ReadLogDocument(texts);
        return List.of(
                Terminal.plain(line.seq()),
                texts.dateTime(line.at()),
                line.who(),
                words.act(line),
                line.number(),
                words.detail(line),
                line.purpose());
    }
}

package congtam.report;

import congtam.report.Block.Columns;
import congtam.report.Block.Kind;
import congtam.report.Block.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the blocks of a document in their order, under the headings that were begun last. */
final class Pages {
    private final List<Block> blocks = new ArrayList<>();
    private String section = "";
    private String part = "";

    void section(String heading) {
        section = heading;
        part = "";
    }

    void part(String heading) {
        part = heading;
    }

    void paragraph(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> add(Kind.PARAGRAPH, null, line, "", ""));
    }

    /** A label with its value; what is empty is left out. */
    void fact(String label, String value) {
        if (!value.isEmpty()) {
            add(Kind.FACT, null, label + ":", value, "");
        }
    }

    void step(Columns columns, String at, String who, String what) {
        add(Kind.STEP, columns, at, who, what);
    }

    void count(Columns columns, String name, String number, String share) {
        add(Kind.COUNT, columns, name, number, share);
    }

    void total(Columns columns, String name, String number, String share) {
        add(Kind.TOTAL, columns, name, number, share);
    }

    void note(String text) {
        add(Kind.NOTE, null, text, "", "");
    }

    void pictures(String firstCaption, Picture first, String secondCaption, @Nullable Picture second) {
        blocks.add(new Block(Kind.PICTURES, section, part, null, firstCaption, secondCaption, "", first, second));
    }

    void chart(Picture chart) {
        blocks.add(new Block(Kind.CHART, section, part, null, "", "", "", chart, null));
    }

    private void add(Kind kind, @Nullable Columns columns, String first, String second, String third) {
        blocks.add(new Block(kind, section, part, columns, first, second, third, null, null));
    }

    /** All of them; nothing is added after this. */
    List<Block> end() {
        section("");
        add(Kind.END, null, "", "", "");
        return List.copyOf(blocks);
    }
}

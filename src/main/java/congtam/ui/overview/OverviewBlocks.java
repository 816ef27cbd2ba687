package congtam.ui.overview;

import congtam.complaint.ComplaintRow;
import congtam.complaint.DueFilter;
import congtam.inspection.InspectionRow;
import congtam.text.Texts;
import congtam.ui.kit.Plain;
import congtam.ui.kit.StateDot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The four blocks of the first screen, of what was read. */
final class OverviewBlocks {
    private final Texts texts;
    private final Overview overview;
    private final Consumer<Figure> list;
    private final Consumer<ComplaintRow> complaint;
    private final Consumer<InspectionRow> visit;

    OverviewBlocks(
            Texts texts,
            Overview overview,
            Consumer<Figure> list,
            Consumer<ComplaintRow> complaint,
            Consumer<InspectionRow> visit) {
        this.texts = texts;
        this.overview = overview;
        this.list = list;
        this.complaint = complaint;
        this.visit = visit;
    }

    JComponent fresh() {
        JPanel block = block("overview.new");
        block.add(figures(overview.fresh()));
        overview.newest().forEach(row -> block.add(newest(row)));
        return ifAny(block, overview.newest(), "overview.new.none");
    }

    JComponent oldest() {
        JPanel block = block("overview.open");
        block.add(figures(overview.bands()));
        block.add(dues());
        overview.oldest().forEach(row -> block.add(aged(row)));
        return ifAny(block, overview.oldest(), "overview.open.none");
    }

    JComponent agencies() {
        JPanel block = block("overview.agencies");
        long largest =
                overview.agencies().stream().mapToLong(Figure::number).max().orElse(0);
        int line = 0;
        for (Figure agency : overview.agencies()) {
            String name = "overview.agency." + ++line;
            block.add(new FigureLink(
                            name,
                            texts.get("overview.spoken", agency.name(), agency.number()),
                            "[grow, fill, 0:0][120!, fill][36!, right]",
                            () -> list.accept(agency))
                    .with(FigureLink.text(agency.name()), "wmin 0")
                    .with(new Share(agency.number(), largest), "h 16!")
                    .with(number(name, agency.number(), ""), ""));
        }
        return ifAny(block, overview.agencies(), "overview.agencies.none");
    }

    JComponent visits() {
        JPanel block = block("overview.visits");
        overview.visits().forEach(row -> block.add(visit(row)));
        return ifAny(block, overview.visits(), "overview.visits.none");
    }

    private JPanel block(String key) {
        JPanel block = new JPanel(new MigLayout("insets 12 8 12 8, wrap 1, gapy 0", "[grow, fill, 0:0]", "[]6[]"));
        block.putClientProperty("FlatLaf.style", "background: $CongTam.panel; arc: 12");
        block.setName(key);
        JLabel heading = new JLabel(texts.get(key, Overview.LATELY_DAYS));
        heading.putClientProperty("FlatLaf.styleClass", "h4");
        block.add(heading, "gapleft 10");
        return block;
    }

    private JComponent ifAny(JPanel block, List<?> lines, String none) {
        if (lines.isEmpty()) {
            JLabel nothing = FigureLink.quiet(texts.get(none));
            nothing.setName(none);
            block.add(nothing, "gapleft 10, gaptop 8");
        }
        return block;
    }

    private JComponent figures(List<Figure> figures) {
        return figures(figures, figure -> texts.get(figure.name()), Figure::name);
    }

    private JComponent figures(
            List<Figure> figures, Function<Figure, String> captions, Function<Figure, String> names) {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 2 0", "[grow, fill, sg, 0:0]".repeat(figures.size())));
        row.setOpaque(false);
        for (Figure figure : figures) {
            String caption = captions.apply(figure);
            String name = names.apply(figure);
            row.add(
                    new FigureLink(
                                    name,
                                    texts.get("overview.spoken", caption, figure.number()),
                                    "[left, grow, 0:0]",
                                    () -> list.accept(figure))
                            .with(number(name, figure.number(), "h1"), "wrap")
                            .with(small(caption), "wmin 0"),
                    "wmin 0");
        }
        return row;
    }

    /** How many have reached which level of their time limits, the mildest first. */
    private JComponent dues() {
        return figures(overview.dues(), Figure::name, OverviewBlocks::dueName);
    }

    private static String dueName(Figure figure) {
        DueFilter filter = figure.filter().due();
        return "overview.due." + (filter == null ? "" : filter.level());
    }

    private JLabel number(String name, long number, String style) {
        JLabel label = Plain.label(texts.get("overview.number", number));
        label.setName(name + ".number");
        label.putClientProperty("FlatLaf.styleClass", style.isEmpty() ? "semibold" : style);
        return label;
    }

    private static JLabel small(String caption) {
        JLabel label = Plain.label(caption);
        label.putClientProperty("FlatLaf.styleClass", "small quiet");
        return label;
    }

    private FigureLink newest(ComplaintRow row) {
        return line(
                        row,
                        "overview.newest.",
                        texts.dateTime(row.receivedAt()),
                        "[132!][grow 40, fill, 0:0][grow 60, fill, 0:0]")
                .with(FigureLink.quiet(texts.dateTime(row.receivedAt())), "")
                .with(FigureLink.text(agency(row)), "wmin 0")
                .with(FigureLink.quiet(row.excerpt().replaceAll("\\s+", " ")), "wmin 0");
    }

    private FigureLink aged(ComplaintRow row) {
        long days = ChronoUnit.DAYS.between(day(row.receivedAt()), overview.today());
        String age = texts.get("overview.days", days);
        JLabel state = FigureLink.quiet(texts.of(row.state()));
        state.setIcon(new StateDot("state." + row.state()));
        return line(row, "overview.oldest.", age, "[80!, right][118!][grow, fill, 0:0][]")
                .with(FigureLink.text(age), "")
                .with(FigureLink.quiet(row.number()), "")
                .with(FigureLink.text(agency(row)), "wmin 0")
                .with(state, "");
    }

    private FigureLink visit(InspectionRow row) {
        String when = texts.date(day(row.startsAt()));
        String result = texts.of(row.result());
        JLabel said = FigureLink.quiet(result);
        said.setIcon(new StateDot("result." + row.result()));
        return new FigureLink(
                        "overview.visit." + row.number(),
                        String.join(" · ", row.number(), when, row.agencyName(), result),
                        "[86!][118!][grow, fill, 0:0][]",
                        () -> visit.accept(row))
                .with(FigureLink.quiet(when), "")
                .with(FigureLink.text(row.number()), "")
                .with(FigureLink.text(row.agencyName()), "wmin 0")
                .with(said, "");
    }

    private FigureLink line(ComplaintRow row, String name, String when, String columns) {
        String spoken = String.join(" · ", row.number(), when, agency(row), row.excerpt());
        return new FigureLink(name + row.number(), spoken, columns, () -> complaint.accept(row));
    }

    private String agency(ComplaintRow row) {
        return row.agencyName().isEmpty() ? texts.get("list.no-agency") : row.agencyName();
    }

    private static LocalDate day(java.time.Instant instant) {
        return LocalDate.ofInstant(instant, Texts.ZONE);
    }
}

package congtam.report;

import congtam.agency.AgencyCount;
import congtam.text.Texts;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** The units with most complaints as bars, the same on the screen and on paper. */
public final class UnitChart {
    private static final int MOST_BARS = 10;
    private static final float WIDTH_OF_NAMES = 0.9f;
    private static final double WIDEST_BAR = 0.08;

    /** Dots of the picture on paper: two and a half times the points it fills, for a clean print. */
    private static final int DOTS_WIDE = 1168;

    private static final int DOTS_HIGH = 615;
    private static final float PAPER_FONT = 26;
    private static final Color PAPER_BAR = new Color(0x1f6f54);

    private UnitChart() {}

    /** How it looks: colours and letters of the place where it stands. */
    public record Look(Font font, Color background, Color ink, Color grid, Color bar) {}

    public static JFreeChart of(Summary summary, Texts texts, Look look) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        List<AgencyCount> units = AgencyCount.units(summary.complaints().byAgency());
        units.stream().limit(MOST_BARS).forEach(unit -> data.addValue((Number) unit.number(), "", unit.name()));
        JFreeChart chart = ChartFactory.createBarChart(
                texts.get("summary.chart"), null, null, data, PlotOrientation.HORIZONTAL, false, false, false);
        dress(chart, look);
        return chart;
    }

    /** Puts on the colours and letters of the place, also when they change. */
    public static void dress(JFreeChart chart, Look look) {
        chart.setBackgroundPaint(look.background());
        chart.setPadding(new RectangleInsets(4, 4, 4, 12));
        chart.getTitle().setFont(look.font().deriveFont(Font.BOLD));
        chart.getTitle().setPaint(look.ink());
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(look.background());
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(look.grid());
        CategoryAxis names = plot.getDomainAxis();
        names.setTickLabelFont(look.font());
        names.setTickLabelPaint((Paint) look.ink());
        names.setMaximumCategoryLabelWidthRatio(WIDTH_OF_NAMES);
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        NumberAxis numbers = (NumberAxis) plot.getRangeAxis();
        numbers.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        // Each bar says its number.
        numbers.setVisible(false);
        numbers.setUpperMargin(0.12);
        BarRenderer bars = (BarRenderer) plot.getRenderer();
        bars.setSeriesPaint(0, look.bar());
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setMaximumBarWidth(WIDEST_BAR);
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        bars.setDefaultItemLabelFont(look.font());
        bars.setDefaultItemLabelPaint(look.ink());
        bars.setDefaultItemLabelsVisible(true);
    }

    static InputStream picture(Summary summary, Texts texts) {
        Font font = Paper.font().deriveFont(PAPER_FONT);
        Look look = new Look(font, Color.WHITE, Color.BLACK, Color.LIGHT_GRAY, PAPER_BAR);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ChartUtils.writeChartAsPNG(out, of(summary, texts, look), DOTS_WIDE, DOTS_HIGH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }
}

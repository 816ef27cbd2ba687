package congtam.ui.report;

import com.formdev.flatlaf.util.SystemFileChooser;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.report.Figures;
import congtam.report.Identities;
import congtam.report.Letterhead;
import congtam.report.Printing;
import congtam.report.Summary;
import congtam.report.SummaryFigures;
import congtam.report.UnitChart;
import congtam.text.Texts;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.LookingTab;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.Theme;
import congtam.ui.kit.Toast;
import congtam.ui.kit.Ui;
import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.Point;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import net.sf.jasperreports.engine.JasperPrint;
import org.jfree.chart.ChartPanel;
import org.jspecify.annotations.Nullable;

/** The figures of a period on the screen: tables, a chart, and the way to the list behind each figure. */
public final class SummaryPanel implements LookingTab {
    public static final String NAME = "summary";

    private static final int CHART_HIGH = 320;

    private final Ui ui;
    private final PeriodModel<Summary> model;
    private final SummaryFigures figures;
    private final Lists lists;
    private final CasePreviews previews;
    private final PeriodBar bar;
    private final JPanel root = new JPanel(new BorderLayout());
    private final JPanel tables =
            new JPanel(new MigLayout("insets 4 16 16 16, gap 24 8, wrap 2", "[grow,fill,sg,0:0][grow,fill,sg,0:0]"));
    private final JScrollPane scroll;
    private @Nullable Summary shown;

    /**
     * Makes the tab and begins to count.
     *
     * @param lists opens the list of a filter
     */
    public SummaryPanel(
            Ui ui, Office office, Viewer viewer, Supplier<Letterhead> letterhead, Lists lists, CasePreviews previews) {
        this.ui = ui;
        this.lists = lists;
        this.previews = previews;
        this.figures = new SummaryFigures(ui.texts());
        this.model = new PeriodModel<>(
                ui,
                office,
                viewer,
                letterhead,
                Printing::summary,
                failure -> ui.problems().show(root, failure));
        this.bar = new PeriodBar(ui.texts(), model, this::print, this::export);
        root.setName(NAME);
        root.add(bar, BorderLayout.NORTH);
        this.scroll = new JScrollPane(
                tables,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        root.add(scroll, BorderLayout.CENTER);
        model.onChange(this::showFigures);
        model.refresh();
    }

    private void showFigures() {
        Summary summary = model.counted();
        if (summary == null || summary.equals(shown)) {
            return;
        }
        shown = summary;
        Point seen = scroll.getViewport().getViewPosition();
        tables.removeAll();
        Texts texts = ui.texts();
        figures.remarks(summary).forEach(remark -> tables.add(Paragraph.of(remark), "span 2, growx"));
        heading(texts.get("summary.complaints.total", summary.complaints().total()), "summary.complaints-total");
        List<Figures> all = figures.complaints(summary);
        tables.add(FigureTable.column(ui.texts(), lists, all.subList(0, 2)), "top");
        tables.add(chart(summary), "top");
        tables.add(FigureTable.column(ui.texts(), lists, all.subList(2, 3)), "top");
        tables.add(FigureTable.column(ui.texts(), lists, all.subList(3, 4)), "top");
        heading(texts.get("summary.visits.total", summary.visits().total()), "summary.visits-total");
        List<Figures> visits = figures.visits(summary);
        tables.add(FigureTable.column(ui.texts(), lists, visits.subList(0, 4)), "top");
        tables.add(FigureTable.column(ui.texts(), lists, visits.subList(4, 5)), "top");
        tables.add(Paragraph.of(texts.get("summary.overlaps")), "span 2");
        tables.revalidate();
        tables.repaint();
        // After the texts have been laid out, which else draw the view to their end.
        EventQueue.invokeLater(() -> scroll.getViewport().setViewPosition(seen));
    }

    private void heading(String text, String name) {
        JLabel heading = new JLabel(text);
        heading.setName(name);
        heading.putClientProperty("FlatLaf.styleClass", "h3");
        tables.add(heading, "span 2, gaptop 10");
    }

    private JComponent chart(Summary summary) {
        ChartPanel chart = new ChartPanel(UnitChart.of(summary, ui.texts(), look())) {
            @Override
            public void updateUI() {
                super.updateUI();
                if (getChart() != null) {
                    UnitChart.dress(getChart(), look());
                }
            }
        };
        chart.setName("summary.chart");
        chart.getAccessibleContext().setAccessibleName(ui.texts().get("summary.chart"));
        chart.setPopupMenu(null);
        chart.setDomainZoomable(false);
        chart.setRangeZoomable(false);
        // Else letters would be stretched with the picture.
        chart.setMaximumDrawWidth(Integer.MAX_VALUE);
        chart.setMaximumDrawHeight(Integer.MAX_VALUE);
        chart.setMinimumDrawWidth(0);
        chart.setMinimumDrawHeight(0);
        chart.setPreferredSize(com.formdev.flatlaf.util.UIScale.scale(new java.awt.Dimension(0, CHART_HIGH)));
        return chart;
    }

    private static UnitChart.Look look() {
        return new UnitChart.Look(
                UIManager.getFont("Label.font"),
                UIManager.getColor("Panel.background"),
                UIManager.getColor("Label.foreground"),
                Theme.colour("line"),
                Theme.colour("good"));
    }

    private void print() {
        Summary summary = shown;
        if (summary != null) {
            previews.open(progress -> new SummarySource(model.printing(), model.viewer(), summary));
        }
    }

    private record SummarySource(Printing printing, Viewer viewer, Summary summary) implements Preview.Source {
        @Override
        public JasperPrint pages(Identities identities, String purpose, Progress progress) {
            return printing.summaryPages(viewer, summary, progress);
        }

        @Override
        public String fileName(Identities identities) {
            return SummaryPanel.fileName(summary, ".pdf");
        }

        @Override
        public boolean hasIdentities() {
            return false;
        }

        @Override
        public GuidePage guide() {
            return GuidePage.SUMMARY;
        }
    }

    private static String fileName(Summary summary, String ending) {
        return "so-lieu-" + summary.from() + "-" + summary.to() + ending;
    }

    private void export() {
        Summary summary = shown;
        if (summary == null) {
            return;
        }
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(ui.texts().get("summary.export-title"));
        chooser.setSelectedFile(new File(fileName(summary, ".xlsx")));
        if (chooser.showSaveDialog(root) == SystemFileChooser.APPROVE_OPTION) {
            Path target = chooser.getSelectedFile().toPath();
            ui.background()
                    .run(progress -> {
                        model.printing().summaryXlsx(model.viewer(), summary, target);
                        return target;
                    })
                    .onResult(saved -> new Toast(SwingUtilities.getRootPane(root))
                            .show(ui.texts().get("preview.saved", saved)))
                    .onFailure(failure -> ui.problems().show(root, failure))
                    .start();
        }
    }

    /** Counts again, because another desk or tab changed something. */
    public void refresh() {
        model.refresh();
    }

    @Override
    public JComponent component() {
        return root;
    }

    @Override
    public GuidePage guide() {
        return GuidePage.SUMMARY;
    }

    @Override
    public void focus() {
        bar.focusPeriod();
    }

    @Override
    public String title() {
        return ui.texts().get("summary.title");
    }

    @Override
    public void closed() {
        model.stop();
    }
}

package congtam.ui.inspection;

import congtam.inspection.Inspections;
import congtam.inspection.Severity;
import congtam.text.Texts;
import congtam.ui.kit.AttachedFiles;
import congtam.ui.kit.AttachmentsSection;
import congtam.ui.kit.Bind;
import congtam.ui.kit.FileDrop;
import congtam.ui.kit.FileIntake;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.Ui;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** One finding: what was seen, what must be put right, and what shows it. */
final class FindingDetails {
    private static final int FACT_ROWS = 4;
    private static final int EXPLANATION_ROWS = 2;
    private static final int REMEDIES = 1;
    private static final int FILES = 2;

    private final Texts texts;
    private final Bind bind;
    private final FormLayouts layouts;
    private final FindingForm finding;
    private final AttachedFiles files;
    private final FileIntake intake;
    private final JComponent officials;
    private final JTabbedPane tabs = new JTabbedPane();

    /**
     * The part of one finding.
     *
     * @param officials the line in which it names officials of the list
     */
    FindingDetails(
            Ui ui, FindingForm finding, AttachedFiles files, JComponent officials, Consumer<Throwable> problems) {
        this.officials = officials;
        this.texts = ui.texts();
        this.bind = new Bind(texts);
        this.layouts = new FormLayouts(texts, bind);
        this.finding = finding;
        this.files = files;
        this.intake = new FileIntake(ui, this::take, problems);
        tabs.setName("finding.tabs");
        tabs.addTab(texts.get("visit.tab.fact"), fact());
        tabs.addTab("", new RemedySection(texts, finding).build());
        tabs.addTab("", files(problems));
        finding.onChange(this::count);
        files.onChange(this::count);
        files.open(Inspections.findingRef(finding.id));
        FileDrop.install(tabs, intake);
        count();
    }

    private void take(List<Path> taken) {
        tabs.setSelectedIndex(FILES);
        files.take(taken);
    }

    private JComponent fact() {
        JPanel panel = new JPanel(new MigLayout("insets 8 0 0 0, hidemode 3, gap 8 6", FormLayouts.COLUMNS, ""));
        panel.setOpaque(false);
        JTextArea fact = bind.area(FACT_ROWS, finding.fact);
        panel.add(layouts.label("visit.finding.fact", fact), "span, wrap");
        panel.add(FormLayouts.scrolling(fact), "span, grow, pushy 60, wmin 0, hmin 60, wrap");
        panel.add(bind.message(finding.fact), "span, growx, wrap");
        layouts.row(
                panel,
                "visit.finding.severity",
                bind.choice(finding.severity, List.of(Severity.values()), texts::of),
                finding.severity);
        layouts.row(panel, "visit.finding.persons", bind.text(new JTextField(), finding.persons), finding.persons);
        panel.add(officials, "skip 1, span, growx, wmin 0, wrap");
        layouts.row(panel, "visit.finding.basis", bind.text(new JTextField(), finding.basis), finding.basis);
        JTextArea explanation = bind.area(EXPLANATION_ROWS, finding.explanation);
        panel.add(layouts.label("visit.finding.explanation", explanation), "span, wrap");
        panel.add(FormLayouts.scrolling(explanation), "span, grow, pushy 40, wmin 0, hmin 44, wrap");
        panel.add(bind.message(finding.explanation), "span, growx");
        return panel;
    }

    private JComponent files(Consumer<Throwable> problems) {
        JPanel panel = new JPanel(new MigLayout("insets 8 0 0 0", "[grow, fill, 0:0]", "[grow, fill]"));
        panel.setOpaque(false);
        panel.add(new AttachmentsSection(texts, files, intake, problems).buildWithPictures(layouts), "grow");
        return panel;
    }

    private void count() {
        title(REMEDIES, "visit.tab.remedies", finding.remedies().size());
        title(FILES, "visit.tab.files", files.size());
    }

    private void title(int tab, String key, int number) {
        String title = number == 0 ? texts.get(key) : texts.get("visit.tab.number", texts.get(key), number);
        if (!title.equals(tabs.getTitleAt(tab))) {
            tabs.setTitleAt(tab, title);
        }
    }

    JComponent component() {
        return tabs;
    }

    FileIntake intake() {
        return intake;
    }

    void focusFact() {
        tabs.setSelectedIndex(0);
        bind.focus(finding.fact);
    }

    int files() {
        return files.size();
    }

    void readFiles() {
        if (!files.busy()) {
            files.open(Inspections.findingRef(finding.id));
        }
    }

    void cancel() {
        files.cancel();
    }
}

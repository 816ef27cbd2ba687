package congtam.ui.official;

import congtam.access.Viewer;
import congtam.complaint.ComplaintRow;
import congtam.complaint.Complaints;
import congtam.inspection.Inspections;
import congtam.inspection.OfficialCases.About;
import congtam.inspection.OfficialCases.FindingAbout;
import congtam.office.Office;
import congtam.text.Texts;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.PlainTable;
import congtam.ui.kit.Ui;
import congtam.ui.kit.Ways;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What was complained of and found about an official through all posts; Enter opens a case. */
final class CasesSection {
    static final String COMPLAINTS = "official.complaints";
    static final String FINDINGS = "official.findings";

    private final Ui ui;
    private final Office office;
    private final Viewer viewer;
    private final Consumer<Throwable> problems;
    private final PlainTable<ComplaintRow> complaints;
    private final PlainTable<FindingAbout> findings;
    private final JLabel ofComplaints = new JLabel(" ");
    private final JLabel ofFindings = new JLabel(" ");
    private final JPanel panel = new JPanel(
            new MigLayout("insets 10 0 0 0, gapy 6, wrap", "[grow, fill, 0:0]", "[][grow, fill][][grow, fill]"));

    CasesSection(Ui ui, Office office, Viewer viewer, Ways ways, Consumer<Throwable> problems) {
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        this.problems = problems;
        Texts texts = ui.texts();
        this.complaints = new PlainTable<>(
                COMPLAINTS,
                heads("field.number", "field.receivedAt", "field.kind", "field.agency", "field.state", "field.summary"),
                this::complaint);
        this.findings = new PlainTable<>(
                FINDINGS,
                heads(
                        "visit.number",
                        "visit.startsAt",
                        "visit.agencyId",
                        "visit.finding.line",
                        "visit.finding.severity",
                        "visit.finding.fact"),
                this::finding);
        widths(complaints, 190, 190, 110, 240, 150, 400);
        widths(findings, 190, 190, 240, 130, 150, 400);
        ofComplaints.setLabelFor(complaints.table());
        ofFindings.setLabelFor(findings.table());
        complaints.table().getAccessibleContext().setAccessibleName(texts.get("tab.complaints"));
        findings.table().getAccessibleContext().setAccessibleName(texts.get("official.findings"));
        panel.add(ofComplaints);
        panel.add(complaints.scrolling(), "hmin 0");
        panel.add(ofFindings);
        panel.add(findings.scrolling(), "hmin 0");
        onOpen(complaints, row -> ways.open(Complaints.ref(row.id()), row.number()));
        onOpen(
                findings,
                row -> ways.open(Inspections.ref(row.visit().id()), row.visit().number()));
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(ui.texts()::get).toList();
    }

    /** As they share what there is; what is said takes most. */
    private static void widths(PlainTable<?> table, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            table.table().getColumnModel().getColumn(column).setPreferredWidth(widths[column]);
        }
    }

    private static <R> void onOpen(PlainTable<R> table, Consumer<R> open) {
        PartKey.LIST_OPEN.bind(table.table(), () -> table.selected().forEach(open));
        table.table().addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    table.selected().forEach(open);
                }
            }
        });
    }

    private String complaint(ComplaintRow row, int column) {
        Texts texts = ui.texts();
        return switch (column) {
            case 0 -> row.number();
            case 1 -> texts.dateTime(row.receivedAt());
            case 2 -> texts.of(row.kind());
            case 3 -> row.agencyName();
            case 4 -> texts.of(row.state());
            default -> row.excerpt();
        };
    }

    private String finding(FindingAbout row, int column) {
        Texts texts = ui.texts();
        return switch (column) {
            case 0 -> row.visit().number();
            case 1 -> texts.dateTime(row.visit().startsAt());
            case 2 -> row.visit().agencyName();
            case 3 -> row.line();
            case 4 -> texts.of(row.severity());
            default -> row.fact();
        };
    }

    void read(UUID official) {
        ui.background()
                .run(progress -> office.officialCases().of(viewer, official))
                .onResult(this::show)
                .onFailure(problems)
                .start();
    }

    private void show(About about) {
        complaints.show(about.complaints());
        findings.show(about.findings());
        ofComplaints.setText(
                ui.texts().get("official.complaints", about.complaints().size()));
        ofFindings.setText(
                ui.texts().get("official.findings-count", about.findings().size()));
    }

    JComponent component() {
        return panel;
    }
}

package congtam.ui.report;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.report.Identities;
import congtam.report.Letterhead;
import congtam.report.Printing;
import congtam.text.Problem;
import congtam.ui.access.PurposeDialog;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.Ui;
import java.awt.Component;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import net.sf.jasperreports.engine.JasperPrint;

/** The previews that stand open beside one window; they close with it. */
public final class CasePreviews {
    private final Ui ui;
    private final Viewer viewer;
    private final Supplier<Letterhead> letterhead;
    private final Component owner;
    private final PurposeDialog purposes;
    private final Consumer<GuidePage> help;
    private final List<Preview> open = new ArrayList<>();

    /**
     * For one window.
     *
     * @param letterhead read when something is printed, off the event dispatch thread
     * @param owner where problems are told
     * @param help opens a page of the guide
     */
    public CasePreviews(
            Ui ui, Viewer viewer, Supplier<Letterhead> letterhead, Component owner, Consumer<GuidePage> help) {
        this.ui = ui;
        this.viewer = viewer;
        this.letterhead = letterhead;
        this.owner = owner;
        this.purposes = new PurposeDialog(ui, viewer, owner);
        this.help = help;
    }

    /** Makes the report of a complaint as the register has it, and shows it. */
    public void show(Office office, UUID complaint, String number) {
        Function<Progress, Preview.Source> source = progress -> {
            ComplaintFile file =
                    office.complaints().peek(viewer, complaint).orElseThrow(() -> Problem.of("complaint.gone", number));
            Printing printing = new Printing(office, ui.texts(), letterhead.get());
            return new CaseSource(
                    office,
                    viewer,
                    printing,
                    complaint,
                    file.complaint().content().number());
        };
        open(
                source,
                failure ->
                        purposes.askOrTell(Complaints.ref(complaint), failure, () -> show(office, complaint, number)));
    }

    /** Makes some document and shows it. */
    void open(Function<Progress, Preview.Source> source) {
        open(source, failure -> ui.problems().show(owner, failure));
    }

    private void open(Function<Progress, Preview.Source> source, Consumer<Throwable> failed) {
        ui.background()
                .run(progress -> {
                    Preview.Source made = source.apply(progress);
                    return new Ready(made, made.pages(Identities.HIDDEN, "", progress));
                })
                .onResult(this::opened)
                .onFailure(failed)
                .start();
    }

    private record Ready(Preview.Source source, JasperPrint pages) {}

    private void opened(Ready ready) {
        Window window = SwingUtilities.getWindowAncestor(owner);
        open.add(Preview.open(
                ui, ready.source(), ready.pages(), window == null ? List.of() : window.getIconImages(), help));
    }

    public void closeAll() {
        open.forEach(Preview::close);
        open.clear();
    }

    private record CaseSource(Office office, Viewer viewer, Printing printing, UUID complaint, String number)
            implements Preview.Source {
        /** Read again each time: while the preview stands open, work goes on. */
        @Override
        public JasperPrint pages(Identities identities, String purpose, Progress progress) {
            ComplaintFile open =
                    office.complaints().peek(viewer, complaint).orElseThrow(() -> Problem.of("complaint.gone", number));
            boolean reveals = identities == Identities.FULL && open.callerHidden();
            ComplaintFile file = reveals ? office.callers().reveal(viewer, complaint, purpose) : open;
            return printing.casePages(viewer, file, identities, progress);
        }

        @Override
        public String fileName(Identities identities) {
            return number + (identities == Identities.HIDDEN ? "-an-danh" : "") + ".pdf";
        }

        @Override
        public boolean hasIdentities() {
            return true;
        }

        @Override
        public GuidePage guide() {
            return GuidePage.CASE_REPORT;
        }
    }
}

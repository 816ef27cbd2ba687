package congtam.ui.report;

import com.formdev.flatlaf.util.SystemFileChooser;
import congtam.access.ReadFilter;
import congtam.access.Viewer;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.report.Identities;
import congtam.report.Letterhead;
import congtam.report.Printing;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.Toast;
import congtam.ui.kit.Ui;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import net.sf.jasperreports.engine.JasperPrint;

/** The read log on pages and as a file for a spreadsheet. */
public final class ReadLogPages {
    private final Ui ui;
    private final Supplier<Office> office;
    private final Viewer viewer;
    private final Supplier<Letterhead> letterhead;
    private final CasePreviews previews;

    public ReadLogPages(
            Ui ui, Supplier<Office> office, Viewer viewer, Supplier<Letterhead> letterhead, CasePreviews previews) {
        this.ui = ui;
        this.office = office;
        this.viewer = viewer;
        this.letterhead = letterhead;
        this.previews = previews;
    }

    public void print(ReadFilter filter) {
        previews.open(progress -> new ReadLogSource(printing(), viewer, filter));
    }

    private Printing printing() {
        return new Printing(office.get(), ui.texts(), letterhead.get());
    }

    /** Asks where the file goes. */
    public void export(JComponent owner, ReadFilter filter) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(ui.texts().get("reads.title"));
        chooser.setSelectedFile(new File("nhat-ky-doc.csv"));
        if (chooser.showSaveDialog(owner) == SystemFileChooser.APPROVE_OPTION) {
            Path target = chooser.getSelectedFile().toPath();
            ui.background()
                    .run(progress -> {
                        printing().readLogCsv(viewer, filter, target);
                        return target;
                    })
                    .onResult(saved -> new Toast(SwingUtilities.getRootPane(owner))
                            .show(ui.texts().get("preview.saved", saved)))
                    .onFailure(failure -> ui.problems().show(owner, failure))
                    .start();
        }
    }

    private record ReadLogSource(Printing printing, Viewer viewer, ReadFilter filter) implements Preview.Source {
        @Override
        public JasperPrint pages(Identities identities, String purpose, Progress progress) {
            return printing.readLogPages(viewer, filter, progress);
        }

        @Override
        public String fileName(Identities identities) {
            return "nhat-ky-doc.pdf";
        }

        @Override
        public boolean hasIdentities() {
            return false;
        }

        @Override
        public GuidePage guide() {
            return GuidePage.READ_LOG;
        }
    }
}

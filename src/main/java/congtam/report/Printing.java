package congtam.report;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.text.Problem;
import congtam.text.Texts;
import java.awt.print.PrinterJob;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperPrintManager;

/** What can be printed from an open register; waits for the disk. */
public final class Printing {
    private final CaseReports cases;
    private final CaseDocument caseDocument;
    private final Paper paper = new Paper();

    public Printing(Office office, Texts texts, Letterhead letterhead) {
        this.cases = new CaseReports(office, texts);
        this.caseDocument = new CaseDocument(texts, letterhead, new Photos(office.attachments())::of);
    }

    /**
     * The pages of a case.
     *
     * @throws java.util.concurrent.CancellationException if the user asks to stop
     */
    public JasperPrint casePages(Viewer viewer, ComplaintFile file, Identities identities, Progress progress) {
        return paper.fill(caseDocument.of(cases.of(viewer, file, identities)), progress);
    }

    /**
     * A case as a PDF.
     *
     * @throws Problem if the file exists or cannot be written
     */
    public void casePdf(Viewer viewer, ComplaintFile file, Identities identities, Path target, Progress progress) {
        NewFile.refuse(target);
        paper.pdf(casePages(viewer, file, identities, progress), target);
    }

    /**
     * Asks the user for a printer and prints.
     *
     * @return false if the user changed their mind
     */
    public boolean print(JasperPrint pages) {
        if (PrinterJob.lookupPrintServices().length == 0) {
            throw Problem.of("report.no-printer");
        }
        try {
            return JasperPrintManager.printReport(pages, true);
        } catch (JRException e) {
            throw Problem.because(e, "report.not-printed");
        }
    }

    /** Pages that were made before, as a PDF. */
    public void pdf(JasperPrint pages, Path target) {
        paper.pdf(pages, target);
    }
}

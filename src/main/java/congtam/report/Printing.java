package congtam.report;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.inspection.InspectionFilter;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.text.Problem;
import congtam.text.Texts;
import java.awt.print.PrinterJob;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperPrintManager;

/** What can be printed from an open register; waits for the disk. */
public final class Printing {
    private final CaseReports cases;
    private final CaseDocument caseDocument;
    private final Office office;
    private final SummaryDocument summaryDocument;
    private final SummaryWorkbook workbook;
    private final Paper paper = new Paper();

    public Printing(Office office, Texts texts, Letterhead letterhead) {
        this.office = office;
        this.summaryDocument = new SummaryDocument(texts, letterhead);
        this.workbook = new SummaryWorkbook(texts);
        this.cases = new CaseReports(office, texts);
        this.caseDocument = new CaseDocument(texts, letterhead, new Photos(office.attachments())::of);
    }

    /** What the report of a case says, before it is put into words. */
    public CaseReport caseFigures(Viewer viewer, ComplaintFile file, Identities identities) {
        return cases.of(viewer, file, identities);
    }

    /**
     * The pages of a case.
     *
     * @throws java.util.concurrent.CancellationException if the user asks to stop
     */
    public JasperPrint casePages(Viewer viewer, ComplaintFile file, Identities identities, Progress progress) {
        return paper.fill(caseDocument.of(caseFigures(viewer, file, identities)), progress);
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
     * Counts what came in and which visits began between two days, both included.
     *
     * @throws Problem if the last day is before the first
     */
    public Summary summary(Viewer viewer, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Problem.of("summary.days", from, to);
        }
        return new Summary(
                from,
                to,
                office.register().clock().instant(),
                viewer.name(),
                office.complaints().counts(viewer, ComplaintFilter.between(from, to)),
                office.inspections().counts(viewer, InspectionFilter.between(from, to)));
    }

    /** The pages of a summary. */
    public JasperPrint summaryPages(Summary summary, Progress progress) {
        return paper.fill(summaryDocument.of(summary), progress);
    }

    /** A summary as a PDF. */
    public void summaryPdf(Summary summary, Path target, Progress progress) {
        NewFile.refuse(target);
        paper.pdf(summaryPages(summary, progress), target);
    }

    /** A summary as a workbook. */
    public void summaryXlsx(Summary summary, Path target) {
        NewFile.write(target, out -> workbook.write(summary, out));
    }

    /** A text into a file that is there whole or not at all. */
    public static void text(String text, Path target) {
        NewFile.write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
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

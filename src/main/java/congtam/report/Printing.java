package congtam.report;

import congtam.access.ReadAct;
import congtam.access.ReadFilter;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.agency.View;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.Complaints;
import congtam.inspection.InspectionFilter;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.ReadLine;
import congtam.register.RecordRef;
import congtam.text.Problem;
import congtam.text.Texts;
import java.awt.print.PrinterJob;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperPrintManager;
import org.jspecify.annotations.Nullable;

/** What can be printed from an open register; waits for the disk. */
public final class Printing {
    private static final String SUMMARY = "summary";
    private static final String PROFILE = "profile";
    private static final String READS = "reads";

    /** Some forty pages; who wants more narrows by days. */
    private static final int MOST_PRINTED = 2_000;

    /** As many as a spreadsheet opens with ease. */
    private static final int MOST_EXPORTED = 200_000;

    private final Texts texts;
    private final Letterhead letterhead;

    private final CaseReports cases;
    private final CaseDocument caseDocument;
    private final Office office;
    private final SummaryDocument summaryDocument;
    private final SummaryWorkbook workbook;
    private final AgencyProfiles profiles;
    private final ProfileDocument profileDocument;
    private final Paper paper = new Paper();

    public Printing(Office office, Texts texts, Letterhead letterhead) {
        this.office = office;
        this.texts = texts;
        this.letterhead = letterhead;
        this.summaryDocument = new SummaryDocument(texts, letterhead);
        this.workbook = new SummaryWorkbook(texts);
        this.profiles = new AgencyProfiles(office);
        this.profileDocument = new ProfileDocument(texts, letterhead);
        this.cases = new CaseReports(office, texts);
        this.caseDocument = new CaseDocument(texts, letterhead, new Photos(office.attachments()::open)::of);
    }

    /** What the report of a case says, before it is put into words. */
    public CaseReport caseFigures(Viewer viewer, ComplaintFile file, Identities identities) {
        office.complaints().refuseUnlessPrinted(viewer, file.id());
        if (identities == Identities.FULL && file.callerHidden()) {
            throw Problem.of("caller.not-opened");
        }
        office.complaints().refuseWithoutPurpose(viewer, file.id());
        note(viewer, identities == Identities.FULL ? ReadAct.PRINTED : ReadAct.PRINTED_HIDDEN, file);
        return cases.of(viewer, file, identities);
    }

    private void note(Viewer viewer, ReadAct act, ComplaintFile file) {
        RecordRef record = Complaints.ref(file.complaint().id());
        office.reads().note(viewer, act, record, file.complaint().content().number());
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
        office.complaints().refuseUnlessPrinted(viewer, file.complaint().id());
        office.complaints().refuseWithoutPurpose(viewer, file.id());
        NewFile.refuse(target);
        note(viewer, ReadAct.EXPORTED, file);
        paper.pdf(casePages(viewer, file, identities, progress), target);
    }

    /**
     * Counts what came in and which visits began between two days, both included.
     *
     * @throws Problem if the last day is before the first
     */
    public Summary summary(Viewer viewer, LocalDate from, LocalDate to, View view) {
        return summary(viewer, null, from, to, view);
    }

    private Summary summary(Viewer viewer, @Nullable UUID agency, LocalDate from, LocalDate to, View view) {
        viewer.require(Step.READ_FIGURES);
        if (to.isBefore(from)) {
            throw Problem.of("summary.days", from, to);
        }
        LocalDate today = LocalDate.ofInstant(office.register().clock().instant(), Texts.ZONE);
        LocalDate last = view.asItWas() ? to : Objects.requireNonNullElse(view.day(), today);
        return new Summary(
                from,
                to,
                view,
                agency,
                office.agencies().directory().between(from, last).stream()
                        .filter(act -> agency == null || act.touches(agency))
                        .toList(),
                office.register().clock().instant(),
                viewer.name(),
                office.complaints()
                        .counts(
                                viewer,
                                ComplaintFilter.between(from, to)
                                        .withAgency(agency)
                                        .withView(view)),
                office.complaints()
                        .compliance(
                                viewer,
                                ComplaintFilter.between(from, to)
                                        .withAgency(agency)
                                        .withView(view)),
                office.inspections()
                        .counts(
                                viewer,
                                InspectionFilter.between(from, to)
                                        .withAgency(agency)
                                        .withView(view)));
    }

    /** Every paper says at its foot how the office has declared its computer; that of a case has it in its own stamp. */
    private Document declared(Document document) {
        return document.stamped(texts.of(office.deployments().mode()));
    }

    /** The pages of a summary. */
    public JasperPrint summaryPages(Viewer viewer, Summary summary, Progress progress) {
        viewer.require(Step.READ_FIGURES);
        office.reads().note(viewer, ReadAct.PRINTED, SUMMARY);
        return paper.fill(declared(summaryDocument.of(summary)), progress);
    }

    /** A summary as a PDF. */
    public void summaryPdf(Viewer viewer, Summary summary, Path target, Progress progress) {
        noteExport(viewer);
        NewFile.refuse(target);
        paper.pdf(paper.fill(declared(summaryDocument.of(summary)), progress), target);
    }

    /** A summary as a workbook. */
    public void summaryXlsx(Viewer viewer, Summary summary, Path target) {
        noteExport(viewer);
        NewFile.write(target, out -> workbook.write(summary, out));
    }

    private void noteExport(Viewer viewer) {
        viewer.require(Step.READ_FIGURES);
        office.reads().note(viewer, ReadAct.EXPORTED, SUMMARY);
    }

    /** A summary in other words, as a file that is there whole or not at all. */
    public void summaryText(Viewer viewer, String text, Path target) {
        noteExport(viewer);
        NewFile.write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What an agency is, who answers for it, and its figures between two days, both included.
     *
     * @throws Problem if the last day is before the first, or there is no such agency
     */
    public AgencyProfile profile(Viewer viewer, UUID agency, LocalDate from, LocalDate to, View view) {
        return profiles.of(viewer, agency, summary(viewer, agency, from, to, view));
    }

    /** The pages of a profile. */
    public JasperPrint profilePages(Viewer viewer, AgencyProfile profile, Progress progress) {
        viewer.require(Step.READ_FIGURES);
        office.reads().note(viewer, ReadAct.PRINTED, PROFILE);
        return paper.fill(declared(profileDocument.of(profile)), progress);
    }

    /** A profile as a PDF. */
    public void profilePdf(Viewer viewer, AgencyProfile profile, Path target, Progress progress) {
        viewer.require(Step.READ_FIGURES);
        office.reads().note(viewer, ReadAct.EXPORTED, PROFILE);
        NewFile.refuse(target);
        paper.pdf(paper.fill(declared(profileDocument.of(profile)), progress), target);
    }

    /** A profile in other words, as a file that is there whole or not at all. */
    public void profileText(Viewer viewer, String text, Path target) {
        viewer.require(Step.READ_FIGURES);
        office.reads().note(viewer, ReadAct.EXPORTED, PROFILE);
        NewFile.write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The newest lines of the read log that a filter lets through, on pages. */
    public JasperPrint readLogPages(Viewer viewer, ReadFilter filter, Progress progress) {
        List<ReadLine> lines = office.reads().page(viewer, filter, Long.MAX_VALUE, MOST_PRINTED);
        office.reads().note(viewer, ReadAct.PRINTED, READS);
        return paper.fill(
                declared(new ReadLogDocument(texts)
                        .of(
                                lines,
                                letterhead,
                                viewer.name(),
                                office.register().clock().instant())),
                progress);
    }

    /** The lines of the read log that a filter lets through, as a table for a spreadsheet. */
    public void readLogCsv(Viewer viewer, ReadFilter filter, Path target) {
        List<ReadLine> lines = office.reads().page(viewer, filter, Long.MAX_VALUE, MOST_EXPORTED);
        office.reads().note(viewer, ReadAct.EXPORTED, READS);
        NewFile.write(target, out -> new ReadLogDocument(texts).csv(lines, out));
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

package congtam.bench;

import congtam.CongTam;
import congtam.access.Users;
import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.office.Office;
import congtam.office.SampleData;
import congtam.register.Progress;
import congtam.report.Identities;
import congtam.report.Letterhead;
import congtam.report.Printing;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report of a sample case that caused a visit, as a PDF: in a program that has printed before, and from the start of a process. */
final class CaseReportBench {
    private static final Viewer VIEWER = Samples.viewer("bench");

    private CaseReportBench() {}

    /** Against reading all that the report says without printing it. */
    static Figure warm(Path folder) throws Exception {
        try (Office office = samples(folder)) {
            ComplaintFile file = withVisit(office);
            Printing printing = new Printing(office, new Texts(Language.VIETNAMESE), Letterhead.ofSeed());
            Path pdf = folder.resolve("case.pdf");
            return Figure.measure(
                    "case report as PDF, warm",
                    "reading its figures alone",
                    25,
                    () -> {
                        Files.deleteIfExists(pdf);
                        long start = System.nanoTime();
                        printing.casePdf(VIEWER, file, Identities.FULL, pdf, Progress.NONE);
                        return System.nanoTime() - start;
                    },
                    () -> {
                        long start = System.nanoTime();
                        printing.caseFigures(VIEWER, file, Identities.FULL);
                        return System.nanoTime() - start;
                    });
        }
    }

    /** Against showing the same case as text, from the start of a process too; both with the start-up cache. */
    static Figure cold(Path folder) throws Exception {
        String number;
        try (Office office = samples(folder)) {
            number = withVisit(office).complaint().content().number();
        }
        String register = folder.resolve("register").toString();
        Started started = new Started(folder);
        Path cache = started.rehearsed();
        Path pdf = folder.resolve("case.pdf");
        return Figure.measure(
                "case report as PDF, from the start of a process",
                "the same case shown as text",
                9,
                () -> {
                    Files.deleteIfExists(pdf);
                    return started.nanos(
                            cache,
                            CongTam.class,
                            "--register",
                            register,
                            "report",
                            "case",
                            number,
                            "--out",
                            pdf.toString());
                },
                () -> started.nanos(cache, CongTam.class, "--register", register, "show", "complaint", number));
    }

    private static Office samples(Path folder) {
        Office office = Cases.office(folder.resolve("register"));
        office.users().begin(Started.USER, "Bench", Started.WORDS.toCharArray(), Users.Beginning.PRACTICE);
        new SampleData(office).addTo(VIEWER, Progress.NONE);
        return office;
    }

    private static ComplaintFile withVisit(Office office) {
        for (ComplaintRow row :
                office.complaints().page(VIEWER, ComplaintFilter.ALL, ComplaintSort.NEWEST_FIRST, null, 500)) {
            if (!office.inspections().ofComplaint(VIEWER, row.id()).isEmpty()) {
                return office.complaints().open(VIEWER, row.id()).orElseThrow();
            }
        }
        throw new IllegalStateException("no sample case has a visit");
    }
}

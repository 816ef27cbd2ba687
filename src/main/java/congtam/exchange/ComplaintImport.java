package congtam.exchange;

import congtam.access.Viewer;
import congtam.agency.Agencies;
import congtam.complaint.Complaints;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.text.Texts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Takes complaints in from a table. Every row arrives or stands in the file of rejects with its reason. Rows go in as batches,
 * each whole or not at all, and what is in is known by its identity: the same file again changes nothing, an import that was
 * stopped or killed goes on where it was, and a row that changed in its source changes its complaint, except in fields that only
 * people changed since. Of two rows with one identity in a file the first counts and the later one is rejected, unless both are
 * the same.
 */
public final class ComplaintImport {
    private final Register register;
    private final Complaints complaints;
    private final Agencies agencies;
    private final Texts texts;

    /**
     * An import into one register.
     *
     * @param texts the language in which rejected rows are given their reasons
     */
    public ComplaintImport(Register register, Complaints complaints, Agencies agencies, Texts texts) {
        this.register = register;
        this.complaints = complaints;
        this.agencies = agencies;
        this.texts = texts;
    }

    /**
     * Imports a file.
     *
     * @param rejects where rejected rows go, written anew; with it, rows that earlier imports rejected are listed again too. Null
     *     to choose a new file beside {@code csv}
     * @param progress in bytes; asked for a stop after each batch
     * @throws congtam.text.Problem if the file cannot be read or does not fit the profile, before anything is imported
     */
    public ImportResult run(Viewer viewer, Path csv, ImportProfile profile, @Nullable Path rejects, Progress progress) {
        try (CsvFile file = CsvFile.open(csv, profile);
                RejectsFile out = new RejectsFile(csv, rejects, file.header(), file.delimiter())) {
            AgencyNames names = new AgencyNames(agencies);
            ImportRows rows = new ImportRows(profile.name());
            RowJudge judge = new RowJudge(register, complaints, viewer, profile, file, rows, names);
            BatchWriter writer = new BatchWriter(register, complaints, agencies, viewer, rows, names);
            return new ImportRun(file, judge, writer, out, texts, progress).run();
        }
    }
}

package congtam.exchange;

import congtam.access.Step;
import congtam.access.Viewer;
import congtam.agency.AgencyNames;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.text.Texts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Takes records in from a table, of the kind that the profile says. Every row arrives or stands in the file of rejects with its
 * reason. Rows go in as batches, each whole or not at all, and what is in is known by its identity: the same file again changes nothing, an import that was
 * stopped or killed goes on where it was, and a row that changed in its source changes its record, except in fields that only
 * people changed since. Of two rows with one identity in a file the first counts and the later one is rejected, unless both are
 * the same.
 */
public final class TableImport {
    private final Office office;
    private final Texts texts;

    /**
     * An import into one register.
     *
     * @param texts the language in which rejected rows are given their reasons
     */
    public TableImport(Office office, Texts texts) {
        this.office = office;
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
        viewer.require(Step.IMPORT);
        return switch (profile.record()) {
            case COMPLAINT -> run(new ComplaintIntake(office, viewer), viewer, csv, profile, rejects, progress);
            case INSPECTION -> run(new InspectionIntake(office, viewer), viewer, csv, profile, rejects, progress);
        };
    }

    private <V extends RowContent, S, B> ImportResult run(
            Intake<V, S, B> intake,
            Viewer viewer,
            Path csv,
            ImportProfile profile,
            @Nullable Path rejects,
            Progress progress) {
        Register register = office.register();
        try (CsvFile file = CsvFile.open(csv, profile);
                RejectsFile out = new RejectsFile(csv, rejects, file.header(), file.delimiter())) {
            AgencyNames names = new AgencyNames(office.agencies().directory());
            ImportRows rows = new ImportRows(profile.name());
            RowJudge<V, S, B> judge = new RowJudge<>(register, intake, profile, file, rows, names);
            BatchWriter<V, S, B> writer = new BatchWriter<>(register, intake, office.agencies(), viewer, rows, names);
            return new ImportRun<>(file, judge, writer, out, texts, progress).run();
        }
    }
}

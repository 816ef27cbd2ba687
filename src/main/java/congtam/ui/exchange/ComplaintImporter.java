package congtam.ui.exchange;

import congtam.register.Progress;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the dialog needs of the import. */
public interface ComplaintImporter {
    /** The names of the profiles that come with the program. */
    List<String> profiles();

    /**
     * Imports; called on a background thread.
     *
     * @param profile one of {@link #profiles}, or a file
     */
    Outcome run(Path csv, String profile, Progress progress);

    /**
     * What became of the rows.
     *
     * @param rejects the file of rejected rows; null if there were none
     */
    record Outcome(
            long rows,
            long added,
            long updated,
            long unchanged,
            long rejected,
            boolean cancelled,
            @Nullable Path rejects) {}
}

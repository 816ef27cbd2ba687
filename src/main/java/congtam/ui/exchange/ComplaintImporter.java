package congtam.ui.exchange;

import congtam.exchange.ImportResult;
import congtam.register.Progress;
import java.nio.file.Path;
import java.util.List;

/** What the dialog needs of the import. */
public interface ComplaintImporter {
    /** The names of the profiles that come with the program. */
    List<String> profiles();

    /**
     * Imports; called on a background thread.
     *
     * @param profile one of {@link #profiles}, or a file
     */
    ImportResult run(Path csv, String profile, Progress progress);
}

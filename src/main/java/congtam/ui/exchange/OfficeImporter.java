package congtam.ui.exchange;

import congtam.access.Viewer;
import congtam.exchange.ImportResult;
import congtam.exchange.Profiles;
import congtam.exchange.TableImport;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.text.Texts;
import java.nio.file.Path;
import java.util.List;

/** The import into an open register; rejected rows get their reasons in the language of the window. */
public final class OfficeImporter implements ComplaintImporter {
    private final Profiles profiles = new Profiles();
    private final TableImport importing;
    private final Viewer viewer;

    public OfficeImporter(Office office, Viewer viewer, Texts texts) {
        this.importing = new TableImport(office, texts);
        this.viewer = viewer;
    }

    @Override
    public List<String> profiles() {
        return profiles.shipped();
    }

    @Override
    public ImportResult run(Path csv, String profile, Progress progress) {
        return importing.run(viewer, csv, profiles.find(profile), null, progress);
    }
}

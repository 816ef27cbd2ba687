package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.agency.AgencyRow;
import congtam.complaint.ComplaintFile;
import congtam.complaint.NewComplaint;
import congtam.office.Office;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import congtam.ui.kit.Background;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Preferences;
import congtam.ui.kit.SwingBackground;
import congtam.ui.kit.Ui;
import congtam.ui.kit.Ways;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** A register with the province's agencies and what the form needs to work on it; the clock stands. */
final class FormDesk implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-23T03:07:41Z");

    final Texts texts = new Texts(Language.VIETNAMESE);
    final Clock clock = Clock.fixed(NOW, Texts.ZONE);
    final List<Throwable> problems = new CopyOnWriteArrayList<>();
    final List<EditorTab> left = new CopyOnWriteArrayList<>();
    final Led ways = new Led();
    final Office office;
    final DraftStore drafts;
    private final Path folder;

    FormDesk(Path folder) {
        this.folder = folder;
        this.office = Office.open(Keys.in(folder.resolve("so")), Register.Missing.CREATE, clock, FormDesk::noWaiting);
        new congtam.office.SampleData(office).addAgencies(Samples.CLERK);
        this.drafts = new DraftStore(folder.resolve("drafts"), () -> Keys.KEY);
    }

    private static void noWaiting() {
        if (EventQueue.isDispatchThread()) {
            throw new IllegalStateException("the event dispatch thread must not wait for the register");
        }
    }

    ComplaintPanels panels(Viewer viewer) {
        return panels(viewer, new SwingBackground((owner, failure) -> problems.add(failure)), drafts);
    }

    ComplaintPanels panels(Viewer viewer, Background background, DraftStore store) {
        Ui ui = new Ui(texts, background, (owner, failure) -> problems.add(failure), clock, Preferences.forgetful());
        return new ComplaintPanels(ui, office, viewer, store, ways, left::add);
    }

    /** Where the forms led to. */
    static final class Led implements Ways {
        final List<RecordRef> opened = new CopyOnWriteArrayList<>();
        final List<List<UUID>> visits = new CopyOnWriteArrayList<>();

        @Override
        public void open(RecordRef record, String number) {
            opened.add(record);
        }

        @Override
        public void visit(List<UUID> causes) {
            visits.add(causes);
        }
    }

    /** A draft store of a program that no longer runs. */
    DraftStore storeOfACrashedRun() {
        return new DraftStore(folder.resolve("drafts"), () -> Keys.KEY, "0@then");
    }

    Path draftFolder() {
        return folder.resolve("drafts");
    }

    ComplaintFile logged(NewComplaint complaint) {
        UUID id = office.complaints().receive(Samples.CLERK, complaint).id();
        return office.complaints().whole(id);
    }

    UUID agency(String name) {
        return office.agencies().tree(NOW.atZone(Texts.ZONE).toLocalDate()).stream()
                .filter(row -> row.name().equals(name))
                .map(AgencyRow::id)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        office.close();
    }
}

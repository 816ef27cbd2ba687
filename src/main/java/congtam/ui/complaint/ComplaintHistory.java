package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.register.HistoryEntry;
import congtam.register.RecordRef;
import congtam.register.Stored;
import congtam.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the life of a complaint with that of its caller's details and of its files; waits for the disk. */
final class ComplaintHistory {
    private final Office office;
    private final Viewer viewer;
    private final Texts texts;
    private final LocalDate today;
    private final AgencyBook book;

    ComplaintHistory(Office office, Viewer viewer, Texts texts, Clock clock, AgencyBook book) {
        this.office = office;
        this.viewer = viewer;
        this.texts = texts;
        this.today = clock.instant().atZone(Texts.ZONE).toLocalDate();
        this.book = book;
    }

    List<HistoryStep> read(ComplaintFile file) {
        List<HistoryEntry> history = new ArrayList<>(office.complaints().history(viewer, file));
        RecordRef complaint = Complaints.ref(file.complaint().id());
        for (Stored<?> attachment : office.attachments().ever(complaint)) {
            history.addAll(office.register().history(new RecordRef("attachment", attachment.id())));
        }
        history.sort(Comparator.comparingLong(entry -> entry.entry().seq()));
        return new HistoryWords(texts, this::agency).steps(history);
    }

    private String agency(@Nullable UUID id) {
        String known = book.name(id);
        return known.isEmpty() ? office.agencies().name(id, today) : known;
    }
}

package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.register.Change;
import congtam.register.HistoryEntry;
import congtam.register.LedgerEntry;
import congtam.register.RecordRef;
import congtam.register.Stored;
import congtam.text.Problem;
import congtam.ui.kit.Background;
import java.awt.EventQueue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices that an open complaint, its caller or its files were changed, in another window or on another desk. */
final class ComplaintWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ComplaintWatch.class);

    private final Office office;
    private final Background background;
    private final Viewer viewer;
    private final ComplaintForm form;
    private final Listener listener;
    private final AutoCloseable subscription;

    /** Hears about it on the event dispatch thread. */
    interface Listener {
        void changed(ComplaintFile now, String who, Instant when);

        /** Somebody changed a protected case, and what they made of it is not shown without a purpose. */
        void changedUnread();

        /** A visit, or what joins it to the complaint. */
        void caseChanged();

        void filesChanged(RecordRef complaint);

        /** It is no longer there for whoever has it open. */
        void gone();
    }

    /**
     * What an open case is by now.
     *
     * @param last what was done to it; null if it is as it is shown
     */
    private record News(ComplaintFile file, @Nullable LedgerEntry last) {}

    ComplaintWatch(Office office, Background background, Viewer viewer, ComplaintForm form, Listener listener) {
        this.office = office;
        this.background = background;
        this.viewer = viewer;
        this.form = form;
        this.listener = listener;
        this.subscription = office.register().onChange(change -> EventQueue.invokeLater(() -> look(change)));
    }

    private void look(Change change) {
        Optional<ComplaintFile> known = form.file();
        if (known.isEmpty()) {
            return;
        }
        ComplaintFile file = known.get();
        Stored<?> caller = file.caller();
        RecordRef complaint = Complaints.ref(file.complaint().id());
        boolean concerns = change.records().contains(complaint)
                || (caller != null
                        && change.records().stream()
                                .anyMatch(record -> record.id().equals(caller.id())));
        boolean around = change.touches("link") || change.touches("inspection") || change.touches("clock");
        boolean files = change.touches("attachment");
        if (concerns || around || files) {
            read(file, around, files);
        }
    }

    /** What lies around a case is asked for only once the case itself is known to be still theirs to see. */
    private void read(ComplaintFile known, boolean around, boolean files) {
        background
                .run(progress -> office.complaints().again(viewer, known).map(now -> news(known, now)))
                .onResult(news -> news.ifPresentOrElse(
                        there -> {
                            tell(there);
                            if (around) {
                                listener.caseChanged();
                            }
                            if (files) {
                                listener.filesChanged(Complaints.ref(known.id()));
                            }
                        },
                        listener::gone))
                .onFailure(this::unread)
                .start();
    }

    private void unread(Throwable failure) {
        if (failure instanceof Problem problem && problem.code().equals("access.purpose")) {
            listener.changedUnread();
        } else {
            LOG.warn("a changed complaint could not be read again", failure);
        }
    }

    private News news(ComplaintFile known, ComplaintFile now) {
        if (sameVersions(known, now)) {
            return new News(now, null);
        }
        List<HistoryEntry> history = office.complaints().history(viewer, now);
        return new News(now, history.getLast().entry());
    }

    private void tell(News news) {
        boolean newer =
                form.file().map(known -> !sameVersions(known, news.file())).orElse(false);
        LedgerEntry last = news.last();
        if (newer && last != null) {
            listener.changed(news.file(), last.who(), last.at());
        }
    }

    private static boolean sameVersions(ComplaintFile one, ComplaintFile other) {
        return one.complaint().version() >= other.complaint().version() && callerVersion(one) >= callerVersion(other);
    }

    private static int callerVersion(ComplaintFile file) {
        Stored<?> caller = file.caller();
        return caller == null ? 0 : caller.version();
    }

    void close() {
        try {
            subscription.close();
        } catch (Exception e) {
            LOG.warn("a listener could not be taken off", e);
        }
    }
}

package congtam.ui.inspection;

import congtam.access.Viewer;
import congtam.inspection.Inspection;
import congtam.inspection.Inspections;
import congtam.office.Office;
import congtam.register.Change;
import congtam.register.Stored;
import congtam.ui.kit.Background;
import java.awt.EventQueue;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices that an open visit, its links or its files were changed, in another window or on another desk. */
final class VisitWatch {
    private static final Logger LOG = LoggerFactory.getLogger(VisitWatch.class);

    private final Office office;
    private final Background background;
    private final Viewer viewer;
    private final VisitForm form;
    private final Listener listener;
    private final AutoCloseable subscription;

    /** Hears about it on the event dispatch thread. */
    interface Listener {
        void changed(Stored<Inspection> now);

        void linksChanged();

        void filesChanged();
    }

    VisitWatch(Office office, Background background, Viewer viewer, VisitForm form, Listener listener) {
        this.office = office;
        this.background = background;
        this.viewer = viewer;
        this.form = form;
        this.listener = listener;
        this.subscription = office.register().onChange(change -> EventQueue.invokeLater(() -> look(change)));
    }

    private void look(Change change) {
        form.stored().ifPresent(visit -> {
            if (change.records().contains(Inspections.ref(visit.id()))) {
                read(visit.id());
            }
            if (change.touches("link") || change.touches("complaint")) {
                listener.linksChanged();
            }
            if (change.touches("attachment")) {
                listener.filesChanged();
            }
        });
    }

    private void read(UUID id) {
        background
                .run(progress -> office.inspections().peek(viewer, id))
                .onResult(now -> now.filter(this::isNewer).ifPresent(listener::changed))
                .onFailure(failure -> LOG.warn("a changed visit could not be read again", failure))
                .start();
    }

    private boolean isNewer(Stored<Inspection> now) {
        return form.stored().filter(known -> known.version() < now.version()).isPresent();
    }

    void close() {
        try {
            subscription.close();
        } catch (Exception e) {
            LOG.warn("a listener could not be taken off", e);
        }
    }
}

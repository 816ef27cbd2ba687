package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFile;
import congtam.office.Office;
import congtam.text.Problem;
import congtam.ui.kit.Background;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/** Keeps what is in one form every few seconds, and finds what an earlier run of the program left behind for it. */
final class DraftKeeper {
    private static final int EVERY_MILLIS = 3_000;

    private final DraftStore store;
    private final Background background;
    private final Clock clock;
    private final Viewer viewer;
    private final ComplaintForm form;
    private final Timer timer = new Timer(EVERY_MILLIS, event -> keep());
    private UUID id = UUID.randomUUID();
    private List<Object> kept = List.of();

    DraftKeeper(DraftStore store, Background background, Clock clock, Viewer viewer, ComplaintForm form) {
        this.store = store;
        this.background = background;
        this.clock = clock;
        this.viewer = viewer;
        this.form = form;
        timer.start();
    }

    /** Keeps the form if it has changed since it was kept last. */
    void keep() {
        if (!form.edited()) {
            forget();
            return;
        }
        List<Object> now = form.snapshot();
        if (!now.equals(kept)) {
            kept = now;
            Draft draft = Draft.of(id, store.owner(), clock.instant(), form);
            run(() -> store.keep(draft));
        }
    }

    /** The form is saved or given up. */
    void forget() {
        if (!kept.isEmpty()) {
            kept = List.of();
            UUID gone = id;
            id = UUID.randomUUID();
            run(() -> store.wipe(gone));
        }
    }

    /** At once, because the program may end right after its last form. */
    void close() {
        timer.stop();
        if (!kept.isEmpty()) {
            store.wipe(id);
        }
    }

    /** Looks for the newest draft of this complaint, or of a new one if this is one. */
    void find(Consumer<Draft> found) {
        @Nullable
        UUID complaint = form.file().map(file -> file.complaint().id()).orElse(null);
        background
                .run(progress -> store.leftovers().stream()
                        .filter(draft -> concerns(draft, complaint))
                        .findFirst())
                .onResult(draft -> draft.ifPresent(found))
                .start();
    }

    private static boolean concerns(Draft draft, @Nullable UUID complaint) {
        Draft.Seen seen = draft.seen();
        return seen == null ? complaint == null : seen.complaint().equals(complaint);
    }

    /** Puts a draft back into the form, on top of the version it was written on, so that a later change still shows as conflict. */
    void restore(Office office, Draft draft, Runnable then) {
        Draft.Seen seen = draft.seen();
        if (seen == null) {
            take(draft);
            then.run();
            return;
        }
        background
                .run(progress -> asSeen(office, draft.id(), seen))
                .onResult(file -> {
                    form.load(file);
                    take(draft);
                    then.run();
                })
                .start();
    }

    private void take(Draft draft) {
        draft.applyTo(form);
        id = draft.id();
        kept = List.of();
        keep();
    }

    private ComplaintFile asSeen(Office office, UUID draft, Draft.Seen seen) {
        return office.complaints()
                .at(viewer, seen.complaint(), seen.version(), seen.caller(), seen.callerVersion())
                .orElseThrow(() -> gone(draft));
    }

    /** A draft may still name whom the register no longer names. */
    private Problem gone(UUID draft) {
        store.wipe(draft);
        return Problem.of("destroy.draft");
    }

    void discard(Draft draft) {
        run(() -> store.wipe(draft.id()));
    }

    private void run(Runnable work) {
        background
                .run(progress -> {
                    work.run();
                    return id;
                })
                .start();
    }
}

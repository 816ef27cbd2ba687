package congtam.ui.inspection;

import congtam.access.Viewer;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionMerge;
import congtam.inspection.Inspections;
import congtam.inspection.NewInspection;
import congtam.register.Conflict;
import congtam.register.Stored;
import congtam.ui.kit.Background;
import congtam.ui.kit.Bind;
import congtam.ui.kit.Field;
import java.awt.EventQueue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/**
 * Saves each answer as it is given: an answer to a line at once, all else when the field is left or the hands rest. One save is on its way at a
 * time; what is answered meanwhile goes with the next.
 */
final class VisitSaving {
    private static final int REST_MILLIS = 1_500;

    private final Background background;
    private final Inspections inspections;
    private final Viewer viewer;
    private final VisitForm form;
    private final VisitCauses causes;
    private final Screen screen;
    private final List<Runnable> whenSaved = new ArrayList<>();
    private final Timer rest = new Timer(REST_MILLIS, event -> saveNow());
    private boolean busy;
    private boolean again;

    /** What both changed is for the user to decide; until then nothing is saved by itself. */
    private boolean undecided;

    private @Nullable Throwable failure;

    /** What saving needs of the screen. */
    interface Screen {
        void focus(Field<?> field);

        /** The visit has begun, and has its number. */
        void begun(Stored<Inspection> visit);

        void saved(Stored<Inspection> visit);

        void failed(Throwable failure);

        /**
         * Asks the user what is to stand where both changed the same.
         *
         * @param decided given the visit as it should be; not called if the user wants to decide later
         */
        void resolve(
                Inspection base,
                Inspection mine,
                Stored<Inspection> theirs,
                String who,
                Instant when,
                Consumer<InspectionMerge.Merged> decided);

        /** Saving has begun or ended. */
        void changed();
    }

    VisitSaving(
            Background background,
            Inspections inspections,
            Viewer viewer,
            VisitForm form,
            VisitCauses causes,
            Screen screen) {
        this.background = background;
        this.inspections = inspections;
        this.viewer = viewer;
        this.form = form;
        this.causes = causes;
        this.screen = screen;
        rest.setRepeats(false);
        form.onChange(this::typed);
    }

    boolean busy() {
        return busy;
    }

    /** Why the last save was not possible; null if it was. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    private void typed() {
        if (form.stored().isPresent() && form.edited()) {
            rest.restart();
        }
    }

    /** Saves what can be saved, if it has begun; called when a choice is made or a field is left. */
    void saveNow() {
        rest.stop();
        again = busy;
        if (busy || undecided || form.stored().isEmpty()) {
            return;
        }
        if (form.edited()) {
            Stored<Inspection> seen = form.stored().get();
            send(seen, form.toInspection());
        } else {
            done();
        }
    }

    /** Begins the visit or saves everything, also what an input method has not handed over yet. */
    void save(Runnable then) {
        whenSaved.add(then);
        undecided = false;
        if (busy) {
            return;
        }
        Bind.endComposition();
        // What the input method hands over arrives as an event of its own.
        EventQueue.invokeLater(() -> {
            Optional<Field<?>> fault = form.firstFault();
            if (fault.isPresent()) {
                whenSaved.clear();
                saveNow();
                screen.focus(fault.get());
            } else if (form.stored().isEmpty()) {
                begin();
            } else {
                saveNow();
            }
        });
    }

    private void begin() {
        if (busy) {
            return;
        }
        NewInspection visit = form.toNewInspection();
        List<UUID> planned = causes.planned();
        setBusy(true);
        background
                .run(progress -> inspections.start(viewer, visit, planned))
                .onResult(begun -> {
                    causes.begun(begun.id());
                    form.load(begun);
                    setBusy(false);
                    screen.begun(begun);
                    done();
                })
                .onFailure(this::failed)
                .onCancelled(() -> setBusy(false))
                .start();
    }

    private void send(Stored<Inspection> seen, Inspection content) {
        setBusy(true);
        background
                .run(progress -> inspections.change(viewer, seen, content))
                .onResult(saved -> saved(content, saved))
                .onFailure(problem -> {
                    if (problem instanceof Conflict conflict) {
                        setBusy(false);
                        resolve(seen, content, conflict);
                    } else {
                        failed(problem);
                    }
                })
                .onCancelled(() -> setBusy(false))
                .start();
    }

    private void resolve(Stored<Inspection> seen, Inspection content, Conflict conflict) {
        undecided = true;
        failure = conflict;
        Stored<Inspection> theirs = conflict.current(Inspection.class);
        screen.resolve(seen.content(), content, theirs, conflict.changedBy(), conflict.changedAt(), merged -> {
            undecided = false;
            form.load(theirs);
            form.take(merged.content());
            saveNow();
        });
    }

    private void saved(Inspection sent, Stored<Inspection> saved) {
        failure = null;
        form.follow(sent, saved);
        setBusy(false);
        screen.saved(saved);
        if (form.edited() && (again || !whenSaved.isEmpty())) {
            saveNow();
        } else {
            typed();
            done();
        }
    }

    private void done() {
        List<Runnable> waiting = List.copyOf(whenSaved);
        whenSaved.clear();
        waiting.forEach(Runnable::run);
    }

    private void failed(Throwable problem) {
        failure = problem;
        whenSaved.clear();
        setBusy(false);
        screen.failed(problem);
    }

    private void setBusy(boolean on) {
        busy = on;
        screen.changed();
    }

    /** Nothing is saved any more. */
    void close() {
        rest.stop();
    }
}

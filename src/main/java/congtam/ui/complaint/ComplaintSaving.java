package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.complaint.NewComplaint;
import congtam.person.Person;
import congtam.register.Conflict;
import congtam.text.Problem;
import congtam.ui.access.PurposeDialog;
import congtam.ui.kit.AttachedFiles;
import congtam.ui.kit.Background;
import congtam.ui.kit.Bind;
import congtam.ui.kit.Field;
import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;

/** Saves the form: one press is one save, a fault is shown where it is, a conflict is put to the user and then saved too. */
final class ComplaintSaving {
    private final Background background;
    private final Complaints complaints;
    private final Viewer viewer;
    private final ComplaintForm form;
    private final AttachedFiles files;
    private final PurposeDialog purposes;
    private final Screen screen;
    private boolean busy;

    /** What saving needs of the screen. */
    interface Screen {
        void focus(Field<?> field);

        void saved(ComplaintFile file, boolean first);

        void failed(Throwable failure);

        /** Asks the user; calls back only when everything has been chosen. */
        void resolve(ComplaintFile theirs, String who, java.time.Instant when, Runnable thenSave);

        void busy(boolean on);
    }

    ComplaintSaving(
            Background background,
            Complaints complaints,
            Viewer viewer,
            ComplaintForm form,
            AttachedFiles files,
            PurposeDialog purposes,
            Screen screen) {
        this.background = background;
        this.complaints = complaints;
        this.viewer = viewer;
        this.form = form;
        this.files = files;
        this.purposes = purposes;
        this.screen = screen;
    }

    boolean busy() {
        return busy;
    }

    /** Saves what is in the form, also what an input method has not handed over yet. */
    void save(Runnable then) {
        if (busy) {
            return;
        }
        setBusy(true);
        Bind.endComposition();
        // What the input method hands over arrives as an event of its own.
        EventQueue.invokeLater(() -> saveNow(then));
    }

    private void setBusy(boolean on) {
        busy = on;
        screen.busy(on);
    }

    private void saveNow(Runnable then) {
        if (form.file().isPresent() && !form.edited()) {
            setBusy(false);
            files.attachWaiting(then);
            return;
        }
        Optional<Field<?>> fault = form.firstFault();
        if (fault.isPresent()) {
            setBusy(false);
            screen.focus(fault.get());
            return;
        }
        boolean first = form.file().isEmpty();
        List<Object> sent = form.snapshot();
        background
                .run(first ? receiving() : changing())
                .onResult(file -> saved(file, sent, first, then))
                .onFailure(failure -> failed(failure, then))
                .onCancelled(() -> setBusy(false))
                .start();
    }

    private Background.Work<ComplaintFile> receiving() {
        NewComplaint complaint = form.toNewComplaint();
        return progress -> complaints.receive(viewer, complaint);
    }

    private Background.Work<ComplaintFile> changing() {
        ComplaintFile seen = form.file().orElseThrow();
        Complaint complaint = form.toComplaint();
        Person caller = form.caller();
        return progress -> complaints.change(viewer, seen, complaint, caller);
    }

    private void saved(ComplaintFile file, List<Object> sent, boolean first, Runnable then) {
        if (form.snapshot().equals(sent)) {
            form.load(file);
        } else {
            form.rebase(file);
        }
        setBusy(false);
        screen.saved(file, first);
        files.attachTo(Complaints.ref(file.complaint().id()), then);
    }

    private void failed(Throwable failure, Runnable then) {
        if (failure instanceof Conflict conflict && form.file().isPresent()) {
            ComplaintFile seen = form.file().get();
            background
                    .run(progress -> complaints
                            .again(viewer, seen)
                            .orElseThrow(() -> Problem.of(
                                    "complaint.gone", seen.complaint().content().number())))
                    .onResult(theirs -> {
                        setBusy(false);
                        screen.resolve(theirs, conflict.changedBy(), conflict.changedAt(), () -> save(then));
                    })
                    .onFailure(again -> {
                        setBusy(false);
                        purposes.askOrTell(Complaints.ref(seen.id()), again, () -> save(then));
                    })
                    .onCancelled(() -> setBusy(false))
                    .start();
            return;
        }
        setBusy(false);
        screen.failed(failure);
    }
}

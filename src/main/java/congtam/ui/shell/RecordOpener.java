package congtam.ui.shell;

import congtam.access.Viewer;
import congtam.register.RecordRef;
import congtam.text.Problem;
import congtam.ui.access.PurposeDialog;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.Ui;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Opens each record in one tab only, however often it is asked for while it is being read. */
final class RecordOpener {
    private final Ui ui;
    private final PurposeDialog purposes;
    private final WorkArea work;
    private final Consumer<EditorTab> show;
    private final Set<RecordRef> opening = new HashSet<>();

    /**
     * For one desk.
     *
     * @param show puts a new tab in front
     */
    RecordOpener(Ui ui, Viewer viewer, WorkArea work, Consumer<EditorTab> show) {
        this.ui = ui;
        this.purposes = new PurposeDialog(ui, viewer, work.component());
        this.work = work;
        this.show = show;
    }

    /**
     * Opens a record, or shows its tab; asks what for, where it is read for a purpose only.
     *
     * @param read called on a background thread
     * @param gone told if there is no such record any more
     */
    <T> void open(RecordRef record, Supplier<Optional<T>> read, Function<T, EditorTab> editor, Problem gone) {
        if (work.select(record) || !opening.add(record)) {
            return;
        }
        ui.background()
                .run(progress -> read.get())
                .onResult(found -> {
                    opening.remove(record);
                    if (found.isEmpty()) {
                        ui.problems().show(work.component(), gone);
                    } else if (!work.select(record)) {
                        show.accept(editor.apply(found.get()));
                    }
                })
                .onFailure(failure -> {
                    opening.remove(record);
                    purposes.askOrTell(record, failure, () -> open(record, read, editor, gone));
                })
                .onCancelled(() -> opening.remove(record))
                .start();
    }
}

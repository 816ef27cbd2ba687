package congtam.ui.complaint;

import congtam.access.Viewer;
import congtam.office.Office;
import congtam.text.Texts;
import congtam.ui.kit.NoticeBar;
import congtam.ui.kit.Ui;
import java.util.UUID;
import java.util.function.Consumer;

/** Says why the fields of a caller are empty, where they once were not. */
final class DestroyedCaller {
    private DestroyedCaller() {}

    static void tell(
            Ui ui, Office office, Viewer viewer, UUID complaint, NoticeBar notice, Consumer<Throwable> failed) {
        Texts texts = ui.texts();
        ui.background()
                .run(progress -> office.destruction().ofCaller(viewer, complaint))
                .onResult(gone -> gone.ifPresent(tombstone -> notice.show(
                        NoticeBar.Tone.ATTENTION,
                        texts.get("field.callerId") + ": "
                                + texts.get("destroy.caller", texts.dateTime(tombstone.at()), tombstone.basis()))))
                .onFailure(failed)
                .start();
    }
}

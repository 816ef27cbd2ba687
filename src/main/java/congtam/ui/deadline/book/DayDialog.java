package congtam.ui.deadline.book;

import congtam.deadline.DayType;
import congtam.deadline.SpecialDay;
import congtam.text.Texts;
import congtam.ui.kit.AskDialog;
import congtam.ui.kit.Bind;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.FormLayouts;
import java.awt.Component;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** Asks for a day that is not what its weekday says. */
final class DayDialog {
    static final String NAME = "book-day";
    static final String DAY = "book.day";
    static final String CALLED = "book.day-name";
    static final String DOCUMENT = "book.document";

    private final Texts texts;
    private final DayForm form;
    private final JPanel panel = FormLayouts.panel(FormLayouts.COLUMNS);

    DayDialog(Texts texts, DayForm form) {
        this.texts = texts;
        this.form = form;
        Bind bind = new Bind(texts);
        FormLayouts layouts = new FormLayouts(texts, bind);
        layouts.row(panel, DAY, bind.text(DateFields.dayField(texts), form.day), form.day);
        layouts.row(panel, "book.day-type", bind.choice(form.type, List.of(DayType.values()), texts::of), form.type);
        layouts.row(panel, CALLED, bind.text(new JTextField(), form.vietnamese), form.vietnamese);
        layouts.row(panel, "book.english", bind.text(new JTextField(), form.english), form.english);
        layouts.row(panel, DOCUMENT, bind.text(new JTextField(), form.document), form.document);
    }

    /**
     * Asks, and puts the day into the year.
     *
     * @param old whose place it takes; null for one more
     * @return what was put there; null if it was left
     */
    @Nullable
    SpecialDay ask(Component owner, @Nullable SpecialDay old, YearsForm years) {
        SpecialDay[] taken = new SpecialDay[1];
        String title = texts.get(old == null ? "book.day.add-title" : "book.day.change-title");
        boolean answered = AskDialog.ask(owner, texts, new AskDialog.Words(NAME, title, "book.take"), panel, () -> {
            SpecialDay fresh = form.value();
            years.put(old, fresh);
            taken[0] = fresh;
        });
        return answered ? taken[0] : null;
    }
}

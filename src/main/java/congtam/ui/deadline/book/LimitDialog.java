package congtam.ui.deadline.book;

import congtam.deadline.AfterHours;
import congtam.deadline.LimitUnit;
import congtam.deadline.TimeLimit;
import congtam.text.Texts;
import congtam.ui.kit.AskDialog;
import congtam.ui.kit.Bind;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Field;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.Paragraph;
import java.awt.Component;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** Asks what a limit says. */
final class LimitDialog {
    static final String NAME = "book-limit";
    static final String AMOUNT = "book.amount";
    static final String FROM = "book.valid-from";

    private final Texts texts;
    private final LimitForm form;
    private final Bind bind;
    private final FormLayouts layouts;
    private final JPanel panel =
            FormLayouts.panel("[label]8[grow 1, fill, sg even, 250::]16[label]8[grow 1, fill, sg even, 250::]");

    LimitDialog(Texts texts, LimitForm form) {
        this.texts = texts;
        this.form = form;
        this.bind = new Bind(texts);
        this.layouts = new FormLayouts(texts, bind);
        JTextArea why = Paragraph.of(texts.get(form.purpose().key() + ".text"));
        why.setFocusable(false);
        panel.add(why, "span, growx, wmin 0, wrap");
        both("book.code", form.code, "book.basis", form.basis);
        both("book.limit-name", form.name, "book.english", form.nameEnglish);
        both("book.starts", form.starts, "book.english", form.startsEnglish);
        both(FROM, day(form.validFrom), "book.valid-to", day(form.validTo));
        both(
                AMOUNT,
                text(form.amount),
                "book.unit",
                bind.choice(form.unit, List.of(LimitUnit.values()), unit -> texts.get("book.unit." + unit)));
        both("book.remote-more", form.remote, "book.extension-times", form.times);
        both("book.extension", form.extension, "book.extension-remote", form.extensionRemote);
        both("book.grounds", form.grounds, "book.english", form.groundsEnglish);
        both("book.approver", form.approver, "book.english", form.approverEnglish);
        layouts.cell(
                panel,
                "book.after-hours",
                bind.choice(form.afterHours, List.of(AfterHours.values()), texts::of),
                "span, growx, wrap");
        check("book.pausable", form.pausable, "skip 1");
        check("book.confirm", form.checked, "skip 1, wrap");
    }

    private JTextField text(Field<String> field) {
        JTextField text = bind.text(new JTextField(), field);
        text.setCaretPosition(0);
        return text;
    }

    private JTextField day(Field<String> field) {
        return bind.text(DateFields.dayField(texts), field);
    }

    private void both(String left, Field<String> one, String right, Field<String> other) {
        both(left, text(one), right, text(other));
    }

    private void both(String left, JComponent one, String right, JComponent other) {
        layouts.cell(panel, left, one, "growx");
        layouts.cell(panel, right, other, "growx, wrap");
    }

    private void check(String key, Field<Boolean> field, String constraints) {
        JCheckBox box = bind.check(new JCheckBox(texts.get(key)), field);
        box.setName(key);
        panel.add(box, constraints);
    }

    /** Asks; null if it was left. */
    @Nullable
    TimeLimit ask(Component owner) {
        TimeLimit[] taken = new TimeLimit[1];
        String title = texts.get(form.purpose().key() + ".title", form.code.get());
        boolean answered = AskDialog.ask(
                owner, texts, new AskDialog.Words(NAME, title, "book.next"), panel, () -> taken[0] = form.value());
        return answered ? taken[0] : null;
    }
}

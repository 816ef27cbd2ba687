package congtam.ui.complaint;

import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.text.Texts;
import congtam.ui.kit.Bind;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.Plain;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** The left half of the form: how it came in, who called, and what they said. */
final class ReceiptSection {
    private static final int WORD_ROWS = 6;

    private final Texts texts;
    private final Bind bind;
    private final FormLayouts layouts;
    private final ComplaintForm form;

    ReceiptSection(Texts texts, Bind bind, ComplaintForm form) {
        this.texts = texts;
        this.bind = bind;
        this.layouts = new FormLayouts(texts, bind);
        this.form = form;
    }

    JComponent build() {
        JPanel panel = new JPanel(new MigLayout("insets 0, hidemode 3, gap 8 6", FormLayouts.TWO_COLUMNS, ""));
        panel.setOpaque(false);
        receipt(panel);
        caller(panel);
        words(panel);
        return panel;
    }

    private void receipt(JPanel panel) {
        panel.add(layouts.heading("form.receipt"), "span, hmin 26, wrap");
        layouts.cell(panel, "field.receivedAt", bind.text(DateFields.timeField(texts), form.receivedAt), "");
        layouts.cell(panel, "field.channel", bind.choice(form.channel, List.of(Channel.values()), texts::of), "wrap");
        panel.add(bind.message(form.receivedAt), "skip 1, span, growx, wrap");
        layouts.cell(panel, "field.line", bind.text(new JTextField(), form.line), "");
        layouts.cell(
                panel, "field.state", bind.choice(form.state, List.of(ComplaintState.values()), texts::of), "wrap");
        panel.add(bind.message(form.line), "skip 1, span, growx, wrap");
        layouts.row(panel, "field.receivedBy", bind.text(new JTextField(), form.receivedBy), form.receivedBy);
    }

    private void caller(JPanel panel) {
        panel.add(layouts.heading("form.caller"), "span 2, gaptop 6");
        JCheckBox anonymous = Plain.plain(new JCheckBox(texts.get("complaint.anonymous")));
        anonymous.setName("complaint.anonymous");
        anonymous.setMnemonic(texts.get("mnemonic.complaint.anonymous").charAt(0));
        panel.add(bind.check(anonymous, form.anonymous), "span, gaptop 6, wrap");
        layouts.row(panel, "field.fullName", bind.text(new JTextField(), form.fullName), form.fullName);
        layouts.row(panel, "field.phone", bind.text(new JTextField(), form.phone), form.phone);
        layouts.row(panel, "field.address", bind.text(new JTextField(), form.address), form.address);
    }

    /** What the caller says is the heart of the paper: it has the whole width and all the height that is left. */
    private void words(JPanel panel) {
        JTextArea words = bind.area(WORD_ROWS, form.words);
        panel.add(layouts.label("field.words", words), "span, gaptop 6, wrap");
        JScrollPane scroll = FormLayouts.scrolling(words);
        panel.add(scroll, "span, grow, pushy, wmin 0, hmin 80, wrap");
        panel.add(bind.message(form.words), "span, growx");
    }
}

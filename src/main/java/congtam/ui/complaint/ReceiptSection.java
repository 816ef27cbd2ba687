package congtam.ui.complaint;

import congtam.complaint.Channel;
import congtam.complaint.ComplaintState;
import congtam.text.Texts;
import congtam.ui.kit.Bind;
import congtam.ui.kit.DateFields;
import congtam.ui.kit.Field;
import congtam.ui.kit.FormLayouts;
import congtam.ui.kit.Glyph;
import congtam.ui.kit.Plain;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
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
    private final Runnable reveal;

    ReceiptSection(Texts texts, Bind bind, ComplaintForm form, Runnable reveal) {
        this.texts = texts;
        this.bind = bind;
        this.layouts = new FormLayouts(texts, bind);
        this.form = form;
        this.reveal = reveal;
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
        panel.add(layouts.heading("form.receipt"), "split 2, span, hmin 26, gapright push");
        panel.add(check("field.restricted", form.restricted), "wmin 0, wrap");
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
        panel.add(layouts.heading("form.caller"), "split 3, span, gaptop 6, gapright push");
        panel.add(check("complaint.anonymous", form.anonymous), "wmin 0");
        panel.add(check("field.mayBeNamed", form.mayBeNamed), "gapleft 14, wmin 0, wrap");
        JPanel hidden = hidden();
        panel.add(hidden, "span, growx, wrap");
        List<JComponent> open = new ArrayList<>();
        open.addAll(row(panel, "field.fullName", form.fullName));
        open.addAll(row(panel, "field.phone", form.phone));
        open.addAll(row(panel, "field.address", form.address));
        List<JComponent> onPaper = row(panel, "field.envelope", form.envelope);
        Runnable show = () -> {
            hidden.setVisible(form.callerHidden());
            open.forEach(part -> part.setVisible(!form.callerHidden()));
            onPaper.forEach(part -> part.setVisible(form.denounces()));
        };
        form.onChange(show);
        show.run();
    }

    private JCheckBox check(String key, Field<Boolean> field) {
        JCheckBox box = Plain.plain(new JCheckBox(texts.get(key)));
        box.setName(key);
        box.setMnemonic(texts.get("mnemonic." + key).charAt(0));
        return bind.check(box, field);
    }

    /** A row of which the message shows itself when there is one. */
    private List<JComponent> row(JPanel panel, String key, Field<String> field) {
        JTextField text = bind.text(new JTextField(), field);
        int before = panel.getComponentCount();
        layouts.row(panel, key, text, field);
        return List.of((JComponent) panel.getComponent(before), text);
    }

    /** In the place of a caller who is not shown. */
    private JPanel hidden() {
        JPanel panel = new JPanel(new MigLayout("insets 2 0 2 0", "[][]"));
        panel.setOpaque(false);
        JLabel said = Plain.label(texts.get("protection.caller-hidden"));
        said.setIcon(Glyph.SHIELD.small());
        said.setName("protection.caller-hidden");
        JButton open = Plain.plain(new JButton(texts.get("protection.reveal")));
        open.setName("protection.reveal");
        open.addActionListener(event -> reveal.run());
        panel.add(said);
        panel.add(open, "gapleft 10");
        return panel;
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

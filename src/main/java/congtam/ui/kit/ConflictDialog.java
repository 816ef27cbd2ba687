package congtam.ui.kit;

import congtam.text.Texts;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;

/** Two versions of one record side by side; at each place where they differ the user chooses which one stays. */
public final class ConflictDialog {
    private static final String COLUMNS =
            "[150::22%, fill]12[grow 1, fill, sg side, 0:0]12[grow 1, fill, sg side, 0:0]";
    private static final Dimension SIZE = new Dimension(1000, 560);

    private final Texts texts;
    private final List<ConflictLine> lines;
    private final JDialog dialog;
    private final List<ConflictRow> rows = new ArrayList<>();
    private final JLabel fault = Plain.label(" ");
    private boolean agreed;

    /**
     * Makes the dialog.
     *
     * @param lines where they differ; what is chosen is written there
     * @param who saved the other version
     */
    public ConflictDialog(Component owner, Texts texts, List<ConflictLine> lines, String who, String when) {
        this.texts = texts;
        this.lines = List.copyOf(lines);
        Window window = SwingUtilities.getWindowAncestor(owner);
        this.dialog = new JDialog(window, texts.get("conflict.title"), Dialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName("conflict");
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        dialog.setContentPane(content(who, when));
        dialog.setSize(com.formdev.flatlaf.util.UIScale.scale(SIZE));
        dialog.setLocationRelativeTo(window);
    }

    /** Shows the dialog; true if every place has been chosen and the result should be saved. */
    public boolean ask() {
        int first = ConflictLine.firstUndecided(lines).map(lines::indexOf).orElse(0);
        SwingUtilities.invokeLater(() -> rows.get(first).focus());
        dialog.setVisible(true);
        return agreed;
    }

    private JComponent content(String who, String when) {
        JPanel content =
                new JPanel(new MigLayout("insets 18, hidemode 3, wrap", "[grow, fill, 0:0]", "[][][grow, fill][][]"));
        AdviceText intro = new AdviceText();
        intro.setName("conflict.intro");
        intro.say(texts.get("conflict.intro", who, when));
        content.add(intro, "gapbottom 8");
        content.add(heads(who));
        JPanel body = new JPanel(new MigLayout("insets 0 0 8 0, wrap 3, gapy 8", COLUMNS));
        for (ConflictLine line : lines) {
            ConflictRow row = new ConflictRow(texts, line, texts.get("conflict.theirs", who));
            row.addTo(body);
            row.onMove(by -> move(row, by));
            rows.add(row);
        }
        JScrollPane scroll = new JScrollPane(
                body, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        content.add(scroll, "grow");
        fault.putClientProperty("FlatLaf.styleClass", "fault");
        fault.setName("conflict.fault");
        content.add(fault);
        content.add(buttons());
        keys(content);
        return content;
    }

    private JComponent heads(String who) {
        JPanel heads = new JPanel(new MigLayout("insets 0", COLUMNS));
        for (String words :
                List.of(texts.get("conflict.field"), texts.get("conflict.theirs", who), texts.get("conflict.mine"))) {
            JLabel head = Plain.label(words);
            head.putClientProperty("FlatLaf.styleClass", "h4");
            heads.add(head, "wmin 0");
        }
        return heads;
    }

    private JComponent buttons() {
        JPanel buttons = new JPanel(new MigLayout("insets 0", "[grow, fill][][]"));
        JLabel keys = Plain.label(texts.get("conflict.keys"));
        keys.putClientProperty("FlatLaf.styleClass", "small quiet");
        buttons.add(keys);
        JButton later = new JButton(texts.get("conflict.later"));
        later.setName("conflict.later");
        later.addActionListener(event -> dialog.dispose());
        buttons.add(later);
        JButton save = new JButton(texts.get("conflict.save"));
        save.setName("conflict.save");
        save.addActionListener(event -> save());
        buttons.add(save);
        dialog.getRootPane().setDefaultButton(save);
        return buttons;
    }

    private void keys(JComponent content) {
        PartKey.CONFLICT_SAVE.bindAround(content, this::save);
        PartKey.WINDOW_CLOSE.bindAround(content, dialog::dispose);
    }

    private void move(ConflictRow from, int by) {
        int index = Math.clamp(rows.indexOf(from) + by, 0, rows.size() - 1);
        rows.get(index).focus();
    }

    private void save() {
        ConflictLine.firstUndecided(lines)
                .ifPresentOrElse(
                        line -> {
                            fault.setText(texts.get("conflict.undecided", line.title()));
                            rows.get(lines.indexOf(line)).focus();
                        },
                        () -> {
                            agreed = true;
                            dialog.dispose();
                        });
    }
}

package congtam.ui.deadline.book;

import congtam.complaint.Recounting.Move;
import congtam.text.Texts;
import congtam.ui.deadline.book.WhatIf.State;
import congtam.ui.kit.Explanation;
import congtam.ui.kit.Mnemonic;
import congtam.ui.kit.Paragraph;
import congtam.ui.kit.PartKey;
import congtam.ui.kit.Plain;
import congtam.ui.kit.PlainTable;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;

/** The open cases that a change would move; it is kept from here, or nobody keeps it. */
final class WhatIfDialog {
    static final String NAME = "what-if";
    static final String HEADLINE = "what-if.headline";
    static final String MOVES = "what-if.moves";
    static final String KEEP = "what-if.keep";
    static final String LEAVE = "what-if.leave";

    private static final Dimension SIZE = new Dimension(940, 520);
    private static final int STEPS = 1000;

    private final Texts texts;
    private final WhatIf whatIf;
    private final JDialog dialog;
    private final JLabel headline = Plain.label("");
    private final JTextArea explanation = Paragraph.of("");
    private final JProgressBar bar = new JProgressBar(0, STEPS);
    private final PlainTable<Move> moves;
    private final JButton keep;
    private final JButton leave;

    WhatIfDialog(Component owner, Texts texts, WhatIf whatIf) {
        this.texts = texts;
        this.whatIf = whatIf;
        MoveWords words = new MoveWords(texts);
        this.moves = new PlainTable<>(
                MOVES,
                List.of(
                        texts.get("what-if.number"),
                        texts.get("what-if.rule"),
                        texts.get("what-if.from"),
                        texts.get("what-if.to"),
                        texts.get("what-if.difference")),
                (move, column) -> switch (column) {
                    case 0 -> move.number();
                    case 1 -> move.limit();
                    case 2 -> words.date(move.from());
                    case 3 -> words.date(move.to());
                    default -> words.difference(move);
                });
        this.keep = Mnemonic.button(texts.get(KEEP), new JButton());
        this.leave = Mnemonic.button(texts.get(LEAVE), new JButton());
        this.dialog = new JDialog(
                SwingUtilities.getWindowAncestor(owner),
                texts.get("what-if.title"),
                Dialog.ModalityType.DOCUMENT_MODAL);
        dialog.setName(NAME);
        // Keeping that is on its way is stopped first, and the window waits for it.
        dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        dialog.addWindowListener(new java.awt.event.WindowAdapter() {
            @Override
            public void windowClosing(java.awt.event.WindowEvent event) {
                whatIf.leave();
            }
        });
        dialog.setContentPane(content());
        PartKey.WINDOW_CLOSE.bindInWindow(dialog.getRootPane(), whatIf::leave);
        dialog.setSize(com.formdev.flatlaf.util.UIScale.scale(SIZE));
        dialog.setLocationRelativeTo(dialog.getOwner());
        whatIf.onChange(this::show);
    }

    private JPanel content() {
        JPanel content = new JPanel(new MigLayout(
                "insets 16, fill, wrap 1, gapy 8, hidemode 3", "[grow, fill, 0:0]", "[][][][grow, fill][][]"));
        JLabel said = Plain.label(whatIf.said());
        said.setName("what-if.said");
        said.putClientProperty("FlatLaf.styleClass", "h4");
        content.add(said, "wmin 0");
        headline.setName(HEADLINE);
        content.add(headline, "wmin 0");
        bar.getAccessibleContext().setAccessibleName(texts.get("what-if.counting"));
        content.add(bar);
        moves.table().getAccessibleContext().setAccessibleName(texts.get("what-if.title"));
        int[] widths = {140, 130, 220, 220, 170};
        for (int column = 0; column < widths.length; column++) {
            moves.table().getColumnModel().getColumn(column).setPreferredWidth(widths[column]);
        }
        content.add(moves.scrolling(), "grow");
        explanation.setName("what-if.explanation");
        explanation.setFocusable(false);
        content.add(explanation, "wmin 0");
        keep.setName(KEEP);
        keep.putClientProperty("FlatLaf.styleClass", "primary");
        keep.addActionListener(event -> whatIf.keep());
        leave.setName(LEAVE);
        leave.addActionListener(event -> whatIf.leave());
        JPanel buttons = new JPanel(new MigLayout("insets 0", "push[][]"));
        buttons.add(leave);
        buttons.add(keep);
        content.add(buttons);
        dialog.getRootPane().setDefaultButton(keep);
        return content;
    }

    /** Counts and shows; returns when it is kept or left. */
    void run() {
        whatIf.count();
        if (whatIf.state() != State.LEFT) {
            show();
            dialog.setVisible(true);
        }
    }

    private void show() {
        State state = whatIf.state();
        if (state == State.LEFT || state == State.KEPT) {
            dialog.dispose();
            return;
        }
        boolean working = whatIf.isWorking();
        bar.setVisible(working);
        bar.setIndeterminate(whatIf.total() == 0);
        if (whatIf.total() > 0) {
            bar.setValue((int) (STEPS * whatIf.done() / whatIf.total()));
        }
        keep.setEnabled(whatIf.mayKeep());
        Mnemonic.button(texts.get(working ? "what-if.stop" : LEAVE), leave);
        if (!moves.rows().equals(whatIf.moves())) {
            moves.show(whatIf.moves());
        }
        headline.setText(headline(state));
        explanation.setText(explanation(state));
        explanation.putClientProperty("FlatLaf.styleClass", state == State.REFUSED ? "fault" : "quiet");
        if (whatIf.mayKeep() && !keep.isFocusOwner()) {
            keep.requestFocusInWindow();
        }
    }

    private String headline(State state) {
        int number = whatIf.moves().size();
        return switch (state) {
            case COUNTING, KEEPING ->
                whatIf.total() == 0
                        ? texts.get(state == State.COUNTING ? "what-if.counting" : "what-if.keeping")
                        : texts.get(
                                state == State.COUNTING ? "what-if.counting-of" : "what-if.keeping-of",
                                100 * whatIf.done() / whatIf.total());
            case COUNTED, KEPT, LEFT ->
                number == 0 ? texts.get("what-if.no-moves") : texts.get("what-if.would-move", number);
            case UNCHANGED -> texts.get("what-if.unchanged");
            case STOPPED -> texts.get("what-if.stopped");
            case REFUSED -> texts.get("what-if.refused");
        };
    }

    private String explanation(State state) {
        Throwable refusal = whatIf.refusal();
        if (state == State.REFUSED && refusal != null) {
            Explanation explained = Explanation.of(texts, refusal);
            return explained.what() + " " + explained.why() + " " + explained.whatToDo();
        }
        return texts.get("what-if.explained");
    }
}

package congtam.ui.kit;

import congtam.text.Texts;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.IntConsumer;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One place at which two versions differ: both texts, and the choice between them by arrow keys or mouse. */
final class ConflictRow {
    private static final int MOST_ROWS = 7;
    private static final int CHARACTERS_IN_ROW = 45;

    private final Texts texts;
    private final ConflictLine line;
    private final JRadioButton theirs = new JRadioButton();
    private final JRadioButton mine = new JRadioButton();
    private final String theirName;
    private IntConsumer mover = by -> {};

    ConflictRow(Texts texts, ConflictLine line, String theirName) {
        this.texts = texts;
        this.line = line;
        this.theirName = theirName;
    }

    void addTo(JPanel body) {
        ButtonGroup group = new ButtonGroup();
        group.add(theirs);
        group.add(mine);
        JTextArea name = new AdviceText();
        name.setText(line.title());
        name.setVisible(true);
        name.putClientProperty("FlatLaf.styleClass", null);
        name.setOpaque(false);
        body.add(name, "aligny top, gaptop 6");
        body.add(side(theirs, theirName, line.theirs(), ConflictLine.Side.THEIRS), "growy");
        body.add(side(mine, texts.get("conflict.mine"), line.mine(), ConflictLine.Side.MINE), "growy");
        select(line.chosen());
    }

    void onMove(IntConsumer listener) {
        mover = listener;
    }

    void focus() {
        (line.chosen() == ConflictLine.Side.MINE ? mine : theirs).requestFocusInWindow();
    }

    private JComponent side(JRadioButton button, String name, String words, ConflictLine.Side side) {
        JPanel panel = new JPanel(new MigLayout("insets 4 6 4 6", "[]4[grow, fill, 0:0]", "[grow, fill]"));
        panel.setName(line.title() + "." + side);
        panel.putClientProperty("FlatLaf.styleClass", "conflictSide");
        button.setName("conflict." + line.name() + "." + side);
        String said = words.isEmpty() ? texts.get("conflict.empty") : words;
        button.getAccessibleContext().setAccessibleName(line.title() + ", " + name + ": " + said);
        button.setOpaque(false);
        button.addActionListener(event -> choose(side));
        button.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                panel.scrollRectToVisible(new Rectangle(panel.getSize()));
            }
        });
        keys(button);
        panel.add(button, "aligny top");
        panel.add(text(said, words.isEmpty(), button), "grow");
        return panel;
    }

    private static JComponent text(String said, boolean nothing, JRadioButton button) {
        JTextArea text = Plain.plain(new JTextArea(said));
        text.setEditable(false);
        text.setFocusable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setOpaque(false);
        text.setEnabled(!nothing);
        text.setRows(Math.clamp(said.length() / CHARACTERS_IN_ROW + said.lines().count(), 1, MOST_ROWS));
        text.setCaretPosition(0);
        text.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                button.doClick();
                button.requestFocusInWindow();
            }
        });
        JScrollPane scroll = new JScrollPane(text);
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        return scroll;
    }

    /** The arrows that a group of radio buttons takes for itself mean the two dimensions of the table here. */
    private void keys(JRadioButton button) {
        PartKey.CONFLICT_THEIRS.bind(button, () -> take(ConflictLine.Side.THEIRS));
        PartKey.CONFLICT_MINE.bind(button, () -> take(ConflictLine.Side.MINE));
        PartKey.CONFLICT_PREVIOUS.bind(button, () -> mover.accept(-1));
        PartKey.CONFLICT_NEXT.bind(button, () -> mover.accept(1));
    }

    private void take(ConflictLine.Side side) {
        choose(side);
        focus();
    }

    private void choose(ConflictLine.Side side) {
        line.choose(side);
        select(side);
    }

    private void select(ConflictLine.@Nullable Side side) {
        theirs.setSelected(side == ConflictLine.Side.THEIRS);
        mine.setSelected(side == ConflictLine.Side.MINE);
    }
}

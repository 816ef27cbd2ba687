package congtam.ui.kit;

import congtam.text.Texts;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.StringSelection;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What happened, the likely reason, what to do; the technical detail only on request. */
public final class ProblemDialog {
    public static final String NAME = "problem.dialog";
    public static final String CLOSE = "problem.close";
    public static final String DETAIL = "problem.detail";

    private final Texts texts;
    private final Explanation explanation;
    private final JDialog dialog;
    private final List<JButton> answers;
    private int answer;

    private ProblemDialog(@Nullable Component owner, Texts texts, Explanation explanation, List<String> choices) {
        this.texts = texts;
        this.explanation = explanation;
        Window window = owner == null ? null : SwingUtilities.getWindowAncestor(owner);
        this.dialog = new JDialog(
                window == null && owner instanceof Window self ? self : window,
                texts.get("problem.title"),
                Dialog.ModalityType.APPLICATION_MODAL);
        this.answers = choices.stream().map(JButton::new).toList();
        this.answer = choices.size() - 1;
        build();
    }

    /** The program's way to show failures. */
    public static Problems in(Texts texts) {
        return (owner, failure) -> {
            Explanation explanation = Explanation.of(texts, failure);
            if (!GraphicsEnvironment.isHeadless()) {
                new ProblemDialog(owner, texts, explanation, List.of(texts.get("problem.close")))
                        .dialog.setVisible(true);
            }
        };
    }

    /** Shows a failure and asks what to do now; returns the place of the answer, the last one if the dialog was closed. */
    public static int ask(@Nullable Component owner, Texts texts, Throwable failure, List<String> choices) {
        ProblemDialog problem = new ProblemDialog(owner, texts, Explanation.of(texts, failure), choices);
        problem.dialog.setVisible(true);
        return problem.answer;
    }

    private void build() {
        dialog.setName(NAME);
        dialog.setContentPane(content());
        dialog.getRootPane().setDefaultButton(answers.getFirst());
        PartKey.WINDOW_CLOSE.bindInWindow(dialog.getRootPane(), dialog::dispose);
        dialog.getAccessibleContext().setAccessibleDescription(explanation.what());
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent e) {
                answers.getFirst().requestFocusInWindow();
            }
        });
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
    }

    private JPanel content() {
        JPanel panel = new JPanel(new MigLayout("insets dialog, hidemode 3, wrap 2", "[]16[460, grow, fill]", "[]4[]"));
        JLabel sign = new JLabel(Glyph.WARNING.large());
        sign.setForeground(Theme.colour("warning"));
        panel.add(sign, "spany 5, aligny top");
        JTextArea what = Paragraph.of(explanation.what());
        what.putClientProperty("FlatLaf.styleClass", "h3");
        panel.add(what, "wmin 0");
        panel.add(heading("problem.why"), "gaptop 8");
        panel.add(Paragraph.of(explanation.why()), "wmin 0");
        panel.add(heading("problem.todo"), "gaptop 8");
        panel.add(Paragraph.of(explanation.whatToDo()), "wmin 0");
        JScrollPane detail = new JScrollPane(technical());
        detail.setVisible(false);
        panel.add(detail, "newline, skip 1, h 160!, w 460, growx, gaptop 12");
        panel.add(buttons(detail), "newline, spanx 2, growx, gaptop 16");
        return panel;
    }

    private JTextArea technical() {
        JTextArea area = new JTextArea(explanation.technical());
        area.setEditable(false);
        area.putClientProperty("FlatLaf.styleClass", "monospaced");
        area.getAccessibleContext().setAccessibleName(texts.get("problem.detail"));
        return area;
    }

    private JPanel buttons(JScrollPane detail) {
        JToggleButton more = new JToggleButton(texts.get("problem.detail"));
        more.setName(DETAIL);
        more.addActionListener(e -> {
            detail.setVisible(more.isSelected());
            dialog.pack();
        });
        JButton copy = new JButton(texts.get("problem.copy"));
        copy.addActionListener(e -> Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(explanation.whole()), null));
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 8", "[][]push[]"));
        buttons.add(more);
        buttons.add(copy);
        for (int i = 0; i < answers.size(); i++) {
            int place = i;
            JButton button = answers.get(i);
            button.setName(i == answers.size() - 1 ? CLOSE : CLOSE + i);
            button.addActionListener(e -> {
                answer = place;
                dialog.dispose();
            });
            buttons.add(button, "wmin 96");
        }
        return buttons;
    }

    private JLabel heading(String key) {
        JLabel label = new JLabel(texts.get(key));
        label.putClientProperty("FlatLaf.styleClass", "small");
        label.setForeground(Theme.colour("quiet"));
        return label;
    }
}

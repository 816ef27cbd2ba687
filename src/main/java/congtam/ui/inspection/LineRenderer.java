package congtam.ui.inspection;

import congtam.text.Texts;
import congtam.ui.kit.Plain;
import congtam.ui.kit.StateDot;
import congtam.ui.kit.Theme;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** A line of the checklist with its answer, or the title of a group. */
final class LineRenderer extends JPanel implements ListCellRenderer<FindingsForm.Row> {
    private final transient Texts texts;
    private final JLabel code = Plain.label("");
    private final JLabel words = Plain.label("");
    private final JLabel answer = Plain.label("");

    LineRenderer(Texts texts) {
        super(new MigLayout("insets 3 8 3 8, gap 8", "[26!][grow, fill, 0:0][126!]"));
        this.texts = texts;
        add(code);
        add(words, "wmin 0");
        add(answer);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends FindingsForm.Row> list, FindingsForm.Row row, int index, boolean selected, boolean focus) {
        Color fore = selected ? list.getSelectionForeground() : list.getForeground();
        Color back = row.title() ? Theme.colour("navigation") : list.getBackground();
        setBackground(selected ? list.getSelectionBackground() : back);
        code.setText(row.code());
        code.setForeground(selected ? fore : UIManager.getColor("Label.disabledForeground"));
        words.setText(words(row, texts));
        words.setForeground(fore);
        words.setFont(row.title() ? list.getFont().deriveFont(Font.BOLD) : list.getFont());
        FindingForm finding = row.finding();
        answer.setText(finding == null ? "" : texts.of(finding.outcome.get()));
        answer.setIcon(finding == null ? null : new StateDot("outcome." + finding.outcome.get()));
        answer.setForeground(fore);
        getAccessibleContext()
                .setAccessibleName(String.join(" ", row.code(), words.getText(), answer.getText())
                        .strip());
        return this;
    }

    /** What the line asks for; for what is on no line of this list, what was seen. */
    static String words(FindingsForm.Row row, Texts texts) {
        if (row.line() != null) {
            return row.line().text(texts.language());
        }
        FindingForm finding = row.finding();
        if (row.title() || finding == null) {
            return texts.get(row.title() ? "visit.other-lines" : "visit.other-line");
        }
        return finding.fact.get().lines().findFirst().orElse(texts.get("visit.other-line"));
    }
}

package congtam.ui.complaint;

import congtam.text.Texts;
import congtam.ui.kit.Plain;
import java.awt.Color;
import java.awt.Component;
import java.util.List;
import java.util.function.Function;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** One line of the list of contents: its number, what it is about, whom it concerns. */
final class ContentRenderer extends JPanel implements ListCellRenderer<ContentForm> {
    private final transient ContentsForm contents;
    private final transient Function<ContentForm, List<String>> brief;
    private final transient Texts texts;
    private final JLabel number = Plain.label("");
    private final JLabel what = Plain.label("");
    private final JLabel where = Plain.label("");

    ContentRenderer(Texts texts, ContentsForm contents, Function<ContentForm, List<String>> brief) {
        super(new MigLayout("insets 3 8 3 8, gap 10", "[][pref:pref:50%][grow, fill, 0:0]"));
        this.texts = texts;
        this.contents = contents;
        this.brief = brief;
        add(number);
        add(what, "wmin 0");
        add(where);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ContentForm> list, ContentForm content, int index, boolean selected, boolean focus) {
        List<String> words = brief.apply(content);
        number.setText(contents.number(content) + ".");
        what.setText(words.getFirst());
        where.setText(words.getLast());
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        Color fore = selected ? list.getSelectionForeground() : list.getForeground();
        number.setForeground(fore);
        what.setForeground(fore);
        where.setForeground(selected ? fore : UIManager.getColor("Label.disabledForeground"));
        String name = texts.get("form.content-number", contents.number(content)) + ". " + String.join(" ", words);
        getAccessibleContext().setAccessibleName(name);
        return this;
    }
}

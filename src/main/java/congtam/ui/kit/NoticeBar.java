package congtam.ui.kit;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A line above a form that tells something and may offer to act on it; it never takes the focus and never blocks. */
public final class NoticeBar extends JPanel {
    private final JLabel words = Plain.label("");

    public NoticeBar(String name) {
        super(new MigLayout("insets 5 10 5 10, hidemode 3", "[grow, fill, 0:0][][]"));
        setName(name);
        setVisible(false);
        words.setName(name + ".words");
        add(words);
    }

    /** The tone, as a style class of the theme. */
    public enum Tone {
        GOOD,
        ATTENTION
    }

    /** Shows words and what can be done; what stood there before is gone. */
    public void show(Tone tone, String said, JButton... offers) {
        removeAll();
        add(words);
        putClientProperty("FlatLaf.styleClass", tone == Tone.GOOD ? "noticeGood" : "noticeAttention");
        words.setText(said);
        getAccessibleContext().setAccessibleName(said);
        for (JButton offer : offers) {
            add(offer);
        }
        setVisible(true);
        revalidate();
        repaint();
    }

    public void clear() {
        setVisible(false);
    }
}

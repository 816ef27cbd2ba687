package congtam.ui.kit;

import congtam.text.Texts;
import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/**
 * Rows of label and component in the house's measure. The key of a label may have a mnemonic beside it in the bundles, under
 * {@code mnemonic.<key>}.
 */
public final class FormLayouts {
    /** MigLayout columns of a form with one pair of label and component. */
    public static final String COLUMNS = "[label, sg label]8[grow, fill, 0:0]";

    /** The same with two pairs in a row. */
    public static final String TWO_COLUMNS = "[label, sg label]8[fill, 148:pref:300]14[label]8[grow, fill, 0:0]";

    /** Two pairs in a row, both as wide as each other, however long their labels are. */
    public static final String EVEN_COLUMNS =
            "[label]8[grow 1, fill, sg even, 0:0]14[label]8[grow 1, fill, sg even, 0:0]";

    private final Texts texts;
    private final Bind bind;

    public FormLayouts(Texts texts, Bind bind) {
        this.texts = texts;
        this.bind = bind;
    }

    public static JPanel panel(String columns) {
        JPanel panel = new JPanel(new MigLayout("insets 0, hidemode 3, gap 8 5, fillx", columns));
        panel.setOpaque(false);
        return panel;
    }

    /** Words that stand back. */
    public static JLabel quiet(String words) {
        JLabel label = Plain.label(words);
        label.putClientProperty("FlatLaf.styleClass", "quiet");
        return label;
    }

    /** A heading over a group of rows. */
    public JLabel heading(String key) {
        JLabel heading = Plain.label(texts.get(key));
        heading.putClientProperty("FlatLaf.styleClass", "h4");
        return heading;
    }

    /** The label of a component, with its mnemonic and its name. */
    public JLabel label(String key, JComponent component) {
        JLabel label = Plain.label(texts.get(key));
        if (texts.has("mnemonic." + key)) {
            label.setDisplayedMnemonic(texts.get("mnemonic." + key).charAt(0));
        }
        label.setLabelFor(component);
        component.setName(key);
        component.getAccessibleContext().setAccessibleName(label.getText());
        return label;
    }

    /** Adds a whole row: label, component and, below it, the message of its field. */
    public void row(JPanel panel, String key, JComponent component, Field<?> field) {
        cell(panel, key, component, "span, growx, wrap");
        panel.add(bind.message(field), "skip 1, span, growx, wrap");
    }

    /** Adds label and component to the present row. */
    public void cell(JPanel panel, String key, JComponent component, String constraints) {
        JLabel label = label(key, component);
        boolean tall = component instanceof javax.swing.JTextArea;
        panel.add(label, tall ? "aligny top, gaptop 4" : "");
        Component added = tall ? scrolling(component) : component;
        panel.add(added, constraints.isEmpty() ? "wmin 0" : "wmin 0, " + constraints);
    }

    /** A text area with the scroll bar it may need, around which the outline of a fault is drawn. */
    public static JScrollPane scrolling(JComponent component) {
        JScrollPane scroll = new JScrollPane(
                component, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        component.addPropertyChangeListener(
                "JComponent.outline", event -> scroll.putClientProperty("JComponent.outline", event.getNewValue()));
        return scroll;
    }
}

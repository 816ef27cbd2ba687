package congtam.ui.kit;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JToolTip;

/** Shows text as it is: what a caller dictated must not be read as HTML because it begins with a tag. */
public final class Plain {
    private static final String NO_HTML = "html.disable";

    private Plain() {}

    public static <C extends JComponent> C plain(C component) {
        component.putClientProperty(NO_HTML, true);
        return component;
    }

    public static JLabel label(String text) {
        JLabel label = plain(new JLabel());
        label.setText(text);
        return label;
    }

    /** A tool tip for {@link JComponent#createToolTip}. */
    public static JToolTip toolTip(JComponent of) {
        JToolTip tip = plain(new JToolTip());
        tip.setComponent(of);
        return tip;
    }

    /** A text for a place that cannot be told to leave HTML alone, such as the tool tip of a label. */
    public static String safe(String text) {
        return text.startsWith("<") ? " " + text : text;
    }
}

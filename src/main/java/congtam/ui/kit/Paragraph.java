package congtam.ui.kit;

import javax.swing.JTextArea;

/** Text that wraps and can be selected, but looks like a label. */
public final class Paragraph {
    private static final int COLUMNS = 40;

    private Paragraph() {}

    public static JTextArea of(String text) {
        JTextArea area = new JTextArea(text);
        area.setEditable(false);
        area.setFocusable(true);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setBorder(null);
        area.setColumns(COLUMNS);
        area.getAccessibleContext().setAccessibleName(text);
        return area;
    }
}

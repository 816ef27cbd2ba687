package congtam.ui.kit;

import javax.swing.JTextArea;

/** A hint of some lines that asks nothing and stops nobody. */
public final class AdviceText extends JTextArea {
    public AdviceText() {
        setName("advice");
        Plain.plain(this);
        setEditable(false);
        setFocusable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setVisible(false);
        putClientProperty("FlatLaf.styleClass", "advice");
    }

    public void say(String words) {
        setText(words);
        setVisible(!words.isEmpty());
    }
}

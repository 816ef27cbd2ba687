package congtam.ui.complaint;

import congtam.ui.kit.Plain;
import javax.swing.JTextArea;

/** A hint of some lines that asks nothing and stops nobody. */
final class AdviceText extends JTextArea {
    AdviceText() {
        setName("advice");
        Plain.plain(this);
        setEditable(false);
        setFocusable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setVisible(false);
        putClientProperty("FlatLaf.styleClass", "advice");
    }

    void say(String words) {
        setText(words);
        setVisible(!words.isEmpty());
    }
}

package congtam.ui.kit;

import javax.swing.JTextField;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Words to search by: asked for when typing pauses, or at once with Enter. */
public final class SearchField extends JTextField {
    private static final int TYPING_PAUSE_MILLIS = 250;

    private final Timer pause;
    private boolean showing;

    /**
     * Makes the field.
     *
     * @param search told when there is something to look for
     */
    public SearchField(String prompt, Runnable search) {
        this.pause = new Timer(TYPING_PAUSE_MILLIS, e -> search.run());
        putClientProperty("JTextField.placeholderText", prompt);
        putClientProperty("JTextField.leadingIcon", Glyph.SEARCH.small());
        putClientProperty("JTextField.showClearButton", true);
        pause.setRepeats(false);
        addActionListener(e -> {
            pause.stop();
            search.run();
        });
        getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {}
        });
    }

    private void typed() {
        if (!showing) {
            pause.restart();
        }
    }

    /** Whether something was typed that nobody has searched for yet. */
    boolean isTyping() {
        return pause.isRunning();
    }

    /** Whatever is asked for next takes these words along. */
    public void settle() {
        pause.stop();
    }

    /** Shows other words, unless somebody is typing: that is newer. */
    public void show(String words) {
        if (!pause.isRunning() && !getText().strip().equals(words)) {
            showing = true;
            setText(words);
            showing = false;
        }
    }
}

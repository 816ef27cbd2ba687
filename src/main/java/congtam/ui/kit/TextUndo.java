package congtam.ui.kit;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import javax.swing.undo.UndoManager;

/** Undo and redo inside one text component, never shared with another. */
public final class TextUndo {
    private TextUndo() {}

    /** Puts Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z on a component; gives what forgets all steps when another value is loaded. */
    public static Runnable install(JTextComponent component) {
        UndoManager undo = new UndoManager();
        component.getDocument().addUndoableEditListener(undo);
        key(component, "ctrl Z", "undo-text", () -> {
            if (undo.canUndo()) {
                undo.undo();
            }
        });
        Runnable redo = () -> {
            if (undo.canRedo()) {
                undo.redo();
            }
        };
        key(component, "ctrl Y", "redo-text", redo);
        key(component, "ctrl shift Z", "redo-text", redo);
        return undo::discardAllEdits;
    }

    private static void key(JTextComponent component, String key, String name, Runnable effect) {
        Action action = new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                effect.run();
            }
        };
        component.getInputMap().put(KeyStroke.getKeyStroke(key), name);
        component.getActionMap().put(name, action);
    }
}

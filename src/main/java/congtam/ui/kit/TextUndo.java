package congtam.ui.kit;

import javax.swing.text.JTextComponent;
import javax.swing.undo.UndoManager;

/** Undo and redo inside one text component, never shared with another. */
public final class TextUndo {
    private TextUndo() {}

    /** Puts Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z on a component; gives what forgets all steps when another value is loaded. */
    public static Runnable install(JTextComponent component) {
        UndoManager undo = new UndoManager();
        component.getDocument().addUndoableEditListener(undo);
        PartKey.TEXT_UNDO.bind(component, () -> {
            if (undo.canUndo()) {
                undo.undo();
            }
        });
        Runnable redo = () -> {
            if (undo.canRedo()) {
                undo.redo();
            }
        };
        PartKey.TEXT_REDO.bind(component, redo);
        return undo::discardAllEdits;
    }
}

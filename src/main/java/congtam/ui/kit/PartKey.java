package congtam.ui.kit;

import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/**
 * Every key that works in one part of a screen only; those that work everywhere are commands. Components bind their keys through
 * this list and the sheet of shortcuts reads it, so that the sheet cannot be wrong. Texts stand under {@code PartKey.<NAME>}.
 */
public enum PartKey {
    FIGURE_FOLLOW(Part.OVERVIEW, "ENTER, SPACE"),
    FIGURE_NEXT(Part.OVERVIEW, "DOWN, RIGHT"),
    FIGURE_PREVIOUS(Part.OVERVIEW, "UP, LEFT"),

    LIST_OPEN(Part.LIST, "ENTER"),
    LINK_PART(Part.LIST, "DELETE"),

    FORM_LEAVE(Part.FORM, "ESCAPE"),
    TEXT_UNDO(Part.FORM, "ctrl Z"),
    TEXT_REDO(Part.FORM, "ctrl Y, ctrl shift Z"),

    FILES_PASTE(Part.FILES, "ctrl V, shift INSERT"),
    FILES_OPEN(Part.FILES, "ENTER"),
    FILES_REMOVE(Part.FILES, "DELETE"),

    CHECK_PASSED(Part.CHECKLIST, "1, NUMPAD1"),
    CHECK_FAILED(Part.CHECKLIST, "2, NUMPAD2"),
    CHECK_NOT_APPLICABLE(Part.CHECKLIST, "3, NUMPAD3"),
    CHECK_NOTED(Part.CHECKLIST, "4, NUMPAD4"),
    CHECK_CLEAR(Part.CHECKLIST, "DELETE"),
    CHECK_DETAILS(Part.CHECKLIST, "ENTER"),

    TREE_CUT(Part.AGENCIES, "ctrl X"),
    TREE_PASTE(Part.AGENCIES, "ctrl V"),
    TREE_MENU(Part.AGENCIES, "CONTEXT_MENU, shift F10"),
    TREE_FOUND(Part.AGENCIES, "INSERT"),
    TREE_RENAME(Part.AGENCIES, "F2"),
    TREE_END(Part.AGENCIES, "DELETE"),
    STEP_REMOVE(Part.AGENCIES, "DELETE"),

    BOOK_ADD(Part.BOOK, "INSERT"),
    BOOK_CHANGE(Part.BOOK, "ENTER"),
    BOOK_REMOVE(Part.BOOK, "DELETE"),

    CHOICE_NEXT(Part.CHOICE, "DOWN"),
    CHOICE_PREVIOUS(Part.CHOICE, "UP"),
    CHOICE_TAKE(Part.CHOICE, "ENTER"),
    CHOICE_LEAVE(Part.CHOICE, "ESCAPE"),

    CONFLICT_THEIRS(Part.CONFLICT, "LEFT"),
    CONFLICT_MINE(Part.CONFLICT, "RIGHT"),
    CONFLICT_PREVIOUS(Part.CONFLICT, "UP"),
    CONFLICT_NEXT(Part.CONFLICT, "DOWN"),
    CONFLICT_SAVE(Part.CONFLICT, "ctrl ENTER"),

    PREVIEW_PRINT(Part.PREVIEW, "ctrl P"),
    PREVIEW_SAVE(Part.PREVIEW, "ctrl S"),

    GUIDE_BACK(Part.GUIDE, "alt LEFT, BACK_SPACE"),
    GUIDE_FORWARD(Part.GUIDE, "alt RIGHT"),
    GUIDE_CONTENTS(Part.GUIDE, "alt HOME"),
    GUIDE_NEXT_LINK(Part.GUIDE, "TAB"),
    GUIDE_PREVIOUS_LINK(Part.GUIDE, "shift TAB"),
    GUIDE_FOLLOW(Part.GUIDE, "ENTER"),

    WINDOW_CLOSE(Part.WINDOW, "ESCAPE"),
    WINDOW_GUIDE(Part.WINDOW, "F1");

    private final Part part;
    private final String keys;

    PartKey(Part part, String keys) {
        this.part = part;
        this.keys = keys;
    }

    /** Where the keys work; texts under {@code Part.<NAME>}. */
    public enum Part {
        OVERVIEW,
        LIST,
        FORM,
        FILES,
        CHECKLIST,
        AGENCIES,
        BOOK,
        CHOICE,
        CONFLICT,
        PREVIEW,
        GUIDE,
        WINDOW
    }

    public Part part() {
        return part;
    }

    /** The keys, the one that is shown first. */
    public List<KeyStroke> keys() {
        return Arrays.stream(keys.split(", ")).map(KeyStroke::getKeyStroke).toList();
    }

    /** The first key in a word, to be shown on a button. */
    public String label() {
        return KeyEvent.getKeyText(keys().getFirst().getKeyCode());
    }

    /** Works while the component itself has the focus. */
    public void bind(JComponent component, Runnable effect) {
        bind(component, JComponent.WHEN_FOCUSED, effect);
    }

    /** Works while anything inside the component has the focus. */
    public void bindAround(JComponent component, Runnable effect) {
        bind(component, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, effect);
    }

    /** Works in the whole window. */
    public void bindInWindow(JComponent component, Runnable effect) {
        bind(component, JComponent.WHEN_IN_FOCUSED_WINDOW, effect);
    }

    private void bind(JComponent component, int where, Runnable effect) {
        keys().forEach(key -> component.getInputMap(where).put(key, name()));
        component.getActionMap().put(name(), new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                effect.run();
            }
        });
    }
}

package congtam.ui.kit;

import congtam.register.RecordRef;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** A record that stands open in a tab of the main window. */
public interface EditorTab {
    JComponent component();

    /** The page of the guide that explains it. */
    GuidePage guide();

    /** Puts the caret where work begins. */
    void focus();

    /** What the tab is called; asked again after each {@link #onChange}. */
    String title();

    /** Whether something would be lost if the tab closed now. */
    boolean edited();

    /**
     * Saves.
     *
     * @param then called on the event dispatch thread when it is saved; not called when it could not be
     */
    void save(Runnable then);

    /** Whether all that was answered is saved without being asked for, and can be; then nobody is asked before it closes. */
    default boolean savesItself() {
        return false;
    }

    /** The record; null while it has never been saved. */
    @Nullable
    RecordRef record();

    /** What brings the clipboard's picture or files into the record; null where the record takes none. */
    default @Nullable Runnable pasting() {
        return null;
    }

    /** Called by the form's side whenever title, edited mark or record may differ. */
    void onChange(Runnable listener);

    /** The tab is gone: listeners are taken off, work is cancelled. */
    void closed();
}

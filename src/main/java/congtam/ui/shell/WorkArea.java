package congtam.ui.shell;

import congtam.register.RecordRef;
import congtam.text.Texts;
import congtam.ui.kit.EditorTab;
import congtam.ui.kit.GuidePage;
import congtam.ui.kit.Plain;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import org.jspecify.annotations.Nullable;

/** The screens that are always there and the records that stand open beside them, each once. */
final class WorkArea {
    static final String NAME = "work";

    private final Texts texts;
    private final List<DeskScreen> screens;
    private final JTabbedPane tabs = new JTabbedPane(JTabbedPane.TOP, JTabbedPane.SCROLL_TAB_LAYOUT);
    private final List<EditorTab> editors = new ArrayList<>();
    private final Consumer<EditorTab> closing;

    /**
     * Makes the area.
     *
     * @param first the screen to begin with
     * @param closing asked when the user wants to close a tab
     */
    WorkArea(Texts texts, List<DeskScreen> screens, DeskScreen first, Consumer<EditorTab> closing, Runnable changed) {
        this.texts = texts;
        this.screens = screens;
        this.closing = closing;
        tabs.setName(NAME);
        screens.forEach(screen ->
                tabs.addTab(texts.get(screen.textKey()), screen.glyph().small(), screen.component()));
        tabs.putClientProperty("JTabbedPane.tabCloseToolTipText", texts.get("tab.close"));
        tabs.putClientProperty(
                "JTabbedPane.tabCloseCallback", (BiConsumer<JTabbedPane, Integer>) (pane, index) -> close(index));
        tabs.putClientProperty("JTabbedPane.hasFullBorder", false);
        tabs.setSelectedIndex(screens.indexOf(first));
        tabs.addChangeListener(e -> changed.run());
    }

    private void close(int index) {
        if (index >= screens.size()) {
            closing.accept(editors.get(index - screens.size()));
        }
    }

    JComponent component() {
        return tabs;
    }

    /** Shows the tab of a record if it is open. */
    boolean select(RecordRef record) {
        Optional<EditorTab> open =
                editors.stream().filter(tab -> record.equals(tab.record())).findFirst();
        open.ifPresent(this::select);
        return open.isPresent();
    }

    void select(EditorTab editor) {
        tabs.setSelectedIndex(editors.indexOf(editor) + screens.size());
    }

    void add(EditorTab editor) {
        editors.add(editor);
        tabs.addTab("", editor.component());
        int index = tabs.getTabCount() - 1;
        // FlatLaf draws the cross of a tab whose component says so.
        editor.component().putClientProperty("JTabbedPane.tabClosable", true);
        rename(editor);
        editor.onChange(() -> rename(editor));
        tabs.setSelectedIndex(index);
        EventQueue.invokeLater(editor::focus);
    }

    private void rename(EditorTab editor) {
        int index = editors.indexOf(editor) + screens.size();
        if (index >= screens.size()) {
            String title = Plain.safe(editor.title());
            tabs.setTitleAt(index, editor.edited() ? texts.get("tab.edited", title) : title);
        }
    }

    void remove(EditorTab editor) {
        int index = editors.indexOf(editor);
        if (index >= 0) {
            editors.remove(index);
            tabs.removeTabAt(index + screens.size());
            editor.closed();
        }
    }

    void show(DeskScreen screen) {
        tabs.setSelectedIndex(screens.indexOf(screen));
    }

    boolean isShown(DeskScreen screen) {
        return tabs.getSelectedIndex() == screens.indexOf(screen);
    }

    /** The screen in front; null if it is a record. */
    @Nullable
    DeskScreen screen() {
        int index = tabs.getSelectedIndex();
        return index < screens.size() ? screens.get(index) : null;
    }

    /** The page of the guide that explains what is in front. */
    GuidePage guide() {
        EditorTab editor = selected();
        return editor == null ? screens.get(tabs.getSelectedIndex()).guide() : editor.guide();
    }

    void cycle(int by) {
        tabs.setSelectedIndex(Math.floorMod(tabs.getSelectedIndex() + by, tabs.getTabCount()));
    }

    @Nullable
    EditorTab selected() {
        int index = tabs.getSelectedIndex();
        return index < screens.size() ? null : editors.get(index - screens.size());
    }

    List<EditorTab> editors() {
        return List.copyOf(editors);
    }
}

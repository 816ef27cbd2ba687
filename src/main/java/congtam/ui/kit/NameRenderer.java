package congtam.ui.kit;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.jspecify.annotations.Nullable;

/** Shows the values of a list or combo box by their names, as plain text. */
public final class NameRenderer<T> extends DefaultListCellRenderer {
    private final transient Function<T, String> name;
    private final String none;

    public NameRenderer(Function<T, String> name) {
        this(name, "");
    }

    /**
     * Makes a renderer.
     *
     * @param none the name of null
     */
    public NameRenderer(Function<T, String> name, String none) {
        this.name = name;
        this.none = none;
        Plain.plain(this);
    }

    @SuppressWarnings("unchecked")
    @Override
    public Component getListCellRendererComponent(
            JList<?> list, @Nullable Object value, int index, boolean isSelected, boolean cellHasFocus) {
        String text = value == null ? none : name.apply((T) value);
        return super.getListCellRendererComponent(list, text, index, isSelected, cellHasFocus);
    }
}

package congtam.ui.kit;

import java.util.List;
import java.util.function.Function;
import javax.swing.JComboBox;
import org.jspecify.annotations.Nullable;

/** A closed list to narrow by; its first line stands for all. */
public final class FilterCombo<E> extends JComboBox<@Nullable E> {
    private final transient List<E> values;
    private boolean showing;

    /**
     * Makes the list.
     *
     * @param any the words for null
     * @param chosen told when the user chooses
     */
    public FilterCombo(String name, List<E> values, Function<E, String> words, String any, Runnable chosen) {
        this.values = List.copyOf(values);
        setName(name);
        addItem(null);
        values.forEach(this::addItem);
        setRenderer(new NameRenderer<E>(words, any));
        addActionListener(e -> {
            if (!showing) {
                chosen.run();
            }
        });
    }

    public @Nullable E choice() {
        return getItemAt(getSelectedIndex());
    }

    /** Shows what is narrowed by, without narrowing again; a value from elsewhere stands in the list as long as it is shown. */
    public void show(@Nullable E wanted) {
        showing = true;
        for (int i = getItemCount() - 1; i > values.size(); i--) {
            removeItemAt(i);
        }
        if (wanted != null && !values.contains(wanted)) {
            addItem(wanted);
        }
        setSelectedItem(wanted);
        showing = false;
    }
}

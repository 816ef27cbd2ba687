package congtam.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.swing.JComboBox;
import org.jspecify.annotations.Nullable;

/** A closed list to narrow by; its first line stands for all. */
public final class FilterCombo<E> extends JComboBox<FilterCombo.Line<E>> {
    private final transient List<E> values;
    private final transient Function<E, String> words;
    private boolean showing;

    /**
     * A line of the list. Never null itself: a combo box counts null as no line at all, and no key would lead past it.
     *
     * @param of null for all
     */
    public record Line<E>(@Nullable E of, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Makes the list.
     *
     * @param any the words for null
     * @param chosen told when the user chooses
     */
    public FilterCombo(String name, List<E> values, Function<E, String> words, String any, Runnable chosen) {
        this.values = List.copyOf(values);
        this.words = words;
        setName(name);
        addItem(new Line<>(null, any));
        values.forEach(value -> addItem(new Line<>(value, words.apply(value))));
        setRenderer(new NameRenderer<Line<E>>(Line::words));
        addActionListener(e -> {
            if (!showing) {
                chosen.run();
            }
        });
    }

    public @Nullable E choice() {
        return getItemAt(Math.max(0, getSelectedIndex())).of();
    }

    /** Shows what is narrowed by, without narrowing again; a value from elsewhere stands in the list as long as it is shown. */
    public void show(@Nullable E wanted) {
        showing = true;
        for (int i = getItemCount() - 1; i > values.size(); i--) {
            removeItemAt(i);
        }
        if (wanted != null && !values.contains(wanted)) {
            addItem(new Line<>(wanted, words.apply(wanted)));
        }
        for (int i = 0; i < getItemCount(); i++) {
            if (Objects.equals(getItemAt(i).of(), wanted)) {
                setSelectedIndex(i);
            }
        }
        showing = false;
    }
}

package congtam.ui.kit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One field of the form with its place in it.
 *
 * @param label the bundle's key for its name
 * @param content the content it belongs to; null for the complaint itself
 */
public record FormPart(String label, @Nullable UUID content, Field<?> field) {
    public boolean isPlaceOf(FormPart other) {
        return label.equals(other.label) && java.util.Objects.equals(content, other.content);
    }

    /** Takes a value that stood at the same place of another form. */
    public void take(Object value) {
        set(field, value);
    }

    /** Two fields at one place of two forms hold values of one type. */
    @SuppressWarnings("unchecked")
    private static <T> void set(Field<T> field, Object value) {
        field.set((T) value);
    }
}

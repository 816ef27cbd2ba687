package congtam.ui.kit;

import congtam.text.Entry;
import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One value of a form: what it is, what it was when it was last saved, and what is wrong with it. It knows no window; used on
 * one thread.
 */
public final class Field<T> {
    private final UnaryOperator<T> entry;
    private final UnaryOperator<T> rule;
    private final List<Runnable> listeners = new ArrayList<>();
    private T saved;
    private T value;
    private @Nullable Problem fault;
    private boolean enabled = true;

    /**
     * A field.
     *
     * @param entry what happens to each value on its way in, while it is still being typed
     * @param rule gives the value its final form once typing is over, or throws a {@link Problem}
     */
    public Field(T initial, UnaryOperator<T> entry, UnaryOperator<T> rule) {
        this.entry = entry;
        this.rule = rule;
        this.saved = initial;
        this.value = initial;
    }

    /** A field that takes any value. */
    public static <T> Field<T> of(T initial) {
        return new Field<>(initial, value -> value, value -> value);
    }

    /**
     * Text in the one spelling that is stored.
     *
     * @param label the bundle's key for the field's name
     * @param most UTF-16 units
     */
    public static Field<String> text(String label, int most) {
        return new Field<>("", Vietnamese::clean, text -> Entry.limited(text, label, most));
    }

    public T get() {
        return value;
    }

    /** Takes what the user has typed or chosen so far. A fault that is already shown goes away as soon as it is mended. */
    public void set(T typed) {
        T entered = entry.apply(typed);
        if (Objects.equals(entered, value)) {
            return;
        }
        value = entered;
        if (fault != null) {
            fault = faultOf(value);
        }
        tell();
    }

    /** Takes a value from the register: nothing about it is edited or wrong. */
    public void load(T stored) {
        saved = stored;
        value = stored;
        fault = null;
        tell();
    }

    /** Says what the register holds by now, without touching what the user has typed since. */
    public void rebase(T stored) {
        saved = stored;
        tell();
    }

    /** The user has left the field, or saves: gives the value its final form, or finds the fault. */
    public boolean settle() {
        fault = faultOf(value);
        if (fault == null) {
            value = rule.apply(value);
        }
        tell();
        return fault == null;
    }

    private @Nullable Problem faultOf(T some) {
        try {
            var _ = rule.apply(some);
            return null;
        } catch (Problem problem) {
            return problem;
        }
    }

    /** Marks a fault that only the whole form could find. */
    public void fail(Problem problem) {
        fault = problem;
        tell();
    }

    public @Nullable Problem fault() {
        return fault;
    }

    /** What can be stored of it now: the value in its final form; while something is wrong with it, what was stored last. */
    public T storable() {
        try {
            return rule.apply(value);
        } catch (Problem problem) {
            return saved;
        }
    }

    /**
     * The register has stored what was sent, joined with what others did meanwhile. What was typed since stays and counts as
     * edited; what others did shows where nothing was typed.
     */
    public void follow(T sent, T merged) {
        if (!Objects.equals(sent, merged) && Objects.equals(storable(), sent)) {
            load(merged);
        } else {
            rebase(merged);
        }
    }

    public T saved() {
        return saved;
    }

    public boolean edited() {
        return !Objects.equals(value, saved);
    }

    public boolean enabled() {
        return enabled;
    }

    public void enable(boolean on) {
        if (enabled != on) {
            enabled = on;
            tell();
        }
    }

    /** Calls back after each change of value, fault or enabled state. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}

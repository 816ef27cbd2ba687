package congtam.ui.kit;

import congtam.register.RecordRef;
import org.jspecify.annotations.Nullable;

/** A tab in which one looks at something that is no single record: nothing in it is edited or saved. */
public interface LookingTab extends EditorTab {
    @Override
    default boolean edited() {
        return false;
    }

    @Override
    default void save(Runnable then) {
        then.run();
    }

    @Override
    default @Nullable RecordRef record() {
        return null;
    }

    @Override
    default void onChange(Runnable listener) {
        // Its title stays as it is.
    }

    @Override
    default void closed() {
        // Nothing is left that has to be ended.
    }
}

package congtam.ui.kit;

import java.awt.Component;
import org.jspecify.annotations.Nullable;

/** Where everything that goes wrong is shown: one place, one form. */
@FunctionalInterface
public interface Problems {
    /**
     * Shows a failure and returns when the user has read it.
     *
     * @param owner what the user was working in; null where there is no window yet
     * @param failure a Problem or a Conflict is explained, anything else is a bug and also goes to the log
     */
    void show(@Nullable Component owner, Throwable failure);
}

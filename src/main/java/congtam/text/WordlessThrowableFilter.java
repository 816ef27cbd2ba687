package congtam.text;

import org.jspecify.annotations.Nullable;
import org.tinylog.throwable.ThrowableData;
import org.tinylog.throwable.ThrowableFilter;
import org.tinylog.throwable.ThrowableStore;

/** Keeps out of the log what {@link FailureTrace} keeps out; named in {@code tinylog.properties}, which prescribes how it is called. */
public final class WordlessThrowableFilter implements ThrowableFilter {
    /** As the logging library makes it. */
    public WordlessThrowableFilter(@SuppressWarnings("unused") @Nullable String arguments) {}

    @Override
    public ThrowableData filter(ThrowableData origin) {
        ThrowableData cause = origin.getCause();
        return new ThrowableStore(
                origin.getClassName(),
                FailureTrace.said(origin.getClassName(), origin.getMessage()),
                origin.getStackTrace(),
                cause == null ? null : filter(cause));
    }
}

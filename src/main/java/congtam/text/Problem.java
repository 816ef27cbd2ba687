package congtam.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a user can meet and must be told clearly: what happened, the likely reason, what to do. The words stand in the
 * bundles under {@code problem.<code>.what}, {@code .why} and {@code .todo}; the cause keeps the technical detail. Its message is the
 * code alone: details may name a person or a case, and messages end up in logs.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> details;

    private Problem(String code, @Nullable Throwable cause, List<Object> details) {
        super(code, cause);
        this.code = code;
        this.details = details;
    }

    public static Problem of(String code, Object... details) {
        return new Problem(code, null, List.of(details));
    }

    public static Problem because(Throwable cause, String code, Object... details) {
        return new Problem(code, cause, List.of(details));
    }

    public String code() {
        return code;
    }

    /** What the words name: a file, a column, a number; in the order of the bundle's placeholders. */
    public List<Object> details() {
        return details == null ? List.of() : details;
    }
}

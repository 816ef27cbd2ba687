package congtam.text;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A failure as whoever repairs the program needs it: what kind it is and where in the code it happened, never what a record says.
 * Databases and the JDK repeat values in their messages, so a message is kept only where it is known to hold none.
 */
public final class FailureTrace {
    private static final Set<String> WITHOUT_VALUES = Set.of(
            Problem.class.getName(),
            NullPointerException.class.getName(),
            ClassCastException.class.getName(),
            IndexOutOfBoundsException.class.getName(),
            ArrayIndexOutOfBoundsException.class.getName(),
            OutOfMemoryError.class.getName(),
            // Of this very class: what the system says of a disk. Those below it name files.
            java.io.IOException.class.getName());

    /** H2 ends its messages so. */
    private static final Pattern DATABASE_CODE = Pattern.compile("\\[(\\d{5})-\\d+]");

    private FailureTrace() {}

    /** A failure with its causes. */
    public static String of(Throwable failure) {
        List<String> lines = new ArrayList<>();
        Set<Throwable> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        String before = "";
        for (Throwable at = failure; at != null && seen.add(at); at = at.getCause()) {
            lines.add(before + line(at));
            for (StackTraceElement place : at.getStackTrace()) {
                lines.add("\tat " + place);
            }
            before = "Caused by: ";
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Throwable failure) {
        String name = failure.getClass().getName();
        String said = failure instanceof SQLException sql
                ? "SQL state " + sql.getSQLState() + ", " + sql.getErrorCode()
                : said(name, failure.getMessage());
        return said == null ? name : name + ": " + said;
    }

    /** What may be told of a failure's message; null for nothing. */
    static @Nullable String said(String className, @Nullable String message) {
        if (message == null || WITHOUT_VALUES.contains(className)) {
            return message;
        }
        Matcher code = DATABASE_CODE.matcher(message);
        return code.find() ? "[" + code.group(1) + "]" : null;
    }
}

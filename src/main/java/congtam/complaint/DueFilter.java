package congtam.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list holds by how they stand with their time limits.
 *
 * @param level the code of a level that they have reached; empty for all but {@link What#LEVEL}
 * @param since of a level, those alone that are news to somebody who knew so much; null for all
 */
public record DueFilter(What what, String level, @Nullable Acknowledged since) {
    public static final DueFilter PAUSED = new DueFilter(What.PAUSED);
    public static final DueFilter COUNTED = new DueFilter(What.COUNTED);
    public static final DueFilter PROMISE_KEPT = new DueFilter(What.PROMISE_KEPT);
    public static final DueFilter IN_TIME = new DueFilter(What.IN_TIME);
    public static final DueFilter PROMISE_BROKEN = new DueFilter(What.PROMISE_BROKEN);
    public static final DueFilter LATE = new DueFilter(What.LATE);

    /** What tells how time limits are kept, all that have one first. */
    public static final List<DueFilter> COMPLIANCE = List.of(COUNTED, PROMISE_KEPT, PROMISE_BROKEN, IN_TIME, LATE);

    /** What is asked. */
    public enum What {
        LEVEL,
        PAUSED,
        /** Those that have a clock, whether it runs or not. */
        COUNTED,
        /** The first promise was kept, or can still be. */
        PROMISE_KEPT,
        /** The date with pauses and extensions was kept, or can still be. */
        IN_TIME,
        /** The first promise was not kept, or can be no more. */
        PROMISE_BROKEN,
        /** The date with pauses and extensions was not kept, or can be no more. */
        LATE
    }

    /** One that asks for no level. */
    public DueFilter(What what) {
        this(what, "", null);
    }

    public static DueFilter level(String code) {
        return new DueFilter(What.LEVEL, code, null);
    }

    public DueFilter newsSince(Acknowledged known) {
        return new DueFilter(what, level, known);
    }
}

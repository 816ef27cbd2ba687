package congtam.deadline;

/** When something counts as received that came after closing time or on a rest day; the local rule decides. */
public enum AfterHours {
    /** On the day it came (law in general: the Civil Code counts days, not hours). */
    SAME_DAY,
    /** When the office opens next. */
    NEXT_WORKING_DAY
}

package congtam.deadline;

/** In what a limit is measured. */
public enum LimitUnit {
    /** Ngày. */
    DAY,
    /** Ngày làm việc. */
    WORKING_DAY,
    /** Giờ làm việc. */
    WORKING_HOUR
}

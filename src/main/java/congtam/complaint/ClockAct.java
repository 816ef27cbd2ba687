package congtam.complaint;

/** What can happen to the clock of a case; nothing else moves its date. */
public enum ClockAct {
    STARTED,
    /** Tạm đình chỉ. */
    PAUSED,
    RESUMED,
    /** Gia hạn. */
    EXTENDED,
    /** Chuyển: another body has to act now. */
    REFERRED,
    ANSWERED,
    REOPENED,
    /** A leader wants it before a day. */
    DIRECTED
}

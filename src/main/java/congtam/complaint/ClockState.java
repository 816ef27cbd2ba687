package congtam.complaint;

/** Whether the clock of a case runs. */
public enum ClockState {
    RUNNING,
    PAUSED,
    /** Answered, closed or referred. */
    ENDED
}

package congtam.complaint;

/** How far a submission is. */
public enum ComplaintState {
    RECEIVED,
    IN_PROGRESS,
    ANSWERED,
    CLOSED;

    /** Whether somebody still waits for an answer. */
    public boolean isOpen() {
        return this == RECEIVED || this == IN_PROGRESS;
    }
}

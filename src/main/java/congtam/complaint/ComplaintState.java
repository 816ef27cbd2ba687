package congtam.complaint;

/** How far a submission is. */
public enum ComplaintState {
    RECEIVED,
    IN_PROGRESS,
    ANSWERED,
    CLOSED
}

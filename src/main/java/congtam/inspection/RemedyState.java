package congtam.inspection;

/** How far a remedy is. That it is overdue is no state: it follows from the day. */
public enum RemedyState {
    OPEN,
    IN_PROGRESS,
    /** The unit says it is done. */
    REPORTED,
    /** Somebody else has seen that it is. */
    VERIFIED;

    public boolean isOpen() {
        return this == OPEN || this == IN_PROGRESS;
    }
}

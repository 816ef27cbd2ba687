package congtam.agency;

/** How sure it is that one came from another. */
public enum Certainty {
    CERTAIN,
    /** Found, but not yet seen in the legal act itself. */
    TO_CONFIRM
}

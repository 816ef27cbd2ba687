package congtam.report;

/** Whether a document names callers, officials and others whom it concerns. */
public enum Identities {
    FULL,
    HIDDEN
}

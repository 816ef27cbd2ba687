package congtam.inspection;

/** How serious a shortcoming is; it proposes no penalty. From the least on, so that severities compare. */
public enum Severity {
    NONE,
    /** Ít nghiêm trọng. */
    MINOR,
    /** Nghiêm trọng. */
    SERIOUS,
    /** Rất nghiêm trọng. */
    CRITICAL
}

package congtam.inspection;

/** What the team concludes of the whole visit. */
public enum InspectionResult {
    /** Nothing concluded yet. */
    UNDECIDED,
    PASSED,
    /** Passed, with something to be put right. */
    PASSED_WITH_CONDITIONS,
    NOT_PASSED,
    /** The team came, or should have, and could not inspect: closed, moved, put off. */
    NOT_CARRIED_OUT
}

package congtam.inspection;

/** Which visits are looked for by what is, or was, to be put right. */
public enum RemedyFilter {
    OPEN,
    OVERDUE,
    /** All that was asked for has been put right. */
    DONE
}

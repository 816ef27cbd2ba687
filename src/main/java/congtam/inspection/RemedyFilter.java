package congtam.inspection;

/** Which visits are looked for by what is still to be put right. */
public enum RemedyFilter {
    OPEN,
    OVERDUE
}

package congtam.access;

/** How far a right reaches. Texts under {@code Area.<NAME>}. */
public enum Area {
    /** What one has logged oneself. */
    OWN,
    /** What those of one's sections have logged, and what nobody has, such as imported records. */
    SECTION,
    ALL
}

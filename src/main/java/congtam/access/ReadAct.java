package congtam.access;

/** What the read log tells of. Stored by name; texts under {@code ReadAct.<NAME>}. */
public enum ReadAct {
    SIGNED_IN,
    SIGN_IN_FAILED,
    OPENED,
    FILE_OPENED,
    /** Pages with all names in them were made, to be looked at, printed or kept. */
    PRINTED,
    PRINTED_HIDDEN,
    /** A list, figures or a case left the register as a file, or as a command's output. */
    EXPORTED,
    SEARCHED,
    /** What was complained of and found about one official was looked at together. */
    TRACED,
    /** An identity that is kept apart was shown. */
    REVEALED,
    /** A step that somebody may not take, or a record that they may not reach. */
    REFUSED,
    /** The read log itself was looked at. */
    LOG_READ
}

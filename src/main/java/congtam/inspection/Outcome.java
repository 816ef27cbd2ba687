package congtam.inspection;

/** What was found on one line of the checklist. */
public enum Outcome {
    /** Đạt; good results are recorded too. */
    PASSED,
    /** Không đạt. */
    FAILED,
    /** Không áp dụng. */
    NOT_APPLICABLE,
    /** Ghi nhận: worth noting, neither good nor bad. */
    NOTED
}

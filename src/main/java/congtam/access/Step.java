package congtam.access;

/** What can be done with the program, as far as it takes a right. Texts under {@code Step.<NAME>}. */
public enum Step {
    LOG_COMPLAINT,
    READ_COMPLAINT,
    CHANGE_COMPLAINT,
    PRINT_CASE,
    ASSIGN_CASE,
    DECIDE_PROTECTED,
    REVEAL_IDENTITY,
    READ_FIGURES,
    IMPORT,
    START_VISIT,
    READ_VISIT,
    CHANGE_VISIT,
    KEEP_AGENCIES,
    REORGANISE,
    KEEP_DEADLINES,
    /** Stop the clock of a case, and let it go on. */
    PAUSE_CLOCK,
    EXTEND_CLOCK,
    DIRECT_CLOCK,
    REFER_CASE,
    REOPEN_CASE,
    CHOOSE_LIMIT,
    READ_OFFICIALS,
    KEEP_OFFICIALS,
    /** See together what was complained of and found about one official. */
    TRACE_OFFICIAL,
    VERIFY,
    READ_LOG,
    /** See who read a case or visit. */
    READ_OPENINGS,
    DECLARE_DEPLOYMENT,
    DESTROY_PERSON,
    MANAGE_USERS;

    /** Whether it is done to single records, so that it can reach some and not others. */
    public boolean hasArea() {
        return switch (this) {
            case READ_COMPLAINT,
                    CHANGE_COMPLAINT,
                    PRINT_CASE,
                    ASSIGN_CASE,
                    REVEAL_IDENTITY,
                    PAUSE_CLOCK,
                    EXTEND_CLOCK,
                    DIRECT_CLOCK,
                    REFER_CASE,
                    REOPEN_CASE,
                    CHOOSE_LIMIT,
                    READ_VISIT,
                    CHANGE_VISIT,
                    READ_OPENINGS -> true;
            case LOG_COMPLAINT,
                    DECIDE_PROTECTED,
                    READ_FIGURES,
                    IMPORT,
                    START_VISIT,
                    KEEP_AGENCIES,
                    REORGANISE,
                    KEEP_DEADLINES,
                    READ_OFFICIALS,
                    KEEP_OFFICIALS,
                    TRACE_OFFICIAL,
                    VERIFY,
                    READ_LOG,
                    DECLARE_DEPLOYMENT,
                    DESTROY_PERSON,
                    MANAGE_USERS -> false;
        };
    }
}

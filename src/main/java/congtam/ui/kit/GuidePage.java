package congtam.ui.kit;

import java.util.Locale;

/** The pages of the users' guide ({@code docs/guide}); each screen names the one that explains it. */
public enum GuidePage {
    CONTENTS("README"),
    FIRST_STEPS,
    OVERVIEW,
    FINDING,
    LOGGING_A_CALL,
    IMPORTING,
    VISITS,
    CASE_REPORT,
    SUMMARY,
    TIME_LIMITS,
    CASE_DEADLINES,
    AGENCIES,
    AGENCY_PROFILE,
    OFFICIALS,
    PROTECTION,
    USERS,
    READ_LOG,
    DESTROYING,
    COMMAND_LINE;

    private final String file;

    GuidePage() {
        this.file = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    GuidePage(String file) {
        this.file = file;
    }

    /** The page's file in the folder of each language, without its ending. */
    public String file() {
        return file;
    }
}

package congtam.access;

/** What somebody is in the office. Stored by name; texts under {@code Role.<NAME>}; what each may do stands in {@code roles.csv}. */
public enum Role {
    DUTY_OFFICER,
    PROCESSING_OFFICER,
    HEAD_OF_SECTION,
    DEPUTY_DIRECTOR,
    DIRECTOR,
    TEAM_LEADER,
    TEAM_SECRETARY,
    TEAM_MEMBER,
    CLERK,
    ARCHIVIST,
    ADMINISTRATOR,
    AUDITOR;

    /** Who runs the system or watches over it sees no cases, so these go with no other role. */
    boolean standsApart() {
        return this == ADMINISTRATOR || this == AUDITOR;
    }
}

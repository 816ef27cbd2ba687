package congtam.inspection;

/** What a member does in the team. */
public enum TeamRole {
    LEADER,
    SECRETARY,
    MEMBER
}

package congtam.inspection;

import congtam.text.Entry;

/**
 * One of those who inspect.
 *
 * @param position chức vụ, as the minutes name it; may be empty
 */
public record TeamMember(TeamRole role, String name, String position) {
    public static final int MOST_NAME = 200;
    public static final int MOST_POSITION = 300;

    public TeamMember {
        name = Entry.limited(name, "visit.member.name", MOST_NAME);
        position = Entry.limited(position, "visit.member.position", MOST_POSITION);
    }
}

package congtam.inspection;

import congtam.text.Entry;

/**
 * One of the unit's people who were present at the visit.
 *
 * @param position chức vụ; may be empty
 */
public record Attendee(String name, String position) {
    public Attendee {
        name = Entry.limited(name, "visit.attendee.name", TeamMember.MOST_NAME);
        position = Entry.limited(position, "visit.attendee.position", TeamMember.MOST_POSITION);
    }
}

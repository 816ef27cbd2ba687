package congtam.ui.inspection;

import congtam.inspection.Attendee;
import congtam.inspection.TeamMember;
import congtam.inspection.TeamRole;
import congtam.ui.kit.Field;
import java.util.stream.Stream;

/** One line of a list of people; a line without name and position is nobody. */
final class PersonForm {
    final Field<TeamRole> role = Field.of(TeamRole.MEMBER);
    final Field<String> name;
    final Field<String> position;

    private PersonForm(String of) {
        name = Field.text("visit." + of + ".name", TeamMember.MOST_NAME);
        position = Field.text("visit." + of + ".position", TeamMember.MOST_POSITION);
    }

    static PersonForm member() {
        return new PersonForm("member");
    }

    static PersonForm attendee() {
        return new PersonForm("attendee");
    }

    void load(TeamMember member) {
        role.load(member.role());
        name.load(member.name());
        position.load(member.position());
    }

    void load(Attendee attendee) {
        name.load(attendee.name());
        position.load(attendee.position());
    }

    boolean isBlank() {
        return name.storable().isEmpty() && position.storable().isEmpty();
    }

    TeamMember toMember() {
        return new TeamMember(role.get(), name.storable(), position.storable());
    }

    Attendee toAttendee() {
        return new Attendee(name.storable(), position.storable());
    }

    Stream<Field<?>> fields() {
        return Stream.of(role, name, position);
    }
}

package congtam.person;

import congtam.register.Kind;
import congtam.register.Register;
import congtam.register.Stored;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is done with people. */
public final class People {
    private static final PersonRecords KIND = new PersonRecords();

    private final Register register;

    public People(Register register) {
        this.register = register;
    }

    /** How people lie in a register; handed to it when it opens. */
    public static Kind<Person> kind() {
        return KIND;
    }

    public Optional<Stored<Person>> get(UUID id) {
        return Optional.ofNullable(
                register.read(db -> KIND.load(db, List.of(id))).get(id));
    }
}

package congtam.person;

import congtam.register.Kind;

/** The people of the register; they are read and written with the cases in which they speak. */
public final class People {
    private static final PersonRecords KIND = new PersonRecords();

    private People() {}

    /** How people lie in a register; handed to it when it opens. */
    public static Kind<Person> kind() {
        return KIND;
    }
}

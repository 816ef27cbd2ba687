package congtam.complaint;

import congtam.person.Person;
import congtam.register.Stored;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint with its caller, as it is opened.
 *
 * @param caller null for "không nêu tên", and for a caller who is not shown
 */
public record ComplaintFile(
        Stored<Complaint> complaint, @Nullable Stored<Person> caller) {
    public UUID id() {
        return complaint.id();
    }

    /** Whether there is a caller whom this does not show. */
    public boolean callerHidden() {
        return caller == null && complaint.content().callerId() != null;
    }

    /** Without a caller who did not agree to be named; of one whose data were destroyed nothing is left to hide. */
    ComplaintFile discreet() {
        boolean destroyed = caller != null && caller.content().isBlank();
        return destroyed || complaint.content().protection().mayBeNamed() ? this : new ComplaintFile(complaint, null);
    }

    /** With the caller only if what was seen before showed the same one. */
    ComplaintFile knownFrom(ComplaintFile before) {
        boolean known = caller != null && before.caller != null && caller.id().equals(before.caller.id());
        return known ? this : discreet();
    }
}

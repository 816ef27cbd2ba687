package congtam.complaint;

import congtam.person.Person;
import congtam.register.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A complaint with its caller, as it is opened.
 *
 * @param caller null for "không nêu tên"
 */
public record ComplaintFile(
        Stored<Complaint> complaint, @Nullable Stored<Person> caller) {}

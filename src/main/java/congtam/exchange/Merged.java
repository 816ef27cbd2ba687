package congtam.exchange;

import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.person.Person;
import congtam.register.Stored;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint and its caller after a changed row has been worked in.
 *
 * @param caller null for none
 */
record Merged(Complaint complaint, @Nullable Person caller) {
    static Merged of(Judgement.Changed changed, ComplaintFile seen, @Nullable UUID agencyId) {
        RowValues values = changed.row().values();
        Complaint complaint = ThreeWay.merge(
                changed.base(),
                values.onTopOf(changed.base(), agencyId),
                seen.complaint().content());
        return new Merged(complaint, caller(changed, seen.caller()));
    }

    private static @Nullable Person caller(Judgement.Changed changed, @Nullable Stored<Person> theirs) {
        Person mine = changed.row().values().caller();
        if (theirs == null) {
            // Taken away by an officer, perhaps at the caller's wish: it does not come back by itself.
            return changed.base().callerId() == null ? mine : null;
        }
        Person merged =
                ThreeWay.merge(changed.basePerson(), mine == null ? new Person("", "", "") : mine, theirs.content());
        return merged.isBlank() ? null : merged;
    }
}

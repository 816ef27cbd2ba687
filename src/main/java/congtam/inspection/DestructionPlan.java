package congtam.inspection;

import congtam.person.PersonWords;
import congtam.register.Attachment;
import congtam.register.RecordRef;
import congtam.register.Stored;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would go if a caller's data were destroyed; nothing has been done yet.
 *
 * @param number of the complaint from which it was asked for
 * @param people the same person as far as the register can tell: every caller with that telephone number, or with that name and none
 * @param words their names, numbers and addresses, as they are and as they were
 * @param own their complaints: former versions of what was said in them go in any case
 * @param others where they are named besides; one of the same name may be meant, so somebody chooses
 * @param files of their complaints; what shows the person is chosen by hand
 * @param sealed the complaint whose denouncer's identity goes, unread; null if there is none under seal
 * @param remains records that name them where nothing can be erased, such as the name of a user
 */
public record DestructionPlan(
        String number,
        List<UUID> people,
        PersonWords words,
        List<Named> own,
        List<Named> others,
        List<Stored<Attachment>> files,
        @Nullable UUID sealed,
        List<RecordRef> remains) {

    /** A record with the number by which people know it. */
    public record Named(RecordRef record, String number) {}

    /** What somebody chose of the plan. */
    public record Choice(List<Named> others, List<Stored<Attachment>> files) {}

    public Choice everything() {
        return new Choice(others, files);
    }
}

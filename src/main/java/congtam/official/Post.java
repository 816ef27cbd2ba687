package congtam.official;

import congtam.text.Entry;
import congtam.text.Problem;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was for a time: a position in an agency.
 *
 * @param from the first day
 * @param to the last day; null while it lasts
 * @param title chức vụ, vị trí việc làm
 * @param phone at which they are reached in this post; may be empty
 * @param legalAct the decision that put them there; may be empty
 */
public record Post(
        LocalDate from, @Nullable LocalDate to, UUID agencyId, String title, Duty duty, String phone, String legalAct) {
    public static final int MOST_TITLE = 200;
    public static final int MOST_PHONE = 60;
    public static final int MOST_ACT = 300;

    public Post {
        title = Entry.limited(title, "official.title", MOST_TITLE);
        phone = Entry.limited(phone, "field.phone", MOST_PHONE);
        legalAct = Entry.limited(legalAct, "field.legalAct", MOST_ACT);
        if (title.isEmpty()) {
            throw Problem.of("official.no-title", from);
        }
        if (to != null && to.isBefore(from)) {
            throw Problem.of("official.dates", title, from, to);
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether both say the same post for some day. */
    boolean overlaps(Post other) {
        return agencyId.equals(other.agencyId)
                && title.equals(other.title)
                && (to == null || !to.isBefore(other.from))
                && (other.to == null || !other.to.isBefore(from));
    }
}

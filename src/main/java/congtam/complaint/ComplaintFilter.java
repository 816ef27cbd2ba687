package congtam.complaint;

import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints a list holds; what is null or empty does not narrow it.
 *
 * @param text words that must all occur, without regard to marks and case
 * @param agencyId of a content; the agencies below it count too
 * @param kind of a content, of the same one as the agency if both are given
 * @param from first day of receipt, in the department's time
 * @param to last day of receipt
 */
public record ComplaintFilter(
        String text,
        @Nullable UUID agencyId,
        @Nullable ContentKind kind,
        @Nullable ComplaintState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final ComplaintFilter ALL = new ComplaintFilter("", null, null, null, null, null);

    public ComplaintFilter {
        text = Vietnamese.clean(text);
    }

    public ComplaintFilter withText(String words) {
        return new ComplaintFilter(words, agencyId, kind, state, from, to);
    }
}

package congtam.inspection;

import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which visits a list holds; what is null or empty does not narrow it.
 *
 * @param text words that must all occur, without regard to marks and case
 * @param agencyId the agencies below it count too
 * @param remedies visits with something open or overdue
 * @param from first day, in the department's time
 * @param to last day
 */
public record InspectionFilter(
        String text,
        @Nullable UUID agencyId,
        @Nullable InspectionResult result,
        @Nullable InspectionState state,
        @Nullable RemedyFilter remedies,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final InspectionFilter ALL = new InspectionFilter("", null, null, null, null, null, null);

    public InspectionFilter {
        text = Vietnamese.clean(text);
    }

    public InspectionFilter withText(String words) {
        return new InspectionFilter(words, agencyId, result, state, remedies, from, to);
    }
}

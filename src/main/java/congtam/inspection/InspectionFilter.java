package congtam.inspection;

import congtam.agency.View;
import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which visits a list holds; what is null or empty does not narrow it.
 *
 * @param text words that must all occur, without regard to marks and case
 * @param agencyId the agencies below it count too
 * @param remedies visits with something open, overdue, or with all of it done
 * @param severity visits with a finding of that severity
 * @param failed only those with a finding that failed
 * @param from first day, in the department's time
 * @param to last day
 * @param mine only those that whoever asks has set up or was given
 * @param view on whose agencies
 */
public record InspectionFilter(
        String text,
        @Nullable UUID agencyId,
        @Nullable InspectionResult result,
        @Nullable InspectionState state,
        @Nullable RemedyFilter remedies,
        @Nullable Severity severity,
        boolean failed,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean mine,
        View view) {
    public static final InspectionFilter ALL = new InspectionFilter("", null, null, null, null, null, null);

    public InspectionFilter {
        text = Vietnamese.clean(text);
    }

    /** On today's agencies. */
    public InspectionFilter(
            String text,
            @Nullable UUID agencyId,
            @Nullable InspectionResult result,
            @Nullable InspectionState state,
            @Nullable RemedyFilter remedies,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this(text, agencyId, result, state, remedies, null, false, from, to, false, View.TODAY);
    }

    public InspectionFilter withText(String words) {
        return new InspectionFilter(words, agencyId, result, state, remedies, severity, failed, from, to, mine, view);
    }

    /** All that began between two days, both included. */
    public static InspectionFilter between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new InspectionFilter("", null, null, null, null, from, to);
    }

    public InspectionFilter withAgency(@Nullable UUID agency) {
        return new InspectionFilter(text, agency, result, state, remedies, severity, failed, from, to, mine, view);
    }

    public InspectionFilter withResult(@Nullable InspectionResult wanted) {
        return new InspectionFilter(text, agencyId, wanted, state, remedies, severity, failed, from, to, mine, view);
    }

    public InspectionFilter withState(@Nullable InspectionState wanted) {
        return new InspectionFilter(text, agencyId, result, wanted, remedies, severity, failed, from, to, mine, view);
    }

    public InspectionFilter withRemedies(@Nullable RemedyFilter wanted) {
        return new InspectionFilter(text, agencyId, result, state, wanted, severity, failed, from, to, mine, view);
    }

    public InspectionFilter withSeverity(@Nullable Severity wanted) {
        return new InspectionFilter(text, agencyId, result, state, remedies, wanted, failed, from, to, mine, view);
    }

    public InspectionFilter withFailed(boolean only) {
        return new InspectionFilter(text, agencyId, result, state, remedies, severity, only, from, to, mine, view);
    }

    public InspectionFilter withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new InspectionFilter(text, agencyId, result, state, remedies, severity, failed, first, last, mine, view);
    }

    public InspectionFilter withMine(boolean only) {
        return new InspectionFilter(text, agencyId, result, state, remedies, severity, failed, from, to, only, view);
    }

    public InspectionFilter withView(View wanted) {
        return new InspectionFilter(text, agencyId, result, state, remedies, severity, failed, from, to, mine, wanted);
    }
}

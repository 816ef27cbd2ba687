package congtam.complaint;

import congtam.agency.View;
import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints a list holds; what is null, or an empty text, does not narrow it.
 *
 * @param text words that must all occur, without regard to marks and case
 * @param agencyId of a content; the agencies below it count too
 * @param kind of a content; of the same one as agency and field, if they are given
 * @param from first day of receipt, in the department's time
 * @param to last day of receipt
 * @param field of a content, word for word; empty for those without a field
 * @param open only those that wait for an answer, whichever of those states they are in
 * @param mine only those that whoever asks has logged or was given
 * @param view on whose agencies
 * @param due by how they stand with their time limits
 */
public record ComplaintFilter(
        String text,
        @Nullable UUID agencyId,
        @Nullable ContentKind kind,
        @Nullable ComplaintState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String field,
        boolean open,
        boolean mine,
        View view,
        @Nullable DueFilter due) {
    public static final ComplaintFilter ALL = new ComplaintFilter("", null, null, null, null, null);

    public ComplaintFilter {
        text = Vietnamese.clean(text);
    }

    public ComplaintFilter(
            String text,
            @Nullable UUID agencyId,
            @Nullable ContentKind kind,
            @Nullable ComplaintState state,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this(text, agencyId, kind, state, from, to, null, false, false, View.TODAY, null);
    }

    /** All that came in between two days, both included. */
    public static ComplaintFilter between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new ComplaintFilter("", null, null, null, from, to);
    }

    public ComplaintFilter withText(String words) {
        return new ComplaintFilter(words, agencyId, kind, state, from, to, field, open, mine, view, due);
    }

    public ComplaintFilter withAgency(@Nullable UUID agency) {
        return new ComplaintFilter(text, agency, kind, state, from, to, field, open, mine, view, due);
    }

    public ComplaintFilter withKind(@Nullable ContentKind wanted) {
        return new ComplaintFilter(text, agencyId, wanted, state, from, to, field, open, mine, view, due);
    }

    /** One state, or all of them. */
    public ComplaintFilter withState(@Nullable ComplaintState wanted) {
        return new ComplaintFilter(text, agencyId, kind, wanted, from, to, field, false, mine, view, due);
    }

    /** All states in which somebody waits for an answer. */
    public ComplaintFilter withOpen() {
        return new ComplaintFilter(text, agencyId, kind, null, from, to, field, true, mine, view, due);
    }

    public ComplaintFilter withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ComplaintFilter(text, agencyId, kind, state, first, last, field, open, mine, view, due);
    }

    public ComplaintFilter withField(@Nullable String wanted) {
        return new ComplaintFilter(text, agencyId, kind, state, from, to, wanted, open, mine, view, due);
    }

    public ComplaintFilter withMine(boolean only) {
        return new ComplaintFilter(text, agencyId, kind, state, from, to, field, open, only, view, due);
    }

    public ComplaintFilter withView(View wanted) {
        return new ComplaintFilter(text, agencyId, kind, state, from, to, field, open, mine, wanted, due);
    }

    public ComplaintFilter withDue(@Nullable DueFilter wanted) {
        return new ComplaintFilter(text, agencyId, kind, state, from, to, field, open, mine, view, wanted);
    }
}

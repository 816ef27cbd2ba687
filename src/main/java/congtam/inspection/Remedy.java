package congtam.inspection;

import congtam.text.Entry;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must be put right after a finding.
 *
 * @param action what is to be done
 * @param responsible the person or unit that must do it; may be empty while nobody is named
 * @param due the last day; null while none is set
 * @param doneOn the day on which the unit says it was done
 * @param verifiedOn the day on which somebody else saw that it was
 * @param verifiedBy who saw it; not the unit that reported it
 * @param proof what shows it: a document's number, what was seen
 */
public record Remedy(
        UUID id,
        String action,
        String responsible,
        @Nullable LocalDate due,
        RemedyState state,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate verifiedOn,
        String verifiedBy,
        String proof) {
    public static final int MOST_ACTION = 2_000;
    public static final int MOST_RESPONSIBLE = 300;
    public static final int MOST_PROOF = 2_000;

    public Remedy {
        action = Entry.limited(action, "visit.remedy.action", MOST_ACTION);
        responsible = Entry.limited(responsible, "visit.remedy.responsible", MOST_RESPONSIBLE);
        verifiedBy = Entry.limited(verifiedBy, "visit.remedy.verifiedBy", TeamMember.MOST_NAME);
        proof = Entry.limited(proof, "visit.remedy.proof", MOST_PROOF);
    }

    /** A remedy as it is first written down. */
    public static Remedy open(UUID id, String action, String responsible, @Nullable LocalDate due) {
        return new Remedy(id, action, responsible, due, RemedyState.OPEN, null, null, "", "");
    }

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && due != null && due.isBefore(today);
    }
}

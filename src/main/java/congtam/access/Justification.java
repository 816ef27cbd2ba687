package congtam.access;

import congtam.register.Kind;
import congtam.register.RecordRef;
import congtam.register.Writing;
import congtam.text.Entry;
import congtam.text.Problem;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Why somebody took a step that needs a reason; who and when stand beside it in the ledger.
 *
 * @param of the record that it was done to
 * @param act what was done, as the ledger names it
 * @param reason in their words
 */
public record Justification(RecordRef of, String act, String reason) {
    public static final int MOST_REASON = 1_000;

    private static final JustificationRecords KIND = new JustificationRecords();
    private static final int SHORTEST = 5;

    public Justification {
        reason = Entry.limited(reason, "field.reason", MOST_REASON);
    }

    /** How they lie in a register; handed to it when it opens. */
    public static Kind<Justification> kind() {
        return KIND;
    }

    /** The same for the read log, which has less room. */
    public Purpose purpose() {
        return new Purpose(reason.substring(0, Math.min(reason.length(), Purpose.MOST)));
    }

    /** Writes one inside a larger act. */
    public void write(Writing writing) {
        writing.create(KIND, this, act);
    }

    /** Every one given for what was done to a record, by id, oldest first. */
    public static List<UUID> of(DSLContext db, RecordRef record) {
        return JustificationRecords.of(db, record);
    }

    /** Refuses what is no reason. */
    public static String required(String reason) {
        String words = reason.strip();
        if (words.length() < SHORTEST) {
            throw Problem.of("access.no-reason", SHORTEST);
        }
        return words;
    }
}

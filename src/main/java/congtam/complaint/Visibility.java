package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;

import congtam.access.Ownership;
import congtam.access.Purpose;
import congtam.access.Reach;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.register.Register;
import congtam.search.TextIndex;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * What somebody may know of complaints: which cases, and of which cases the callers. Lists, counts, figures, search and single
 * records all ask it, so that none tells what another leaves out; here it becomes SQL, for rows and for the search.
 *
 * @param cases that may be known of
 * @param names the cases whose callers may be known; asked for in a search only
 * @param searched whether a search looks through protected cases, for which it needs a purpose
 */
record Visibility(Reach cases, Reach names, boolean searched) {
    private static final congtam.register.schema.tables.Complaint CALLED = COMPLAINT.as("called");

    /** Up to so many finds are listed by id; H2 compares each row with the whole list. */
    static final int FEW = 500;

    static Visibility of(Reach cases, Viewer viewer) {
        boolean searched = !viewer.purposes().ofSearch().equals(Purpose.NONE);
        return new Visibility(cases, viewer.reach(Step.REVEAL_IDENTITY), searched);
    }

    /** On rows of complaints: those that may be known of. */
    Condition rows() {
        return rows(cases, COMPLAINT);
    }

    /** The complaint of a number, whoever asks. */
    static Optional<UUID> id(Register register, String number) {
        return register.read(db -> db.select(COMPLAINT.ID)
                .from(COMPLAINT)
                .where(COMPLAINT.NUMBER.eq(number.strip()))
                .fetchOptional(COMPLAINT.ID));
    }

    /** Whether a complaint is protected. */
    static boolean isProtected(Register register, UUID complaint) {
        return register.read(
                db -> db.fetchExists(COMPLAINT, COMPLAINT.ID.eq(complaint).and(COMPLAINT.RESTRICTED.isTrue())));
    }

    /** The number of a complaint, for the read log alone; empty if there is none. */
    static String number(Register register, UUID complaint) {
        return register.read(db -> number(db, complaint));
    }

    static String number(DSLContext db, UUID complaint) {
        return db.select(COMPLAINT.NUMBER)
                .from(COMPLAINT)
                .where(COMPLAINT.ID.eq(complaint))
                .fetchOptional(COMPLAINT.NUMBER)
                .orElse("");
    }

    /** Whether a reach reaches one complaint. */
    static boolean reaches(DSLContext db, Reach reach, UUID complaint) {
        return db.fetchExists(COMPLAINT, COMPLAINT.ID.eq(complaint).and(rows(reach, COMPLAINT)));
    }

    private static Condition rows(Reach reach, congtam.register.schema.tables.Complaint complaint) {
        return Ownership.within(reach, complaint.ID, complaint.OWNER_ID)
                .and(Ownership.open(reach, complaint.ID, complaint.RESTRICTED));
    }

    /** On rows of complaints: those that whoever asks has logged or was given. */
    Condition own() {
        return Ownership.own(cases, COMPLAINT.ID, COMPLAINT.OWNER_ID);
    }

    /**
     * On rows of complaints: those found by words. Rare words are looked for first and their complaints then fetched; common ones
     * are checked along the sorted list. A caller is found only where their name may be seen.
     *
     * @param some of the records that hold the words, one more than {@link #FEW} if there are many
     */
    Condition found(String words, List<UUID> some) {
        Condition found = holding(words, some);
        return searched ? found : found.and(COMPLAINT.RESTRICTED.isFalse());
    }

    private Condition holding(String words, List<UUID> found) {
        if (found.size() > FEW) {
            return TextIndex.holds(words, COMPLAINT.ID)
                    .or(TextIndex.holds(words, COMPLAINT.CALLER_ID).and(rows(names, COMPLAINT)));
        }
        return COMPLAINT
                .ID
                .in(found)
                .or(COMPLAINT.ID.in(DSL.select(CALLED.ID)
                        .from(CALLED)
                        .where(CALLED.CALLER_ID.in(found).and(rows(names, CALLED)))));
    }
}

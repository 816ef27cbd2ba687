package congtam.complaint;

import congtam.person.People;
import congtam.person.Person;
import congtam.register.Stored;
import congtam.register.Tombstone;
import congtam.register.Writing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a case turns out to be a denunciation: what the register knew of the caller until then goes under seal, or,
 * where the office is connected, is destroyed once it lies in an envelope; from rows, ledger and search alike.
 */
final class Reclassifying {
    private static final Tombstone.Words REASON = Tombstone.Words.because("denunciation");

    private final Denouncers denouncers;

    Reclassifying(Denouncers denouncers) {
        this.denouncers = denouncers;
    }

    /**
     * Changes a complaint that denounces.
     *
     * @param typed the caller as typed; null where nothing was, or they were not shown
     */
    ComplaintFile change(
            Writing writing,
            @Nullable UUID handler,
            ComplaintFile seen,
            Complaint wanted,
            @Nullable Person typed,
            String act) {
        Stored<Complaint> before = seen.complaint();
        List<Stored<Person>> ever = ever(writing.db(), before);
        Person known = ever.isEmpty() ? null : ever.getLast().content();
        Person identity = typed != null && !typed.isBlank() ? typed : known;
        Complaint nameless = wanted.withCaller(null);
        if (identity != null) {
            boolean onPaper = known != null && !wanted.protection().envelope().isEmpty();
            if (!denouncers.isConnected(writing.db()) || !onPaper) {
                denouncers.keep(writing, handler, before.id(), nameless, identity);
            }
        }
        if (ever.isEmpty()) {
            return new ComplaintFile(
                    writing.change(Complaints.KIND, before.id(), before.version(), nameless, act), null);
        }
        // Who called may stand in every earlier text, so those go with the names.
        for (Stored<Person> person : ever) {
            denouncers.refuseRepeated(person.content(), nameless);
            writing.erasePersonal(People.kind(), person.id(), person.version(), "person.seal", REASON);
        }
        Stored<Complaint> blank =
                writing.erasePersonal(Complaints.KIND, before.id(), before.version(), "complaint.seal", REASON);
        return new ComplaintFile(writing.change(Complaints.KIND, blank.id(), blank.version(), nameless, act), null);
    }

    /** Everybody who is or was the caller and whose details are still there, the present or last one at the end. */
    static List<Stored<Person>> ever(DSLContext db, Stored<Complaint> complaint) {
        List<UUID> order = Callers.ever(db, complaint);
        Map<UUID, Stored<Person>> people = People.kind().load(db, order);
        return order.stream()
                .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                .filter(person -> !person.content().isBlank())
                .toList();
    }
}

package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.LINK;

import congtam.access.Justification;
import congtam.access.ReadAct;
import congtam.access.ReadLog;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.person.People;
import congtam.person.Person;
import congtam.person.Redaction;
import congtam.register.FormerValues;
import congtam.register.HistoryEntry;
import congtam.register.Links;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** Who called is protected: shown only to those who handle the case and say what for, left out of what leaves the section. */
public final class Callers {
    /** Holds in the history of a case who called. */
    public static final String FIELD = ComplaintRecords.CALLER;

    /** In a link from a person to a case: they called before, which the history of the case no longer tells. */
    private static final String CALLED = "called";

    /** The act under which an identity is opened. */
    private static final String REVEAL = "identity.reveal";

    private final Register register;
    private final ReadLog reads;

    public Callers(Register register, ReadLog reads) {
        this.register = register;
        this.reads = reads;
    }

    /** Opens the identity of a caller; the ledger keeps who did it, when and what for. */
    public ComplaintFile reveal(Viewer viewer, UUID complaint, String purpose) {
        var reach = viewer.require(Step.REVEAL_IDENTITY);
        String words = Justification.required(purpose);
        RecordRef record = Complaints.ref(complaint);
        if (!register.read(db -> Visibility.reaches(db, reach, complaint))) {
            throw reads.refused(viewer, Step.REVEAL_IDENTITY, record, Visibility.number(register, complaint));
        }
        Justification said = new Justification(record, REVEAL, words);
        ComplaintFile revealed = register.write(viewer.name(), writing -> {
            ComplaintFile file =
                    load(writing.db(), complaint).orElseThrow(() -> Problem.of("access.beyond", Step.REVEAL_IDENTITY));
            if (file.caller() != null) {
                said.write(writing);
            }
            return file;
        });
        if (revealed.caller() != null) {
            reads.note(
                    viewer,
                    ReadAct.REVEALED,
                    record,
                    revealed.complaint().content().number(),
                    said.purpose());
        }
        return revealed;
    }

    /** A complaint with its caller. */
    Optional<ComplaintFile> load(DSLContext db, UUID id) {
        Stored<Complaint> complaint = Complaints.KIND.load(db, List.of(id)).get(id);
        if (complaint == null) {
            return Optional.empty();
        }
        UUID caller = complaint.content().callerId();
        Stored<Person> person =
                caller == null ? null : People.kind().load(db, List.of(caller)).get(caller);
        return Optional.of(new ComplaintFile(complaint, person));
    }

    /** Everybody who was ever the caller of some complaints, oldest first; each complaint that ever had one. */
    static Map<UUID, Set<UUID>> ever(DSLContext db, Collection<UUID> complaints) {
        Map<UUID, Set<UUID>> ever = new HashMap<>();
        db.select(LINK.TO_ID, LINK.FROM_ID)
                .from(LINK)
                .where(LINK.TO_ID
                        .in(complaints)
                        .and(LINK.LINK_ROLE.eq(CALLED))
                        .and(LINK.TO_KIND.eq(ComplaintRecords.NAME)))
                .orderBy(LINK.ID)
                .forEach(row -> ever.computeIfAbsent(row.value1(), id -> new LinkedHashSet<>())
                        .add(row.value2()));
        FormerValues.of(db, ComplaintRecords.NAME, complaints, ComplaintRecords.CALLER)
                .forEach((complaint, callers) ->
                        callers.forEach(caller -> ever.computeIfAbsent(complaint, id -> new LinkedHashSet<>())
                                .add(UUID.fromString(caller))));
        return ever;
    }

    /** The complaints of which some people were the caller once, as far as only a link tells. */
    public static List<UUID> casesOfBefore(DSLContext db, Collection<UUID> people) {
        return db.selectDistinct(LINK.TO_ID)
                .from(LINK)
                .where(LINK.FROM_ID.in(people).and(LINK.LINK_ROLE.eq(CALLED)))
                .fetch(LINK.TO_ID);
    }

    /**
     * Keeps who called, by their records alone, before the history of a complaint loses its words: their names must go on being
     * left out where the case repeats them.
     */
    public static void keep(Writing writing, Links links, UUID complaint) {
        RecordRef record = Complaints.ref(complaint);
        ever(writing.db(), List.of(complaint))
                .getOrDefault(complaint, Set.of())
                .forEach(caller ->
                        links.join(writing, new RecordRef(People.kind().name(), caller), record, CALLED));
    }

    /** Everybody who was ever the caller of a complaint, oldest first, the present one at the end. */
    public static List<UUID> ever(DSLContext db, Stored<Complaint> complaint) {
        List<UUID> order = new ArrayList<>(ever(db, List.of(complaint.id())).getOrDefault(complaint.id(), Set.of()));
        UUID present = complaint.content().callerId();
        if (present != null) {
            order.remove(present);
            order.add(present);
        }
        return order;
    }

    /** What happened to the details of all callers; what they became is told only of one who agreed to be named. */
    List<HistoryEntry> history(Stored<Complaint> complaint) {
        Complaint now = complaint.content();
        List<HistoryEntry> history = new ArrayList<>();
        for (UUID caller : register.read(db -> ever(db, complaint))) {
            boolean named = now.protection().mayBeNamed() && caller.equals(now.callerId());
            register.history(new RecordRef(People.kind().name(), caller))
                    .forEach(step -> history.add(named ? step : step.withoutValues()));
        }
        return history;
    }

    /** Leaves out of a text who is or was the caller of a complaint; it does not tell who that is. */
    public Redaction redaction(UUID complaint) {
        return register.read(db -> {
            Set<UUID> people = ever(db, List.of(complaint)).getOrDefault(complaint, Set.of());
            return redaction(People.kind().load(db, people).values());
        });
    }

    /** The same for some complaints at once. Only one that was changed can have had another caller, and needs its history. */
    public Map<UUID, Redaction> redactions(Collection<UUID> complaints) {
        Map<UUID, Redaction> redactions = new HashMap<>();
        register.read(db -> {
            var unchanged = db.select(COMPLAINT.ID, COMPLAINT.CALLER_ID)
                    .from(COMPLAINT)
                    .where(COMPLAINT.ID.in(complaints).and(COMPLAINT.VERSION.eq(1)))
                    .fetch();
            Map<UUID, Stored<Person>> people = People.kind().load(db, unchanged.getValues(COMPLAINT.CALLER_ID));
            unchanged.forEach(row -> redactions.put(
                    row.value1(),
                    redaction(Optional.ofNullable(people.get(row.value2())).stream()
                            .toList())));
            return redactions;
        });
        complaints.forEach(complaint -> redactions.computeIfAbsent(complaint, this::redaction));
        return redactions;
    }

    private static Redaction redaction(Collection<Stored<Person>> people) {
        return Redaction.of(people.stream().map(Stored::content).toList());
    }
}

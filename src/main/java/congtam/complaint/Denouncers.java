package congtam.complaint;

import congtam.access.Confirmed;
import congtam.access.Justification;
import congtam.access.Ownership;
import congtam.access.ReadAct;
import congtam.access.ReadLog;
import congtam.access.SignIn;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.person.Person;
import congtam.person.Redaction;
import congtam.register.Kind;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Tombstone;
import congtam.register.Writing;
import congtam.text.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Who denounced stands apart from everything else: where the office is connected, nowhere in the register; else under seal, opened
 * per case by those to whom the case is assigned, with their own passphrase and a reason.
 */
public final class Denouncers {
    private static final String OPEN = "identity.open";

    private final Register register;
    private final SignIn signIn;
    private final Ownership ownership;
    private final ReadLog reads;
    private final Seals seals = new Seals();

    public Denouncers(Register register, SignIn signIn, Ownership ownership, ReadLog reads) {
        this.register = register;
        this.signIn = signIn;
        this.ownership = ownership;
        this.reads = reads;
    }

    /** How it lies in a register that there are sealed identities; handed to it when it opens. */
    public static Kind<SealedIdentity> kind() {
        return Seals.KIND;
    }

    /**
     * What can be told of a sealed identity without opening it.
     *
     * @param byTwo whether it takes two
     * @param holders the names of those who can open it
     */
    public record State(boolean byTwo, List<String> holders) {
        public State {
            holders = List.copyOf(holders);
        }
    }

    /**
     * How an identity is opened.
     *
     * @param reason what for
     * @param secondName signs in as the other one where it takes two; else empty
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    public record Opening(char[] passphrase, String reason, String secondName, char[] secondPassphrase) {}

    /** Whether a case has an identity under seal, for those who may know of the case. */
    public Optional<State> of(Viewer viewer, UUID complaint) {
        var reach = viewer.require(Step.READ_COMPLAINT);
        return register.read(db -> Visibility.reaches(db, reach, complaint)
                ? Seals.of(db, complaint).map(closed -> state(db, closed.content()))
                : Optional.empty());
    }

    private static State state(DSLContext db, SealedIdentity closed) {
        Map<UUID, String> names = Ownership.names(db, closed.holders());
        return new State(
                closed.byTwo(),
                closed.holders().stream().map(id -> names.getOrDefault(id, "")).toList());
    }

    /** Opens an identity; the ledger keeps who did it, when and what for, before anybody sees it. */
    public Person open(Viewer viewer, UUID complaint, Opening opening) {
        return opened(viewer, complaint, opening, Justification.required(opening.reason()), OPEN);
    }

    /**
     * Seals an identity anew for all to whom the case is assigned now.
     *
     * @param byTwo whether two of them must open it together from now on
     */
    public void share(Viewer viewer, UUID complaint, Opening opening, boolean byTwo) {
        Person identity =
                opened(viewer, complaint, opening, Justification.required(opening.reason()), "identity.share");
        register.write(viewer.name(), writing -> {
            List<UUID> assigned =
                    ownership.of(writing.db(), Complaints.ref(complaint)).assigned();
            seals.seal(writing, complaint, identity, assigned, byTwo, "identity.seal");
            return complaint;
        });
    }

    private Person opened(Viewer viewer, UUID complaint, Opening opening, String reason, String act) {
        var reach = viewer.require(Step.REVEAL_IDENTITY);
        Stored<SealedIdentity> closed = register.read(db -> Visibility.reaches(db, reach, complaint)
                        ? Seals.of(db, complaint)
                        : Optional.<Stored<SealedIdentity>>empty())
                .orElseThrow(() -> reads.refused(
                        viewer,
                        Step.REVEAL_IDENTITY,
                        Complaints.ref(complaint),
                        Visibility.number(register, complaint)));
        Confirmed first = signIn.confirm(viewer, opening.passphrase());
        Confirmed second = opening.secondName().isBlank()
                ? null
                : signIn.confirm(opening.secondName(), opening.secondPassphrase());
        Person identity = register.read(db -> Seals.open(db, closed, first, second));
        String with =
                second == null ? reason : reason + " (+ " + second.viewer().name() + ")";
        Justification said = new Justification(Complaints.ref(complaint), act, with);
        register.write(viewer.name(), writing -> {
            said.write(writing);
            return complaint;
        });
        reads.note(viewer, ReadAct.REVEALED, said.of(), Visibility.number(register, complaint), said.purpose());
        return identity;
    }

    /**
     * Destroys an identity that has been put into an envelope on paper; by whoever can open it, two where it takes two.
     *
     * @param opening whose reason is the number of the envelope
     */
    public void destroy(Viewer viewer, UUID complaint, Opening opening) {
        String number = opening.reason().strip();
        if (number.isEmpty()) {
            throw Problem.of("denouncer.no-envelope");
        }
        var _ = opened(viewer, complaint, opening, number, "identity.envelope");
        register.write(viewer.name(), writing -> {
            Stored<Complaint> before = Objects.requireNonNull(
                    Complaints.KIND.load(writing.db(), List.of(complaint)).get(complaint));
            Complaint after = before.content()
                    .withProtection(before.content().protection().withEnvelope(number));
            writing.change(Complaints.KIND, complaint, before.version(), after, "complaint.change");
            Seals.destroy(writing, complaint);
            return complaint;
        });
    }

    /** Whether a case has an identity under seal, inside a larger act that asked for its right at its beginning. */
    public static boolean holds(DSLContext db, UUID complaint) {
        return Seals.of(db, complaint).isPresent();
    }

    /** Destroys an identity inside the act that destroys a person's data. */
    public static void destroy(Writing writing, UUID complaint, Tombstone.Words why) {
        Seals.erase(writing, complaint, why);
    }

    /** What is told of an identity that was destroyed with a person's data. */
    public static Optional<Tombstone> destroyed(Register register, UUID complaint) {
        return register.tombstone(new RecordRef(Seals.KIND.name(), complaint));
    }

    /** Refuses what may not even be tried: an identity where the office is connected, and one that free text repeats. */
    void refuse(DSLContext db, @Nullable UUID handler, NewComplaint complaint) {
        Person caller = complaint.caller();
        if (caller != null && Complaint.denounces(complaint.contents())) {
            if (isConnected(db)) {
                throw Problem.of("denouncer.connected");
            }
            Seals.refuseWithoutHolder(db, handler == null ? List.of() : List.of(handler));
            refuseRepeated(caller, complaint.numbered("", null));
        }
    }

    /** The same of a case that is known already. */
    void refuse(DSLContext db, @Nullable UUID handler, ComplaintFile seen, Complaint wanted, @Nullable Person typed) {
        List<Person> ever = Reclassifying.ever(db, seen.complaint()).stream()
                .map(Stored::content)
                .toList();
        Person known = ever.isEmpty() ? null : ever.getLast();
        Person identity = typed == null || typed.isBlank() ? known : typed;
        if (!wanted.denounces() || identity == null) {
            return;
        }
        boolean onPaper = known != null && !wanted.protection().envelope().isEmpty();
        if (isConnected(db) && !onPaper) {
            throw Problem.of("denouncer.connected");
        }
        if (!isConnected(db)) {
            refuseUnkept(db, seen.complaint().content().restricted() ? null : handler, seen.id());
        }
        refuseRepeated(identity, wanted);
        ever.forEach(person -> refuseRepeated(person, wanted));
    }

    private void refuseUnkept(DSLContext db, @Nullable UUID handler, UUID complaint) {
        if (holds(db, complaint)) {
            throw Problem.of("denouncer.sealed-already");
        }
        Seals.refuseWithoutHolder(db, holders(db, handler, complaint));
    }

    private List<UUID> holders(DSLContext db, @Nullable UUID handler, UUID complaint) {
        List<UUID> holders =
                new ArrayList<>(ownership.of(db, Complaints.ref(complaint)).assigned());
        if (handler != null) {
            holders.add(handler);
        }
        return holders;
    }

    boolean isConnected(DSLContext db) {
        return Deployments.mode(db) == DeploymentMode.CONNECTED;
    }

    /** An identity must not stand in what those may read who cannot open it. */
    void refuseRepeated(Person caller, Complaint complaint) {
        Redaction redaction = Redaction.of(List.of(caller));
        boolean repeated = redaction.finds(complaint.words())
                || complaint.contents().stream()
                        .anyMatch(content -> redaction.finds(content.summary() + "\n" + content.place() + "\n"
                                + content.official() + "\n" + content.field()));
        if (repeated) {
            throw Problem.of("denouncer.in-words");
        }
    }

    /** Takes over who denounced, inside the act that receives or changes the case; connected, only the envelope remembers. */
    void keep(Writing writing, @Nullable UUID handler, UUID id, Complaint complaint, Person identity) {
        refuseRepeated(identity, complaint);
        if (isConnected(writing.db())) {
            throw Problem.of("denouncer.connected");
        }
        if (holds(writing.db(), id)) {
            throw Problem.of("denouncer.sealed-already");
        }
        seals.seal(writing, id, identity, holders(writing.db(), handler, id), false, "identity.seal");
    }

    /** Whoever is no longer assigned can no longer open it. */
    public static void keepOnly(Writing writing, UUID complaint, Collection<UUID> assigned) {
        Seals.keepOnly(writing, complaint, assigned);
    }
}

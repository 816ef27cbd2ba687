package congtam.inspection;

import static congtam.register.schema.Tables.COMPLAINT;
import static congtam.register.schema.Tables.PERSON;

import congtam.access.Justification;
import congtam.access.SignIn;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.Callers;
import congtam.complaint.CaseClocks;
import congtam.complaint.Complaints;
import congtam.complaint.Denouncers;
import congtam.inspection.DestructionPlan.Choice;
import congtam.inspection.DestructionPlan.Named;
import congtam.person.People;
import congtam.person.Person;
import congtam.person.PersonWords;
import congtam.register.Attachment;
import congtam.register.Attachments;
import congtam.register.Kind;
import congtam.register.Links;
import congtam.register.Mention;
import congtam.register.Progress;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Tombstone;
import congtam.register.Writing;
import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Destroys a caller's personal data, by two people: name, telephone and address in every version, where they stand in texts, and the
 * files that show them. Cases, numbers and figures stay; the ledger keeps tombstones.
 */
public final class Destruction {
    public static final String ACT = "person.destroy";

    private static final String CASE_ACT = "complaint.destroy";
    private static final String OTHER_ACT = "mention.destroy";

    private final Register register;
    private final SignIn signIn;
    private final Complaints complaints;
    private final Inspections inspections;
    private final Attachments attachments;
    private final Links links;

    public Destruction(
            Register register,
            SignIn signIn,
            Complaints complaints,
            Inspections inspections,
            Attachments attachments,
            Links links) {
        this.register = register;
        this.signIn = signIn;
        this.complaints = complaints;
        this.inspections = inspections;
        this.attachments = attachments;
        this.links = links;
    }

    /** Why it is lawful, and why now. */
    public record Grounds(String basis, String reason) {
        public Grounds {
            basis = Vietnamese.clean(basis);
            reason = Vietnamese.clean(reason);
        }
    }

    /**
     * Looks what would go.
     *
     * @throws Problem if the complaint has no caller, or one whose data are gone already
     */
    public DestructionPlan plan(Viewer viewer, String number, Progress progress) {
        require(viewer);
        Optional<UUID> sealed = sealed(number);
        return sealed.isPresent() ? planOfSealed(number, sealed.get()) : planOfCaller(number, progress);
    }

    private Optional<UUID> sealed(String number) {
        return register.read(db -> db.select(COMPLAINT.ID)
                .from(COMPLAINT)
                .where(COMPLAINT.NUMBER.eq(number.strip()))
                .fetchOptional(COMPLAINT.ID)
                .filter(id -> Denouncers.holds(db, id)));
    }

    /** Nobody reads the identity for it, so nothing can be looked for elsewhere; no text of the case may repeat it anyway. */
    private DestructionPlan planOfSealed(String number, UUID complaint) {
        List<Named> own = List.of(new Named(Complaints.ref(complaint), number.strip()));
        return new DestructionPlan(
                number, List.of(), new PersonWords(List.of()), own, List.of(), files(own), complaint, List.of());
    }

    private List<Stored<Attachment>> files(List<Named> own) {
        return own.stream()
                .flatMap(one -> attachments.ever(one.record()).stream())
                .filter(file -> !file.content().name().isEmpty())
                .toList();
    }

    private DestructionPlan planOfCaller(String number, Progress progress) {
        UUID caller = caller(number);
        Person chosen = person(caller);
        List<UUID> people = register.read(db -> db.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.eq(caller).or(same(chosen)))
                .fetch(PERSON.ID));
        PersonWords words = new PersonWords(people.stream()
                .flatMap(id -> register.versionsKept(People.kind(), id).stream())
                .toList());
        List<Mention> mentions = register.mentions(text -> words.standIn(text) || isOne(people, text), progress);
        List<Named> own = own(people, number.strip(), mentions);
        Set<RecordRef> known = own.stream().map(Named::record).collect(Collectors.toCollection(LinkedHashSet::new));
        people.forEach(id -> known.add(new RecordRef(People.kind().name(), id)));
        Set<RecordRef> others = new LinkedHashSet<>();
        Set<RecordRef> remains = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (mention.record().kind().equals(links.kind().name())) {
                // Joins records by their ids and holds no words.
                continue;
            }
            if (!mention.erasable()) {
                remains.add(mention.record());
            } else if (!known.contains(mention.record())) {
                (kind(mention.record()).isEmpty() ? remains : others).add(mention.record());
            }
        }
        List<Stored<Attachment>> files = files(own);
        files.forEach(file -> others.remove(new RecordRef(attachments.kind().name(), file.id())));
        return new DestructionPlan(
                number,
                people,
                words,
                own,
                others.stream().map(record -> new Named(record, number(record))).toList(),
                files,
                null,
                List.copyOf(remains));
    }

    /** Whoever plans is shown every case in which the person stands, protected ones too; whoever agrees, none. */
    private static void require(Viewer viewer) {
        viewer.require(Step.DESTROY_PERSON);
        if (!viewer.require(Step.READ_COMPLAINT).unlimited()) {
            throw Problem.of("access.beyond", Step.DESTROY_PERSON);
        }
    }

    /** The caller of a complaint; one of before, if the present one's details are gone. */
    private UUID caller(String number) {
        return register.read(db -> db.select(COMPLAINT.ID)
                        .from(COMPLAINT)
                        .where(COMPLAINT.NUMBER.eq(number.strip()))
                        .fetchOptional(COMPLAINT.ID)
                        .flatMap(id -> Optional.ofNullable(
                                Complaints.kind().load(db, List.of(id)).get(id)))
                        .flatMap(complaint -> Callers.ever(db, complaint).reversed().stream()
                                .filter(caller -> isThere(db, caller))
                                .findFirst()))
                .orElseThrow(() -> Problem.of("destroy.nobody", number));
    }

    private static boolean isThere(DSLContext db, UUID caller) {
        Stored<Person> person = People.kind().load(db, List.of(caller)).get(caller);
        return person != null && !person.content().isBlank();
    }

    private Person person(UUID id) {
        Stored<Person> stored =
                register.read(db -> People.kind().load(db, List.of(id))).get(id);
        if (stored == null) {
            throw new IllegalStateException("no person " + id);
        }
        return stored.content();
    }

    private static Condition same(Person person) {
        String digits = Vietnamese.phoneDigits(person.phone());
        return digits.isEmpty()
                ? PERSON.PHONE_DIGITS
                        .eq("")
                        .and(PERSON.NAME_KEY.eq(Vietnamese.sortKey(person.fullName())))
                        .and(PERSON.FULL_NAME.ne(""))
                        .and(PERSON.ADDRESS.eq(person.address()))
                : PERSON.PHONE_DIGITS.eq(digits).and(PERSON.NAME_KEY.eq(Vietnamese.sortKey(person.fullName())));
    }

    private static boolean isOne(List<UUID> people, String text) {
        return people.stream().anyMatch(id -> id.toString().equals(text));
    }

    /** All of which they are or were the caller, and the one from which it was asked for. */
    private List<Named> own(List<UUID> people, String number, List<Mention> mentions) {
        Set<UUID> former = mentions.stream()
                .filter(mention -> mention.field().equals(Callers.FIELD)
                        && mention.record().kind().equals(Complaints.kind().name()))
                .map(mention -> mention.record().id())
                .collect(Collectors.toCollection(HashSet::new));
        return register.read(db -> {
            former.addAll(Callers.casesOfBefore(db, people));
            return named(
                    db,
                    COMPLAINT
                            .CALLER_ID
                            .in(people)
                            .or(COMPLAINT.NUMBER.eq(number))
                            .or(COMPLAINT.ID.in(former)));
        });
    }

    private static List<Named> named(DSLContext db, Condition condition) {
        return db.select(COMPLAINT.ID, COMPLAINT.NUMBER)
                .from(COMPLAINT)
                .where(condition)
                .orderBy(COMPLAINT.NUMBER)
                .fetch(row -> new Named(Complaints.ref(row.value1()), row.value2()));
    }

    private String number(RecordRef record) {
        return record.kind().equals(Complaints.kind().name())
                ? complaints.number(record.id())
                : record.kind().equals(Inspections.kind().name()) ? inspections.number(record.id()) : "";
    }

    /** Of records whose texts can be changed; a user's name is not the caller's to destroy. */
    private Optional<Kind<?>> kind(RecordRef record) {
        return Stream.<Kind<?>>of(
                        Complaints.kind(),
                        CaseClocks.kind(),
                        Inspections.kind(),
                        People.kind(),
                        attachments.kind(),
                        Justification.kind())
                .filter(kind -> kind.name().equals(record.kind()))
                .findFirst();
    }

    /**
     * Destroys what was chosen, in one act; it is on the disk when this returns. The files' bytes and the search text go right
     * after.
     *
     * @param second the sign-in name of whoever agrees
     * @throws Problem if the second person is the first, or may not; if grounds are missing or name the person
     */
    public void carryOut(
            Viewer viewer, String second, char[] passphrase, DestructionPlan plan, Choice choice, Grounds grounds) {
        require(viewer);
        refuse(plan, grounds);
        Viewer other = signIn.enter(second, passphrase).viewer();
        other.require(Step.DESTROY_PERSON);
        if (other.id() == null || other.id().equals(viewer.id())) {
            throw Problem.of("destroy.by-two");
        }
        Tombstone.Words why = new Tombstone.Words(other.name(), grounds.basis(), grounds.reason());
        register.write(viewer.name(), writing -> {
            plan.people().forEach(id -> writing.redact(People.kind(), id, text -> "", ACT, why));
            plan.own().forEach(one -> redact(writing, one.record(), plan.words(), CASE_ACT, why));
            choice.others().forEach(one -> redact(writing, one.record(), plan.words(), OTHER_ACT, why));
            if (plan.sealed() != null) {
                Denouncers.destroy(writing, plan.sealed(), why);
            }
            choice.files().forEach(file -> attachments.destroy(writing, file, why));
            return plan.number();
        });
        register.catchUp();
    }

    private static void refuse(DestructionPlan plan, Grounds grounds) {
        if (grounds.basis().isEmpty() || grounds.reason().isEmpty()) {
            throw Problem.of("destroy.grounds");
        }
        if (plan.words().standIn(grounds.basis()) || plan.words().standIn(grounds.reason())) {
            throw Problem.of("destroy.named");
        }
    }

    private void redact(Writing writing, RecordRef record, PersonWords words, String act, Tombstone.Words why) {
        if (record.kind().equals(Complaints.kind().name())) {
            Callers.keep(writing, links, record.id());
        }
        kind(record).ifPresent(kind -> writing.redact(kind, record.id(), words::removedFrom, act, why));
    }

    /** What is said where a caller's name would stand, if their data were destroyed; empty otherwise. */
    public Optional<Tombstone> ofCaller(Viewer viewer, UUID complaint) {
        return complaints.peek(viewer, complaint).flatMap(file -> {
            Stored<Person> caller = file.caller();
            if (caller == null) {
                return Denouncers.destroyed(register, complaint);
            }
            return caller.content().isBlank()
                    ? register.tombstone(new RecordRef(People.kind().name(), caller.id()))
                    : Optional.empty();
        });
    }
}

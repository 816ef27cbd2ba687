package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;

import congtam.access.Viewer;
import congtam.agency.Agencies;
import congtam.agency.AgencyCount;
import congtam.person.People;
import congtam.person.Person;
import congtam.register.HistoryEntry;
import congtam.register.Kind;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import congtam.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done with complaints; the only way in for forms, imports and commands alike. */
public final class Complaints {
    /** The series of the numbers of submissions: PA, for phản ánh, the kind nearly all of them are. */
    static final String SERIES = "PA";

    private static final ComplaintRecords KIND = new ComplaintRecords();

    /** A clock that is a little wrong must not refuse a call. */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private final Register register;
    private final ComplaintList list;
    private final ComplaintCounting counting;

    public Complaints(Register register, Agencies agencies) {
        this.register = register;
        ComplaintCondition condition = new ComplaintCondition(register, agencies);
        this.list = new ComplaintList(register, condition);
        this.counting = new ComplaintCounting(register, agencies, condition);
    }

    /** How complaints lie in a register; handed to it when it opens. */
    public static Kind<Complaint> kind() {
        return KIND;
    }

    /** The name by which the register's links, attachments and changes speak of a complaint. */
    public static RecordRef ref(UUID id) {
        return new RecordRef(ComplaintRecords.NAME, id);
    }

    /** Logs a submission; it has its number when this returns, and is on the disk. */
    public Stored<Complaint> receive(Viewer viewer, NewComplaint complaint) {
        return register.write(
                viewer.name(),
                writing -> receiveAll(writing, List.of(complaint), "complaint.receive")
                        .getFirst());
    }

    /** Logs many inside a larger act, such as a batch of an import; numbers follow the order given. */
    public List<Stored<Complaint>> receiveAll(Writing writing, List<NewComplaint> complaints, String act) {
        Map<Integer, List<NewComplaint>> byYear = new HashMap<>();
        complaints.forEach(complaint -> byYear.computeIfAbsent(year(complaint.receivedAt()), y -> new ArrayList<>())
                .add(complaint));
        Map<Integer, Queue<String>> numbers = new HashMap<>();
        byYear.forEach((year, some) -> numbers.put(year, new ArrayDeque<>(writing.numbers(SERIES, year, some.size()))));
        List<Stored<Complaint>> stored = new ArrayList<>(complaints.size());
        for (NewComplaint complaint : complaints) {
            refuseFuture(complaint.receivedAt(), writing.now());
            UUID caller = complaint.caller() == null
                    ? null
                    : writing.create(People.kind(), complaint.caller(), "person.create")
                            .id();
            String number = Objects.requireNonNull(numbers.get(year(complaint.receivedAt())))
                    .remove();
            stored.add(writing.create(KIND, complaint.numbered(number, caller), act));
        }
        return stored;
    }

    /**
     * Changes a complaint and what is known of its caller.
     *
     * @param seen as it was opened
     * @param caller as it should be; null or blank for "không nêu tên"
     * @throws congtam.register.Conflict if somebody else changed either of them since
     */
    public ComplaintFile change(Viewer viewer, ComplaintFile seen, Complaint complaint, @Nullable Person caller) {
        return register.write(viewer.name(), writing -> change(writing, seen, complaint, caller, "complaint.change"));
    }

    /** Changes a complaint inside a larger act. */
    public ComplaintFile change(
            Writing writing, ComplaintFile seen, Complaint complaint, @Nullable Person caller, String act) {
        refuseFuture(complaint.receivedAt(), writing.now());
        Stored<Person> stored = storedCaller(writing, seen.caller(), caller);
        Stored<Complaint> before = seen.complaint();
        Complaint after = complaint.withCaller(stored == null ? null : stored.id());
        return new ComplaintFile(writing.change(KIND, before.id(), before.version(), after, act), stored);
    }

    private static @Nullable Stored<Person> storedCaller(
            Writing writing, @Nullable Stored<Person> before, @Nullable Person caller) {
        if (caller == null || caller.isBlank()) {
            return null;
        }
        if (before == null) {
            return writing.create(People.kind(), caller, "person.create");
        }
        return writing.change(People.kind(), before.id(), before.version(), caller, "person.change");
    }

    public Optional<ComplaintFile> open(Viewer viewer, UUID id) {
        return register.read(db -> {
            Stored<Complaint> complaint = KIND.load(db, List.of(id)).get(id);
            if (complaint == null) {
                return Optional.empty();
            }
            UUID caller = complaint.content().callerId();
            Stored<Person> person = caller == null
                    ? null
                    : People.kind().load(db, List.of(caller)).get(caller);
            return Optional.of(new ComplaintFile(complaint, person));
        });
    }

    public Optional<ComplaintFile> open(Viewer viewer, String number) {
        String wanted = number.strip();
        Optional<UUID> id = register.read(db -> db.select(COMPLAINT.ID)
                .from(COMPLAINT)
                .where(COMPLAINT.NUMBER.eq(wanted))
                .fetchOptional(COMPLAINT.ID));
        return id.flatMap(known -> open(viewer, known));
    }

    /**
     * A page of the list.
     *
     * @param after the last row of the page before; null for the first page
     */
    public List<ComplaintRow> page(
            Viewer viewer, ComplaintFilter filter, ComplaintSort sort, @Nullable ComplaintRow after, int size) {
        return list.page(filter, sort, after, size);
    }

    /** The lines of some complaints, newest first; ids that do not exist are left out. */
    public List<ComplaintRow> rows(Viewer viewer, Collection<UUID> ids) {
        return list.some(ids);
    }

    public long count(Viewer viewer, ComplaintFilter filter) {
        return list.count(filter);
    }

    /** The complaints of a filter counted by agency, field, kind and state; each figure is the length of the list behind it. */
    public ComplaintCounts counts(Viewer viewer, ComplaintFilter filter) {
        return counting.count(filter);
    }

    /** Departments, communes and their like, those with most complaints first; as in the counts, but read alone. */
    public List<AgencyCount> units(Viewer viewer, ComplaintFilter filter) {
        return AgencyCount.units(counting.count(filter).byAgency());
    }

    /** All that happened to a complaint and to its caller's details, oldest first. */
    public List<HistoryEntry> history(Viewer viewer, ComplaintFile file) {
        List<HistoryEntry> history =
                new ArrayList<>(register.history(ref(file.complaint().id())));
        if (file.caller() != null) {
            history.addAll(register.history(
                    new RecordRef(People.kind().name(), file.caller().id())));
        }
        history.sort(Comparator.comparingLong(entry -> entry.entry().seq()));
        return history;
    }

    private static int year(Instant instant) {
        return instant.atZone(Texts.ZONE).getYear();
    }

    /** A time of receipt that has not come yet is a mistake, in a form and in a file alike. */
    public static void refuseFuture(Instant receivedAt, Instant now) {
        if (receivedAt.isAfter(now.plus(TOLERANCE))) {
            throw Problem.of("complaint.future", receivedAt);
        }
    }
}

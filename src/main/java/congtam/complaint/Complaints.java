package congtam.complaint;

import static congtam.register.schema.Tables.COMPLAINT;

import congtam.access.Ownership;
import congtam.access.Purpose;
import congtam.access.Reach;
import congtam.access.ReadAct;
import congtam.access.ReadLog;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.agency.Agencies;
import congtam.agency.AgencyCount;
import congtam.agency.AgencyWork;
import congtam.deadline.book.DeadlineBook;
import congtam.person.People;
import congtam.person.Person;
import congtam.register.HistoryEntry;
import congtam.register.Kind;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done with complaints; the only way in for forms, imports and commands alike. */
public final class Complaints {
    static final ComplaintRecords KIND = new ComplaintRecords();
    /** A clock that is a little wrong must not refuse a call. */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private final Register register;
    private final Callers callers;
    private final Ownership ownership;
    private final ReadLog reads;
    private final Denouncers denouncers;
    private final ComplaintWrites writes;
    private final CaseReach reach;
    private final ComplaintList list;
    private final ComplaintCounting counting;

    public Complaints(
            Register register,
            Agencies agencies,
            Callers callers,
            Denouncers denouncers,
            Ownership ownership,
            DeadlineBook book,
            ReadLog reads) {
        this.register = register;
        this.reads = reads;
        this.callers = callers;
        this.ownership = ownership;
        this.denouncers = denouncers;
        this.writes = new ComplaintWrites(ownership, denouncers, new ClockWrites(book));
        this.reach = new CaseReach(register, reads);
        ComplaintCondition condition = new ComplaintCondition(register, agencies);
        this.list = new ComplaintList(register, condition, book.tables());
        this.counting = new ComplaintCounting(register, condition);
    }

    /** How complaints lie in a register; handed to it when it opens. */
    public static Kind<Complaint> kind() {
        return KIND;
    }

    /** What agencies answer for here. */
    public AgencyWork work() {
        return list;
    }

    /** The name by which the register's links, attachments and changes speak of a complaint. */
    public static RecordRef ref(UUID id) {
        return new RecordRef(ComplaintRecords.NAME, id);
    }

    /** Logs a submission; it has its number when this returns, and is on the disk. */
    public ComplaintFile receive(Viewer viewer, NewComplaint complaint) {
        viewer.require(Step.LOG_COMPLAINT);
        return register.write(viewer.name(), writing -> {
            ComplaintFile received = writes.receiveAll(writing, viewer.id(), List.of(complaint), "complaint.receive")
                    .getFirst();
            ownership.say(writing, viewer, ref(received.id()));
            return CaseReach.written(viewer, received);
        });
    }

    /**
     * Logs many inside a larger act, such as a batch of an import; numbers follow the order given.
     *
     * @param handler to whom those are assigned that are protected; null for nobody
     */
    public List<Stored<Complaint>> receiveAll(
            Writing writing, @Nullable UUID handler, List<NewComplaint> complaints, String act) {
        return writes.receiveAll(writing, handler, complaints, act).stream()
                .map(ComplaintFile::complaint)
                .toList();
    }

    /**
     * Refuses what could not be received, while it can still be given back.
     *
     * @param handler as in {@link #receiveAll}
     */
    public void refuse(@Nullable UUID handler, NewComplaint complaint) {
        refuseFuture(complaint.receivedAt(), register.clock().instant());
        register.read(db -> {
            denouncers.refuse(db, handler, complaint);
            return complaint;
        });
    }

    /** Refuses a change that could not be made, while it can still be given back. */
    public void refuse(@Nullable UUID handler, ComplaintFile seen, Complaint wanted, @Nullable Person caller) {
        register.read(db -> {
            denouncers.refuse(db, handler, seen, wanted, caller);
            return wanted;
        });
    }

    /**
     * Changes a complaint and what is known of its caller. What is protected stays so, and number, origin and who else called stay
     * as they are, whatever is handed in.
     *
     * @param seen as it was opened
     * @param caller as it should be; null or blank for "không nêu tên", and where the caller was not shown
     * @throws congtam.register.Conflict if somebody else changed either of them since
     */
    public ComplaintFile change(Viewer viewer, ComplaintFile seen, Complaint complaint, @Nullable Person caller) {
        refuseUnlessMine(viewer, seen.id());
        return register.write(
                viewer.name(),
                writing -> CaseReach.written(
                        viewer, writes.change(writing, viewer.id(), seen, complaint, caller, "complaint.change", "")));
    }

    /**
     * Changes a complaint inside a larger act, such as an import, whose source is the reason if it opens a case again.
     *
     * @param handler to whom it is assigned if it becomes protected; null for nobody
     */
    public ComplaintFile change(
            Writing writing,
            @Nullable UUID handler,
            ComplaintFile seen,
            Complaint complaint,
            @Nullable Person caller,
            String act) {
        String reason = complaint.source() == null ? act : complaint.source();
        return writes.change(writing, handler, seen, complaint, caller, act, reason);
    }

    /** Makes a protected case one like all others, for a reason; a denunciation stays protected whatever anybody says. */
    public ComplaintFile lift(Viewer viewer, ComplaintFile seen, String reason) {
        viewer.require(Step.DECIDE_PROTECTED);
        refuseUnlessMine(viewer, seen.id());
        return register.write(viewer.name(), writing -> writes.lift(writing, seen, reason));
    }

    /** Refuses to let somebody change a complaint that their right does not reach. */
    public void refuseUnlessMine(Viewer viewer, UUID id) {
        reach.refuseBeyond(viewer, viewer.require(Step.CHANGE_COMPLAINT), Step.CHANGE_COMPLAINT, id);
    }

    /** Refuses to let somebody print a case that their right does not reach. */
    public void refuseUnlessPrinted(Viewer viewer, UUID id) {
        reach.refuseBeyond(viewer, viewer.require(Step.PRINT_CASE), Step.PRINT_CASE, id);
    }

    /** Refuses to let somebody say who handles a case; of one that is protected, few may. */
    public void refuseUnlessAssigned(Viewer viewer, UUID id) {
        Reach usual = viewer.require(Step.ASSIGN_CASE);
        Reach wanted = reach.isProtected(id) ? viewer.reach(Step.DECIDE_PROTECTED) : usual;
        reach.refuseBeyond(viewer, wanted, Step.ASSIGN_CASE, id);
    }

    /** Whether somebody may know of a complaint. */
    public boolean sees(Viewer viewer, UUID id) {
        return reaches(viewer, Step.READ_COMPLAINT, id);
    }

    /** Whether a right of somebody reaches a complaint. */
    public boolean reaches(Viewer viewer, Step step, UUID id) {
        return reach.isWithin(viewer.reach(step), id);
    }

    /** The number of a complaint, whoever asks; empty if there is none. */
    public String number(UUID id) {
        return Visibility.number(register, id);
    }

    /** All complaints with a content about an official, whoever asks: for a larger act that leaves out what is not theirs. */
    public List<UUID> about(UUID official) {
        return list.about(official);
    }

    /** Whether a case is protected from somebody, whatever else their rights reach; says nothing of whether it exists. */
    public boolean isKeptFrom(Viewer viewer, UUID id) {
        return reach.isKept(viewer, id);
    }

    /**
     * Opens a complaint, which the read log tells; one that the viewer may not know of is not there for them. Its caller is
     * shown only where they agreed to be named, else there is {@link Callers#reveal}.
     *
     * @throws Problem if it is protected and the viewer has not said what they read it for
     */
    public Optional<ComplaintFile> open(Viewer viewer, UUID id) {
        if (!reach.isWithin(viewer.require(Step.READ_COMPLAINT), id)) {
            reach.refuseQuietly(viewer, id);
            return Optional.empty();
        }
        Optional<ComplaintFile> file = discreet(id);
        file.map(found -> found.complaint().content()).ifPresent(complaint -> {
            CaseReach.requirePurpose(viewer, id, complaint.restricted());
            reads.note(viewer, ReadAct.OPENED, ref(id), complaint.number());
        });
        return file;
    }

    /** Refuses to hand out what belongs to a protected case to somebody who has not said what they read it for. */
    public void refuseWithoutPurpose(Viewer viewer, UUID id) {
        CaseReach.requirePurpose(viewer, id, reach.isProtected(id));
    }

    /** The same for what belongs to a case that is open, such as its history: who has just written it sees what they wrote. */
    public void refuseUnopened(Viewer viewer, UUID id) {
        reach.refuseUnopened(viewer, id);
    }

    /** Whether somebody may be shown a case without being asked what for; not if they may not know of it. */
    public boolean isOpen(Viewer viewer, UUID id) {
        return sees(viewer, id) && reach.isOpen(viewer, id);
    }

    /** Whether a search leaves protected cases out that it would look through, were it said what for. */
    public boolean searchLeavesOut(Viewer viewer) {
        Visibility visibility = visible(viewer);
        return !visibility.searched()
                && register.read(
                        db -> db.fetchExists(COMPLAINT, visibility.rows().and(COMPLAINT.RESTRICTED.isTrue())));
    }

    /** As {@link #open}, inside a larger act that the log tells of, or to look again at what was opened. */
    public Optional<ComplaintFile> peek(Viewer viewer, UUID id) {
        if (!reach.isWithin(viewer.require(Step.READ_COMPLAINT), id)) {
            return Optional.empty();
        }
        reach.refuseUnopened(viewer, id);
        return discreet(id);
    }

    private Optional<ComplaintFile> discreet(UUID id) {
        return register.read(db -> callers.load(db, id).map(ComplaintFile::discreet));
    }

    /**
     * Reads again what somebody has open; a caller whom they know already stays known to them. What has become protected since is
     * no longer theirs to see until they open it for a purpose.
     *
     * @throws Problem if they see a protected case as they wrote it, and have not said what they read it for that others changed
     */
    public Optional<ComplaintFile> again(Viewer viewer, ComplaintFile seen) {
        if (!reach.isWithin(viewer.require(Step.READ_COMPLAINT), seen.id())) {
            return Optional.empty();
        }
        return register.read(db -> callers.load(db, seen.id()))
                .filter(now -> CaseReach.mayFollow(viewer, seen, now))
                .map(now -> now.knownFrom(seen));
    }

    /** A complaint with its caller, inside a larger act that asked for its right at its beginning. */
    public ComplaintFile whole(UUID id) {
        return register.read(db -> callers.load(db, id))
                .orElseThrow(() -> new IllegalArgumentException("no complaint " + id));
    }

    /**
     * A complaint with its caller as they stood at some version, as a form saw them that was never saved.
     *
     * @param caller null if it had none, or they were not shown
     */
    public Optional<ComplaintFile> at(Viewer viewer, UUID id, int version, @Nullable UUID caller, int callerVersion) {
        if (!reach.isWithin(viewer.require(Step.READ_COMPLAINT), id)) {
            return Optional.empty();
        }
        Stored<Person> person = caller == null
                ? null
                : register.at(People.kind(), caller, callerVersion)
                        .map(content -> new Stored<>(caller, callerVersion, content))
                        .orElse(null);
        refuseWithoutPurpose(viewer, id);
        reads.note(viewer, ReadAct.OPENED, ref(id), number(id));
        return register.at(KIND, id, version)
                .map(content -> new ComplaintFile(new Stored<>(id, version, content), person).discreet());
    }

    public Optional<ComplaintFile> open(Viewer viewer, String number) {
        viewer.require(Step.READ_COMPLAINT);
        return Visibility.id(register, number).flatMap(known -> open(viewer, known));
    }

    /** As {@link #open(Viewer, String)}, having said what for. */
    public Optional<ComplaintFile> open(Viewer viewer, String number, Purpose purpose) {
        viewer.require(Step.READ_COMPLAINT);
        // Before anything is looked up: what is said of the purpose must not tell whether there is such a case.
        var _ = purpose.required();
        Optional<UUID> id = Visibility.id(register, number);
        id.ifPresent(known -> viewer.purposes().state(ref(known), purpose));
        return id.flatMap(known -> open(viewer, known));
    }

    /** Which complaint has a number, without what it says; one beyond the viewer's reach leaves a line in the read log. */
    public Optional<UUID> find(Viewer viewer, String number) {
        viewer.require(Step.READ_COMPLAINT);
        Optional<UUID> id = Visibility.id(register, number);
        Optional<UUID> seen = id.filter(known -> sees(viewer, known));
        if (seen.isEmpty()) {
            id.ifPresent(known -> reach.refuseQuietly(viewer, known));
        }
        return seen;
    }

    /**
     * A page of the list.
     *
     * @param after the last row of the page before; null for the first page
     */
    public List<ComplaintRow> page(
            Viewer viewer, ComplaintFilter filter, ComplaintSort sort, @Nullable ComplaintRow after, int size) {
        Visibility visibility = visible(viewer);
        if (after == null && !filter.text().isEmpty()) {
            reads.searched(viewer, ComplaintRecords.NAME);
        }
        return list.page(visibility, filter, sort, after, size);
    }

    /** The lines of some complaints, newest first; those that do not exist, or that the viewer may not see, are left out. */
    public List<ComplaintRow> rows(Viewer viewer, Collection<UUID> ids) {
        return list.some(Visibility.of(viewer.reach(Step.READ_COMPLAINT), viewer), ids);
    }

    public long count(Viewer viewer, ComplaintFilter filter) {
        return list.count(visible(viewer), filter);
    }

    /** The complaints of a filter counted by agency, field, kind and state; each figure is the length of the list behind it. */
    public ComplaintCounts counts(Viewer viewer, ComplaintFilter filter) {
        return counting.count(visible(viewer), filter);
    }

    /** How well the time limits of a filter's complaints were kept: by the first promise, and by the date with extensions. */
    public List<ComplaintCounts.Count<DueFilter.What>> compliance(Viewer viewer, ComplaintFilter filter) {
        return counting.compliance(visible(viewer), filter);
    }

    /** How many of a filter's complaints came in span by span, of which these are the first days. */
    public List<Long> overTime(Viewer viewer, ComplaintFilter filter, List<LocalDate> firstDays) {
        return counting.overTime(visible(viewer), filter, firstDays);
    }

    private static Visibility visible(Viewer viewer) {
        return Visibility.of(viewer.require(Step.READ_COMPLAINT), viewer);
    }

    /** Departments, communes and their like, those with most complaints first; as in the counts, but read alone. */
    public List<AgencyCount> units(Viewer viewer, ComplaintFilter filter) {
        return AgencyCount.units(counts(viewer, filter).byAgency());
    }

    /** All that happened to a complaint and to the details of whoever was its caller, oldest first; of these only that it did. */
    public List<HistoryEntry> history(Viewer viewer, ComplaintFile file) {
        if (!reach.isWithin(viewer.require(Step.READ_COMPLAINT), file.id())) {
            return List.of();
        }
        reach.refuseUnopened(viewer, file.id());
        List<HistoryEntry> history = new ArrayList<>(register.history(ref(file.id())));
        history.addAll(callers.history(file.complaint()));
        history.sort(Comparator.comparingLong(entry -> entry.entry().seq()));
        return history;
    }

    /** A time of receipt that has not come yet is a mistake, in a form and in a file alike. */
    public static void refuseFuture(Instant receivedAt, Instant now) {
        if (receivedAt.isAfter(now.plus(TOLERANCE))) {
            throw Problem.of("complaint.future", receivedAt);
        }
    }
}

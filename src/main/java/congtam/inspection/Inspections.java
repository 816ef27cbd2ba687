package congtam.inspection;

import static congtam.register.schema.Tables.INSPECTION;
import static congtam.register.schema.Tables.INSPECTION_FINDING;

import congtam.access.Ownership;
import congtam.access.Reach;
import congtam.access.ReadAct;
import congtam.access.ReadLog;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.agency.Agencies;
import congtam.agency.AgencyWork;
import congtam.complaint.ComplaintRow;
import congtam.complaint.Complaints;
import congtam.register.Conflict;
import congtam.register.HistoryEntry;
import congtam.register.Kind;
import congtam.register.Link;
import congtam.register.Links;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import congtam.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is done with visits; the only way in for forms, imports and commands alike. */
public final class Inspections {
    /** The series of the numbers of visits: KT, for kiểm tra. */
    static final String SERIES = "KT";

    /** In a link from a complaint to a visit: the first is a cause of the second. */
    public static final String CAUSE = "cause";

    private static final String FINDING = "finding";

    /** A clock that is a little wrong must not refuse a visit. */
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    private static final InspectionRecords KIND = new InspectionRecords();

    private final Register register;
    private final Complaints complaints;
    private final Links links;
    private final Ownership ownership;
    private final ReadLog reads;
    private final InspectionList list;
    private final InspectionCounting counting;

    public Inspections(
            Register register,
            Agencies agencies,
            Complaints complaints,
            Links links,
            Ownership ownership,
            ReadLog reads) {
        this.register = register;
        this.reads = reads;
        this.complaints = complaints;
        this.links = links;
        this.ownership = ownership;
        this.list = new InspectionList(register, agencies);
        this.counting = new InspectionCounting(register, list);
    }

    /** How visits lie in a register; handed to it when it opens. */
    public static Kind<Inspection> kind() {
        return KIND;
    }

    /** What agencies answer for here. */
    public AgencyWork work() {
        return list;
    }

    /** The name by which the register's links, attachments and changes speak of a visit. */
    public static RecordRef ref(UUID id) {
        return new RecordRef(InspectionRecords.NAME, id);
    }

    /** The name by which attachments speak of a finding; its history is that of its visit. */
    public static RecordRef findingRef(UUID findingId) {
        return new RecordRef(FINDING, findingId);
    }

    /** Records a visit and what caused it, in one write; it has its number when this returns, and is on the disk. */
    public Stored<Inspection> start(Viewer viewer, NewInspection visit, List<UUID> causes) {
        viewer.require(Step.START_VISIT);
        causes.forEach(complaint -> refuseUnseen(viewer, complaint));
        return register.write(viewer.name(), writing -> {
            Stored<Inspection> stored =
                    startAll(writing, List.of(visit), "inspection.start").getFirst();
            ownership.say(writing, viewer, ref(stored.id()));
            causes.forEach(complaint -> join(writing, complaint, stored.id()));
            return stored;
        });
    }

    /** Records many inside a larger act, such as a batch of an import; numbers follow the order given. */
    public List<Stored<Inspection>> startAll(Writing writing, List<NewInspection> visits, String act) {
        Map<Integer, Long> byYear =
                visits.stream().collect(Collectors.groupingBy(Inspections::year, Collectors.counting()));
        Map<Integer, Queue<String>> numbers = new HashMap<>();
        byYear.forEach((year, count) ->
                numbers.put(year, new ArrayDeque<>(writing.numbers(SERIES, year, Math.toIntExact(count)))));
        List<Stored<Inspection>> stored = new ArrayList<>(visits.size());
        for (NewInspection visit : visits) {
            refuseFuture(visit.state(), visit.startsAt(), writing.now());
            String number = Objects.requireNonNull(numbers.get(year(visit))).remove();
            stored.add(writing.create(KIND, visit.numbered(number), act));
        }
        return stored;
    }

    private static int year(NewInspection visit) {
        return visit.startsAt().atZone(Texts.ZONE).getYear();
    }

    /**
     * Saves a change, as small as one answer. What others changed meanwhile elsewhere in the visit stays; the result holds both.
     *
     * @param seen as it was when the change began
     * @throws Conflict if somebody else changed the same; nothing was written
     */
    public Stored<Inspection> change(Viewer viewer, Stored<Inspection> seen, Inspection content) {
        refuseUnlessMine(viewer, seen.id());
        try {
            return register.write(viewer.name(), writing -> change(writing, seen, content, "inspection.change"));
        } catch (Conflict conflict) {
            Stored<Inspection> theirs = conflict.current(Inspection.class);
            InspectionMerge.Merged merged = InspectionMerge.merge(seen.content(), content, theirs.content());
            if (!merged.overlaps().isEmpty()) {
                throw conflict;
            }
            return change(viewer, theirs, merged.content());
        }
    }

    /** Changes a visit inside a larger act. */
    public Stored<Inspection> change(Writing writing, Stored<Inspection> seen, Inspection content, String act) {
        refuseFuture(content.state(), content.startsAt(), writing.now());
        Inspection before =
                writing.present(KIND, seen.id(), seen.version(), content).content();
        return writing.change(KIND, seen.id(), seen.version(), content.as(before), act);
    }

    /** What has begun cannot begin in the future, in a form and in a file alike. */
    public static void refuseFuture(InspectionState state, Instant startsAt, Instant now) {
        if (state != InspectionState.PLANNED && startsAt.isAfter(now.plus(TOLERANCE))) {
            throw Problem.of("inspection.future", startsAt);
        }
    }

    /** Says that a complaint is a cause of a visit; said already, nothing is written. */
    public void link(Viewer viewer, UUID complaintId, UUID inspectionId) {
        refuseUnlessMine(viewer, inspectionId);
        refuseUnseen(viewer, complaintId);
        register.write(viewer.name(), writing -> {
            join(writing, complaintId, inspectionId);
            return inspectionId;
        });
    }

    /** Inside a larger act. */
    public void join(Writing writing, UUID complaintId, UUID inspectionId) {
        links.join(writing, Complaints.ref(complaintId), ref(inspectionId), CAUSE);
    }

    /** Takes the word back that a complaint is a cause of a visit. */
    public void unlink(Viewer viewer, UUID complaintId, UUID inspectionId) {
        refuseUnlessMine(viewer, inspectionId);
        refuseUnseen(viewer, complaintId);
        register.write(viewer.name(), writing -> {
            links.of(writing.db(), ref(inspectionId)).stream()
                    .filter(link ->
                            isCause(link.content()) && link.content().from().equals(Complaints.ref(complaintId)))
                    .forEach(link -> links.part(writing, link, "link.part"));
            return inspectionId;
        });
    }

    /** A complaint that somebody may not know of cannot be told from one that does not exist. */
    private void refuseUnseen(Viewer viewer, UUID complaint) {
        if (!complaints.sees(viewer, complaint)) {
            throw reads.refused(viewer, Step.READ_COMPLAINT, Complaints.ref(complaint), "");
        }
    }

    /** Refuses to let somebody change a visit that their right does not reach. */
    public void refuseUnlessMine(Viewer viewer, UUID id) {
        if (!isWithin(viewer.require(Step.CHANGE_VISIT), id)) {
            throw reads.refused(viewer, Step.CHANGE_VISIT, ref(id), number(id));
        }
    }

    /** Refuses to let somebody say who handles a visit. */
    public void refuseUnlessAssigned(Viewer viewer, UUID id) {
        if (!isWithin(viewer.require(Step.ASSIGN_CASE), id)) {
            throw Problem.of("access.beyond", Step.ASSIGN_CASE);
        }
    }

    /** Whether somebody may know of a visit. */
    public boolean sees(Viewer viewer, UUID id) {
        return reaches(viewer, Step.READ_VISIT, id);
    }

    /** Whether a right of somebody reaches a visit. */
    public boolean reaches(Viewer viewer, Step step, UUID id) {
        return isWithin(viewer.reach(step), id);
    }

    /** The number of a visit, whoever asks; empty if there is none. */
    String number(UUID id) {
        return register.read(db -> db.select(INSPECTION.NUMBER)
                .from(INSPECTION)
                .where(INSPECTION.ID.eq(id))
                .fetchOptional(INSPECTION.NUMBER)
                .orElse(""));
    }

    private boolean isWithin(Reach reach, UUID id) {
        return reach.all()
                || register.read(
                        db -> db.fetchExists(INSPECTION, INSPECTION.ID.eq(id).and(InspectionList.within(reach))));
    }

    /** The visit of a finding; empty for one that was taken back. */
    Optional<UUID> visitOf(UUID finding) {
        return register.read(db -> db.select(INSPECTION_FINDING.INSPECTION_ID)
                .from(INSPECTION_FINDING)
                .where(INSPECTION_FINDING.ID.eq(finding))
                .fetchOptional(INSPECTION_FINDING.INSPECTION_ID));
    }

    private static boolean isCause(Link link) {
        return link.role().equals(CAUSE);
    }

    /** The visits that a complaint caused, newest first. */
    public List<InspectionRow> ofComplaint(Viewer viewer, UUID complaintId) {
        viewer.require(Step.READ_COMPLAINT);
        if (!complaints.sees(viewer, complaintId)) {
            return List.of();
        }
        RecordRef complaint = Complaints.ref(complaintId);
        return list.some(
                viewer.reach(Step.READ_VISIT),
                register.read(db -> links.of(db, complaint).stream()
                        .map(Stored::content)
                        .filter(link -> isCause(link) && link.from().equals(complaint))
                        .map(link -> link.to().id())
                        .toList()));
    }

    /** The lines of some visits, newest first; those that the viewer may not see are left out. */
    public List<InspectionRow> rows(Viewer viewer, Collection<UUID> ids) {
        return list.some(viewer.reach(Step.READ_VISIT), ids);
    }

    /** The complaints that caused a visit, newest first. */
    public List<ComplaintRow> complaintsOf(Viewer viewer, UUID inspectionId) {
        viewer.require(Step.READ_VISIT);
        if (!sees(viewer, inspectionId)) {
            return List.of();
        }
        RecordRef visit = ref(inspectionId);
        return complaints.rows(
                viewer,
                register.read(db -> links.of(db, visit).stream()
                        .map(Stored::content)
                        .filter(link -> isCause(link) && link.to().equals(visit))
                        .map(link -> link.from().id())
                        .toList()));
    }

    /** Opens a visit, which the read log tells; one that the viewer may not know of is not there for them. */
    public Optional<Stored<Inspection>> open(Viewer viewer, UUID id) {
        if (!isWithin(viewer.require(Step.READ_VISIT), id)) {
            refuseQuietly(viewer, id);
            return Optional.empty();
        }
        Optional<Stored<Inspection>> visit = load(id);
        visit.ifPresent(found ->
                reads.note(viewer, ReadAct.OPENED, ref(id), found.content().number()));
        return visit;
    }

    private void refuseQuietly(Viewer viewer, UUID id) {
        String number = number(id);
        if (!number.isEmpty()) {
            var _ = reads.refused(viewer, Step.READ_VISIT, ref(id), number);
        }
    }

    /** As {@link #open}, inside a larger act that the log tells of, or to look again at what was opened. */
    public Optional<Stored<Inspection>> peek(Viewer viewer, UUID id) {
        return isWithin(viewer.require(Step.READ_VISIT), id) ? load(id) : Optional.empty();
    }

    private Optional<Stored<Inspection>> load(UUID id) {
        return Optional.ofNullable(
                register.read(db -> KIND.load(db, List.of(id))).get(id));
    }

    public Optional<Stored<Inspection>> open(Viewer viewer, String number) {
        viewer.require(Step.READ_VISIT);
        String wanted = number.strip();
        Optional<UUID> id = register.read(db -> db.select(INSPECTION.ID)
                .from(INSPECTION)
                .where(INSPECTION.NUMBER.eq(wanted))
                .fetchOptional(INSPECTION.ID));
        return id.flatMap(known -> open(viewer, known));
    }

    /**
     * A page of the list.
     *
     * @param after the last row of the page before; null for the first page
     */
    public List<InspectionRow> page(
            Viewer viewer, InspectionFilter filter, InspectionSort sort, @Nullable InspectionRow after, int size) {
        Reach reach = viewer.require(Step.READ_VISIT);
        if (after == null && !filter.text().isEmpty()) {
            reads.searched(viewer, InspectionRecords.NAME);
        }
        return list.page(reach, filter, sort, after, size);
    }

    public long count(Viewer viewer, InspectionFilter filter) {
        return list.count(viewer.require(Step.READ_VISIT), filter);
    }

    /** The visits of a filter counted by agency, result and state; each figure is the length of the list behind it. */
    public InspectionCounts counts(Viewer viewer, InspectionFilter filter) {
        return counting.count(viewer.require(Step.READ_VISIT), filter);
    }

    /**
     * The visits of a filter counted span by span.
     *
     * @param firstDays of spans that follow each other from the filter's first day
     */
    public List<VisitSpan> overTime(Viewer viewer, InspectionFilter filter, List<LocalDate> firstDays) {
        return counting.overTime(viewer.require(Step.READ_VISIT), filter, firstDays);
    }

    /** All that happened to a visit, oldest first. */
    public List<HistoryEntry> history(Viewer viewer, UUID id) {
        return isWithin(viewer.require(Step.READ_VISIT), id) ? register.history(ref(id)) : List.of();
    }
}

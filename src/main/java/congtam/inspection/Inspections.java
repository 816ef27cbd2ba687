package congtam.inspection;

import static congtam.register.schema.Tables.INSPECTION;

import congtam.access.Viewer;
import congtam.agency.Agencies;
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
import congtam.text.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
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

    private static final InspectionRecords KIND = new InspectionRecords();

    private final Register register;
    private final Complaints complaints;
    private final Links links;
    private final InspectionList list;

    public Inspections(Register register, Agencies agencies, Complaints complaints, Links links) {
        this.register = register;
        this.complaints = complaints;
        this.links = links;
        this.list = new InspectionList(register, agencies);
    }

    /** How visits lie in a register; handed to it when it opens. */
    public static Kind<Inspection> kind() {
        return KIND;
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
        return register.write(viewer.name(), writing -> {
            Stored<Inspection> stored =
                    startAll(writing, List.of(visit), "inspection.start").getFirst();
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
        try {
            return register.write(viewer.name(), writing -> change(writing, seen, content, "inspection.change"));
        } catch (Conflict conflict) {
            Stored<Inspection> theirs = conflict.current(Inspection.class);
            InspectionMerge.Merged merged = InspectionMerge.merge(seen.content(), content, theirs.content());
            if (merged.overlaps()) {
                throw conflict;
            }
            return change(viewer, theirs, merged.content());
        }
    }

    /** Changes a visit inside a larger act. */
    public Stored<Inspection> change(Writing writing, Stored<Inspection> seen, Inspection content, String act) {
        return writing.change(KIND, seen.id(), seen.version(), content, act);
    }

    /** Says that a complaint is a cause of a visit; said already, nothing is written. */
    public void link(Viewer viewer, UUID complaintId, UUID inspectionId) {
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
        register.write(viewer.name(), writing -> {
            links.of(writing.db(), ref(inspectionId)).stream()
                    .filter(link ->
                            isCause(link.content()) && link.content().from().equals(Complaints.ref(complaintId)))
                    .forEach(link -> links.part(writing, link));
            return inspectionId;
        });
    }

    private static boolean isCause(Link link) {
        return link.role().equals(CAUSE);
    }

    /** The visits that a complaint caused, newest first. */
    public List<InspectionRow> ofComplaint(Viewer viewer, UUID complaintId) {
        RecordRef complaint = Complaints.ref(complaintId);
        return list.some(register.read(db -> links.of(db, complaint).stream()
                .map(Stored::content)
                .filter(link -> isCause(link) && link.from().equals(complaint))
                .map(link -> link.to().id())
                .toList()));
    }

    /** The complaints that caused a visit, newest first. */
    public List<ComplaintRow> complaintsOf(Viewer viewer, UUID inspectionId) {
        RecordRef visit = ref(inspectionId);
        return complaints.rows(
                viewer,
                register.read(db -> links.of(db, visit).stream()
                        .map(Stored::content)
                        .filter(link -> isCause(link) && link.to().equals(visit))
                        .map(link -> link.from().id())
                        .toList()));
    }

    public Optional<Stored<Inspection>> open(Viewer viewer, UUID id) {
        return Optional.ofNullable(
                register.read(db -> KIND.load(db, List.of(id))).get(id));
    }

    public Optional<Stored<Inspection>> open(Viewer viewer, String number) {
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
        return list.page(filter, sort, after, size);
    }

    public long count(Viewer viewer, InspectionFilter filter) {
        return list.count(filter);
    }

    /** All that happened to a visit, oldest first. */
    public List<HistoryEntry> history(Viewer viewer, UUID id) {
        return register.history(ref(id));
    }
}

package congtam.inspection;

import congtam.access.Justification;
import congtam.access.Ownership;
import congtam.access.ReadLog;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.agency.Agencies;
import congtam.complaint.Callers;
import congtam.complaint.CaseClocks;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.inspection.CaseStep.Detail;
import congtam.official.Officials;
import congtam.person.People;
import congtam.register.Attachment;
import congtam.register.Attachments;
import congtam.register.HistoryEntry;
import congtam.register.Kind;
import congtam.register.LedgerEntry;
import congtam.register.Link;
import congtam.register.Links;
import congtam.register.ReadLine;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All that happened in one case: to a complaint, to the visits that it caused, their links, their files. Oldest first. */
public final class Timeline {
    private final Register register;
    private final Complaints complaints;
    private final Inspections inspections;
    private final Attachments attachments;
    private final Links links;
    private final ReadLog reads;
    private final Ownership ownership;
    private final CaseDetails details;

    public Timeline(
            Register register,
            Agencies agencies,
            Officials officials,
            Complaints complaints,
            Inspections inspections,
            Attachments attachments,
            Links links,
            Ownership ownership,
            ReadLog reads) {
        this.register = register;
        this.complaints = complaints;
        this.inspections = inspections;
        this.attachments = attachments;
        this.links = links;
        this.reads = reads;
        this.ownership = ownership;
        this.details = new CaseDetails(agencies, officials);
    }

    /**
     * The case of a complaint, with all that happened to its visits; a visit that was unlinked shows by its links only.
     *
     * @throws congtam.text.Problem if it is protected and the viewer has not said what they read it for
     */
    public List<CaseStep> ofComplaint(Viewer viewer, UUID id) {
        List<CaseStep> steps = new ArrayList<>();
        Optional<ComplaintFile> open = complaints.peek(viewer, id);
        if (open.isEmpty()) {
            return List.of();
        }
        addComplaint(open.get(), steps);
        inspections.ofComplaint(viewer, id).forEach(visit -> addVisit(viewer, visit.id(), steps));
        addLinks(viewer, Complaints.ref(id), steps);
        return inOrder(steps);
    }

    /** A visit alone, with its links. */
    public List<CaseStep> ofInspection(Viewer viewer, UUID id) {
        viewer.require(Step.READ_VISIT);
        if (!inspections.sees(viewer, id)) {
            return List.of();
        }
        List<CaseStep> steps = new ArrayList<>();
        addVisit(viewer, id, steps);
        addLinks(viewer, Inspections.ref(id), steps);
        return inOrder(steps);
    }

    private static List<CaseStep> inOrder(List<CaseStep> steps) {
        return steps.stream()
                .sorted(Comparator.comparingLong(step -> step.change().entry().seq()))
                .toList();
    }

    private void addComplaint(ComplaintFile file, List<CaseStep> steps) {
        RecordRef complaint = Complaints.ref(file.id());
        String number = file.complaint().content().number();
        add(Complaints.kind(), file.id(), number, details::complaint, steps);
        add(CaseClocks.kind(), file.id(), number, CaseDetails::clock, steps);
        register.read(db -> Callers.ever(db, file.complaint())).forEach(caller -> addCaller(file, caller, steps));
        addFiles(complaint, "", number, steps);
        addHandlers(complaint, number, steps);
        for (UUID reason : register.read(db -> Justification.of(db, complaint))) {
            add(Justification.kind(), reason, number, CaseDetails::reason, steps);
        }
    }

    /** Of a caller who is protected nothing but that something was written. */
    private void addCaller(ComplaintFile file, UUID caller, List<CaseStep> steps) {
        String number = file.complaint().content().number();
        if (file.caller() != null && file.caller().id().equals(caller)) {
            add(People.kind(), caller, number, CaseDetails::person, steps);
        } else {
            register.history(new RecordRef(People.kind().name(), caller))
                    .forEach(step -> steps.add(new CaseStep(step.withoutValues(), number, List.of())));
        }
    }

    private void addHandlers(RecordRef record, String number, List<CaseStep> steps) {
        List<Stored<Link>> given = register.read(db -> ownership.everAssigned(db, record));
        Map<UUID, String> names = register.read(db -> Ownership.names(
                db, given.stream().map(link -> link.content().from().id()).toList()));
        for (Stored<Link> link : given) {
            String name = names.getOrDefault(link.content().from().id(), "");
            register.history(new RecordRef(links.kind().name(), link.id())).forEach(step -> {
                boolean taken = step.entry().version() > 1;
                Detail detail = new Detail("", "field.assigned", taken ? name : null, taken ? null : name);
                steps.add(new CaseStep(step, number, List.of(detail)));
            });
        }
    }

    private void addVisit(Viewer viewer, UUID id, List<CaseStep> steps) {
        List<HistoryEntry> history = inspections.history(viewer, id);
        Optional<Stored<Inspection>> open = inspections.peek(viewer, id);
        if (open.isEmpty()) {
            return;
        }
        String number = open.get().content().number();
        add(Inspections.kind(), id, number, details::visit, steps);
        addFiles(Inspections.ref(id), "", number, steps);
        addHandlers(Inspections.ref(id), number, steps);
        findings(history, open.get().content())
                .forEach((finding, line) -> addFiles(Inspections.findingRef(finding), line, number, steps));
    }

    /** Every finding that the visit ever had, with its line as far as it is known still. */
    private static Map<UUID, String> findings(List<HistoryEntry> history, Inspection now) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (HistoryEntry step : history) {
            if (step.after().get("findings") != null) {
                step.after().get("findings").forEach(id -> ids.add(UUID.fromString(id.asString())));
            }
        }
        Map<UUID, String> lines = new HashMap<>();
        ids.forEach(id -> lines.put(id, ""));
        now.findings().forEach(finding -> lines.put(finding.id(), finding.line()));
        return lines;
    }

    private <C> void add(Kind<C> kind, UUID id, String number, Between<C> between, List<CaseStep> steps) {
        List<HistoryEntry> history = register.history(new RecordRef(kind.name(), id));
        boolean whole = history.stream().noneMatch(HistoryEntry::erased);
        List<C> versions = whole ? register.versions(kind, id) : List.of();
        for (int i = 0; i < history.size(); i++) {
            List<Detail> changed = whole ? between.of(i == 0 ? null : versions.get(i - 1), versions.get(i)) : List.of();
            steps.add(new CaseStep(history.get(i), number, changed));
        }
    }

    private void addFiles(RecordRef owner, String part, String number, List<CaseStep> steps) {
        for (Stored<Attachment> file : attachments.ever(owner)) {
            Detail name = new Detail(part, "field.name", null, file.content().name());
            register.history(new RecordRef(Attachments.newKind().name(), file.id()))
                    .forEach(step -> steps.add(new CaseStep(step, number, List.of(name))));
        }
    }

    private void addLinks(Viewer viewer, RecordRef of, List<CaseStep> steps) {
        for (Stored<Link> link : register.read(db -> links.ever(db, of))) {
            if (link.content().role().equals(Inspections.CAUSE) && seesBoth(viewer, link.content())) {
                String complaint = complaints.number(link.content().from().id());
                Object visit = inspections
                        .peek(viewer, link.content().to().id())
                        .map(stored -> stored.content().number())
                        .orElse("");
                Detail joined = new Detail("", "visit.number", null, visit);
                register.history(new RecordRef(links.kind().name(), link.id()))
                        .forEach(step -> steps.add(new CaseStep(step, complaint, List.of(joined))));
            }
        }
    }

    private boolean seesBoth(Viewer viewer, Link link) {
        return complaints.sees(viewer, link.from().id())
                && inspections.sees(viewer, link.to().id());
    }

    /** The last step of the first of some records that the viewer may know of. */
    public Optional<LedgerEntry> lastStep(Viewer viewer, Collection<RecordRef> records) {
        return records.stream()
                .filter(record -> sees(viewer, record))
                .findFirst()
                .map(record -> register.history(record).getLast().entry());
    }

    /** A field as the ledger's first entry of a record has it, for those who may see every record. */
    public Optional<JsonNode> firstSaid(Viewer viewer, RecordRef record, String field) {
        if (!viewer.reach(Step.READ_COMPLAINT).unlimited()
                || !viewer.reach(Step.READ_VISIT).unlimited()) {
            return Optional.empty();
        }
        return register.history(record).stream()
                .findFirst()
                .map(entry -> entry.after().get(field));
    }

    /** Who opened, printed or was refused a complaint or visit, newest first; for those who answer for it. */
    public List<ReadLine> openings(Viewer viewer, RecordRef record, int most) {
        viewer.require(Step.READ_OPENINGS);
        boolean reached = record.kind().equals(Complaints.kind().name())
                ? complaints.reaches(viewer, Step.READ_OPENINGS, record.id())
                : inspections.reaches(viewer, Step.READ_OPENINGS, record.id());
        return reached && sees(viewer, record) ? reads.of(record, most) : List.of();
    }

    private boolean sees(Viewer viewer, RecordRef record) {
        return record.kind().equals(Complaints.kind().name())
                ? complaints.sees(viewer, record.id())
                : record.kind().equals(Inspections.kind().name()) && inspections.sees(viewer, record.id());
    }

    @FunctionalInterface
    private interface Between<C> {
        List<Detail> of(@Nullable C before, C after);
    }
}

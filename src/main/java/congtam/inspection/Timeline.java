package congtam.inspection;

import congtam.access.Viewer;
import congtam.agency.Agencies;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFile;
import congtam.complaint.Complaints;
import congtam.inspection.CaseStep.Detail;
import congtam.person.People;
import congtam.person.Person;
import congtam.register.Attachment;
import congtam.register.Attachments;
import congtam.register.HistoryEntry;
import congtam.register.Kind;
import congtam.register.Link;
import congtam.register.Links;
import congtam.register.RecordRef;
import congtam.register.Register;
import congtam.register.Stored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that happened in one case: to a complaint, to the visits that it caused, their links, their files. Oldest first. */
public final class Timeline {
    private final Register register;
    private final Complaints complaints;
    private final Inspections inspections;
    private final Attachments attachments;
    private final Links links;
    private final CaseDetails details;

    public Timeline(
            Register register,
            Agencies agencies,
            Complaints complaints,
            Inspections inspections,
            Attachments attachments,
            Links links) {
        this.register = register;
        this.complaints = complaints;
        this.inspections = inspections;
        this.attachments = attachments;
        this.links = links;
        this.details = new CaseDetails(agencies);
    }

    /** The case of a complaint, with all that happened to its visits; a visit that was unlinked shows by its links only. */
    public List<CaseStep> ofComplaint(Viewer viewer, UUID id) {
        List<CaseStep> steps = new ArrayList<>();
        complaints.open(viewer, id).ifPresent(file -> addComplaint(file, steps));
        inspections.ofComplaint(viewer, id).forEach(visit -> addVisit(viewer, visit.id(), steps));
        addLinks(viewer, Complaints.ref(id), steps);
        return inOrder(steps);
    }

    /** A visit alone, with its links. */
    public List<CaseStep> ofInspection(Viewer viewer, UUID id) {
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
        Stored<Complaint> stored = file.complaint();
        String number = stored.content().number();
        add(Complaints.kind(), stored.id(), number, details::complaint, steps);
        Stored<Person> caller = file.caller();
        if (caller != null) {
            add(People.kind(), caller.id(), number, CaseDetails::person, steps);
        }
        addFiles(Complaints.ref(stored.id()), "", number, steps);
    }

    private void addVisit(Viewer viewer, UUID id, List<CaseStep> steps) {
        List<HistoryEntry> history = inspections.history(viewer, id);
        Optional<Stored<Inspection>> open = inspections.open(viewer, id);
        if (open.isEmpty()) {
            return;
        }
        String number = open.get().content().number();
        add(Inspections.kind(), id, number, details::visit, steps);
        addFiles(Inspections.ref(id), "", number, steps);
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
            if (link.content().role().equals(Inspections.CAUSE)) {
                String complaint = complaints
                        .open(viewer, link.content().from().id())
                        .map(file -> file.complaint().content().number())
                        .orElse("");
                Object visit = inspections
                        .open(viewer, link.content().to().id())
                        .map(stored -> stored.content().number())
                        .orElse("");
                Detail joined = new Detail("", "visit.number", null, visit);
                register.history(new RecordRef(links.kind().name(), link.id()))
                        .forEach(step -> steps.add(new CaseStep(step, complaint, List.of(joined))));
            }
        }
    }

    @FunctionalInterface
    private interface Between<C> {
        List<Detail> of(@Nullable C before, C after);
    }
}

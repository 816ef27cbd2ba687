package congtam.inspection;

import static congtam.register.schema.Tables.INSPECTION_FINDING;
import static congtam.register.schema.Tables.INSPECTION_OFFICIAL;

import congtam.access.Purpose;
import congtam.access.ReadAct;
import congtam.access.ReadLog;
import congtam.access.Step;
import congtam.access.Viewer;
import congtam.complaint.ComplaintRow;
import congtam.complaint.Complaints;
import congtam.official.Officials;
import congtam.register.Register;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was complained of and found about one official, through all their posts; as far as whoever asks may know of each case. */
public final class OfficialCases {
    private final Register register;
    private final Officials officials;
    private final Complaints complaints;
    private final Inspections inspections;
    private final ReadLog reads;

    public OfficialCases(
            Register register, Officials officials, Complaints complaints, Inspections inspections, ReadLog reads) {
        this.register = register;
        this.officials = officials;
        this.complaints = complaints;
        this.inspections = inspections;
        this.reads = reads;
    }

    /**
     * The cases.
     *
     * @param complaints newest first
     * @param findings of the newest visit first, then in the order of its minutes
     */
    public record About(List<ComplaintRow> complaints, List<FindingAbout> findings) {}

    /** One finding with its visit. */
    public record FindingAbout(InspectionRow visit, String line, Outcome outcome, Severity severity, String fact) {}

    /** Reads them together, which takes a right of its own and leaves a line in the read log. */
    public About of(Viewer viewer, UUID official) {
        viewer.require(Step.TRACE_OFFICIAL);
        Purpose purpose = viewer.purposes().ofSearch();
        reads.note(viewer, ReadAct.TRACED, Officials.ref(official), officials.code(official), purpose);
        return new About(complaints(viewer, official, purpose), findings(viewer, official));
    }

    /** That a protected case is about somebody is what it says; as in a search, it is told for a purpose only. */
    private List<ComplaintRow> complaints(Viewer viewer, UUID official, Purpose purpose) {
        return complaints.rows(viewer, complaints.about(official)).stream()
                .filter(row -> !row.restricted() || !purpose.equals(Purpose.NONE))
                .toList();
    }

    private List<FindingAbout> findings(Viewer viewer, UUID official) {
        List<Named> named = register.read(db -> db.select(
                        INSPECTION_FINDING.INSPECTION_ID,
                        INSPECTION_FINDING.POSITION,
                        INSPECTION_FINDING.LINE,
                        INSPECTION_FINDING.OUTCOME,
                        INSPECTION_FINDING.SEVERITY,
                        INSPECTION_FINDING.FACT)
                .from(INSPECTION_OFFICIAL)
                .join(INSPECTION_FINDING)
                .on(INSPECTION_FINDING.ID.eq(INSPECTION_OFFICIAL.FINDING_ID))
                .where(INSPECTION_OFFICIAL.OFFICIAL_ID.eq(official))
                .orderBy(INSPECTION_FINDING.INSPECTION_ID, INSPECTION_FINDING.POSITION)
                .fetch(row -> new Named(
                        row.value1(),
                        row.value3(),
                        Outcome.valueOf(row.value4()),
                        Severity.valueOf(row.value5()),
                        row.value6())));
        Map<UUID, InspectionRow> visits =
                inspections
                        .rows(
                                viewer,
                                named.stream().map(Named::visit).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(InspectionRow::id, Function.identity()));
        return named.stream()
                .filter(one -> visits.containsKey(one.visit()))
                .map(one -> new FindingAbout(
                        Objects.requireNonNull(visits.get(one.visit())),
                        one.line(),
                        one.outcome(),
                        one.severity(),
                        one.fact()))
                .sorted(Comparator.comparing((FindingAbout one) -> one.visit().startsAt())
                        .reversed())
                .toList();
    }

    private record Named(UUID visit, String line, Outcome outcome, Severity severity, String fact) {}
}

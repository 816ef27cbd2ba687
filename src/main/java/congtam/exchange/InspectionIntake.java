package congtam.exchange;

import congtam.access.Viewer;
import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionMerge;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionState;
import congtam.inspection.Inspections;
import congtam.inspection.VisitKind;
import congtam.office.Office;
import congtam.register.Register;
import congtam.register.Stored;
import congtam.register.Writing;
import congtam.text.Problem;
import congtam.text.Vietnamese;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How rows become visits with their findings. */
final class InspectionIntake implements Intake<InspectionValues, Stored<Inspection>, Inspection> {
    private static final String CREATE = "inspection.import";
    private static final String CHANGE = "inspection.reimport";
    private static final UUID NO_AGENCY = new UUID(0, 0);

    private final Register register;
    private final Inspections inspections;
    private final LastImported lastImported;
    private final Viewer viewer;

    InspectionIntake(Office office, Viewer viewer) {
        this.register = office.register();
        this.inspections = office.inspections();
        this.lastImported = new LastImported(office.register());
        this.viewer = viewer;
    }

    @Override
    public InspectionValues values(RowMapping mapping, CsvRow row, String source) {
        return new InspectionValues(
                mapping.time(row, Target.VISIT_START),
                mapping.timeOrNull(row, Target.VISIT_END),
                mapping.text(row, Target.VISIT_AGENCY),
                mapping.text(row, Target.VISIT_PLACE),
                mapping.text(row, Target.VISIT_DECISION),
                VisitKind.valueOf(mapping.code(row, Target.VISIT_KIND, VisitKind.SURPRISE.name())),
                InspectionState.valueOf(mapping.code(row, Target.VISIT_STATE, InspectionState.FINISHED.name())),
                InspectionResult.valueOf(mapping.code(row, Target.VISIT_RESULT, InspectionResult.UNDECIDED.name())),
                mapping.text(row, Target.VISIT_LEADER),
                mapping.text(row, Target.VISIT_NOTE),
                source,
                findings(mapping, row, source));
    }

    private List<Finding> findings(RowMapping mapping, CsvRow row, String source) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (FindingRule rule : mapping.findings()) {
            for (String piece : pieces(rule, mapping.cell(row, rule.column()))) {
                // Several rules may speak of one column.
                int place = places.merge(rule.column(), 1, Integer::sum);
                findings.add(new Finding(
                        id(source, rule.column(), place),
                        rule.line(),
                        rule.outcome(),
                        rule.severity(),
                        "",
                        rule.fact() == null ? piece : mapping.filled(row, rule.fact()),
                        "",
                        "",
                        List.of()));
            }
        }
        return findings;
    }

    private static List<String> pieces(FindingRule rule, String cell) {
        String separator = rule.separator();
        List<String> pieces = separator == null ? List.of(cell) : Arrays.asList(cell.split(Pattern.quote(separator)));
        return pieces.stream()
                .map(Vietnamese::clean)
                .filter(piece -> !piece.isEmpty() && !piece.equals(rule.except()))
                .toList();
    }

    /** The same for the same place in the same row, so that a changed row changes its findings instead of adding new ones. */
    private UUID id(String source, String column, int place) {
        String name = String.join("\n", register.id().toString(), source, column, String.valueOf(place));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void refuse(InspectionValues values) {
        if (values.agency().isEmpty()) {
            throw Problem.of("row.agency-empty");
        }
        Inspections.refuseFuture(
                values.state(), values.startsAt(), register.clock().instant());
        values.asNew(NO_AGENCY);
    }

    @Override
    public List<Stored<Inspection>> create(Writing writing, List<Placed<InspectionValues>> rows) {
        return inspections.startAll(
                writing,
                rows.stream()
                        .map(row -> row.values().asNew(agency(row.agency())))
                        .toList(),
                CREATE);
    }

    /** Visits are not protected. */
    @Override
    public boolean isOthers(UUID id) {
        return false;
    }

    @Override
    public Stored<Inspection> seen(UUID id) {
        return inspections
                .peek(viewer, id)
                .orElseThrow(() -> new IllegalStateException("imported visit " + id + " is gone"));
    }

    @Override
    public Stored<?> record(Stored<Inspection> seen) {
        return seen;
    }

    @Override
    public Inspection base(UUID id, String identity) {
        return lastImported.said(Inspections.kind(), id, CHANGE, identity, InspectionIntake::merge);
    }

    private static Inspection merge(Inspection base, Inspection mine, Inspection theirs) {
        return InspectionMerge.merge(base, mine, theirs).content();
    }

    @Override
    public Function<Writing, Stored<Inspection>> change(
            Inspection base, Placed<InspectionValues> row, Stored<Inspection> seen) {
        // An agency that is yet to be made is not known when the change is tried.
        UUID agency = row.agency() == null ? NO_AGENCY : row.agency();
        Inspection merged = merge(base, row.values().onTopOf(base, agency), seen.content());
        return writing -> inspections.change(writing, seen, merged, CHANGE);
    }

    /** The profile leaves no visit without its agency. */
    private static UUID agency(@Nullable UUID id) {
        if (id == null) {
            throw new IllegalStateException("a visit without an agency");
        }
        return id;
    }
}

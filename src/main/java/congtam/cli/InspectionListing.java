package congtam.cli;

import congtam.access.Viewer;
import congtam.agency.Reorganisation;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionRow;
import congtam.inspection.InspectionSort;
import congtam.inspection.InspectionState;
import congtam.inspection.Inspections;
import congtam.inspection.RemedyFilter;
import congtam.office.Office;
import congtam.text.Texts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code list inspections}. */
final class InspectionListing implements Listing<InspectionRow> {
    private final Inspections inspections;
    private final Viewer viewer;
    private final InspectionFilter filter;
    private final List<Reorganisation> breaks;

    InspectionListing(Office office, Viewer viewer, Arguments arguments) {
        this.inspections = office.inspections();
        this.viewer = viewer;
        String text = arguments.option("--text");
        this.filter = new InspectionFilter(
                        text == null ? "" : text,
                        arguments.agency(office),
                        arguments.code("--result", InspectionResult.class),
                        arguments.code("--state", InspectionState.class),
                        arguments.code("--remedies", RemedyFilter.class),
                        arguments.date("--from"),
                        arguments.date("--to"))
                .withFailed(arguments.has("--failed"))
                .withView(arguments.view())
                .withMine(arguments.has("--mine"));
        this.breaks = arguments.breaks(office, filter.agencyId());
    }

    @Override
    public String code() {
        return "inspection";
    }

    @Override
    public List<Reorganisation> breaks() {
        return breaks;
    }

    @Override
    public List<InspectionRow> page(@Nullable InspectionRow after, int size) {
        return inspections.page(viewer, filter, InspectionSort.NEWEST_FIRST, after, size);
    }

    @Override
    public List<String> fields() {
        return List.of(
                "number",
                "startsAt",
                "endsAt",
                "kind",
                "agency",
                "state",
                "result",
                "findings",
                "failed",
                "openRemedies",
                "nextDue");
    }

    @Override
    public void fill(ObjectNode node, InspectionRow row) {
        node.put("number", row.number());
        node.put("startsAt", Json.time(row.startsAt()));
        node.put("endsAt", row.endsAt() == null ? null : Json.time(row.endsAt()));
        node.put("kind", row.kind().name());
        node.put("agency", row.agencyName());
        node.put("state", row.state().name());
        node.put("result", row.result().name());
        node.put("findings", row.findings());
        node.put("failed", row.failed());
        node.put("openRemedies", row.openRemedies());
        node.put("nextDue", row.nextDue() == null ? null : Objects.toString(row.nextDue()));
    }

    @Override
    public List<Integer> widths() {
        return List.of(16, 16, 14, 16, 26, 9);
    }

    @Override
    public List<String> heads(Texts texts) {
        return List.of(
                texts.get("visit.number"),
                texts.get("visit.startsAt"),
                texts.get("visit.kind"),
                texts.get("visit.state"),
                texts.get("visit.result"),
                texts.get("Outcome.FAILED"),
                texts.get("visit.agencyId"));
    }

    @Override
    public List<String> cells(InspectionRow row, Texts texts) {
        return List.of(
                row.number(),
                texts.dateTime(row.startsAt()),
                texts.of(row.kind()),
                texts.of(row.state()),
                texts.of(row.result()),
                Terminal.plain(row.failed()),
                row.agencyName());
    }
}

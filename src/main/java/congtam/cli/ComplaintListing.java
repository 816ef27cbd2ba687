package congtam.cli;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.ComplaintState;
import congtam.complaint.Complaints;
import congtam.complaint.ContentKind;
import congtam.office.Office;
import congtam.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code list complaints}. */
final class ComplaintListing implements Listing<ComplaintRow> {
    private final Complaints complaints;
    private final Viewer viewer;
    private final ComplaintFilter filter;

    ComplaintListing(Office office, Viewer viewer, Arguments arguments) {
        this.complaints = office.complaints();
        this.viewer = viewer;
        String text = arguments.option("--text");
        this.filter = new ComplaintFilter(
                text == null ? "" : text,
                arguments.agency(office),
                arguments.code("--kind", ContentKind.class),
                arguments.code("--state", ComplaintState.class),
                arguments.date("--from"),
                arguments.date("--to"));
    }

    @Override
    public List<ComplaintRow> page(@Nullable ComplaintRow after, int size) {
        return complaints.page(viewer, filter, ComplaintSort.NEWEST_FIRST, after, size);
    }

    @Override
    public List<String> fields() {
        return List.of("number", "receivedAt", "channel", "kind", "field", "agency", "state", "contents", "excerpt");
    }

    @Override
    public void fill(ObjectNode node, ComplaintRow row) {
        node.put("number", row.number());
        node.put("receivedAt", Json.time(row.receivedAt()));
        node.put("channel", row.channel().name());
        node.put("kind", row.kind().name());
        node.put("field", row.field());
        node.put("agency", row.agencyName());
        node.put("state", row.state().name());
        node.put("contents", row.contents());
        node.put("excerpt", row.excerpt());
    }

    @Override
    public List<Integer> widths() {
        return List.of(16, 16, 14, 14, 30);
    }

    @Override
    public List<String> heads(Texts texts) {
        return List.of(
                texts.get("field.number"),
                texts.get("field.receivedAt"),
                texts.get("field.kind"),
                texts.get("field.state"),
                texts.get("field.agency"),
                texts.get("field.summary"));
    }

    @Override
    public List<String> cells(ComplaintRow row, Texts texts) {
        return List.of(
                row.number(),
                texts.dateTime(row.receivedAt()),
                texts.of(row.kind()),
                texts.of(row.state()),
                row.agencyName(),
                row.excerpt());
    }
}

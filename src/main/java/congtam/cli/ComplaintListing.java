package congtam.cli;

import congtam.access.Purpose;
import congtam.access.Viewer;
import congtam.agency.Reorganisation;
import congtam.complaint.Callers;
import congtam.complaint.ClockWords;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.ComplaintState;
import congtam.complaint.Complaints;
import congtam.complaint.ContentKind;
import congtam.complaint.DueFilter;
import congtam.complaint.DueMark;
import congtam.deadline.Level;
import congtam.office.Office;
import congtam.person.Redaction;
import congtam.text.Problem;
import congtam.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code list complaints}; what is written may leave the office, so no excerpt repeats who called. */
final class ComplaintListing implements Listing<ComplaintRow> {
    private final Complaints complaints;
    private final Callers callers;
    private final Viewer viewer;
    private final ComplaintFilter filter;
    private final List<Reorganisation> breaks;
    private @Nullable ComplaintRow last;
    private boolean leavesOut;
    private final ComplaintSort sort;

    ComplaintListing(Office office, Viewer viewer, Arguments arguments) {
        this.complaints = office.complaints();
        this.callers = office.callers();
        this.viewer = viewer;
        String text = arguments.option("--text");
        String purpose = arguments.option("--purpose");
        if (purpose != null) {
            viewer.purposes().stateSearch(new Purpose(purpose));
        }
        this.leavesOut = text != null && complaints.searchLeavesOut(viewer);
        this.filter = new ComplaintFilter(
                        text == null ? "" : text,
                        arguments.agency(office),
                        arguments.code("--kind", ContentKind.class),
                        arguments.code("--state", ComplaintState.class),
                        arguments.date("--from"),
                        arguments.date("--to"))
                .withView(arguments.view())
                .withMine(arguments.has("--mine"))
                .withDue(due(office, arguments.option("--due")));
        this.breaks = arguments.breaks(office, filter.agencyId());
        this.sort = arguments.has("--by-due") ? ComplaintSort.SOONEST_DUE : ComplaintSort.NEWEST_FIRST;
    }

    /** A level by its code, or one of the other ways in which a case stands. */
    private static @Nullable DueFilter due(Office office, @Nullable String wanted) {
        if (wanted == null) {
            return null;
        }
        List<String> levels = office.deadlines().tables().levels().all().stream()
                .map(Level::code)
                .toList();
        String code = wanted.toUpperCase(Locale.ROOT);
        if (levels.contains(code)) {
            return DueFilter.level(code);
        }
        return Stream.of(DueFilter.What.values())
                .filter(what -> what != DueFilter.What.LEVEL && what.name().equals(code))
                .findFirst()
                .map(DueFilter::new)
                .orElseThrow(() -> Problem.of(
                        "cli.value",
                        "--due",
                        wanted,
                        String.join(", ", levels) + ", PAUSED, COUNTED, PROMISE_KEPT, PROMISE_BROKEN, IN_TIME, LATE"));
    }

    @Override
    public String code() {
        return "complaint";
    }

    @Override
    public String warning() {
        return leavesOut ? "cli.list.protected" : "";
    }

    @Override
    public List<Reorganisation> breaks() {
        return breaks;
    }

    @Override
    public List<ComplaintRow> page(@Nullable ComplaintRow after, int size) {
        List<ComplaintRow> read;
        List<ComplaintRow> page;
        do {
            read = complaints.page(viewer, filter, sort, last, size);
            last = read.isEmpty() ? last : read.getLast();
            page = read.stream().filter(this::mayLeave).toList();
            leavesOut |= page.size() < read.size();
        } while (page.isEmpty() && !read.isEmpty());
        Map<UUID, Redaction> redactions =
                callers.redactions(page.stream().map(ComplaintRow::id).toList());
        return page.stream()
                .map(row -> row.withExcerpt(
                        Objects.requireNonNull(redactions.get(row.id())).text(row.excerpt(), "…")))
                .toList();
    }

    /** What a command writes can leave the office, so a protected case is in it for a purpose only. */
    private boolean mayLeave(ComplaintRow row) {
        return !row.restricted() || !viewer.purposes().ofSearch().equals(Purpose.NONE);
    }

    @Override
    public List<String> fields() {
        return List.of(
                "number",
                "receivedAt",
                "channel",
                "kind",
                "field",
                "agency",
                "state",
                "contents",
                "excerpt",
                "restricted",
                "due",
                "level",
                "clock",
                "provisional");
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
        node.put("restricted", row.restricted());
        DueMark due = row.due();
        node.put("due", due.end() == null ? null : Json.time(due.end()));
        node.put("level", due.level() == null ? null : due.level().code());
        node.put("clock", due.state() == null ? null : due.state().name());
        node.put("provisional", due.provisional());
    }

    @Override
    public List<Integer> widths() {
        return List.of(16, 16, 14, 14, 34, 30);
    }

    @Override
    public List<String> heads(Texts texts) {
        return List.of(
                texts.get("field.number"),
                texts.get("field.receivedAt"),
                texts.get("field.kind"),
                texts.get("field.state"),
                texts.get("field.due"),
                texts.get("field.agency"),
                texts.get("field.summary"));
    }

    private static String due(DueMark mark, Texts texts) {
        ClockWords words = new ClockWords(texts);
        String level = words.level(mark);
        return level.isEmpty() ? words.brief(mark) : words.brief(mark) + " · " + level;
    }

    @Override
    public List<String> cells(ComplaintRow row, Texts texts) {
        return List.of(
                row.number(),
                texts.dateTime(row.receivedAt()),
                texts.of(row.kind()),
                texts.of(row.state()),
                due(row.due(), texts),
                row.agencyName(),
                row.excerpt());
    }
}

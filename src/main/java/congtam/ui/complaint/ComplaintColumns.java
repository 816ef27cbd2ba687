package congtam.ui.complaint;

import congtam.complaint.ClockWords;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.DueMark;
import congtam.text.Texts;
import congtam.ui.kit.Column;
import congtam.ui.kit.Column.Cell;
import congtam.ui.kit.Glyph;
import java.util.List;

/** The columns of the list of complaints. */
final class ComplaintColumns {
    private ComplaintColumns() {}

    static List<Column<ComplaintRow>> of(Texts texts) {
        ClockWords words = new ClockWords(texts);
        return List.of(
                new Column<>(
                        "number",
                        "field.number",
                        row -> row.restricted() ? Cell.marked(Glyph.SHIELD, row.number()) : Cell.of(row.number()),
                        160,
                        ComplaintSort.Column.NUMBER),
                new Column<>(
                        "received",
                        "list.received",
                        row -> Cell.quiet(texts.dateTime(row.receivedAt())),
                        148,
                        ComplaintSort.Column.RECEIVED),
                new Column<>(
                        "state",
                        "field.state",
                        row -> Cell.dot(
                                texts.of(row.state()), "state." + row.state().name()),
                        126,
                        ComplaintSort.Column.STATE),
                new Column<>("due", "field.due", row -> due(row.due(), words), 216, ComplaintSort.Column.DUE),
                new Column<>(
                        "kind", "field.kind", row -> Cell.of(texts.of(row.kind())), 106, ComplaintSort.Column.KIND),
                new Column<>("field", "field.field", row -> Cell.of(row.field()), 116, null),
                new Column<>(
                        "agency",
                        "list.agency",
                        row -> row.agencyName().isEmpty()
                                ? Cell.quiet(texts.get("list.no-agency"))
                                : Cell.of(agency(row, texts)),
                        150,
                        ComplaintSort.Column.AGENCY),
                new Column<>("channel", "field.channel", row -> Cell.quiet(texts.of(row.channel())), 128, null, false),
                new Column<>(
                        "excerpt",
                        "list.excerpt",
                        row -> Cell.quiet(row.restricted() ? texts.get("list.protected") : oneLine(row.excerpt())),
                        128,
                        null));
    }

    /** The date, with a dot and the level where it presses. */
    private static Cell due(DueMark mark, ClockWords words) {
        String date = words.brief(mark);
        if (mark.level() == null) {
            return Cell.quiet(date);
        }
        return Cell.dot(date + " · " + words.brief(mark.level()), mark.overdue() ? "due.LATE" : "due.SOON");
    }

    private static String agency(ComplaintRow row, Texts texts) {
        return row.contents() > 1
                ? texts.get("list.agency-and-more", row.agencyName(), row.contents() - 1)
                : row.agencyName();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}

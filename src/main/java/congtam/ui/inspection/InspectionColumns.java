package congtam.ui.inspection;

import congtam.inspection.InspectionRow;
import congtam.inspection.InspectionSort;
import congtam.text.Texts;
import congtam.ui.kit.Column;
import congtam.ui.kit.Column.Cell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The columns of the list of visits. */
final class InspectionColumns {
    private InspectionColumns() {}

    static List<Column<InspectionRow>> of(Texts texts, Clock clock) {
        return List.of(
                new Column<>("number", "visit.number", row -> Cell.of(row.number()), 140, InspectionSort.Column.NUMBER),
                new Column<>(
                        "started",
                        "visit.startsAt",
                        row -> Cell.quiet(texts.dateTime(row.startsAt())),
                        154,
                        InspectionSort.Column.STARTED),
                new Column<>(
                        "agency",
                        "visit.agencyId",
                        row -> Cell.of(row.agencyName()),
                        240,
                        InspectionSort.Column.AGENCY),
                new Column<>(
                        "state",
                        "visit.state",
                        row -> Cell.dot(texts.of(row.state()), "visit." + row.state()),
                        138,
                        InspectionSort.Column.STATE),
                new Column<>(
                        "result",
                        "visit.result",
                        row -> Cell.dot(texts.of(row.result()), "result." + row.result()),
                        178,
                        InspectionSort.Column.RESULT),
                new Column<>(
                        "failed",
                        "visits.failed",
                        row -> row.findings() == 0
                                ? Cell.quiet("")
                                : Cell.of(texts.get("visits.failed-of", row.failed(), row.findings())),
                        98,
                        InspectionSort.Column.FAILED),
                new Column<>(
                        "remedies",
                        "visits.remedies",
                        row -> row.openRemedies() == 0
                                ? Cell.quiet("")
                                : Cell.of(texts.get("visits.open-remedies", row.openRemedies())),
                        102,
                        null),
                new Column<>("due", "visits.due", row -> due(row, texts, clock), 116, null),
                new Column<>("kind", "visit.kind", row -> Cell.quiet(texts.of(row.kind())), 110, null, false));
    }

    private static Cell due(InspectionRow row, Texts texts, Clock clock) {
        LocalDate due = row.nextDue();
        if (due == null) {
            return Cell.quiet("");
        }
        boolean overdue = due.isBefore(LocalDate.ofInstant(clock.instant(), Texts.ZONE));
        return overdue ? Cell.dot(texts.date(due), "overdue") : Cell.of(texts.date(due));
    }
}

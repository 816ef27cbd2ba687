package congtam.ui.overview;

import congtam.access.Viewer;
import congtam.agency.AgencyCount;
import congtam.complaint.CaseNotices.AtLevel;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.complaint.Complaints;
import congtam.inspection.InspectionFilter;
import congtam.inspection.InspectionRow;
import congtam.inspection.InspectionSort;
import congtam.office.Office;
import congtam.text.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the first screen says on one day.
 *
 * @param fresh how many came in today, since the last working day, within a week
 * @param newest of that week
 * @param bands how many have been open for how long
 * @param dues how many have reached which level of their time limits
 * @param oldest of those that are open
 * @param agencies with most complaints lately, in which those of the units below them are counted
 * @param visits the last ones
 */
public record Overview(
        LocalDate today,
        List<Figure> fresh,
        List<ComplaintRow> newest,
        List<Figure> bands,
        List<Figure> dues,
        List<ComplaintRow> oldest,
        List<Figure> agencies,
        List<InspectionRow> visits) {
    static final int LATELY_DAYS = 90;

    private static final int LINES = 5;
    private static final int WEEK_DAYS = 7;

    /** Reads it; not for the event dispatch thread. */
    static Overview read(Office office, Viewer viewer, LocalDate today, Language language) {
        Complaints complaints = office.complaints();
        ComplaintFilter week = since(today.minusDays(WEEK_DAYS - 1));
        ComplaintFilter open = ComplaintFilter.ALL.withOpen();
        return new Overview(
                today,
                List.of(
                        newest(complaints, viewer, "overview.today", since(today)),
                        newest(complaints, viewer, "overview.working-day", since(lastWorkingDay(today))),
                        newest(complaints, viewer, "overview.week", week)),
                complaints.page(viewer, week, ComplaintSort.NEWEST_FIRST, null, LINES),
                List.of(
                        band(complaints, viewer, "overview.band-30", open.withDays(today.minusDays(29), null)),
                        band(complaints, viewer, "overview.band-90", aged(open, today, 30, 90)),
                        band(complaints, viewer, "overview.band-365", aged(open, today, 91, 365)),
                        band(complaints, viewer, "overview.band-older", open.withDays(null, today.minusDays(366)))),
                office.notices().standing(viewer).stream()
                        .map(level -> due(level, language))
                        .toList(),
                complaints.page(viewer, open, ComplaintSort.OLDEST_FIRST, null, LINES),
                agencies(complaints, viewer, since(today.minusDays(LATELY_DAYS - 1))),
                // Visits planned for coming days are not the last ones.
                office.inspections()
                        .page(viewer, InspectionFilter.between(null, today), InspectionSort.NEWEST_FIRST, null, LINES));
    }

    /** The day before, or the Friday before a weekend. */
    static LocalDate lastWorkingDay(LocalDate today) {
        LocalDate day = today.minusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static ComplaintFilter since(LocalDate day) {
        return ComplaintFilter.between(day, null);
    }

    private static ComplaintFilter aged(ComplaintFilter open, LocalDate today, int least, int most) {
        return open.withDays(today.minusDays(most), today.minusDays(least));
    }

    private static Figure newest(Complaints complaints, Viewer viewer, String name, ComplaintFilter filter) {
        return new Figure(name, complaints.count(viewer, filter), filter, ComplaintSort.NEWEST_FIRST);
    }

    private static Figure band(Complaints complaints, Viewer viewer, String name, ComplaintFilter filter) {
        return new Figure(name, complaints.count(viewer, filter), filter, ComplaintSort.OLDEST_FIRST);
    }

    private static Figure due(AtLevel level, Language language) {
        return new Figure(level.level().name().in(language), level.cases(), level.filter(), ComplaintSort.SOONEST_DUE);
    }

    private static List<Figure> agencies(Complaints complaints, Viewer viewer, ComplaintFilter lately) {
        return complaints.units(viewer, lately).stream()
                .limit(LINES)
                .map(agency -> agency(lately, agency))
                .toList();
    }

    private static Figure agency(ComplaintFilter lately, AgencyCount agency) {
        return new Figure(
                agency.name(),
                agency.number(),
                lately.withAgency(Objects.requireNonNull(agency.id())),
                ComplaintSort.NEWEST_FIRST);
    }
}

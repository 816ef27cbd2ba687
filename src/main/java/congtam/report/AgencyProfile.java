package congtam.report;

import congtam.agency.AgencyVersion;
import congtam.agency.Reorganisation;
import congtam.complaint.ComplaintFilter;
import congtam.inspection.InspectionFilter;
import congtam.inspection.RemedyFilter;
import congtam.inspection.VisitSpan;
import congtam.official.Answering;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One agency on one page: what it is and was, who answers for it, and the figures of a period with all below it.
 *
 * @param day the one of name and people: today, or the last one of an agency that has gone
 * @param present its version of that day
 * @param above the one above it; empty for none
 * @param former earlier names, the latest first
 * @param became who answers for it by today, where it has gone; else null
 * @param answering its head and its focal persons
 * @param before whose work it took over, and {@code after} who took over its work; by their days
 * @param spans the period month by month, or year by year if it is long; only those in which something happened
 */
public record AgencyProfile(
        LocalDate day,
        AgencyVersion present,
        String above,
        List<AgencyVersion> former,
        @Nullable Became became,
        List<Answering> answering,
        List<Kin> before,
        List<Kin> after,
        Summary summary,
        List<Span> spans) {

    /** That it has gone. */
    public record Became(LocalDate since, List<String> heirs) {}

    /**
     * A step of succession seen from one side.
     *
     * @param name of the other on that day
     * @param act by which it came about
     * @param whole whether nothing was left for others
     */
    public record Kin(LocalDate day, UUID id, String name, String act, boolean whole) {}

    /**
     * Some months of the period.
     *
     * @param year whether it is a whole year rather than a month
     * @param complaints that came in
     * @param visits that began
     */
    public record Span(LocalDate from, LocalDate to, boolean year, long complaints, VisitSpan visits) {
        boolean isEmpty() {
            return complaints == 0 && visits.visits() == 0;
        }
    }

    /** The list behind a span's complaints. */
    public ComplaintFilter complaints(Span span) {
        return summary.allComplaints().withDays(span.from(), span.to());
    }

    /** The list behind a span's visits with findings that failed. */
    public InspectionFilter failed(Span span) {
        return visits(span, null).withFailed(true);
    }

    /** The reorganisations that came since the span before, so that its figures are not to be compared with those above it. */
    public List<Reorganisation> breaks(Span span) {
        int place = spans.indexOf(span);
        LocalDate before = place == 0 ? summary.from() : spans.get(place - 1).to();
        return summary.breaks().stream()
                .filter(act ->
                        act.effective().isAfter(before) && !act.effective().isAfter(span.to()))
                .toList();
    }

    /** The list behind a span's visits; null for all of them. */
    public InspectionFilter visits(Span span, @Nullable RemedyFilter remedies) {
        return summary.allVisits().withDays(span.from(), span.to()).withRemedies(remedies);
    }
}

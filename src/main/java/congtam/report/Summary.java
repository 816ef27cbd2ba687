package congtam.report;

import congtam.agency.Reorganisation;
import congtam.agency.View;
import congtam.complaint.ComplaintCounts;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.DueFilter;
import congtam.inspection.InspectionCounts;
import congtam.inspection.InspectionFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period: what came in and which visits began between two days, both included.
 *
 * @param view on whose agencies
 * @param agency of whom, with all below it; null for everybody
 * @param dues how time limits were kept
 * @param breaks reorganisations within the period, or between it and the day on whose agencies it is seen
 */
public record Summary(
        LocalDate from,
        LocalDate to,
        View view,
        @Nullable UUID agency,
        List<Reorganisation> breaks,
        Instant madeAt,
        String madeBy,
        ComplaintCounts complaints,
        List<ComplaintCounts.Count<DueFilter.What>> dues,
        InspectionCounts visits) {

    /** The list of all that came in. */
    ComplaintFilter allComplaints() {
        return ComplaintFilter.between(from, to).withAgency(agency).withView(view);
    }

    /** The list of all visits. */
    InspectionFilter allVisits() {
        return InspectionFilter.between(from, to).withAgency(agency).withView(view);
    }
}

package congtam.report;

import congtam.complaint.ComplaintCounts;
import congtam.inspection.InspectionCounts;
import java.time.Instant;
import java.time.LocalDate;

/** The figures of a period: what came in and which visits began between two days, both included. */
public record Summary(
        LocalDate from,
        LocalDate to,
        Instant madeAt,
        String madeBy,
        ComplaintCounts complaints,
        InspectionCounts visits) {}

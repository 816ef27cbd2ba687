package congtam.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list. It names no person.
 *
 * @param findings how many lines were answered
 * @param failed how many of them were not passed
 * @param openRemedies how many remedies are neither reported nor verified
 * @param nextDue the earliest day of those; null if there is none
 */
public record InspectionRow(
        UUID id,
        String number,
        Instant startsAt,
        @Nullable Instant endsAt,
        VisitKind kind,
        UUID agencyId,
        String agencyName,
        InspectionState state,
        InspectionResult result,
        int findings,
        int failed,
        int openRemedies,
        @Nullable LocalDate nextDue,
        String sortKey) {}

package congtam.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit about to be recorded; its number is given by the register. */
public record NewInspection(
        UUID agencyId,
        String place,
        String decision,
        VisitKind kind,
        Instant startsAt,
        @Nullable Instant endsAt,
        List<TeamMember> team,
        List<Attendee> present,
        String note,
        InspectionState state,
        InspectionResult result,
        @Nullable String source,
        List<Finding> findings) {
    public NewInspection {
        // The rules are those of a visit: whatever it would refuse is refused before a number is taken.
        findings = new Inspection(
                        "", agencyId, place, decision, kind, startsAt, endsAt, team, present, note, state, result,
                        source, findings)
                .findings();
    }

    /** A visit that begins now, with nothing known but the agency. */
    public static NewInspection surprise(UUID agencyId, Instant startsAt) {
        return new NewInspection(
                agencyId,
                "",
                "",
                VisitKind.SURPRISE,
                startsAt,
                null,
                List.of(),
                List.of(),
                "",
                InspectionState.UNDER_WAY,
                InspectionResult.UNDECIDED,
                null,
                List.of());
    }

    Inspection numbered(String number) {
        return new Inspection(
                number, agencyId, place, decision, kind, startsAt, endsAt, team, present, note, state, result, source,
                findings);
    }
}

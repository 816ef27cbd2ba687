package congtam.exchange;

import congtam.inspection.Finding;
import congtam.inspection.Inspection;
import congtam.inspection.InspectionResult;
import congtam.inspection.InspectionState;
import congtam.inspection.NewInspection;
import congtam.inspection.TeamMember;
import congtam.inspection.TeamRole;
import congtam.inspection.VisitKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, in the terms of a visit.
 *
 * @param agency as the file names it
 * @param leader empty if the file names none
 * @param source the profile's name and the row's identity
 */
record InspectionValues(
        Instant startsAt,
        @Nullable Instant endsAt,
        String agency,
        String place,
        String decision,
        VisitKind kind,
        InspectionState state,
        InspectionResult result,
        String leader,
        String note,
        String source,
        List<Finding> findings)
        implements RowContent {
    @Override
    public Instant at() {
        return startsAt;
    }

    NewInspection asNew(UUID agencyId) {
        return new NewInspection(
                agencyId, place, decision, kind, startsAt, endsAt, team(), List.of(), note, state, result, source,
                findings);
    }

    /** The visit as it would stand if nobody but the file had ever changed it. */
    Inspection onTopOf(Inspection base, UUID agencyId) {
        return new Inspection(
                base.number(),
                agencyId,
                place,
                decision,
                kind,
                startsAt,
                endsAt,
                team(),
                base.present(),
                note,
                state,
                result,
                source,
                findings);
    }

    private List<TeamMember> team() {
        return leader.isEmpty() ? List.of() : List.of(new TeamMember(TeamRole.LEADER, leader, ""));
    }
}

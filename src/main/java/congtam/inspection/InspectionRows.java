package congtam.inspection;

import static congtam.register.schema.Tables.INSPECTION_ATTENDEE;
import static congtam.register.schema.Tables.INSPECTION_FINDING;
import static congtam.register.schema.Tables.INSPECTION_MEMBER;
import static congtam.register.schema.Tables.INSPECTION_OFFICIAL;
import static congtam.register.schema.Tables.INSPECTION_REMEDY;

import congtam.register.Kind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** The rows below a visit: people, findings, remedies. */
final class InspectionRows {
    private InspectionRows() {}

    static void delete(DSLContext db, Collection<UUID> visits) {
        db.deleteFrom(INSPECTION_MEMBER)
                .where(INSPECTION_MEMBER.INSPECTION_ID.in(visits))
                .execute();
        db.deleteFrom(INSPECTION_ATTENDEE)
                .where(INSPECTION_ATTENDEE.INSPECTION_ID.in(visits))
                .execute();
        db.deleteFrom(INSPECTION_REMEDY)
                .where(INSPECTION_REMEDY.INSPECTION_ID.in(visits))
                .execute();
        db.deleteFrom(INSPECTION_OFFICIAL)
                .where(INSPECTION_OFFICIAL.INSPECTION_ID.in(visits))
                .execute();
        db.deleteFrom(INSPECTION_FINDING)
                .where(INSPECTION_FINDING.INSPECTION_ID.in(visits))
                .execute();
    }

    static List<Kind.RowsOf> below(List<Stored<Inspection>> visits) {
        RowBatch members = new RowBatch(INSPECTION_MEMBER);
        RowBatch attendees = new RowBatch(INSPECTION_ATTENDEE);
        RowBatch findings = new RowBatch(INSPECTION_FINDING);
        RowBatch remedies = new RowBatch(INSPECTION_REMEDY);
        RowBatch officials = new RowBatch(INSPECTION_OFFICIAL);
        for (Stored<Inspection> stored : visits) {
            UUID id = stored.id();
            Inspection visit = stored.content();
            int position = 0;
            for (TeamMember member : visit.team()) {
                members.add(id, position++, member.role().name(), member.name(), member.position());
            }
            position = 0;
            for (Attendee attendee : visit.present()) {
                attendees.add(id, position++, attendee.name(), attendee.position());
            }
            position = 0;
            for (Finding finding : visit.findings()) {
                findings.add(
                        finding.id(),
                        id,
                        position++,
                        finding.line(),
                        finding.outcome().name(),
                        finding.severity().name(),
                        finding.basis(),
                        finding.fact(),
                        finding.persons(),
                        finding.explanation());
                add(remedies, id, finding);
                int place = 0;
                for (UUID official : finding.officials()) {
                    officials.add(id, finding.id(), place++, official);
                }
            }
        }
        return List.of(
                new Kind.RowsOf(members, INSPECTION_MEMBER.INSPECTION_ID),
                new Kind.RowsOf(attendees, INSPECTION_ATTENDEE.INSPECTION_ID),
                new Kind.RowsOf(findings, INSPECTION_FINDING.INSPECTION_ID),
                new Kind.RowsOf(remedies, INSPECTION_REMEDY.INSPECTION_ID),
                new Kind.RowsOf(officials, INSPECTION_OFFICIAL.INSPECTION_ID));
    }

    private static void add(RowBatch remedies, UUID visit, Finding finding) {
        int position = 0;
        for (Remedy remedy : finding.remedies()) {
            remedies.add(
                    remedy.id(),
                    finding.id(),
                    visit,
                    position++,
                    remedy.action(),
                    remedy.responsible(),
                    remedy.due(),
                    remedy.state().name(),
                    remedy.doneOn(),
                    remedy.verifiedOn(),
                    remedy.verifiedBy(),
                    remedy.proof());
        }
    }

    static Map<UUID, List<TeamMember>> team(DSLContext db, Collection<UUID> visits) {
        return db.selectFrom(INSPECTION_MEMBER)
                .where(INSPECTION_MEMBER.INSPECTION_ID.in(visits))
                .orderBy(INSPECTION_MEMBER.INSPECTION_ID, INSPECTION_MEMBER.POSITION)
                .fetchGroups(
                        INSPECTION_MEMBER.INSPECTION_ID,
                        row -> new TeamMember(TeamRole.valueOf(row.getTeamRole()), row.getName(), row.getDuty()));
    }

    static Map<UUID, List<Attendee>> present(DSLContext db, Collection<UUID> visits) {
        return db.selectFrom(INSPECTION_ATTENDEE)
                .where(INSPECTION_ATTENDEE.INSPECTION_ID.in(visits))
                .orderBy(INSPECTION_ATTENDEE.INSPECTION_ID, INSPECTION_ATTENDEE.POSITION)
                .fetchGroups(INSPECTION_ATTENDEE.INSPECTION_ID, row -> new Attendee(row.getName(), row.getDuty()));
    }

    static Map<UUID, List<Finding>> findings(DSLContext db, Collection<UUID> visits) {
        Map<UUID, List<Remedy>> remedies = db.selectFrom(INSPECTION_REMEDY)
                .where(INSPECTION_REMEDY.INSPECTION_ID.in(visits))
                .orderBy(INSPECTION_REMEDY.FINDING_ID, INSPECTION_REMEDY.POSITION)
                .fetchGroups(
                        INSPECTION_REMEDY.FINDING_ID,
                        row -> new Remedy(
                                row.getId(),
                                row.getRemedyAction(),
                                row.getResponsible(),
                                row.getDue(),
                                RemedyState.valueOf(row.getState()),
                                row.getDoneOn(),
                                row.getVerifiedOn(),
                                row.getVerifiedBy(),
                                row.getProof()));
        Map<UUID, List<UUID>> officials = db.selectFrom(INSPECTION_OFFICIAL)
                .where(INSPECTION_OFFICIAL.INSPECTION_ID.in(visits))
                .orderBy(INSPECTION_OFFICIAL.FINDING_ID, INSPECTION_OFFICIAL.POSITION)
                .fetchGroups(INSPECTION_OFFICIAL.FINDING_ID, INSPECTION_OFFICIAL.OFFICIAL_ID);
        return db.selectFrom(INSPECTION_FINDING)
                .where(INSPECTION_FINDING.INSPECTION_ID.in(visits))
                .orderBy(INSPECTION_FINDING.INSPECTION_ID, INSPECTION_FINDING.POSITION)
                .fetchGroups(
                        INSPECTION_FINDING.INSPECTION_ID,
                        row -> new Finding(
                                row.getId(),
                                row.getLine(),
                                Outcome.valueOf(row.getOutcome()),
                                Severity.valueOf(row.getSeverity()),
                                row.getBasis(),
                                row.getFact(),
                                row.getPersons(),
                                row.getExplanation(),
                                remedies.getOrDefault(row.getId(), List.of()),
                                officials.getOrDefault(row.getId(), List.of())));
    }
}

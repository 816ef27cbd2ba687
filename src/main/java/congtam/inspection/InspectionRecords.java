package congtam.inspection;

import static congtam.register.schema.Tables.INSPECTION;

import congtam.access.Ownership;
import congtam.agency.Agencies;
import congtam.agency.Agency;
import congtam.register.Kind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import congtam.text.Texts;
import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How visits lie in the register. */
final class InspectionRecords implements Kind<Inspection> {
    static final String NAME = "inspection";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Inspection> type() {
        return Inspection.class;
    }

    @Override
    public int format() {
        return 2;
    }

    @Override
    public ObjectNode upcast(int fromFormat, ObjectNode json) {
        return InspectionJson.withOfficials(json);
    }

    @Override
    public ObjectNode toLedger(ObjectNode json) {
        return InspectionJson.toLedger(json);
    }

    @Override
    public ObjectNode fromLedger(ObjectNode json) {
        return InspectionJson.fromLedger(json);
    }

    @Override
    public Set<String> personal() {
        return InspectionJson.personal();
    }

    @Override
    public boolean isPersonal(String field) {
        return InspectionJson.isPersonal(field);
    }

    @Override
    public Inspection withoutPersonal(Inspection visit) {
        return new Inspection(
                visit.number(),
                visit.agencyId(),
                visit.place(),
                visit.decision(),
                visit.kind(),
                visit.startsAt(),
                visit.endsAt(),
                visit.team(),
                List.of(),
                "",
                visit.state(),
                visit.result(),
                visit.source(),
                visit.findings().stream()
                        .map(InspectionRecords::withoutPersonal)
                        .toList());
    }

    private static Finding withoutPersonal(Finding finding) {
        return new Finding(
                finding.id(),
                finding.line(),
                finding.outcome(),
                finding.severity(),
                finding.basis(),
                "",
                "",
                "",
                finding.remedies().stream()
                        .map(remedy -> new Remedy(
                                remedy.id(),
                                "",
                                "",
                                remedy.due(),
                                remedy.state(),
                                remedy.doneOn(),
                                remedy.verifiedOn(),
                                "",
                                ""))
                        .toList());
    }

    @Override
    public Rows rows() {
        return new Rows(INSPECTION, INSPECTION.ID, INSPECTION.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<Inspection>> records) {
        Map<UUID, Agency> agencies = agencies(db, records);
        Map<UUID, UUID> owners =
                Ownership.owners(db, NAME, records.stream().map(Stored::id).toList());
        RowBatch visits = new RowBatch(INSPECTION);
        for (Stored<Inspection> record : records) {
            Inspection visit = record.content();
            String agency = agencyName(visit, agencies);
            visits.add(
                    record.id(),
                    record.version(),
                    visit.number(),
                    visit.agencyId(),
                    visit.place(),
                    visit.decision(),
                    visit.kind().name(),
                    visit.startsAt(),
                    visit.endsAt(),
                    visit.note(),
                    visit.state().name(),
                    visit.result().name(),
                    visit.source(),
                    agency,
                    Vietnamese.sortKey(agency),
                    visit.findings().size(),
                    failed(visit),
                    openRemedies(visit),
                    nextDue(visit),
                    owners.get(record.id()));
        }
        List<RowsOf> rows = new ArrayList<>();
        rows.add(new RowsOf(visits, INSPECTION.ID, Set.of(INSPECTION.AGENCY_NAME, INSPECTION.AGENCY_KEY)));
        rows.addAll(InspectionRows.below(records));
        return rows;
    }

    @Override
    public void update(DSLContext db, List<Stored<Inspection>> records) {
        Map<UUID, Agency> agencies = agencies(db, records);
        for (Stored<Inspection> record : records) {
            Inspection visit = record.content();
            String agency = agencyName(visit, agencies);
            db.update(INSPECTION)
                    .set(INSPECTION.AGENCY_ID, visit.agencyId())
                    .set(INSPECTION.PLACE, visit.place())
                    .set(INSPECTION.DECISION, visit.decision())
                    .set(INSPECTION.VISIT_KIND, visit.kind().name())
                    .set(INSPECTION.STARTS_AT, visit.startsAt())
                    .set(INSPECTION.ENDS_AT, visit.endsAt())
                    .set(INSPECTION.NOTE, visit.note())
                    .set(INSPECTION.STATE, visit.state().name())
                    .set(INSPECTION.RESULT, visit.result().name())
                    .set(INSPECTION.SOURCE, visit.source())
                    .set(INSPECTION.AGENCY_NAME, agency)
                    .set(INSPECTION.AGENCY_KEY, Vietnamese.sortKey(agency))
                    .set(INSPECTION.FINDING_COUNT, visit.findings().size())
                    .set(INSPECTION.FAILED_COUNT, failed(visit))
                    .set(INSPECTION.OPEN_REMEDY_COUNT, openRemedies(visit))
                    .set(INSPECTION.NEXT_DUE, nextDue(visit))
                    .where(INSPECTION.ID.eq(record.id()))
                    .execute();
        }
        InspectionRows.delete(db, records.stream().map(Stored::id).toList());
        InspectionRows.below(records).forEach(rows -> rows.batch().insert(db));
    }

    private static int failed(Inspection visit) {
        return (int) visit.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .count();
    }

    private static int openRemedies(Inspection visit) {
        return (int) visit.remedies().filter(remedy -> remedy.state().isOpen()).count();
    }

    private static @Nullable LocalDate nextDue(Inspection visit) {
        return visit.remedies()
                .filter(remedy -> remedy.state().isOpen())
                .map(Remedy::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The visit keeps the agency's name of its day, so the list shows and sorts by that one. */
    private static String agencyName(Inspection visit, Map<UUID, Agency> agencies) {
        Agency agency = agencies.get(visit.agencyId());
        return agency == null
                ? ""
                : agency.nearest(LocalDate.ofInstant(visit.startsAt(), Texts.ZONE))
                        .shown();
    }

    private static Map<UUID, Agency> agencies(DSLContext db, List<Stored<Inspection>> records) {
        return Agencies.load(
                db,
                records.stream()
                        .map(record -> record.content().agencyId())
                        .distinct()
                        .toList());
    }

    @Override
    public Map<UUID, Stored<Inspection>> load(DSLContext db, Collection<UUID> ids) {
        Map<UUID, List<TeamMember>> teams = InspectionRows.team(db, ids);
        Map<UUID, List<Attendee>> present = InspectionRows.present(db, ids);
        Map<UUID, List<Finding>> findings = InspectionRows.findings(db, ids);
        Map<UUID, Stored<Inspection>> visits = new HashMap<>();
        db.selectFrom(INSPECTION).where(INSPECTION.ID.in(ids)).forEach(row -> {
            UUID id = row.getId();
            Inspection visit = new Inspection(
                    row.getNumber(),
                    row.getAgencyId(),
                    row.getPlace(),
                    row.getDecision(),
                    VisitKind.valueOf(row.getVisitKind()),
                    row.getStartsAt(),
                    row.getEndsAt(),
                    teams.getOrDefault(id, List.of()),
                    present.getOrDefault(id, List.of()),
                    row.getNote(),
                    InspectionState.valueOf(row.getState()),
                    InspectionResult.valueOf(row.getResult()),
                    row.getSource(),
                    findings.getOrDefault(id, List.of()));
            visits.put(id, new Stored<>(id, row.getVersion(), visit));
        });
        return visits;
    }

    @Override
    public String searchText(Inspection visit) {
        StringBuilder text = new StringBuilder(visit.number());
        text.append(' ').append(visit.place()).append(' ').append(visit.decision());
        text.append(' ').append(visit.note());
        visit.team().forEach(member -> text.append(' ').append(member.name()));
        visit.present().forEach(attendee -> text.append(' ').append(attendee.name()));
        for (Finding finding : visit.findings()) {
            text.append(' ').append(finding.fact());
            text.append(' ').append(finding.persons());
            text.append(' ').append(finding.explanation());
            finding.remedies()
                    .forEach(remedy ->
                            text.append(' ').append(remedy.action()).append(' ').append(remedy.responsible()));
        }
        return text.toString();
    }
}

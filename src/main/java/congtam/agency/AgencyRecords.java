package congtam.agency;

import static congtam.register.schema.Tables.AGENCY;
import static congtam.register.schema.Tables.AGENCY_VERSION;

import congtam.register.ImpersonalKind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import congtam.register.schema.tables.records.AgencyVersionRecord;
import congtam.text.Vietnamese;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How agencies and units lie in the register. */
final class AgencyRecords implements ImpersonalKind<Agency> {
    @Override
    public String name() {
        return "agency";
    }

    @Override
    public Class<Agency> type() {
        return Agency.class;
    }

    @Override
    public int format() {
        return 2;
    }

    /** Form 2 knows the symbol of documents, and the unit for which an agency answers. */
    @Override
    public ObjectNode upcast(int fromFormat, ObjectNode json) {
        for (JsonNode version : json.get("versions")) {
            ((ObjectNode) version).put("symbol", "").putNull("unitId");
        }
        return json;
    }

    @Override
    public Rows rows() {
        return new Rows(AGENCY, AGENCY.ID, AGENCY.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<Agency>> records) {
        RowBatch agencies = new RowBatch(AGENCY);
        records.forEach(record -> agencies.add(record.id(), record.version()));
        return List.of(new RowsOf(agencies, AGENCY.ID), new RowsOf(versions(records), AGENCY_VERSION.AGENCY_ID));
    }

    @Override
    public void update(DSLContext db, List<Stored<Agency>> records) {
        db.deleteFrom(AGENCY_VERSION)
                .where(AGENCY_VERSION.AGENCY_ID.in(
                        records.stream().map(Stored::id).toList()))
                .execute();
        versions(records).insert(db);
    }

    private static RowBatch versions(List<Stored<Agency>> records) {
        RowBatch versions = new RowBatch(AGENCY_VERSION);
        for (Stored<Agency> record : records) {
            for (AgencyVersion version : record.content().versions()) {
                versions.add(
                        record.id(),
                        version.validFrom(),
                        version.validTo(),
                        version.code(),
                        version.name(),
                        version.shortName(),
                        version.kind().name(),
                        version.parentId(),
                        version.legalAct(),
                        Vietnamese.sortKey(version.name()),
                        Vietnamese.fold(version.name() + " " + version.shortName()),
                        version.symbol(),
                        version.unitId());
            }
        }
        return versions;
    }

    @Override
    public Map<UUID, Stored<Agency>> load(DSLContext db, Collection<UUID> ids) {
        return load(db, AGENCY.ID.in(ids), AGENCY_VERSION.AGENCY_ID.in(ids));
    }

    /** Every one there is. */
    Map<UUID, Stored<Agency>> all(DSLContext db) {
        return load(db, DSL.noCondition(), DSL.noCondition());
    }

    private static Map<UUID, Stored<Agency>> load(DSLContext db, Condition agency, Condition ofVersion) {
        Map<UUID, List<AgencyVersion>> versions = db.selectFrom(AGENCY_VERSION)
                .where(ofVersion)
                .orderBy(AGENCY_VERSION.AGENCY_ID, AGENCY_VERSION.VALID_FROM)
                .fetchGroups(AGENCY_VERSION.AGENCY_ID, AgencyRecords::version);
        Map<UUID, Stored<Agency>> agencies = new HashMap<>();
        db.selectFrom(AGENCY)
                .where(agency)
                .forEach(row -> agencies.put(
                        row.getId(),
                        new Stored<>(
                                row.getId(),
                                row.getVersion(),
                                new Agency(versions.getOrDefault(row.getId(), List.of())))));
        return agencies;
    }

    private static AgencyVersion version(AgencyVersionRecord row) {
        return new AgencyVersion(
                row.getValidFrom(),
                row.getValidTo(),
                row.getCode(),
                row.getName(),
                row.getShortName(),
                row.getSymbol(),
                AgencyKind.valueOf(row.getAgencyKind()),
                row.getParentId(),
                row.getUnitId(),
                row.getLegalAct());
    }
}

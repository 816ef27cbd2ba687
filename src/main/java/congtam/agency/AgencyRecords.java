package congtam.agency;

import static congtam.register.schema.Tables.AGENCY;
import static congtam.register.schema.Tables.AGENCY_VERSION;

import congtam.register.Kind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import congtam.text.Vietnamese;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** How agencies lie in the register. */
final class AgencyRecords implements Kind<Agency> {
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
        return 1;
    }

    @Override
    public Set<String> personal() {
        return Set.of();
    }

    @Override
    public Agency withoutPersonal(Agency content) {
        return content;
    }

    @Override
    public Rows rows() {
        return new Rows(AGENCY, AGENCY.ID, AGENCY.VERSION);
    }

    @Override
    public void insert(DSLContext db, List<Stored<Agency>> records) {
        RowBatch agencies = new RowBatch(AGENCY);
        records.forEach(record -> agencies.add(record.id(), record.version()));
        agencies.insert(db);
        insertVersions(db, records);
    }

    @Override
    public void update(DSLContext db, List<Stored<Agency>> records) {
        db.deleteFrom(AGENCY_VERSION)
                .where(AGENCY_VERSION.AGENCY_ID.in(
                        records.stream().map(Stored::id).toList()))
                .execute();
        insertVersions(db, records);
    }

    private static void insertVersions(DSLContext db, List<Stored<Agency>> records) {
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
                        Vietnamese.fold(version.name() + " " + version.shortName()));
            }
        }
        versions.insert(db);
    }

    @Override
    public Map<UUID, Stored<Agency>> load(DSLContext db, Collection<UUID> ids) {
        Map<UUID, List<AgencyVersion>> versions = db.selectFrom(AGENCY_VERSION)
                .where(AGENCY_VERSION.AGENCY_ID.in(ids))
                .orderBy(AGENCY_VERSION.AGENCY_ID, AGENCY_VERSION.VALID_FROM)
                .fetchGroups(
                        AGENCY_VERSION.AGENCY_ID,
                        row -> new AgencyVersion(
                                row.getValidFrom(),
                                row.getValidTo(),
                                row.getCode(),
                                row.getName(),
                                row.getShortName(),
                                AgencyKind.valueOf(row.getAgencyKind()),
                                row.getParentId(),
                                row.getLegalAct()));
        Map<UUID, Stored<Agency>> agencies = new HashMap<>();
        db.selectFrom(AGENCY).where(AGENCY.ID.in(ids)).forEach(row -> {
            List<AgencyVersion> own = versions.get(row.getId());
            if (own != null) {
                agencies.put(row.getId(), new Stored<>(row.getId(), row.getVersion(), new Agency(own)));
            }
        });
        return agencies;
    }
}

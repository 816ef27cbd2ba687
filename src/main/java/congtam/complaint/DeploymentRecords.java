package congtam.complaint;

import static congtam.register.schema.Tables.DEPLOYMENT;

import congtam.register.ImpersonalKind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** How what an office has declared lies in the register; there is one at most. */
final class DeploymentRecords implements ImpersonalKind<Deployment> {
    @Override
    public String name() {
        return "deployment";
    }

    @Override
    public Class<Deployment> type() {
        return Deployment.class;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Rows rows() {
        return new Rows(DEPLOYMENT, DEPLOYMENT.ID, DEPLOYMENT.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<Deployment>> records) {
        RowBatch batch = new RowBatch(DEPLOYMENT);
        records.forEach(record ->
                batch.add(record.id(), record.version(), record.content().mode().name()));
        return List.of(new RowsOf(batch, DEPLOYMENT.ID));
    }

    @Override
    public void update(DSLContext db, List<Stored<Deployment>> records) {
        for (Stored<Deployment> record : records) {
            db.update(DEPLOYMENT)
                    .set(DEPLOYMENT.DEPLOYMENT_MODE, record.content().mode().name())
                    .where(DEPLOYMENT.ID.eq(record.id()))
                    .execute();
        }
    }

    @Override
    public Map<UUID, Stored<Deployment>> load(DSLContext db, Collection<UUID> ids) {
        return db.selectFrom(DEPLOYMENT).where(DEPLOYMENT.ID.in(ids)).stream()
                .map(row -> new Stored<>(
                        row.getId(), row.getVersion(), new Deployment(DeploymentMode.valueOf(row.getDeploymentMode()))))
                .collect(Collectors.toMap(Stored::id, stored -> stored));
    }
}

package congtam.complaint;

import static congtam.register.schema.Tables.SEALED_IDENTITY;

import congtam.register.Kind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** How it lies in the register that there are sealed identities; each under the id of its complaint. */
final class SealedIdentityRecords implements Kind<SealedIdentity> {
    private static final String SEPARATOR = ",";

    @Override
    public String name() {
        return "sealed-identity";
    }

    @Override
    public Class<SealedIdentity> type() {
        return SealedIdentity.class;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Set<String> personal() {
        return Set.of();
    }

    /** The identity itself lies beside; once it is destroyed nothing of it is told any more. */
    @Override
    public SealedIdentity withoutPersonal(SealedIdentity content) {
        return SealedIdentity.DESTROYED;
    }

    @Override
    public Rows rows() {
        return new Rows(SEALED_IDENTITY, SEALED_IDENTITY.ID, SEALED_IDENTITY.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<SealedIdentity>> records) {
        RowBatch batch = new RowBatch(SEALED_IDENTITY);
        for (Stored<SealedIdentity> record : records) {
            SealedIdentity closed = record.content();
            batch.add(record.id(), record.version(), closed.fingerprint(), closed.byTwo(), joined(closed.holders()));
        }
        return List.of(new RowsOf(batch, SEALED_IDENTITY.ID));
    }

    @Override
    public void update(DSLContext db, List<Stored<SealedIdentity>> records) {
        for (Stored<SealedIdentity> record : records) {
            SealedIdentity closed = record.content();
            db.update(SEALED_IDENTITY)
                    .set(SEALED_IDENTITY.FINGERPRINT, closed.fingerprint())
                    .set(SEALED_IDENTITY.BY_TWO, closed.byTwo())
                    .set(SEALED_IDENTITY.HOLDERS, joined(closed.holders()))
                    .where(SEALED_IDENTITY.ID.eq(record.id()))
                    .execute();
        }
    }

    private static String joined(List<UUID> holders) {
        return holders.stream().map(UUID::toString).collect(Collectors.joining(SEPARATOR));
    }

    @Override
    public Map<UUID, Stored<SealedIdentity>> load(DSLContext db, Collection<UUID> ids) {
        return db.selectFrom(SEALED_IDENTITY).where(SEALED_IDENTITY.ID.in(ids)).stream()
                .map(row -> new Stored<>(
                        row.getId(),
                        row.getVersion(),
                        new SealedIdentity(
                                row.getFingerprint(),
                                row.getByTwo(),
                                Arrays.stream(row.getHolders().split(SEPARATOR))
                                        .filter(id -> !id.isEmpty())
                                        .map(UUID::fromString)
                                        .toList())))
                .collect(Collectors.toMap(Stored::id, stored -> stored));
    }
}

package congtam.register;

import static congtam.register.schema.Tables.LINK;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** How links lie in the register. */
final class LinkKind implements ImpersonalKind<Link> {
    @Override
    public String name() {
        return Links.NAME;
    }

    @Override
    public Class<Link> type() {
        return Link.class;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Rows rows() {
        return new Rows(LINK, LINK.ID, LINK.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<Link>> records) {
        RowBatch batch = new RowBatch(LINK);
        for (Stored<Link> record : records) {
            Link link = record.content();
            batch.add(
                    record.id(),
                    record.version(),
                    link.from().kind(),
                    link.from().id(),
                    link.to().kind(),
                    link.to().id(),
                    link.role(),
                    link.removed());
        }
        return List.of(new RowsOf(batch, LINK.ID));
    }

    @Override
    public void update(DSLContext db, List<Stored<Link>> records) {
        for (Stored<Link> record : records) {
            db.update(LINK)
                    .set(LINK.REMOVED, record.content().removed())
                    .where(LINK.ID.eq(record.id()))
                    .execute();
        }
    }

    @Override
    public Map<UUID, Stored<Link>> load(DSLContext db, Collection<UUID> ids) {
        return db.selectFrom(LINK).where(LINK.ID.in(ids)).stream()
                .map(row -> new Stored<>(
                        row.getId(),
                        row.getVersion(),
                        new Link(
                                new RecordRef(row.getFromKind(), row.getFromId()),
                                new RecordRef(row.getToKind(), row.getToId()),
                                row.getLinkRole(),
                                row.getRemoved())))
                .collect(Collectors.toMap(Stored::id, stored -> stored));
    }
}

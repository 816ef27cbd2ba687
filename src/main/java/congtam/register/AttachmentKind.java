package congtam.register;

import static congtam.register.schema.Tables.ATTACHMENT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** How attachments lie in the register; a file's name can tell of a person. */
final class AttachmentKind implements Kind<Attachment> {
    static final String NAME = "attachment";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Attachment> type() {
        return Attachment.class;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Set<String> personal() {
        return Set.of("name");
    }

    @Override
    public Attachment withoutPersonal(Attachment content) {
        return new Attachment(
                content.owner(), "", content.mediaType(), content.size(), content.sha256(), content.addedAt(), true);
    }

    @Override
    public Rows rows() {
        return new Rows(ATTACHMENT, ATTACHMENT.ID, ATTACHMENT.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<Attachment>> records) {
        RowBatch batch = new RowBatch(ATTACHMENT);
        for (Stored<Attachment> record : records) {
            Attachment file = record.content();
            batch.add(
                    record.id(),
                    record.version(),
                    file.owner().kind(),
                    file.owner().id(),
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    file.addedAt(),
                    file.removed());
        }
        return List.of(new RowsOf(batch, ATTACHMENT.ID));
    }

    @Override
    public void update(DSLContext db, List<Stored<Attachment>> records) {
        for (Stored<Attachment> record : records) {
            db.update(ATTACHMENT)
                    .set(ATTACHMENT.FILE_NAME, record.content().name())
                    .set(ATTACHMENT.REMOVED, record.content().removed())
                    .where(ATTACHMENT.ID.eq(record.id()))
                    .execute();
        }
    }

    @Override
    public Map<UUID, Stored<Attachment>> load(DSLContext db, Collection<UUID> ids) {
        return db.selectFrom(ATTACHMENT).where(ATTACHMENT.ID.in(ids)).stream()
                .map(row -> new Stored<>(
                        row.getId(),
                        row.getVersion(),
                        new Attachment(
                                new RecordRef(row.getOwnerKind(), row.getOwnerId()),
                                row.getFileName(),
                                row.getMediaType(),
                                row.getByteCount(),
                                row.getSha256(),
                                row.getAddedAt(),
                                row.getRemoved())))
                .collect(Collectors.toMap(Stored::id, stored -> stored));
    }
}

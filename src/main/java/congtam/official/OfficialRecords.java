package congtam.official;

import static congtam.register.schema.Tables.OFFICIAL;
import static congtam.register.schema.Tables.OFFICIAL_POST;

import congtam.register.Kind;
import congtam.register.RowBatch;
import congtam.register.Stored;
import congtam.register.schema.tables.records.OfficialPostRecord;
import congtam.text.Vietnamese;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** How officials lie in the register. */
final class OfficialRecords implements Kind<Official> {
    static final String NAME = "official";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Official> type() {
        return Official.class;
    }

    @Override
    public int format() {
        return 1;
    }

    /** Posts too: who headed an agency on a day is named by saying so. */
    @Override
    public Set<String> personal() {
        return Set.of("name", "posts");
    }

    @Override
    public Official withoutPersonal(Official official) {
        return new Official(official.code(), "—", List.of());
    }

    @Override
    public Rows rows() {
        return new Rows(OFFICIAL, OFFICIAL.ID, OFFICIAL.VERSION);
    }

    @Override
    public List<RowsOf> rowsOf(DSLContext db, List<Stored<Official>> records) {
        RowBatch officials = new RowBatch(OFFICIAL);
        for (Stored<Official> record : records) {
            Official official = record.content();
            officials.add(
                    record.id(),
                    record.version(),
                    official.code(),
                    official.name(),
                    Vietnamese.sortKey(official.name()));
        }
        return List.of(new RowsOf(officials, OFFICIAL.ID), new RowsOf(posts(records), OFFICIAL_POST.OFFICIAL_ID));
    }

    private static RowBatch posts(List<Stored<Official>> records) {
        RowBatch posts = new RowBatch(OFFICIAL_POST);
        for (Stored<Official> record : records) {
            int position = 0;
            for (Post post : record.content().posts()) {
                posts.add(
                        record.id(),
                        position++,
                        post.from(),
                        post.to(),
                        post.agencyId(),
                        post.title(),
                        post.duty().name(),
                        post.phone(),
                        post.legalAct());
            }
        }
        return posts;
    }

    @Override
    public void update(DSLContext db, List<Stored<Official>> records) {
        for (Stored<Official> record : records) {
            Official official = record.content();
            db.update(OFFICIAL)
                    .set(OFFICIAL.CODE, official.code())
                    .set(OFFICIAL.NAME, official.name())
                    .set(OFFICIAL.NAME_KEY, Vietnamese.sortKey(official.name()))
                    .where(OFFICIAL.ID.eq(record.id()))
                    .execute();
        }
        db.deleteFrom(OFFICIAL_POST)
                .where(OFFICIAL_POST.OFFICIAL_ID.in(
                        records.stream().map(Stored::id).toList()))
                .execute();
        posts(records).insert(db);
    }

    @Override
    public Map<UUID, Stored<Official>> load(DSLContext db, Collection<UUID> ids) {
        Map<UUID, List<Post>> posts = db.selectFrom(OFFICIAL_POST)
                .where(OFFICIAL_POST.OFFICIAL_ID.in(ids))
                .orderBy(OFFICIAL_POST.OFFICIAL_ID, OFFICIAL_POST.POSITION)
                .fetchGroups(OFFICIAL_POST.OFFICIAL_ID, OfficialRecords::post);
        return db.selectFrom(OFFICIAL).where(OFFICIAL.ID.in(ids)).stream()
                .map(row -> new Stored<>(
                        row.getId(),
                        row.getVersion(),
                        new Official(row.getCode(), row.getName(), posts.getOrDefault(row.getId(), List.of()))))
                .collect(Collectors.toMap(Stored::id, stored -> stored));
    }

    static Post post(OfficialPostRecord row) {
        return new Post(
                row.getValidFrom(),
                row.getValidTo(),
                row.getAgencyId(),
                row.getTitle(),
                Duty.valueOf(row.getDuty()),
                row.getPhone(),
                row.getLegalAct());
    }

    /** Name and code; titles are too common to find anybody by. */
    @Override
    public String searchText(Official official) {
        return official.name() + " " + official.code();
    }
}

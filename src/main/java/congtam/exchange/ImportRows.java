package congtam.exchange;

import static congtam.register.schema.Tables.IMPORT_ROW;

import congtam.register.RowBatch;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The import's memory: which rows it has seen and what they became. A row that was taken in stands under its identity; one that
 * was rejected stands under its hash, without a record; so does one whose record is kept from whoever imports, until they may
 * change it.
 */
final class ImportRows {
    private static final String REJECTED = "rejected:";
    private static final String PASSED = "passed:";

    private final String profile;

    ImportRows(String profile) {
        this.profile = profile;
    }

    /**
     * A row that is known.
     *
     * @param recordId null for a rejected one
     * @param version that the import wrote last
     */
    record Known(String key, String hash, @Nullable UUID recordId, int version) {}

    static String rejectedKey(String hash) {
        return REJECTED + hash;
    }

    static String passedKey(String hash) {
        return PASSED + hash;
    }

    /**
     * What is known of some keys, in one query. The keys are joined as a table, so that each is one step into the index: a list
     * of keys H2 would compare with every row of the profile.
     */
    Map<String, Known> known(DSLContext db, Collection<String> keys) {
        Map<String, Known> known = new HashMap<>();
        if (keys.isEmpty()) {
            return known;
        }
        RowN[] rows =
                keys.stream().distinct().map(wanted -> DSL.row(List.of(wanted))).toArray(RowN[]::new);
        Table<?> table = DSL.values(rows).as("wanted", "wanted_key");
        Field<String> key = DSL.field(DSL.name("wanted", "wanted_key"), String.class);
        db.select(IMPORT_ROW.ROW_KEY, IMPORT_ROW.ROW_HASH, IMPORT_ROW.RECORD_ID, IMPORT_ROW.RECORD_VERSION)
                .from(table)
                .join(IMPORT_ROW)
                .on(IMPORT_ROW.PROFILE.eq(profile).and(IMPORT_ROW.ROW_KEY.eq(key)))
                .forEach(row ->
                        known.put(row.value1(), new Known(row.value1(), row.value2(), row.value3(), row.value4())));
        return known;
    }

    void insert(DSLContext db, Collection<Known> rows) {
        RowBatch batch = new RowBatch(IMPORT_ROW);
        rows.forEach(row -> batch.add(profile, row.key(), row.hash(), row.recordId(), row.version()));
        batch.insert(db);
    }

    void update(DSLContext db, List<Known> rows) {
        for (Known row : rows) {
            db.update(IMPORT_ROW)
                    .set(IMPORT_ROW.ROW_HASH, row.hash())
                    .set(IMPORT_ROW.RECORD_VERSION, row.version())
                    .where(IMPORT_ROW.PROFILE.eq(profile).and(IMPORT_ROW.ROW_KEY.eq(row.key())))
                    .execute();
        }
    }
}

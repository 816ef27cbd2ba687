package congtam.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything the register must know of one kind of aggregate: its name, its JSON, its rows. A feature describes its aggregate
 * once, here, and gets ledger, versions, history, verification and erasure from the register.
 *
 * @param <C> the content, an immutable record that Jackson reads and writes
 */
public interface Kind<C> {
    /** The name in the ledger; never changed once released. */
    String name();

    Class<C> type();

    /**
     * The number of the JSON's present form, raised with each change of form; always together with a migration, so that older
     * programs no longer open the register and write the older form after the newer.
     */
    int format();

    /** Brings JSON of an older form to the next one; called once for each step. */
    default ObjectNode upcast(int fromFormat, ObjectNode json) {
        throw new IllegalStateException(name() + " has no form " + fromFormat);
    }

    /** Gives the JSON the shape in which it lies in the ledger, where what can be erased stands in top-level fields. */
    default ObjectNode toLedger(ObjectNode json) {
        return json;
    }

    /** The reverse of {@link #toLedger}. */
    default ObjectNode fromLedger(ObjectNode json) {
        return json;
    }

    /** The JSON fields that tell of persons: they lie in a part of the ledger that can be erased. */
    Set<String> personal();

    /** Whether a JSON field is one of those; for kinds that have a field of their own for each part of a record. */
    default boolean isPersonal(String field) {
        return personal().contains(field);
    }

    /** The content with everything personal gone, as it stands after erasure. */
    C withoutPersonal(C content);

    /** The table with one row a record, and its columns of identity and version. */
    Rows rows();

    /**
     * The rows of records, in the order in which they go in. Each table has a column with the record's id; what stands here is
     * what verification expects to find.
     */
    List<RowsOf> rowsOf(DSLContext db, List<Stored<C>> records);

    /** Rewrites the rows of changed records; their versions stand already. */
    void update(DSLContext db, List<Stored<C>> records);

    /** Reads records by id; ids that do not exist are left out. */
    Map<UUID, Stored<C>> load(DSLContext db, Collection<UUID> ids);

    /** What a search for this record may find; empty if it is not searched for. */
    default String searchText(C content) {
        return "";
    }

    /** The same for several records, for a kind whose text depends on others. */
    default Map<UUID, String> searchTexts(DSLContext db, Collection<Stored<C>> records) {
        return records.stream().collect(Collectors.toMap(Stored::id, record -> searchText(record.content())));
    }

    /** The records whose text has to be made anew after some entries. */
    default Set<UUID> searchedAnew(DSLContext db, List<LedgerEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.record().kind().equals(name()))
                .map(entry -> entry.record().id())
                .collect(Collectors.toSet());
    }

    /**
     * Rows of one table.
     *
     * @param owner the column with the id of the record that they belong to
     * @param ofTheDay columns that keep what another record said when they were written, which may have been corrected since
     */
    record RowsOf(RowBatch batch, TableField<? extends Record, UUID> owner, Set<Field<?>> ofTheDay) {
        public RowsOf(RowBatch batch, TableField<? extends Record, UUID> owner) {
            this(batch, owner, Set.of());
        }
    }

    /** The table that holds one row for each record of a kind. */
    record Rows(Table<?> table, TableField<? extends Record, UUID> id, TableField<? extends Record, Integer> version) {}
}

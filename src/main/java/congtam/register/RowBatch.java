package congtam.register;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Rows of one table that go in together: one statement, prepared once, bound many times. */
public final class RowBatch {
    private final Table<?> table;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    public RowBatch(Table<?> table) {
        this.table = table;
    }

    Table<?> table() {
        return table;
    }

    List<@Nullable Object[]> rows() {
        return rows;
    }

    /** One row, with a value for each column in the order of the table. */
    public void add(@Nullable Object... values) {
        if (values.length != table.fields().length) {
            throw new IllegalArgumentException(table.getName() + " has " + table.fields().length + " columns");
        }
        rows.add(values);
    }

    /** As {@link #insert}, but passes over rows whose keys are there, be they written by this transaction or meanwhile by another. */
    int insertNew(DSLContext db) {
        int inserted = 0;
        for (@Nullable Object[] row : rows) {
            inserted += db.insertInto(table).values(row).onConflictDoNothing().execute();
        }
        return inserted;
    }

    public void insert(DSLContext db) {
        if (!rows.isEmpty()) {
            int[] counts = db.batch(db.insertInto(table).values(new Object[table.fields().length]))
                    .bind(rows.toArray(new Object[0][]))
                    .execute();
            if (counts.length == 0) {
                throw new IllegalStateException("nothing written to " + table.getName());
            }
        }
    }
}

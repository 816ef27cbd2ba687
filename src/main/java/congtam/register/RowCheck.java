package congtam.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows that are not what their records make of them, column by column: also those that content is never read from, such as
 * counts, sort keys and what a list shows.
 */
final class RowCheck {
    private final DSLContext db;

    RowCheck(DSLContext db) {
        this.db = db;
    }

    /** Columns that differ, or tables in which rows are missing or too many, by record; records that agree are left out. */
    <C> Map<UUID, Set<String>> differing(Kind<C> kind, List<Stored<C>> records) {
        Map<UUID, Set<String>> found = new LinkedHashMap<>();
        List<UUID> ids = records.stream().map(Stored::id).toList();
        for (Kind.RowsOf wanted : kind.rowsOf(db, records)) {
            Table<?> table = wanted.batch().table();
            Map<List<Object>, Record> expected = byKey(
                    table,
                    wanted.batch().rows().stream()
                            .map(values -> row(table, values))
                            .toList());
            Map<List<Object>, Record> actual = byKey(
                    table, db.selectFrom(table).where(wanted.owner().in(ids)).fetch());
            Stream.concat(expected.keySet().stream(), actual.keySet().stream())
                    .distinct()
                    .forEach(key -> compare(wanted, expected.get(key), actual.get(key), found));
        }
        return found;
    }

    private Record row(Table<?> table, Object[] values) {
        Record row = db.newRecord(table);
        row.fromArray(values);
        return row;
    }

    private static Map<List<Object>, Record> byKey(Table<?> table, Collection<? extends Record> rows) {
        var columns = Objects.requireNonNull(table.getPrimaryKey()).getFields();
        Map<List<Object>, Record> byKey = new LinkedHashMap<>();
        for (Record row : rows) {
            byKey.put(columns.stream().<Object>map(row::get).toList(), row);
        }
        return byKey;
    }

    private static void compare(
            Kind.RowsOf wanted, @Nullable Record expected, @Nullable Record actual, Map<UUID, Set<String>> found) {
        Record there = expected == null ? actual : expected;
        if (there == null) {
            return;
        }
        Set<String> names = new TreeSet<>();
        if (expected == null || actual == null) {
            names.add(wanted.batch().table().getName());
        } else {
            for (Field<?> column : expected.fields()) {
                if (!wanted.ofTheDay().contains(column) && !Objects.equals(expected.get(column), actual.get(column))) {
                    names.add(column.getName());
                }
            }
        }
        if (!names.isEmpty()) {
            found.computeIfAbsent(there.get(wanted.owner()), id -> new TreeSet<>())
                    .addAll(names);
        }
    }
}

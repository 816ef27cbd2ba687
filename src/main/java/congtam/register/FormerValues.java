package congtam.register;

import static congtam.register.schema.Tables.LEDGER_ENTRY;
import static congtam.register.schema.Tables.LEDGER_PART;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a field of some records is and ever was, as the ledger tells; for a follower that has only the database. */
public final class FormerValues {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormerValues() {}

    /**
     * The texts that a field held, oldest first.
     *
     * @param field by its name in the ledger
     */
    public static Map<UUID, Set<String>> of(DSLContext db, String kind, Collection<UUID> records, String field) {
        Map<UUID, Set<String>> values = new HashMap<>();
        db.select(LEDGER_ENTRY.RECORD_ID, LEDGER_PART.BODY)
                .from(LEDGER_ENTRY)
                .join(LEDGER_PART)
                .on(LEDGER_PART.SEQ.eq(LEDGER_ENTRY.SEQ))
                .where(LEDGER_ENTRY
                        .KIND
                        .eq(kind)
                        .and(LEDGER_ENTRY.RECORD_ID.in(records))
                        .and(LEDGER_PART.PART.ne(Ledger.TOMBSTONE))
                        .and(LEDGER_PART.BODY.isNotNull()))
                .orderBy(LEDGER_ENTRY.SEQ)
                .forEach(row -> {
                    JsonNode value = JSON.readTree(row.value2()).get(field);
                    if (value != null && value.isString()) {
                        values.computeIfAbsent(row.value1(), id -> new LinkedHashSet<>())
                                .add(value.asString());
                    }
                });
        return values;
    }
}

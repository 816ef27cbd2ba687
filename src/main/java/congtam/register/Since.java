package congtam.register;

import static congtam.register.schema.Tables.LEDGER_ENTRY;

import java.util.UUID;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** What was written after some entry of the ledger, for conditions of other rooms. */
public final class Since {
    private Since() {}

    /**
     * The records of a kind of which an entry tells that is later than one.
     *
     * @param but acts that count for nothing
     */
    public static Select<Record1<UUID>> written(String kind, long seq, String... but) {
        return DSL.select(LEDGER_ENTRY.RECORD_ID)
                .from(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.SEQ.gt(seq).and(LEDGER_ENTRY.KIND.eq(kind)).and(LEDGER_ENTRY.ACT.notIn(but)));
    }
}

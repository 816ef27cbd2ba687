package congtam.register;

import static congtam.register.schema.Tables.LEDGER_ENTRY;

import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** What was written after some entry of the ledger, for conditions of other rooms. */
public final class Since {
    private Since() {}

    /** The records of a kind of which an entry tells that is later than one. */
    public static Select<Record1<java.util.UUID>> written(String kind, long seq) {
        return DSL.select(LEDGER_ENTRY.RECORD_ID)
                .from(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.SEQ.gt(seq).and(LEDGER_ENTRY.KIND.eq(kind)));
    }
}

package congtam.register;

import static congtam.register.schema.Tables.LEDGER_HEAD;
import static congtam.register.schema.Tables.READ_LOG;

import congtam.register.Verification.What;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Result;

/** Proves that the read log is whole: its own chain, and what the ledger has said of it. */
final class ReadsCheck {
    private static final int PAGE = 2_000;

    private final DSLContext db;
    private final Faults faults;

    @FunctionalInterface
    interface Faults {
        void add(What what, long entry, String detail);
    }

    ReadsCheck(DSLContext db, Faults faults) {
        this.db = db;
        this.faults = faults;
    }

    /**
     * Compares some lines with what the ledger says of them.
     *
     * @param anchors by the numbers of the ledger's entries
     */
    void compare(Map<Long, Seal> anchors) {
        if (anchors.isEmpty()) {
            return;
        }
        Map<Long, byte[]> hashes = db.select(READ_LOG.SEQ, READ_LOG.HASH)
                .from(READ_LOG)
                .where(READ_LOG.SEQ.in(
                        anchors.values().stream().map(Seal::seq).distinct().toList()))
                .fetchMap(READ_LOG.SEQ, READ_LOG.HASH);
        anchors.forEach((entry, seal) -> {
            byte[] hash = hashes.get(seal.seq());
            if (hash == null) {
                faults.add(What.READS_MISSING, entry, Long.toString(seal.seq()));
            } else if (!HexFormat.of().formatHex(hash).equals(seal.hash())) {
                faults.add(What.READS_CHANGED, entry, Long.toString(seal.seq()));
            }
        });
    }

    /** Walks along the chain; what it ends with. */
    Seal walk(Progress progress) {
        long seq = 0;
        byte[] previous = new byte[Hash.BYTES];
        var page = after(seq);
        while (!page.isEmpty() && !progress.cancelled()) {
            for (var row : page) {
                if (row.getSeq() != seq + 1) {
                    faults.add(What.READS_MISSING, 0, (seq + 1) + " … " + (row.getSeq() - 1));
                } else if (!Arrays.equals(row.getHash(), Reads.hash(row, previous)) || !Reads.isIntact(row)) {
                    faults.add(What.READS_CHANGED, 0, Long.toString(row.getSeq()));
                }
                seq = row.getSeq();
                previous = row.getHash();
            }
            page = after(seq);
        }
        Seal last = Seal.of(seq, previous);
        if (!progress.cancelled()) {
            end(last);
        }
        return last;
    }

    private Result<congtam.register.schema.tables.records.ReadLogRecord> after(long seq) {
        return db.selectFrom(READ_LOG)
                .where(READ_LOG.SEQ.gt(seq))
                .orderBy(READ_LOG.SEQ)
                .limit(PAGE)
                .fetch();
    }

    private void end(Seal last) {
        Seal head = db.select(LEDGER_HEAD.SEQ, LEDGER_HEAD.HASH)
                .from(LEDGER_HEAD)
                .where(LEDGER_HEAD.CHAIN.eq(Reads.CHAIN).and(LEDGER_HEAD.SEQ.gt(0L)))
                .fetchOptional(row -> Seal.of(row.value1(), row.value2()))
                .orElse(Seal.of(0, new byte[Hash.BYTES]));
        if (!head.equals(last)) {
            faults.add(What.READS_MISSING, 0, head.seq() + " ≠ " + last.seq());
        }
    }
}

package congtam.register;

import static congtam.register.schema.Tables.LEDGER_HEAD;
import static congtam.register.schema.Tables.READ_LOG;

import congtam.register.schema.tables.records.ReadLogRecord;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lines about reading, in a chain beside the ledger: there are many more of them than of writes, and they say nothing about how a
 * record came to be. Every later entry of the ledger names the chain's last line, so the two guard each other.
 */
public final class Reads {
    static final short CHAIN = 2;

    /** The part of a ledger entry that names the last line. */
    static final String ANCHOR = "reads";

    /** What the first line names as the hash before it. */
    private static final byte[] BEGINNING = new byte[Hash.BYTES];

    private static final int SALT_BYTES = 16;

    private final Register register;
    private final SecureRandom random = new SecureRandom();

    public Reads(Register register) {
        this.register = register;
    }

    /** What a line says, before it has its place. */
    public record NewLine(
            @Nullable UUID user,
            String who,
            String act,
            @Nullable RecordRef record,
            String number,
            String detail,
            String purpose) {}

    /** Adds a line; it is on the disk when this returns. */
    public void add(NewLine line) {
        Instant now = register.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        register.keep(db -> append(db, now, line));
    }

    private long append(DSLContext db, Instant at, NewLine line) {
        var head = db.selectFrom(LEDGER_HEAD)
                .where(LEDGER_HEAD.CHAIN.eq(CHAIN))
                .forUpdate()
                .fetchSingle();
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        boolean asked = !line.purpose().isEmpty();
        RecordRef record = line.record();
        ReadLogRecord row = new ReadLogRecord(
                head.getSeq() + 1,
                at,
                line.user(),
                line.who(),
                line.act(),
                record == null ? "" : record.kind(),
                record == null ? null : record.id(),
                line.number(),
                line.detail(),
                line.purpose(),
                asked ? salt : null,
                asked ? purposeHash(salt, line.purpose()) : new byte[0],
                new byte[0]);
        row.setHash(hash(row, row.getSeq() == 1 ? BEGINNING : head.getHash()));
        db.insertInto(READ_LOG).set(row).execute();
        db.update(LEDGER_HEAD)
                .set(LEDGER_HEAD.SEQ, row.getSeq())
                .set(LEDGER_HEAD.HASH, row.getHash())
                .where(LEDGER_HEAD.CHAIN.eq(CHAIN))
                .execute();
        return row.getSeq();
    }

    private static byte[] purposeHash(byte[] salt, String purpose) {
        return Hash.of(salt, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** A line's hash: of its canonical JSON, in which the purpose stands with its hash and the line before with its. */
    static byte[] hash(ReadLogRecord row, byte[] previous) {
        CanonicalJson json = new CanonicalJson();
        ObjectNode node = json.object();
        node.put("seq", row.getSeq());
        node.put("at", row.getAt().toString());
        node.put("user", row.getUserId() == null ? "" : row.getUserId().toString());
        node.put("who", row.getWho());
        node.put("act", row.getAct());
        node.put("kind", row.getKind());
        node.put("record", row.getRecordId() == null ? "" : row.getRecordId().toString());
        node.put("number", row.getNumber());
        node.put("detail", row.getDetail());
        node.put("purpose", HexFormat.of().formatHex(row.getPurposeHash()));
        node.put("previous", HexFormat.of().formatHex(previous));
        return Hash.of(json.bytes(node));
    }

    /** Whether a purpose is what was given, or was destroyed. */
    static boolean isIntact(ReadLogRecord row) {
        byte[] salt = row.getSalt();
        return salt == null
                ? row.getPurpose().isEmpty()
                : Arrays.equals(row.getPurposeHash(), purposeHash(salt, row.getPurpose()));
    }

    /** Lines before a number, newest first. */
    public List<ReadLine> before(long seq, Condition condition, int limit) {
        return register.read(db -> db.selectFrom(READ_LOG)
                .where(READ_LOG.SEQ.lt(seq).and(condition))
                .orderBy(READ_LOG.SEQ.desc())
                .limit(limit)
                .fetch(Reads::line));
    }

    private static ReadLine line(ReadLogRecord row) {
        UUID record = row.getRecordId();
        return new ReadLine(
                row.getSeq(),
                row.getAt(),
                row.getUserId(),
                row.getWho(),
                row.getAct(),
                record == null ? null : new RecordRef(row.getKind(), record),
                row.getNumber(),
                row.getDetail(),
                row.getPurpose());
    }
}

package congtam.register;

import static congtam.register.schema.Tables.LEDGER_ENTRY;
import static congtam.register.schema.Tables.LEDGER_HEAD;
import static congtam.register.schema.Tables.LEDGER_PART;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The one chain of a register: appends entries under the lock of its head, and reads them back. */
final class Ledger {
    static final short CHAIN = 1;
    static final String CONTENT = "content";
    static final String PERSONAL = "personal";
    /** Stands in an entry that erased what came before it; only under such an entry may parts be empty. */
    static final String TOMBSTONE = "tombstone";

    private static final String ERASED_UP_TO = "erasedUpToVersion";
    private static final int SALT_BYTES = 16;

    private final CanonicalJson json;
    private final SecureRandom random = new SecureRandom();

    /** Whether a part says something of its record, and not of the register. */
    static boolean isOfTheRecord(String part) {
        return !part.equals(TOMBSTONE) && !part.equals(Reads.ANCHOR);
    }

    Ledger(CanonicalJson json) {
        this.json = json;
    }

    /** An entry not yet in the chain: its parts by name, without those that are empty. */
    record Draft(String act, RecordRef record, int version, int format, Map<String, ObjectNode> parts) {}

    /** A part as it lies in the ledger; salt and body are gone once erased. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    record Part(String name, byte @Nullable [] salt, byte @Nullable [] body, byte[] hash) {
        boolean isErased() {
            return salt == null && body == null;
        }

        boolean isIntact() {
            return salt != null && body != null && java.util.Arrays.equals(hash, Hash.of(salt, body));
        }
    }

    /** An entry with its parts and its place in the chain. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
    record Full(LedgerEntry entry, List<Part> parts, byte[] previousHash, byte[] hash) {}

    static void begin(DSLContext db) {
        db.insertInto(LEDGER_HEAD)
                .values(CHAIN, 0L, new byte[Hash.BYTES])
                .values(Reads.CHAIN, 0L, new byte[Hash.BYTES])
                .execute();
    }

    static Seal head(DSLContext db) {
        return db.select(LEDGER_HEAD.SEQ, LEDGER_HEAD.HASH)
                .from(LEDGER_HEAD)
                .where(LEDGER_HEAD.CHAIN.eq(CHAIN))
                .fetchSingle(row -> Seal.of(row.value1(), row.value2()));
    }

    /**
     * Appends the entries of one transaction. The head's row is locked from here to the commit, so order in the chain is order
     * of commit and whoever reads up to a number has missed nothing before it.
     */
    Seal append(DSLContext db, UUID tx, Instant at, String who, List<Draft> drafts) {
        Record head = db.select(LEDGER_HEAD.SEQ, LEDGER_HEAD.HASH)
                .from(LEDGER_HEAD)
                .where(LEDGER_HEAD.CHAIN.eq(CHAIN))
                .forUpdate()
                .fetchSingle();
        long seq = head.get(LEDGER_HEAD.SEQ);
        byte[] hash = head.get(LEDGER_HEAD.HASH);
        RowBatch entries = new RowBatch(LEDGER_ENTRY);
        RowBatch parts = new RowBatch(LEDGER_PART);
        anchorReads(db, drafts.getLast());
        for (Draft draft : drafts) {
            seq++;
            LedgerEntry entry =
                    new LedgerEntry(seq, tx, at, who, draft.act(), draft.record(), draft.version(), draft.format());
            List<Part> sealed = seal(draft.parts());
            byte[] previous = hash;
            hash = hash(entry, sealed, previous);
            entries.add(
                    seq,
                    tx,
                    at,
                    who,
                    draft.act(),
                    draft.record().kind(),
                    draft.record().id(),
                    draft.version(),
                    draft.format(),
                    previous,
                    hash);
            for (Part part : sealed) {
                parts.add(seq, part.name(), part.salt(), part.body(), part.hash());
            }
        }
        entries.insert(db);
        parts.insert(db);
        db.update(LEDGER_HEAD)
                .set(LEDGER_HEAD.SEQ, seq)
                .set(LEDGER_HEAD.HASH, hash)
                .where(LEDGER_HEAD.CHAIN.eq(CHAIN))
                .execute();
        return Seal.of(seq, hash);
    }

    /** Read under the lock of this chain's head, so that later entries never name earlier lines of the other chain. */
    private void anchorReads(DSLContext db, Draft last) {
        db.select(LEDGER_HEAD.SEQ, LEDGER_HEAD.HASH)
                .from(LEDGER_HEAD)
                .where(LEDGER_HEAD.CHAIN.eq(Reads.CHAIN).and(LEDGER_HEAD.SEQ.gt(0L)))
                .fetchOptional(row -> Seal.of(row.value1(), row.value2()))
                .ifPresent(reads -> last.parts().put(Reads.ANCHOR, json.object().put("seal", reads.toString())));
    }

    private List<Part> seal(Map<String, ObjectNode> parts) {
        List<Part> sealed = new ArrayList<>(parts.size());
        new TreeMap<>(parts).forEach((name, body) -> {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            byte[] bytes = json.bytes(body);
            sealed.add(new Part(name, salt, bytes, Hash.of(salt, bytes)));
        });
        return sealed;
    }

    static ObjectNode tombstone(CanonicalJson json, int erasedUpToVersion, Tombstone.Words why) {
        ObjectNode tombstone = json.object();
        tombstone.put(ERASED_UP_TO, erasedUpToVersion);
        tombstone.put("second", why.second());
        tombstone.put("basis", why.basis());
        tombstone.put("reason", why.reason());
        return tombstone;
    }

    /** What an entry's tombstone says; empty if it has none. */
    Optional<Tombstone> tombstone(Full full) {
        return full.parts().stream()
                .filter(part -> part.name().equals(TOMBSTONE))
                .findFirst()
                .map(Part::body)
                .map(body -> {
                    ObjectNode words = json.parse(body);
                    LedgerEntry entry = full.entry();
                    return new Tombstone(
                            entry.seq(),
                            entry.at(),
                            entry.who(),
                            entry.record(),
                            words.path("second").asString(""),
                            words.path("basis").asString(""),
                            words.path("reason").asString(""));
                });
    }

    /** Up to which version of its record a tombstone excuses personal parts that are gone. */
    static int erasedUpTo(CanonicalJson json, Part tombstone) {
        byte[] body = tombstone.body();
        return body == null ? 0 : json.parse(body).path(ERASED_UP_TO).asInt(0);
    }

    /** The hash of an entry: of its canonical JSON, in which the parts stand with their hashes and the entry before with its. */
    byte[] hash(LedgerEntry entry, List<Part> parts, byte[] previous) {
        ObjectNode node = json.object();
        node.put("seq", entry.seq());
        node.put("tx", entry.tx().toString());
        node.put("at", entry.at().toString());
        node.put("who", entry.who());
        node.put("act", entry.act());
        node.put("kind", entry.record().kind());
        node.put("record", entry.record().id().toString());
        node.put("version", entry.version());
        node.put("format", entry.format());
        ObjectNode hashes = json.object();
        for (Part part : parts) {
            hashes.put(part.name(), HexFormat.of().formatHex(part.hash()));
        }
        node.set("parts", hashes);
        node.put("previous", HexFormat.of().formatHex(previous));
        return Hash.of(json.bytes(node));
    }

    /** Entries after a number, in order; without content. */
    static List<LedgerEntry> entriesAfter(DSLContext db, long seq, int limit) {
        return db.selectFrom(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.SEQ.gt(seq))
                .orderBy(LEDGER_ENTRY.SEQ)
                .limit(limit)
                .fetch(Ledger::entry);
    }

    /** Entries before a number, newest first; without content. */
    static List<LedgerEntry> entriesBefore(DSLContext db, long seq, int limit) {
        return db.selectFrom(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.SEQ.lt(seq))
                .orderBy(LEDGER_ENTRY.SEQ.desc())
                .limit(limit)
                .fetch(Ledger::entry);
    }

    /** Whole entries after a number, in order. */
    List<Full> fullAfter(DSLContext db, long seq, int limit) {
        List<Full> found = full(db, LEDGER_ENTRY.SEQ.gt(seq).and(LEDGER_ENTRY.SEQ.le(seq + limit)));
        // A gap in the numbers must not look like the end.
        if (found.isEmpty() && db.fetchExists(LEDGER_ENTRY, LEDGER_ENTRY.SEQ.gt(seq + limit))) {
            Long next = db.select(org.jooq.impl.DSL.min(LEDGER_ENTRY.SEQ))
                    .from(LEDGER_ENTRY)
                    .where(LEDGER_ENTRY.SEQ.gt(seq + limit))
                    .fetchOne(0, Long.class);
            return next == null ? found : fullAfter(db, next - 1, limit);
        }
        return found;
    }

    /** The whole life of one record, in order. */
    List<Full> of(DSLContext db, String kind, UUID id) {
        return of(db, kind, id, id);
    }

    /** The whole lives of all records of one kind between two ids: a walk along the index, which a list of ids is not. */
    List<Full> of(DSLContext db, String kind, UUID first, UUID last) {
        return full(db, LEDGER_ENTRY.KIND.eq(kind).and(LEDGER_ENTRY.RECORD_ID.between(first, last)));
    }

    /** Entries first, then their parts by number: joined, H2 would read every part of the register for each page. */
    private List<Full> full(DSLContext db, org.jooq.Condition condition) {
        var entries = db.selectFrom(LEDGER_ENTRY)
                .where(condition)
                .orderBy(LEDGER_ENTRY.SEQ)
                .fetch();
        Map<Long, List<Part>> parts = db.select(
                        LEDGER_PART.SEQ, LEDGER_PART.PART, LEDGER_PART.SALT, LEDGER_PART.BODY, LEDGER_PART.HASH)
                .from(LEDGER_PART)
                .where(among(entries.getValues(LEDGER_ENTRY.SEQ)))
                .orderBy(LEDGER_PART.SEQ, LEDGER_PART.PART)
                .fetchGroups(LEDGER_PART.SEQ, row -> new Part(row.value2(), row.value3(), row.value4(), row.value5()));
        return entries.map(row -> new Full(
                entry(row), parts.getOrDefault(row.getSeq(), List.of()), row.getPreviousHash(), row.getHash()));
    }

    private static org.jooq.Condition among(List<Long> seqs) {
        boolean gapless = !seqs.isEmpty() && seqs.getLast() - seqs.getFirst() == seqs.size() - 1;
        return gapless ? LEDGER_PART.SEQ.between(seqs.getFirst(), seqs.getLast()) : LEDGER_PART.SEQ.in(seqs);
    }

    private static LedgerEntry entry(congtam.register.schema.tables.records.LedgerEntryRecord row) {
        return new LedgerEntry(
                row.getSeq(),
                row.getTx(),
                row.getAt(),
                row.getWho(),
                row.getAct(),
                new RecordRef(row.getKind(), row.getRecordId()),
                row.get(LEDGER_ENTRY.RECORD_VERSION),
                row.getFormat());
    }
}

package congtam.register;

import static congtam.register.schema.Tables.ATTACHMENT;
import static congtam.register.schema.Tables.LEDGER_ENTRY;
import static congtam.register.schema.Tables.LEDGER_PART;

import congtam.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Proves that chain, content and rows tell one story, in pages, so that size costs time but not memory. */
final class Verifier {
    private static final int PAGE = 1_000;
    /** Fewer at a time where rows are asked for by id: H2 compares every row it finds with every id of the list. */
    private static final int RECORDS = 200;
    /** More would help nobody; a broken chain breaks at every entry after the first. */
    private static final int MOST_FAULTS = 1_000;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final DSLContext db;
    private final Ledger ledger;
    private final CanonicalJson json;
    private final List<Kind<?>> kinds;
    private final BlobStore blobs;
    private final Progress progress;
    private final List<Verification.Fault> faults = new ArrayList<>();
    private final List<Erased> erased = new ArrayList<>();
    /** Up to which version a record's personal parts were destroyed, as its tombstones say. */
    private final Map<RecordRef, Integer> tombstones = new HashMap<>();

    private final List<Tombstone> destroyed = new ArrayList<>();

    /** What entries of a page say of the read log, by their numbers. */
    private final Map<Long, Seal> anchors = new LinkedHashMap<>();

    private final ReadsCheck reads;
    private final Set<RecordRef> unreadable = new HashSet<>();
    private long done;
    private long total;
    private long records;

    Verifier(
            DSLContext db, Ledger ledger, CanonicalJson json, List<Kind<?>> kinds, BlobStore blobs, Progress progress) {
        this.db = db;
        this.ledger = ledger;
        this.json = json;
        this.kinds = kinds;
        this.blobs = blobs;
        this.progress = progress;
        this.reads = new ReadsCheck(db, (what, seq, detail) -> fault(what, seq, null, detail));
    }

    Verification verify() {
        Seal head = Ledger.head(db);
        total = 2 * head.seq();
        long entries = chain(head);
        for (Kind<?> kind : kinds) {
            records(kind);
        }
        kindsUnknown();
        attachments();
        Seal lastRead = reads.walk(progress);
        return new Verification(head, lastRead, entries, records, List.copyOf(destroyed), List.copyOf(faults));
    }

    private long chain(Seal head) {
        long entries = 0;
        long expected = 1;
        byte[] previous = new byte[Hash.BYTES];
        List<Ledger.Full> page = ledger.fullAfter(db, 0, PAGE);
        while (!page.isEmpty() && !progress.cancelled()) {
            for (Ledger.Full full : page) {
                link(full, expected, previous);
                contents(full);
                previous = full.hash();
                expected = full.entry().seq() + 1;
                entries++;
            }
            reads.compare(anchors);
            anchors.clear();
            step(page.size());
            page = ledger.fullAfter(db, expected - 1, PAGE);
        }
        for (Erased part : erased) {
            if (part.version() > tombstones.getOrDefault(part.record(), 0)) {
                fault(Verification.What.CONTENT_MISSING, part.seq(), part.record(), part.name());
            }
        }
        outsideTheChain();
        if (!progress.cancelled() && !Seal.of(expected - 1, previous).equals(head)) {
            fault(Verification.What.HEAD_WRONG, head.seq(), null, head + " ≠ " + Seal.of(expected - 1, previous));
        }
        return entries;
    }

    private void link(Ledger.Full full, long expected, byte[] previous) {
        LedgerEntry entry = full.entry();
        if (entry.seq() != expected) {
            fault(Verification.What.ENTRY_MISSING, expected, null, expected + " … " + (entry.seq() - 1));
        } else if (!Arrays.equals(full.previousHash(), previous)) {
            fault(Verification.What.CHAIN_BROKEN, entry.seq(), entry.record(), "");
        }
        if (!Arrays.equals(full.hash(), ledger.hash(entry, full.parts(), full.previousHash()))) {
            fault(Verification.What.ENTRY_CHANGED, entry.seq(), entry.record(), "");
        }
    }

    private void contents(Ledger.Full full) {
        LedgerEntry entry = full.entry();
        for (Ledger.Part part : full.parts()) {
            if (part.isErased() && part.name().equals(Ledger.PERSONAL)) {
                erased.add(new Erased(entry.record(), entry.version(), entry.seq(), part.name()));
            } else if (part.isErased()) {
                fault(Verification.What.CONTENT_MISSING, entry.seq(), entry.record(), part.name());
            } else if (!part.isIntact()) {
                fault(Verification.What.CONTENT_CHANGED, entry.seq(), entry.record(), part.name());
            } else if (part.name().equals(Reads.ANCHOR)) {
                anchors.put(
                        entry.seq(),
                        Seal.parse(json.parse(Objects.requireNonNull(part.body()))
                                .path("seal")
                                .asString()));
            } else if (part.name().equals(Ledger.TOMBSTONE)) {
                tombstones.merge(entry.record(), Ledger.erasedUpTo(json, part), Math::max);
                ledger.tombstone(full).ifPresent(destroyed::add);
            }
        }
    }

    /** What no walk along the chain comes by: entries numbered below its beginning, parts of no entry. */
    private void outsideTheChain() {
        db.selectFrom(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.SEQ.le(0L))
                .limit(MOST_FAULTS)
                .forEach(row -> fault(
                        Verification.What.CHAIN_BROKEN,
                        row.getSeq(),
                        new RecordRef(row.getKind(), row.getRecordId()),
                        ""));
        db.select(LEDGER_PART.SEQ, LEDGER_PART.PART)
                .from(LEDGER_PART)
                .whereNotExists(DSL.selectOne().from(LEDGER_ENTRY).where(LEDGER_ENTRY.SEQ.eq(LEDGER_PART.SEQ)))
                .limit(MOST_FAULTS)
                .forEach(row -> fault(Verification.What.ENTRY_MISSING, row.value1(), null, row.value2()));
    }

    private <C> void records(Kind<C> kind) {
        List<UUID> ids = ledgerIds(kind, null);
        while (!ids.isEmpty() && !progress.cancelled()) {
            Map<UUID, List<Ledger.Full>> lives = ledger.of(db, kind.name(), ids.getFirst(), ids.getLast()).stream()
                    .collect(Collectors.groupingBy(
                            full -> full.entry().record().id(), LinkedHashMap::new, Collectors.toList()));
            Map<UUID, Stored<C>> rows = rows(kind, ids);
            List<Stored<C>> agreeing = new ArrayList<>();
            lives.forEach((id, life) -> {
                Stored<C> row = rows.get(id);
                if (compare(kind, id, life, row) && row != null) {
                    agreeing.add(row);
                }
            });
            new RowCheck(db)
                    .differing(kind, agreeing)
                    .forEach((id, names) -> rowDiffers(
                            Objects.requireNonNull(lives.get(id)).getLast().entry(), names));
            records += ids.size();
            step(lives.values().stream().mapToInt(List::size).sum());
            ids = ledgerIds(kind, ids.getLast());
        }
        rowsUnknown(kind);
    }

    private List<UUID> ledgerIds(Kind<?> kind, @Nullable UUID after) {
        var ofKind = LEDGER_ENTRY.KIND.eq(kind.name()).and(LEDGER_ENTRY.RECORD_VERSION.eq(1));
        return db.select(LEDGER_ENTRY.RECORD_ID)
                .from(LEDGER_ENTRY)
                .where(after == null ? ofKind : ofKind.and(LEDGER_ENTRY.RECORD_ID.gt(after)))
                .orderBy(LEDGER_ENTRY.RECORD_ID)
                .limit(RECORDS)
                .fetch(LEDGER_ENTRY.RECORD_ID);
    }

    /** Rows that were tampered with may be no content at all; then each is read alone, to name those. */
    private <C> Map<UUID, Stored<C>> rows(Kind<C> kind, List<UUID> ids) {
        try {
            return kind.load(db, ids);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            Map<UUID, Stored<C>> readable = new HashMap<>();
            for (UUID id : ids) {
                try {
                    readable.putAll(kind.load(db, List.of(id)));
                } catch (RuntimeException unreadable) {
                    unreadable(kind, id, unreadable);
                }
            }
            return readable;
        }
    }

    private void unreadable(Kind<?> kind, UUID id, RuntimeException why) {
        RecordRef record = new RecordRef(kind.name(), id);
        // Not the message: it may quote what is personal.
        String detail =
                why instanceof Problem problem ? problem.code() : why.getClass().getSimpleName();
        unreadable.add(record);
        fault(Verification.What.ROW_UNREADABLE, 0, record, detail);
    }

    /** True if the content that is read from the rows is what the entries say. */
    private <C> boolean compare(Kind<C> kind, UUID id, List<Ledger.Full> life, @Nullable Stored<C> row) {
        RecordRef record = new RecordRef(kind.name(), id);
        Rebuild<C> rebuild = new Rebuild<>(kind, json);
        int version = 0;
        for (Ledger.Full full : life) {
            if (full.entry().version() != ++version) {
                fault(
                        Verification.What.VERSION_WRONG,
                        full.entry().seq(),
                        record,
                        full.entry().version() + " ≠ " + version);
                return false;
            }
            try {
                rebuild.apply(full);
            } catch (RuntimeException e) {
                fault(
                        Verification.What.ENTRY_UNREADABLE,
                        full.entry().seq(),
                        record,
                        e.getClass().getSimpleName());
                return false;
            }
        }
        return compare(life.getLast().entry(), rebuild, kind, row);
    }

    private <C> boolean compare(LedgerEntry last, Rebuild<C> rebuild, Kind<C> kind, @Nullable Stored<C> row) {
        if (row == null) {
            if (!unreadable.contains(last.record())) {
                fault(Verification.What.ROW_MISSING, last.seq(), last.record(), "");
            }
            return false;
        }
        if (row.version() != last.version()) {
            fault(
                    Verification.What.VERSION_WRONG,
                    last.seq(),
                    last.record(),
                    "rows " + row.version() + ", ledger " + last.version());
        }
        Set<String> fields = differing(rebuild.present(), json.write(kind, row.content()));
        if (!fields.isEmpty()) {
            rowDiffers(last, fields);
        }
        return fields.isEmpty();
    }

    private void rowDiffers(LedgerEntry last, Set<String> names) {
        fault(Verification.What.ROW_DIFFERS, last.seq(), last.record(), String.join(", ", names));
    }

    private Set<String> differing(ObjectNode ledgerSays, ObjectNode rowsSay) {
        Set<String> names = new TreeSet<>();
        ledgerSays.properties().forEach(field -> names.add(field.getKey()));
        rowsSay.properties().forEach(field -> names.add(field.getKey()));
        names.removeIf(name -> spelled(ledgerSays, name).equals(spelled(rowsSay, name)));
        return names;
    }

    /** A field that is gone lies in the ledger as null. */
    private String spelled(ObjectNode content, String name) {
        return content.has(name) ? json.spelled(content.get(name)) : "null";
    }

    private void rowsUnknown(Kind<?> kind) {
        for (Kind.RowsOf rows : kind.rowsOf(db, List.of())) {
            db.selectDistinct(rows.owner())
                    .from(rows.batch().table())
                    .whereNotExists(DSL.selectOne()
                            .from(LEDGER_ENTRY)
                            .where(LEDGER_ENTRY.KIND.eq(kind.name()))
                            .and(LEDGER_ENTRY.RECORD_ID.eq(rows.owner()))
                            .and(LEDGER_ENTRY.RECORD_VERSION.eq(1)))
                    .limit(MOST_FAULTS)
                    .fetch(rows.owner())
                    .forEach(id -> fault(Verification.What.ROW_UNKNOWN, 0, new RecordRef(kind.name(), id), ""));
        }
    }

    private void kindsUnknown() {
        List<String> known = kinds.stream().map(Kind::name).toList();
        db.select(LEDGER_ENTRY.KIND, DSL.min(LEDGER_ENTRY.SEQ))
                .from(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.KIND.notIn(known))
                .groupBy(LEDGER_ENTRY.KIND)
                .forEach(row -> fault(Verification.What.KIND_UNKNOWN, row.value2(), null, row.value1()));
    }

    private void attachments() {
        Set<String> seen = new HashSet<>();
        db.select(ATTACHMENT.ID, ATTACHMENT.SHA256).from(ATTACHMENT).forEach(row -> {
            boolean gone = tombstones.containsKey(new RecordRef(AttachmentKind.NAME, row.value1()));
            if (!gone && seen.add(row.value2()) && !progress.cancelled()) {
                attachment(new RecordRef(AttachmentKind.NAME, row.value1()), row.value2());
            }
        });
    }

    private void attachment(RecordRef record, String sha256) {
        if (!SHA256.matcher(sha256).matches() || !blobs.has(sha256)) {
            fault(Verification.What.ATTACHMENT_MISSING, 0, record, sha256);
            return;
        }
        MessageDigest digest = Hash.digest();
        try (InputStream in = new DigestInputStream(blobs.open(sha256), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            fault(Verification.What.ATTACHMENT_CHANGED, 0, record, String.valueOf(e.getMessage()));
            return;
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            fault(Verification.What.ATTACHMENT_CHANGED, 0, record, sha256);
        }
    }

    private void step(int entries) {
        done += entries;
        progress.at(done, total);
    }

    private void fault(Verification.What what, long seq, @Nullable RecordRef record, String detail) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Verification.Fault(what, seq, record, detail));
        }
    }

    /** A part that is gone, to be excused by a tombstone or not. */
    private record Erased(RecordRef record, int version, long seq, String name) {}
}

package congtam.register;

import static congtam.register.schema.Tables.LEDGER_ENTRY;
import static congtam.register.schema.Tables.LEDGER_PART;
import static congtam.register.schema.Tables.NUMBER_SERIES;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One transaction on the register. Rows and ledger entries are written by the same call, so they cannot tell different stories;
 * everything stands or nothing does. Not for use by several threads, nor after the transaction.
 */
public final class Writing {
    private final DSLContext db;
    private final String who;
    private final Instant now;
    private final String numberCode;
    private final Ledger ledger;
    private final CanonicalJson json;
    private final List<Kind<?>> kinds;
    private final UUID tx = UuidCreator.getTimeOrderedEpoch();
    private final List<Ledger.Draft> drafts = new ArrayList<>();
    private final Map<Kind<?>, Pending<?>> pending = new LinkedHashMap<>();
    private boolean erased;

    Writing(
            DSLContext db,
            String who,
            Instant now,
            String numberCode,
            Ledger ledger,
            CanonicalJson json,
            List<Kind<?>> kinds) {
        this.db = db;
        this.who = who;
        this.now = now;
        this.numberCode = numberCode;
        this.ledger = ledger;
        this.json = json;
        this.kinds = kinds;
    }

    /** When this transaction is written, to the millisecond. */
    public Instant now() {
        return now;
    }

    /** The same transaction for a store's own reading, and for rows that are no records (an import's book-keeping). */
    public DSLContext db() {
        return db;
    }

    /** As {@link #db}, for reading what this transaction itself has written so far. */
    public DSLContext flushed() {
        flushRows();
        return db;
    }

    /** A new inner identity, ordered by time. */
    public UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    public <C> Stored<C> create(Kind<C> kind, C content, String act) {
        return create(kind, newId(), content, act);
    }

    public <C> Stored<C> create(Kind<C> kind, UUID id, C content, String act) {
        Stored<C> stored = new Stored<>(id, 1, content);
        pending(kind).inserts.add(stored);
        draft(kind, stored, act, parts(kind, json.write(kind, content)));
        return stored;
    }

    /**
     * Creates a record unless a unique key of its rows says that it is there, also where another desk is about to create it: then
     * waits for what becomes of that.
     */
    public <C> void createOnce(Kind<C> kind, C content, String act) {
        Stored<C> stored = new Stored<>(newId(), 1, content);
        for (Kind.RowsOf rows : kind.rowsOf(db, List.of(stored))) {
            if (rows.batch().insertNew(db) == 0) {
                return;
            }
        }
        draft(kind, stored, act, parts(kind, json.write(kind, content)));
    }

    /**
     * Changes a record that the caller has seen at a version. A content equal to the present one writes nothing.
     *
     * @throws Conflict if the record is at another version by now; nothing was written
     */
    public <C> Stored<C> change(Kind<C> kind, UUID id, int seenVersion, C content, String act) {
        Stored<C> current = claimable(kind, id, seenVersion, content);
        Map<String, ObjectNode> parts =
                parts(kind, difference(json.write(kind, current.content()), json.write(kind, content)));
        if (parts.isEmpty()) {
            return current;
        }
        return rewrite(kind, current, content, act, parts);
    }

    /**
     * A record that the caller has seen at a version, as it stands; held until this is written.
     *
     * @param attempted what the caller wanted of it, for the conflict
     * @throws Conflict if the record is at another version by now
     */
    public <C> Stored<C> present(Kind<C> kind, UUID id, int seenVersion, C attempted) {
        return claimable(kind, id, seenVersion, attempted);
    }

    /**
     * Destroys the personal parts of a record for good, in its rows and in every ledger entry it ever had. What remains is a
     * tombstone with the reason; the chain still verifies.
     */
    public <C> Stored<C> erasePersonal(Kind<C> kind, UUID id, int seenVersion, String act, Tombstone.Words why) {
        Stored<C> current = claimable(kind, id, seenVersion, null);
        return erase(kind, current, kind.withoutPersonal(current.content()), act, why);
    }

    /**
     * As {@link #erasePersonal}, but keeps what the personal fields say now, with some words changed: only former versions are
     * gone, and the words.
     */
    public <C> Stored<C> redact(Kind<C> kind, UUID id, UnaryOperator<String> words, String act, Tombstone.Words why) {
        flushRows();
        lock(kind.rows(), id);
        Stored<C> current = kind.load(db, List.of(id)).get(id);
        if (current == null) {
            throw new IllegalArgumentException("no " + kind.name() + " " + id);
        }
        ObjectNode content = Mentions.changed(kind, json.write(kind, current.content()), words);
        return erase(kind, current, json.read(kind, content), act, why);
    }

    private <C> Stored<C> erase(Kind<C> kind, Stored<C> current, C left, String act, Tombstone.Words why) {
        ObjectNode written = json.write(kind, left);
        ObjectNode after = difference(json.write(kind, current.content()), written);
        // Also what stays: the entry that said so is about to lose its personal part.
        written.properties().stream()
                .filter(field -> kind.isPersonal(field.getKey()))
                .forEach(field -> after.set(field.getKey(), field.getValue()));
        Map<String, ObjectNode> parts = parts(kind, after);
        parts.put(Ledger.TOMBSTONE, Ledger.tombstone(json, current.version(), why));
        Stored<C> stored = rewrite(kind, current, left, act, parts);
        flushRows();
        db.update(LEDGER_PART)
                .setNull(LEDGER_PART.SALT)
                .setNull(LEDGER_PART.BODY)
                .where(LEDGER_PART.PART.eq(Ledger.PERSONAL))
                .and(LEDGER_PART.SEQ.in(DSL.select(LEDGER_ENTRY.SEQ)
                        .from(LEDGER_ENTRY)
                        .where(LEDGER_ENTRY.KIND.eq(kind.name()).and(LEDGER_ENTRY.RECORD_ID.eq(current.id())))))
                .execute();
        erased = true;
        return stored;
    }

    boolean hasErased() {
        return erased;
    }

    /** The next numbers of a series, such as {@code PA-2026-000123}; a register has its own code in them, if it has one. */
    public List<String> numbers(String series, int year, int count) {
        int last = raiseSeries(series, year, count);
        String prefix = numberCode.isEmpty() ? series : series + "-" + numberCode;
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> String.format(Locale.ROOT, "%s-%d-%06d", prefix, year, number))
                .toList();
    }

    private int raiseSeries(String series, int year, int count) {
        var row = NUMBER_SERIES.SERIES.eq(series).and(NUMBER_SERIES.SERIES_YEAR.eq(year));
        int raised = db.update(NUMBER_SERIES)
                .set(NUMBER_SERIES.LAST_NUMBER, NUMBER_SERIES.LAST_NUMBER.plus(count))
                .where(row)
                .execute();
        if (raised == 0) {
            beginSeries(series, year);
            return raiseSeries(series, year, count);
        }
        return db.select(NUMBER_SERIES.LAST_NUMBER)
                .from(NUMBER_SERIES)
                .where(row)
                .fetchSingle()
                .value1();
    }

    private void beginSeries(String series, int year) {
        try {
            db.insertInto(NUMBER_SERIES)
                    .columns(NUMBER_SERIES.SERIES, NUMBER_SERIES.SERIES_YEAR, NUMBER_SERIES.LAST_NUMBER)
                    .values(series, year, 0)
                    .onConflictDoNothing()
                    .execute();
        } catch (IntegrityConstraintViolationException e) {
            // H2 has no such clause but looks first and inserts then; who began the series meanwhile did what was
            // wanted.
            LoggerFactory.getLogger(Writing.class).debug("series {} {} begun by another", series, year, e);
        }
    }

    /** Writes what waits; the ledger last, under the lock of its head. Null if nothing was written. */
    @org.jspecify.annotations.Nullable
    Seal finish() {
        flushRows();
        return drafts.isEmpty() ? null : ledger.append(db, tx, now, who, drafts);
    }

    private <C> Stored<C> claimable(
            Kind<C> kind, UUID id, int seenVersion, @org.jspecify.annotations.Nullable C attempted) {
        flushRows();
        lock(kind.rows(), id);
        Stored<C> current = kind.load(db, List.of(id)).get(id);
        if (current == null) {
            throw new IllegalArgumentException("no " + kind.name() + " " + id);
        }
        if (current.version() != seenVersion) {
            throw conflict(kind, current, attempted);
        }
        return current;
    }

    /** Holds the record before it is read, so that version and content are of one state. */
    private void lock(Kind.Rows rows, UUID id) {
        db.select(rows.version())
                .from(rows.table())
                .where(rows.id().eq(id))
                .forUpdate()
                .execute();
    }

    private <C> Stored<C> rewrite(
            Kind<C> kind, Stored<C> current, C content, String act, Map<String, ObjectNode> parts) {
        Kind.Rows rows = kind.rows();
        Stored<C> next = new Stored<>(current.id(), current.version() + 1, content);
        int claimed = db.update(rows.table())
                .set(rows.version(), next.version())
                .where(rows.id().eq(current.id()))
                .and(rows.version().eq(current.version()))
                .execute();
        if (claimed == 0) {
            Stored<C> theirs = kind.load(db, List.of(current.id())).get(current.id());
            throw conflict(kind, theirs == null ? current : theirs, content);
        }
        pending(kind).updates.add(next);
        draft(kind, next, act, parts);
        return next;
    }

    private <C> Conflict conflict(Kind<C> kind, Stored<C> current, @org.jspecify.annotations.Nullable C attempted) {
        var last = db.select(LEDGER_ENTRY.WHO, LEDGER_ENTRY.AT)
                .from(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.KIND.eq(kind.name()).and(LEDGER_ENTRY.RECORD_ID.eq(current.id())))
                .orderBy(LEDGER_ENTRY.RECORD_VERSION.desc())
                .limit(1)
                .fetchOne();
        Object mine = attempted == null ? current.content() : attempted;
        return new Conflict(current, mine, last == null ? "?" : last.value1(), last == null ? now : last.value2());
    }

    private <C> void draft(Kind<C> kind, Stored<C> stored, String act, Map<String, ObjectNode> parts) {
        drafts.add(
                new Ledger.Draft(act, new RecordRef(kind.name(), stored.id()), stored.version(), kind.format(), parts));
    }

    private Map<String, ObjectNode> parts(Kind<?> kind, ObjectNode fields) {
        ObjectNode content = json.object();
        ObjectNode personal = json.object();
        fields.properties().forEach(field -> {
            (kind.isPersonal(field.getKey()) ? personal : content).set(field.getKey(), field.getValue());
        });
        Map<String, ObjectNode> parts = new LinkedHashMap<>();
        if (!content.isEmpty()) {
            parts.put(Ledger.CONTENT, content);
        }
        if (!personal.isEmpty()) {
            parts.put(Ledger.PERSONAL, personal);
        }
        return parts;
    }

    /** The fields that changed; one that is gone is written as null, which means the same as none. */
    private ObjectNode difference(ObjectNode before, ObjectNode after) {
        ObjectNode changed = json.object();
        before.properties().stream()
                .filter(field -> !after.has(field.getKey()))
                .forEach(field -> changed.putNull(field.getKey()));
        after.properties().forEach(field -> {
            if (!field.getValue().equals(before.get(field.getKey()))) {
                changed.set(field.getKey(), field.getValue());
            }
        });
        return changed;
    }

    /** Rows go in kind by kind, in the order in which the kinds were declared, many at a time. */
    private void flushRows() {
        for (Kind<?> kind : kinds) {
            Pending<?> waiting = pending.remove(kind);
            if (waiting != null) {
                waiting.flush(db);
            }
        }
        if (!pending.isEmpty()) {
            throw new IllegalStateException("kinds not declared: " + pending.keySet());
        }
    }

    @SuppressWarnings("unchecked")
    private <C> Pending<C> pending(Kind<C> kind) {
        return (Pending<C>) pending.computeIfAbsent(kind, k -> new Pending<>(kind));
    }

    private static final class Pending<C> {
        private final Kind<C> kind;
        private final List<Stored<C>> inserts = new ArrayList<>();
        private final List<Stored<C>> updates = new ArrayList<>();

        Pending(Kind<C> kind) {
            this.kind = kind;
        }

        void flush(DSLContext db) {
            if (!inserts.isEmpty()) {
                kind.rowsOf(db, inserts).forEach(rows -> rows.batch().insert(db));
            }
            if (!updates.isEmpty()) {
                kind.update(db, updates);
            }
        }
    }
}

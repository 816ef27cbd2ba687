package congtam.register;

import static congtam.register.schema.Tables.LEDGER_PART;
import static congtam.register.schema.Tables.REGISTER_IDENTITY;

import congtam.text.Problem;
import congtam.vault.FileKey;
import congtam.vault.KeyRing;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * The register: the only way to the database. Safe for several threads. Every call may block on the disk or the network; on a
 * thread that must not wait, the guard given at opening throws.
 */
public final class Register implements AutoCloseable {
    private final Engine engine;
    private final Transactions transactions;
    private final RegisterLocation location;
    private final List<Kind<?>> kinds;
    private final Clock clock;
    private final Runnable threadGuard;
    private final CanonicalJson json = new CanonicalJson();
    private final Ledger ledger = new Ledger(json);
    private final UUID id;
    private final String numberCode;
    private final LedgerWatch watch;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Register(
            Engine engine,
            RegisterLocation location,
            List<Kind<?>> kinds,
            List<Follower> followers,
            Clock clock,
            Runnable guard) {
        this.engine = engine;
        this.transactions = new Transactions(engine, guard);
        this.location = location;
        this.kinds = List.copyOf(kinds);
        this.clock = clock;
        this.threadGuard = guard;
        var identity = read(db -> db.selectFrom(REGISTER_IDENTITY).fetchSingle());
        this.id = identity.getId();
        this.numberCode = identity.getNumberCode();
        refuseOlderState();
        List<Follower> all = new ArrayList<>(followers);
        all.add(new DestroyedFiles(engine.blobs()));
        this.watch = new LedgerWatch(this, List.copyOf(all));
    }

    /**
     * Opens a register.
     *
     * @param setup who takes part: kinds in the order in which their rows depend on each other, followers, clock, guard
     * @param create whether a missing register is made
     * @throws Problem if it is open elsewhere, damaged, unreachable, on a network drive …
     */
    public static Register open(RegisterLocation location, Setup setup, Missing create) {
        setup.threadGuard().run();
        Engine engine = switch (location) {
            case RegisterLocation.InFolder folder -> H2Engine.open(folder, create, setup.clock());
            case RegisterLocation.OnPostgres postgres -> new PostgresEngine(postgres);
        };
        try {
            Schema.bringUpToDate(engine, create, location.shown(), setup.clock());
            Register register = new Register(
                    engine, location, setup.kinds(), setup.followers(), setup.clock(), setup.threadGuard());
            register.watch.start();
            return register;
        } catch (RuntimeException failure) {
            engine.close();
            throw engine.explain(failure);
        }
    }

    /**
     * Encrypts a register that is closed and was made without; killed at any moment it is the one or the other.
     *
     * @param keys with which it opens from now on
     */
    public static void encrypt(RegisterLocation.InFolder location, KeyRing keys) {
        Encrypting.run(location, keys);
    }

    /** What happens where there is no register yet. */
    public enum Missing {
        CREATE,
        REFUSE
    }

    /** Who takes part in a register. */
    public record Setup(List<Kind<?>> kinds, List<Follower> followers, Clock clock, Runnable threadGuard) {
        public Setup {
            kinds = List.copyOf(kinds);
            followers = List.copyOf(followers);
        }
    }

    public RegisterLocation location() {
        return location;
    }

    /** The identity that a register keeps through backup and move. */
    public UUID id() {
        return id;
    }

    public Clock clock() {
        return clock;
    }

    /**
     * Reads one state that does not move meanwhile, however long it takes. A record read by two statements from two states would
     * carry its new version with old content, and the next save would undo somebody's change without a conflict.
     */
    public <T> T read(Function<DSLContext, T> work) {
        return transactions.reading(work);
    }

    /**
     * Writes on behalf of somebody, as one transaction with its ledger entries. Returns when it is forced to the disk.
     *
     * @throws Conflict if a record was changed by somebody else since it was read
     */
    public <T> T write(String who, Function<Writing, T> work) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        T result = transactions.alone((connection, db) -> {
            Writing writing = new Writing(db, who, now, numberCode, ledger, json, kinds);
            T value = work.apply(writing);
            Seal seal = writing.finish();
            if (writing.hasErased()) {
                engine.rewriteWhenClosed();
            }
            connection.commit();
            if (seal != null) {
                engine.force(connection);
                engine.sealed(seal);
            }
            return value;
        });
        watch.wake();
        return result;
    }

    /** Bookkeeping that is no fact about a case and stands outside the ledger, such as a follower's watermark. */
    void writeBeside(java.util.function.Consumer<DSLContext> work) {
        transactions.alone((connection, db) -> {
            work.accept(db);
            connection.commit();
            return Optional.empty();
        });
    }

    /** Bookkeeping outside the ledger that must not be lost with the power, such as failed attempts to sign in. */
    public <T> T keep(Function<DSLContext, T> work) {
        return transactions.alone((connection, db) -> {
            T value = work.apply(db);
            connection.commit();
            engine.force(connection);
            return value;
        });
    }

    /** What the ledger ends with now; print or export it, and nobody can rewrite the past unseen. */
    public Seal seal() {
        return read(Ledger::head);
    }

    /** Whether the ledger still holds what an earlier seal, printed or exported, has said of it. */
    public boolean holds(Seal earlier) {
        return read(db -> Schema.holds(db, earlier));
    }

    /** Some lines of the ledger before a number, newest first. */
    public List<LedgerEntry> entriesBefore(long seq, int limit) {
        return read(db -> Ledger.entriesBefore(db, seq, limit));
    }

    /** The life of a record, oldest step first. */
    public List<HistoryEntry> history(RecordRef record) {
        Kind<?> kind = kind(record.kind());
        return read(db -> new Rebuild<>(kind, json).history(ledger.of(db, kind.name(), record.id())));
    }

    /** A record as it stood at each version, the first one first; made again from the ledger. */
    public <C> List<C> versions(Kind<C> kind, UUID recordId) {
        List<Ledger.Full> entries = read(db -> ledger.of(db, kind.name(), recordId));
        Rebuild<C> rebuild = new Rebuild<>(kind, json);
        return entries.stream()
                .map(entry -> {
                    rebuild.apply(entry);
                    return rebuild.content();
                })
                .toList();
    }

    /** As {@link #versions}, without those of which something was destroyed. */
    public <C> List<C> versionsKept(Kind<C> kind, UUID recordId) {
        int count = read(db -> ledger.of(db, kind.name(), recordId)).size();
        return IntStream.rangeClosed(1, count)
                .mapToObj(version -> at(kind, recordId, version))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A record as it stood at some version; empty if it never had that version, or if what it told of persons was destroyed. */
    public <C> Optional<C> at(Kind<C> kind, UUID recordId, int version) {
        List<Ledger.Full> entries = read(db -> ledger.of(db, kind.name(), recordId));
        if (version < 1 || version > entries.size() || !Rebuild.isWhole(entries.subList(0, version))) {
            return Optional.empty();
        }
        Rebuild<C> rebuild = new Rebuild<>(kind, json);
        entries.stream().limit(version).forEach(rebuild::apply);
        return Optional.of(rebuild.content());
    }

    /** The last word on a record of which something was destroyed; empty if nothing was. */
    public Optional<Tombstone> tombstone(RecordRef record) {
        return read(db -> ledger.of(db, record.kind(), record.id())).reversed().stream()
                .flatMap(full -> ledger.tombstone(full).stream())
                .findFirst();
    }

    /** Where some words stand, in what records are and in what they once were; walks through the whole ledger. */
    public List<Mention> mentions(Predicate<String> words, Progress progress) {
        return read(db -> new Mentions(ledger, json).find(db, words, progress));
    }

    /** Which of a content's fields differ between two contents of a kind, by name. */
    public <C> Map<String, Difference> differences(Kind<C> kind, C one, C other) {
        var left = json.write(kind, one);
        Map<String, Difference> differences = new TreeMap<>();
        json.write(kind, other).properties().forEach(field -> {
            var before = left.get(field.getKey());
            if (!field.getValue().equals(before)) {
                differences.put(field.getKey(), new Difference(before, field.getValue()));
            }
        });
        return differences;
    }

    /** One field in two contents. */
    public record Difference(tools.jackson.databind.JsonNode one, tools.jackson.databind.JsonNode other) {}

    /** Takes from two changes of one base, field by field: what {@code mine} changed, else what stands in {@code theirs}. */
    public <C> C merge(Kind<C> kind, C base, C mine, C theirs) {
        var merged = json.write(kind, theirs);
        differences(kind, base, mine).forEach((name, difference) -> merged.set(name, difference.other()));
        return json.read(kind, merged);
    }

    /** Recomputes the chain, rebuilds every record and compares it with its rows. */
    public Verification verify(Progress progress) {
        return read(db -> new Verifier(db, ledger, json, kinds, engine.blobs(), progress).verify());
    }

    /** Calls back on a thread of the register when the ledger has grown, here or on another desk; until closed. */
    public AutoCloseable onChange(java.util.function.Consumer<Change> listener) {
        return watch.listen(listener);
    }

    /** Lets every follower take in what has been written so far. */
    public void catchUp() {
        watch.catchUp();
    }

    /** The keys of an encrypted register; empty for one that is not, and for one in PostgreSQL, whose disk others look after. */
    public Optional<KeyRing> keys() {
        return engine.keys();
    }

    /**
     * The key for what lies on this computer besides, such as unsaved forms. Whoever can read the register can make it, and
     * nobody else: it comes from the salt with which the first content of the ledger was hashed.
     */
    public FileKey deskKey() {
        return read(db -> db.select(LEDGER_PART.SALT)
                .from(LEDGER_PART)
                .where(LEDGER_PART.SALT.isNotNull())
                .orderBy(LEDGER_PART.SEQ, LEDGER_PART.PART)
                .limit(1)
                .fetchOptional(LEDGER_PART.SALT)
                .map(salt -> FileKey.of(Hash.of(salt)))
                .orElseThrow(() -> new IllegalStateException("nobody has written yet")));
    }

    BlobStore blobs() {
        return engine.blobs();
    }

    /** A sentence about a failure of the storage; empty if it is of another kind. */
    Optional<Problem> explained(Exception failure) {
        RuntimeException raw =
                failure instanceof RuntimeException runtime ? runtime : new DataAccessException("storage", failure);
        return engine.explain(raw) instanceof Problem problem ? Optional.of(problem) : Optional.empty();
    }

    void guardThread() {
        threadGuard.run();
    }

    private Kind<?> kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind " + name));
    }

    private void refuseOlderState() {
        Optional<Seal> last = engine.lastSeal();
        if (last.isPresent() && read(db -> !Schema.holds(db, last.get()))) {
            throw Problem.of(
                    "register.older-state", location.shown(), last.get().seq());
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            watch.close();
            engine.close();
        }
    }
}

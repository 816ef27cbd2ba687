package congtam.register;

import static congtam.register.schema.Tables.REGISTER_IDENTITY;

import congtam.text.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The register: the only way to the database. Safe for several threads. Every call may block on the disk or the network; on a
 * thread that must not wait, the guard given at opening throws.
 */
public final class Register implements AutoCloseable {
    private static final Settings SETTINGS = new Settings()
            .withRenderSchema(false)
            .withRenderNameCase(RenderNameCase.LOWER)
            .withExecuteLogging(false);

    /** One more than the connections of a pool to an office's server. */
    private static final int MOST_ATTEMPTS = 5;

    private final Engine engine;
    private final RegisterLocation location;
    private final List<Kind<?>> kinds;
    private final Clock clock;
    private final Runnable threadGuard;
    private final CanonicalJson json = new CanonicalJson();
    private final Ledger ledger = new Ledger(json);
    private final UUID id;
    private final String numberCode;
    private final LedgerWatch watch;
    private boolean large;

    private Register(
            Engine engine,
            RegisterLocation location,
            List<Kind<?>> kinds,
            List<Follower> followers,
            Clock clock,
            Runnable guard) {
        this.engine = engine;
        this.location = location;
        this.kinds = List.copyOf(kinds);
        this.clock = clock;
        this.threadGuard = guard;
        var identity = read(db -> db.selectFrom(REGISTER_IDENTITY).fetchSingle());
        this.id = identity.getId();
        this.numberCode = identity.getNumberCode();
        refuseOlderState();
        this.watch = new LedgerWatch(this, followers);
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
        return inTransaction(Connection.TRANSACTION_REPEATABLE_READ, (connection, db) -> work.apply(db));
    }

    /**
     * Writes on behalf of somebody, as one transaction with its ledger entries. Returns when it is forced to the disk.
     *
     * @throws Conflict if a record was changed by somebody else since it was read
     */
    public <T> T write(String who, Function<Writing, T> work) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        T result = alone((connection, db) -> {
            Writing writing = new Writing(db, who, now, numberCode, ledger, json, kinds);
            T value = work.apply(writing);
            Seal seal = writing.finish();
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
        alone((connection, db) -> {
            work.accept(db);
            connection.commit();
            return Optional.empty();
        });
    }

    /** Called after large imports: the file is made small when the register closes. */
    public void grewMuch() {
        large = true;
    }

    /** What the ledger ends with now; print or export it, and nobody can rewrite the past unseen. */
    public Seal seal() {
        return read(Ledger::head);
    }

    /** Whether the ledger still holds what an earlier seal, printed or exported, has said of it. */
    public boolean holds(Seal earlier) {
        return read(db -> Schema.holds(db, earlier));
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

    /** A record as it stood at some version, made again from the ledger; empty if it never had that version. */
    public <C> Optional<C> at(Kind<C> kind, UUID recordId, int version) {
        List<Ledger.Full> entries = read(db -> ledger.of(db, kind.name(), recordId));
        if (version < 1 || version > entries.size()) {
            return Optional.empty();
        }
        Rebuild<C> rebuild = new Rebuild<>(kind, json);
        entries.stream().limit(version).forEach(rebuild::apply);
        return Optional.of(rebuild.content());
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

    private <T> T alone(Transaction<T> work) {
        // Before waiting for the others: a thread that must not wait is told so at once.
        threadGuard.run();
        Lock writers = engine.writers();
        writers.lock();
        try {
            return inTransaction(Connection.TRANSACTION_READ_COMMITTED, work);
        } finally {
            writers.unlock();
        }
    }

    private <T> T inTransaction(int isolation, Transaction<T> work) {
        threadGuard.run();
        try {
            Connection connection = begin(isolation);
            try {
                T result = work.run(connection, DSL.using(connection, engine.dialect(), SETTINGS));
                connection.commit();
                connection.close();
                return result;
            } catch (RuntimeException | SQLException | Error failure) {
                if (engine.survives(failure)) {
                    rollBack(connection, failure);
                }
                throw failure;
            }
        } catch (SQLException failure) {
            throw engine.explain(new DataAccessException("database", failure));
        } catch (DataAccessException failure) {
            throw engine.explain(failure);
        }
    }

    /** A pool may hold connections that broke meanwhile; nothing has been done on them yet, so the next one is taken. */
    private Connection begin(int isolation) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            Connection connection = engine.dataSource().getConnection();
            try {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(isolation);
                return connection;
            } catch (SQLException broken) {
                if (!engine.survives(broken)) {
                    throw broken;
                }
                connection.close();
                if (attempt == MOST_ATTEMPTS) {
                    throw broken;
                }
            }
        }
    }

    private static void rollBack(Connection connection, Throwable failure) {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        watch.close();
        if (large) {
            engine.closeCompactly();
        } else {
            engine.close();
        }
    }

    @FunctionalInterface
    private interface Transaction<T extends @Nullable Object> {
        T run(Connection connection, DSLContext db) throws SQLException;
    }
}

package congtam.register;

import congtam.text.Problem;
import congtam.vault.FileKey;
import congtam.vault.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** A register in one folder: an H2 file, the attachments and the last seal beside it. */
final class H2Engine implements Engine {
    private static final String NAME = "register";
    static final String FILE = NAME + ".mv.db";

    private static final Set<Integer> STORAGE_ERRORS = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.FILE_CORRUPTED_1);

    /**
     * Without a delay H2 writes each transaction at its commit, in the thread that commits. With one, threads of its own write
     * side by side, and a part of the file can be written before the part that it refers to is entered in the table of parts:
     * killed then, the file opens without the tables that were being written.
     *
     * <p>No file for H2's own messages: they quote statements, with what people said in them. Pages once decrypted are kept in
     * memory, 256 MiB of them: with the 64 MiB that are usual, counting 100,000 cases decrypts them anew each time, 16 times as slow.
     */
    private static final String SETTINGS =
            ";DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;MAX_COMPACT_TIME=0"
                    + ";REUSE_SPACE=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;CACHE_SIZE=" + (256 << 10);

    /** A file grows by some 60 KiB a save, as nothing in it is written over; a thousand saves are no burden yet. */
    private static final long MOST_WASTE = 64 << 20;

    private final Path folder;
    private final JdbcConnectionPool pool;
    /** Stays open and is not used, but to drop the database if its storage fails. */
    private final Connection anchor;

    private final BlobStore blobs;
    private final SealFile sealFile;
    private final FolderLock lock;
    private final boolean isDraft;
    private final H2File file;
    private final @Nullable KeyRing keys;
    private final Lock writers = new ReentrantLock();
    /** Why the storage is gone, once it is. */
    private volatile @Nullable RuntimeException broken;

    static H2Engine open(RegisterLocation.InFolder location, Register.Missing missing, Clock clock) {
        Path folder = location.folder();
        SealFile sealFile = new SealFile(folder.resolve("register.seal"));
        boolean exists = Files.exists(folder.resolve(FILE));
        if (!exists && sealFile.exists()) {
            throw Problem.of("register.file-missing", folder.resolve(FILE));
        }
        if (!exists && missing == Register.Missing.REFUSE) {
            throw Problem.of("register.none", folder);
        }
        FolderCheck.prepare(folder);
        FolderLock lock = FolderLock.of(folder);
        try {
            // Asked again under the lock: another program may just have made it.
            if (Files.exists(folder.resolve(FILE))) {
                check(location);
            } else {
                make(location, sealFile, lock, clock);
            }
            tidy(location);
            return new H2Engine(location, NAME, sealFile, lock);
        } catch (RuntimeException failure) {
            lock.close();
            throw explain(failure, folder);
        }
    }

    private H2Engine(RegisterLocation.InFolder location, String name, SealFile sealFile, FolderLock lock) {
        this.folder = location.folder();
        this.sealFile = sealFile;
        this.lock = lock;
        this.isDraft = !name.equals(NAME);
        this.file = file(location, name);
        this.keys = location.keys();
        this.blobs = new FolderBlobs(folder.resolve("attachments"), file.key());
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + path(location, name) + SETTINGS + (keys == null ? "" : ";CIPHER=AES"));
        source.setUser("sa");
        source.setPasswordChars(password(keys));
        this.pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(16);
        try {
            this.anchor = source.getConnection();
            HalfCommitted.end(anchor);
        } catch (SQLException failure) {
            throw explain(new DataAccessException("opening", failure));
        }
    }

    /** H2 takes the file's password and the user's as one, parted by a space; ours has none of a user. */
    private static char[] password(@Nullable KeyRing keys) {
        return keys == null ? new char[0] : (String.valueOf(keys.key().databasePassword()) + " ").toCharArray();
    }

    /** Through "retry", because a channel closes when its thread is interrupted, and with it the whole register would. */
    private static String path(RegisterLocation.InFolder location, String name) {
        return "retry:" + location.fileSystem() + ":" + location.folder().toAbsolutePath() + "/" + name;
    }

    static FilePath path(RegisterLocation.InFolder location) {
        return FilePath.get(path(location, NAME) + ".mv.db");
    }

    private static H2File file(RegisterLocation.InFolder location, String name) {
        KeyRing keys = location.keys();
        return new H2File(FilePath.get(path(location, name) + ".mv.db"), keys == null ? null : keys.key());
    }

    /** Says what is wrong with a file before H2 does it in its own way. */
    private static void check(RegisterLocation.InFolder location) {
        H2File file = file(location, NAME);
        Path shown = location.folder().resolve(FILE);
        boolean encrypted = H2File.isEncrypted(file.path());
        if (encrypted && file.key() == null) {
            throw Problem.of("register.locked", shown);
        }
        try {
            if (file.isRest()) {
                throw Problem.of("register.damaged", shown);
            }
            if (H2File.isPlain(file.path()) && (file.key() != null || Encrypting.isDone(location.folder()))) {
                throw Problem.of("register.not-encrypted", shown);
            }
            if (file.key() != null && !encrypted) {
                throw Problem.of("register.damaged", shown);
            }
            file.fillLastBlock();
        } catch (IOException e) {
            throw Problem.because(e, "register.storage-failed", shown);
        }
    }

    /** What a program that was killed has left behind. */
    private static void tidy(RegisterLocation.InFolder location) {
        try {
            FileKey key = file(location, NAME).key();
            new Encrypting(location).settle(key);
            new FolderBlobs(location.folder().resolve("attachments"), key).dropDrafts();
        } catch (IOException e) {
            LoggerFactory.getLogger(H2Engine.class).warn("tidying {}", location.folder(), e);
        }
    }

    /** Makes a register under another name and renames it when it is whole: a crash meanwhile leaves none, never half of one. */
    private static void make(RegisterLocation.InFolder location, SealFile sealFile, FolderLock lock, Clock clock) {
        H2File draft = file(location, NAME + ".new");
        draft.path().delete();
        H2Engine engine = new H2Engine(location, NAME + ".new", sealFile, lock);
        try {
            Schema.bringUpToDate(engine, Register.Missing.CREATE, location.shown(), clock);
            // Not left to closing, which would keep a full disk to itself.
            engine.force(engine.anchor);
        } catch (SQLException failure) {
            engine.survives(failure);
            throw engine.explain(new DataAccessException("making", failure));
        } catch (RuntimeException failure) {
            engine.survives(failure);
            throw engine.explain(failure);
        } finally {
            engine.shutdown();
        }
        try {
            KeyRing keys = location.keys();
            if (keys != null) {
                keys.begin();
            }
            draft.rename(file(location, NAME).path());
        } catch (IOException e) {
            throw Problem.because(e, "register.storage-failed", location.folder());
        }
    }

    @Override
    public DataSource dataSource() {
        RuntimeException known = broken;
        if (known != null) {
            throw explain(known);
        }
        return pool;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.H2;
    }

    @Override
    public void force(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    /**
     * One writes at a time: two whose writes fail together can wait for each other in H2 for ever, and a write of one must not
     * be under way while the other's is forced.
     */
    @Override
    public Lock writers() {
        return writers;
    }

    /** The lock of the folder keeps all others out. */
    @Override
    public void alone(Runnable making) {
        making.run();
    }

    /** Each statement that changes a table commits by itself here; a new register has its name only when it is whole. */
    @Override
    public void migrating(OneTransaction.Work scripts) {
        scripts.with(dataSource());
    }

    /** A register's file has its name only when it is whole, so a file of that name without one is something else's. */
    @Override
    public boolean mayBegin() {
        return isDraft;
    }

    @Override
    public BlobStore blobs() {
        return blobs;
    }

    @Override
    public Optional<KeyRing> keys() {
        return Optional.ofNullable(keys);
    }

    @Override
    public void sealed(Seal seal) {
        sealFile.write(seal);
    }

    @Override
    public Optional<Seal> lastSeal() {
        return sealFile.read();
    }

    @Override
    public RuntimeException explain(RuntimeException failure) {
        return explain(failure, folder);
    }

    static RuntimeException explain(RuntimeException failure, Path folder) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage() == null ? "" : cause.getMessage();
            if (message.contains("No space left") || message.contains("not enough space")) {
                return Problem.because(failure, "register.disk-full", folder);
            }
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return explain(failure, sql, folder);
            }
            if (cause instanceof MVStoreException) {
                return Problem.because(failure, "register.damaged", folder.resolve(FILE));
            }
        }
        return failure;
    }

    private static RuntimeException explain(RuntimeException failure, SQLException sql, Path folder) {
        return switch (sql.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Problem.because(failure, "register.open-elsewhere", folder);
            case ErrorCode.FILE_ENCRYPTION_ERROR_1 -> Problem.because(failure, "register.other-key", folder);
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.GENERAL_ERROR_1 ->
                Problem.because(failure, "register.damaged", folder.resolve(FILE));
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                Problem.because(failure, "register.storage-failed", folder);
            case ErrorCode.LOCK_TIMEOUT_1, ErrorCode.DEADLOCK_1 -> Problem.because(failure, "register.busy", folder);
            default -> failure;
        };
    }

    /** The mark outlives a crash: whichever closing comes next does the work. */
    @Override
    public void rewriteWhenClosed() {
        try {
            Files.write(rewriteMark(), new byte[0]);
        } catch (IOException e) {
            throw Problem.because(e, "register.storage-failed", folder);
        }
    }

    private Path rewriteMark() {
        return folder.resolve("register.rewrite");
    }

    private void makeSmall() throws IOException {
        if (Files.exists(rewriteMark()) || file.waste() > MOST_WASTE) {
            file.compact();
            Files.deleteIfExists(rewriteMark());
        }
    }

    @Override
    public void close() {
        try {
            shutdown();
            if (broken == null) {
                makeSmall();
            }
        } catch (IOException | MVStoreException e) {
            // It stays as large as it is; nothing of it was touched.
            LoggerFactory.getLogger(H2Engine.class).warn("making the register's file small", e);
        } finally {
            sealFile.close();
            lock.close();
        }
    }

    /**
     * After a failed write H2's store is closed, but a rollback on one of its connections can turn in a loop for ever. So
     * nothing is asked of it any more; what it has open is dropped. All that was acknowledged had been forced before.
     */
    @Override
    public boolean survives(Throwable failure) {
        if (broken == null && isOfStorage(failure)) {
            broken =
                    failure instanceof RuntimeException runtime ? runtime : new DataAccessException("storage", failure);
            LoggerFactory.getLogger(H2Engine.class).error("the storage of the register has failed", failure);
            drop();
        }
        return broken == null;
    }

    private static boolean isOfStorage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MVStoreException
                    || cause instanceof IOException
                    || (cause instanceof SQLException sql && STORAGE_ERRORS.contains(sql.getErrorCode()))) {
                return true;
            }
        }
        return false;
    }

    private void drop() {
        try {
            if (anchor.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
                session.getDatabase().shutdownImmediately();
            }
        } catch (SQLException | RuntimeException e) {
            LoggerFactory.getLogger(H2Engine.class).warn("dropping the register's file", e);
        }
    }

    private void shutdown() {
        if (broken != null) {
            return;
        }
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
            // Closing writes once more and forces nothing; people switch off right after it.
            file.force();
        } catch (SQLException | IOException e) {
            // Already closed, by a full disk for instance: what was acknowledged had been forced before.
            LoggerFactory.getLogger(H2Engine.class).warn("closing the register", e);
        } finally {
            pool.dispose();
        }
    }
}

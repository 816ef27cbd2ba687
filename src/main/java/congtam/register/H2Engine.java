package congtam.register;

import congtam.text.Problem;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Locale;
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

    private static final Set<String> NETWORK_FILE_SYSTEMS = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "davfs",
            "fuse.sshfs",
            "9p",
            "ncpfs");

    private static final Set<Integer> STORAGE_ERRORS = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.FILE_CORRUPTED_1);

    /** H2 keeps two headers of one block each at the beginning; a shorter file is the rest of one. */
    private static final long LEAST_BYTES = 2 * 4096;

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
    private final String path;
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
        prepare(folder);
        FolderLock lock = FolderLock.of(folder);
        try {
            // Asked again under the lock: another program may just have made it.
            if (Files.exists(folder.resolve(FILE))) {
                refuseRest(folder.resolve(FILE));
            } else {
                make(location, sealFile, lock, clock);
            }
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
        this.path = path(location, name);
        this.blobs = new FolderBlobs(folder.resolve("attachments"));
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:" + path(location, name)
                        + ";DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;MAX_COMPACT_TIME=0;REUSE_SPACE=FALSE");
        source.setUser("sa");
        source.setPassword("");
        this.pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(16);
        try {
            this.anchor = source.getConnection();
        } catch (SQLException failure) {
            throw explain(new DataAccessException("opening", failure));
        }
    }

    /** Through "retry", because a channel closes when its thread is interrupted, and with it the whole register would. */
    private static String path(RegisterLocation.InFolder location, String name) {
        return "retry:" + location.fileSystem() + ":" + location.folder().toAbsolutePath() + "/" + name;
    }

    private static void refuseRest(Path file) {
        try {
            if (Files.size(file) < LEAST_BYTES) {
                throw Problem.of("register.damaged", file);
            }
        } catch (IOException e) {
            throw Problem.because(e, "register.storage-failed", file);
        }
    }

    /** Makes a register under another name and renames it when it is whole: a crash meanwhile leaves none, never half of one. */
    private static void make(RegisterLocation.InFolder location, SealFile sealFile, FolderLock lock, Clock clock) {
        FilePath draft = FilePath.get(path(location, NAME + ".new") + ".mv.db");
        draft.delete();
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
            H2File.rename(draft, FilePath.get(path(location, NAME) + ".mv.db"));
        } catch (IOException e) {
            throw Problem.because(e, "register.storage-failed", location.folder());
        }
    }

    private static void prepare(Path folder) {
        if (folder.toString().contains(";")) {
            throw Problem.of("register.folder-name", folder);
        }
        try {
            Files.createDirectories(folder);
            refuseNetwork(folder);
            Path probe = Files.createTempFile(folder, "write", ".probe");
            Files.delete(probe);
        } catch (IOException e) {
            throw Problem.because(e, "register.folder-not-writable", folder);
        }
    }

    private static void refuseNetwork(Path folder) throws IOException {
        if (isOnNetwork(folder, Files.getFileStore(folder))) {
            throw Problem.of("register.network-drive", folder);
        }
    }

    /** H2 files break on network shares: locks and the order of writes are not what they promise there. */
    static boolean isOnNetwork(Path folder, FileStore store) {
        Path root = folder.toAbsolutePath().getRoot();
        boolean unc = root != null && root.toString().startsWith("\\\\");
        return unc || NETWORK_FILE_SYSTEMS.contains(store.type().toLowerCase(Locale.ROOT));
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

    private static RuntimeException explain(RuntimeException failure, Path folder) {
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

    private void makeSmall(FilePath file) throws IOException {
        if (Files.exists(rewriteMark()) || H2File.waste(file) > MOST_WASTE) {
            H2File.compact(file);
            Files.deleteIfExists(rewriteMark());
        }
    }

    @Override
    public void close() {
        try {
            shutdown();
            if (broken == null) {
                makeSmall(FilePath.get(path + ".mv.db"));
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
            H2File.force(FilePath.get(path + ".mv.db"));
        } catch (SQLException | IOException e) {
            // Already closed, by a full disk for instance: what was acknowledged had been forced before.
            LoggerFactory.getLogger(H2Engine.class).warn("closing the register", e);
        } finally {
            pool.dispose();
        }
    }
}

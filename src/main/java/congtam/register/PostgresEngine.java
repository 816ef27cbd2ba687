package congtam.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import congtam.text.Problem;
import congtam.vault.KeyRing;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;

/** A register in the office's PostgreSQL. */
final class PostgresEngine implements Engine {
    /** Any number will do, as long as all desks take the same: the first letters of the program's name. */
    private static final int SCHEMA_LOCK = 0x636f6e67;

    private final HikariDataSource pool;
    private final String shown;

    PostgresEngine(RegisterLocation.OnPostgres location) {
        this.shown = location.shown();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(location.jdbcUrl());
        if (location.user() != null) {
            config.setUsername(location.user());
        }
        if (location.password() != null) {
            config.setPassword(location.password());
        }
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // A server that takes the call and says nothing must not keep the user waiting.
        config.addDataSourceProperty("loginTimeout", "8");
        config.addDataSourceProperty("connectTimeout", "8");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("ApplicationName", "congtam");
        // A server may be set to answer before a commit is on its disk; this register waits.
        config.setConnectionInitSql("set synchronous_commit = on");
        try {
            this.pool = new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw explain(e) instanceof Problem problem ? problem : Problem.because(e, "register.unreachable", shown);
        }
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public void force(Connection connection) {
        // A commit returns after it is on the disk: the session insists on it.
    }

    /** The server lets many write at once: nobody waits for this one. */
    @Override
    public Lock writers() {
        return new ReentrantLock();
    }

    /** Whoever comes second waits on the server, and goes on when the first has committed or is gone. */
    @Override
    public void alone(Runnable making) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + SCHEMA_LOCK + ")");
            try {
                making.run();
            } finally {
                statement.execute("select pg_advisory_unlock(" + SCHEMA_LOCK + ")");
            }
        } catch (SQLException e) {
            throw explain(new DataAccessException("locking the schema", e));
        }
    }

    @Override
    public void migrating(OneTransaction.Work scripts) throws SQLException {
        OneTransaction.run(pool, scripts);
    }

    @Override
    public boolean mayBegin() {
        return true;
    }

    @Override
    public BlobStore blobs() {
        return new DatabaseBlobs(pool);
    }

    /** Who has the server's disk has the data: encrypting it is up to those who look after the server. */
    @Override
    public Optional<KeyRing> keys() {
        return Optional.empty();
    }

    @Override
    public void sealed(Seal seal) {}

    @Override
    public Optional<Seal> lastSeal() {
        return Optional.empty();
    }

    @Override
    public RuntimeException explain(RuntimeException failure) {
        boolean unconnected = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return explain(failure, sql.getSQLState());
            }
            unconnected |= cause instanceof SQLTransientConnectionException;
        }
        return unconnected ? Problem.because(failure, "register.unreachable", shown) : failure;
    }

    private RuntimeException explain(RuntimeException failure, String state) {
        if (state.startsWith("08") || state.startsWith("57P")) {
            return Problem.because(failure, "register.unreachable", shown);
        }
        if (state.startsWith("28")) {
            return Problem.because(failure, "register.refused", shown);
        }
        if (state.equals("3D000")) {
            return Problem.because(failure, "register.no-database", shown);
        }
        if (state.equals("53100")) {
            return Problem.because(failure, "register.disk-full", shown);
        }
        if (state.equals("40001") || state.equals("40P01") || state.equals("55P03")) {
            return Problem.because(failure, "register.busy", shown);
        }
        return failure;
    }

    @Override
    public boolean survives(Throwable failure) {
        return true;
    }

    @Override
    public void rewriteWhenClosed() {
        // The server's own vacuum takes former states away.
    }

    @Override
    public void close() {
        pool.close();
    }
}

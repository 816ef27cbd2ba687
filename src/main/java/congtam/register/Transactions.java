package congtam.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Begins, commits and rolls back; nobody else holds a connection of a register. */
final class Transactions {
    private static final Settings SETTINGS = new Settings()
            .withRenderSchema(false)
            .withRenderNameCase(RenderNameCase.LOWER)
            .withExecuteLogging(false);

    /** One more than the connections of a pool to an office's server. */
    private static final int MOST_ATTEMPTS = 5;

    private final Engine engine;
    private final Runnable threadGuard;

    Transactions(Engine engine, Runnable threadGuard) {
        this.engine = engine;
        this.threadGuard = threadGuard;
    }

    /** What is done within one of them. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T run(Connection connection, DSLContext db) throws SQLException;
    }

    /** Sees one state, whatever others write meanwhile. */
    <T> T reading(Function<DSLContext, T> work) {
        return run(Connection.TRANSACTION_REPEATABLE_READ, (connection, db) -> work.apply(db));
    }

    /** Writes while nobody else does. */
    <T> T alone(Work<T> work) {
        // Before waiting for the others: a thread that must not wait is told so at once.
        threadGuard.run();
        Lock writers = engine.writers();
        writers.lock();
        try {
            return run(Connection.TRANSACTION_READ_COMMITTED, work);
        } finally {
            writers.unlock();
        }
    }

    private <T> T run(int isolation, Work<T> work) {
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
}

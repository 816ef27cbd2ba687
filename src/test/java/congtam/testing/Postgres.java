package congtam.testing;

import congtam.register.RegisterLocation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for the whole test run, started at the first use, that really syncs; each register has its own database. */
public final class Postgres {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Postgres() {}

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "100")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Ends the server, if there is one. What it holds is thrown away, so it need not reach the disk: with the files of a hundred
     * databases forced to it, the end takes longer than the test run waits for.
     */
    static void stop() throws IOException, SQLException {
        if (NUMBER.get() == 0) {
            return;
        }
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set fsync = off");
            statement.execute("select pg_reload_conf()");
        }
        Server.RUNNING.close();
    }

    /** An empty database of its own. */
    public static RegisterLocation newDatabase() {
        String name = "register_" + NUMBER.incrementAndGet();
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new RegisterLocation.OnPostgres(
                Server.RUNNING.getJdbcUrl("postgres", name).replaceFirst("\\?.*", ""), "postgres", null);
    }
}

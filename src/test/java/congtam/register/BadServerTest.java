package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.office.Office;
import congtam.testing.Engines;
import congtam.testing.Samples;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL that is away, refuses, is newer or holds something else: a clear sentence, in good time, nothing touched. */
class BadServerTest {
    private static final Duration IN_GOOD_TIME = Duration.ofSeconds(15);

    @TempDir
    Path folder = Path.of("");

    private RegisterLocation.OnPostgres database() {
        return (RegisterLocation.OnPostgres) Engines.POSTGRES.newRegister(folder);
    }

    private static String problemOfOpening(RegisterLocation where) {
        long start = System.nanoTime();
        String code =
                BadStorageTest.problem(() -> Office.open(where, Register.Missing.CREATE, OnBothEngines.CLOCK, () -> {})
                        .close());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(IN_GOOD_TIME);
        return code;
    }

    private static void sql(RegisterLocation.OnPostgres where, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(where.jdbcUrl(), where.user(), where.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aServerThatDoesNotRunIsUnreachable() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(problemOfOpening(RegisterLocation.parse("postgresql://ai:matkhau@localhost:" + port + "/so")))
                .isEqualTo("register.unreachable");
    }

    @Test
    void aServerThatNeverAnswersIsUnreachableInGoodTime() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertThat(problemOfOpening(
                            RegisterLocation.parse("postgresql://ai@localhost:" + silent.getLocalPort() + "/so")))
                    .isEqualTo("register.unreachable");
        }
    }

    @Test
    void aWrongPasswordIsCalledThatAndNotANetworkFault() throws Exception {
        RegisterLocation.OnPostgres where = database();
        // The test server trusts everybody, so who has no such name stands for who has no such password.
        assertThat(problemOfOpening(new RegisterLocation.OnPostgres(where.jdbcUrl(), "không có người này", "sai")))
                .isEqualTo("register.refused");
    }

    @Test
    void aDatabaseThatDoesNotExistIsNamed() {
        RegisterLocation.OnPostgres where = database();
        assertThat(problemOfOpening(new RegisterLocation.OnPostgres(
                        where.jdbcUrl().replaceFirst("/[^/]*$", "/khong_co"), where.user(), where.password())))
                .isEqualTo("register.no-database");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndNotTouched() throws SQLException {
        RegisterLocation.OnPostgres where = database();
        sql(where, "create table customer (id int)");
        assertThat(problemOfOpening(where)).isEqualTo("register.foreign");
        try (Connection connection = DriverManager.getConnection(where.jdbcUrl(), where.user(), where.password());
                ResultSet tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            assertThat(tables.next()).isTrue();
            assertThat(tables.getString("TABLE_NAME")).isEqualTo("customer");
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void aRegisterOfANewerProgramIsRefused() throws SQLException {
        RegisterLocation.OnPostgres where = database();
        Office.open(where, Register.Missing.CREATE, OnBothEngines.CLOCK, () -> {})
                .close();
        sql(
                where,
                "insert into schema_history values (99, '999', 'mai sau', 'SQL', 'V999__mai_sau.sql', null, 'a', now(), 1,"
                        + " true)");
        assertThat(problemOfOpening(where)).isEqualTo("register.newer");
    }

    @Test
    void aConnectionThatBreaksFailsTheSaveAndTheNextOneWorks() throws SQLException {
        RegisterLocation.OnPostgres where = database();
        try (Office office = Office.open(where, Register.Missing.CREATE, OnBothEngines.CLOCK, () -> {})) {
            String code = BadStorageTest.problem(() -> office.register().write("a", writing -> {
                writing.numbers("PA", 2026, 1);
                try {
                    sql(
                            where,
                            "select pg_terminate_backend(pid) from pg_stat_activity"
                                    + " where datname = current_database() and pid <> pg_backend_pid()");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
                return writing.numbers("PA", 2026, 1);
            }));
            assertThat(code).isEqualTo("register.unreachable");
            assertThat(office.complaints()
                            .receive(Samples.CLERK, Samples.complaint("sau khi đứt", null))
                            .complaint()
                            .content()
                            .number())
                    .isEqualTo("PA-2026-000001");
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void aMakingThatWasCutOffAtItsBeginningIsTakenUpAgain() throws SQLException {
        RegisterLocation.OnPostgres where = database();
        Flyway.configure(getClass().getClassLoader())
                .dataSource(where.jdbcUrl(), where.user(), where.password())
                .table("schema_history")
                .baselineVersion("0")
                .load()
                .baseline();
        try (Office office = Office.open(where, Register.Missing.CREATE, OnBothEngines.CLOCK, () -> {})) {
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void desksThatMakeOneRegisterAtOnceAllWork() throws Exception {
        RegisterLocation.OnPostgres where = database();
        try (var desks = Executors.newFixedThreadPool(4)) {
            List<Future<Office>> opening = Stream.generate(() -> desks.submit(
                            () -> Office.open(where, Register.Missing.CREATE, OnBothEngines.CLOCK, () -> {})))
                    .limit(4)
                    .toList();
            List<UUID> ids = new ArrayList<>();
            for (Future<Office> opened : opening) {
                try (Office office = opened.get()) {
                    ids.add(office.register().id());
                    assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
                }
            }
            assertThat(ids).hasSize(4).containsOnly(ids.getFirst());
        }
    }
}

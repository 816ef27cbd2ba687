package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.deadline.DeadlineTables;
import congtam.office.Office;
import congtam.testing.Engines;
import congtam.testing.Keys;
import congtam.testing.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A register for one test, verified at its end; and a way past it, into the database, for tests that lie. */
abstract class OnBothEngines {
    static final Clock CLOCK = Clock.fixed(Samples.RECEIVED.plus(Duration.ofDays(1)), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    private final List<Office> opened = new ArrayList<>();
    private @Nullable RegisterLocation location;
    boolean honest = true;

    Office open(Engines engine) {
        return open(engine.newRegister(folder));
    }

    Office open(RegisterLocation where) {
        location = where;
        Office office = Office.open(where, Register.Missing.CREATE, clock(), tables(), () -> {});
        opened.add(office);
        return office;
    }

    /** For tests in which time passes. */
    Clock clock() {
        return CLOCK;
    }

    /** For tests in which the office has tables of its own. */
    DeadlineTables tables() {
        return new DeadlineTables(null);
    }

    /** Tables of an office in which nothing that is received starts a limit. */
    DeadlineTables withoutClocks() {
        try {
            Path tables = Files.createDirectories(folder.resolve("tables"));
            Files.writeString(tables.resolve("clock-starts.csv"), "kind,field,limit\n");
            return new DeadlineTables(tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the register and opens it again, as on the next morning. */
    Office reopen() {
        closeAll();
        return open(location());
    }

    RegisterLocation location() {
        RegisterLocation known = location;
        if (known == null) {
            throw new IllegalStateException("open a register first");
        }
        return known;
    }

    void closeAll() {
        opened.forEach(Office::close);
        opened.clear();
    }

    @AfterEach
    void everyRecordAgreesWithTheLedger() {
        if (honest && !opened.isEmpty()) {
            assertThat(opened.getLast().register().verify(Progress.NONE).faults())
                    .isEmpty();
        }
        closeAll();
    }

    static List<Verification.Fault> faults(Office office) {
        return office.register().verify(Progress.NONE).faults();
    }

    /** A connection past the register, as somebody with the database's own tools has it. */
    Connection raw() throws SQLException {
        return switch (location()) {
            case RegisterLocation.InFolder in ->
                DriverManager.getConnection(
                        "jdbc:h2:retry:file:" + in.folder() + "/register;CIPHER=AES", "sa", Keys.password());
            case RegisterLocation.OnPostgres on -> DriverManager.getConnection(on.jdbcUrl(), on.user(), on.password());
        };
    }

    int sql(String sql) {
        try (Connection connection = raw();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static void await(Duration most, BooleanSupplier condition) {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited " + most).isLessThan(end);
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
    }
}

package congtam.register;

import static congtam.register.schema.Tables.LEDGER_ENTRY;
import static congtam.register.schema.Tables.REGISTER_IDENTITY;

import com.github.f4b6a3.uuid.UuidCreator;
import congtam.register.schema.DefaultSchema;
import congtam.text.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Brings a database to the form that this program knows, and refuses one that a newer program has made. */
final class Schema {
    /** The newest migration; a test compares it with the scripts. Knowing it spares a start the time of looking. */
    static final int NEWEST = 14;

    private static final String HISTORY = "schema_history";

    private Schema() {}

    static void bringUpToDate(Engine engine, Register.Missing missing, String shown, Clock clock) {
        if (!isUpToDate(engine)) {
            engine.alone(() -> bringUpToDateAlone(engine, missing, shown, clock));
        }
        refuseIncomplete(engine, shown);
    }

    /** H2 opens a file of which a part cannot be read without the tables in it, as if there had never been any. */
    private static void refuseIncomplete(Engine engine, String shown) {
        Set<String> present = tables(engine);
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (!present.contains(table.getName())) {
                throw Problem.of("register.damaged", shown);
            }
        }
    }

    private static Set<String> tables(Engine engine) {
        try (Connection connection = engine.dataSource().getConnection();
                ResultSet rows = connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
            Set<String> names = new HashSet<>();
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
            return names;
        } catch (SQLException e) {
            throw new org.jooq.exception.DataAccessException("tables", e);
        }
    }

    private static boolean isUpToDate(Engine engine) {
        return version(engine) == NEWEST && hasBegun(engine);
    }

    private static void bringUpToDateAlone(Engine engine, Register.Missing missing, String shown, Clock clock) {
        int version = version(engine);
        if (version == NEWEST && hasBegun(engine)) {
            // Another desk has done it while this one waited.
            return;
        }
        if (version > NEWEST) {
            throw Problem.of("register.newer", shown);
        }
        if (!engine.mayBegin() && (version == 0 || !hasBegun(engine))) {
            // Where there is a seal there was a register: what is left of a file that was cut off can look like one
            // half made.
            throw engine.lastSeal()
                    .map(seal -> Problem.of("register.older-state", shown, seal.seq()))
                    .orElseGet(() -> Problem.of("register.foreign", shown));
        }
        if (version == 0 && missing == Register.Missing.REFUSE) {
            throw Problem.of("register.none", shown);
        }
        if (version == 0 && isOccupied(engine)) {
            throw Problem.of("register.foreign", shown);
        }
        migrate(engine, shown);
        begin(engine, clock);
    }

    private static void migrate(Engine engine, String shown) {
        try {
            engine.migrating(Schema::runScripts);
        } catch (FlywayException | SQLException e) {
            throw Problem.because(e, "register.not-migrated", shown);
        }
    }

    private static void runScripts(DataSource source) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:congtam/schema")
                .failOnMissingLocations(true)
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** Gives a new register its identity. */
    private static void begin(Engine engine, Clock clock) {
        if (hasBegun(engine)) {
            return;
        }
        DSL.using(engine.dataSource(), engine.dialect()).transaction(tx -> {
            DSLContext db = tx.dsl();
            Ledger.begin(db);
            db.insertInto(REGISTER_IDENTITY)
                    .values(
                            UuidCreator.getTimeOrderedEpoch(),
                            "",
                            clock.instant().truncatedTo(ChronoUnit.MILLIS))
                    .execute();
        });
    }

    private static boolean hasBegun(Engine engine) {
        return DSL.using(engine.dataSource(), engine.dialect()).fetchExists(REGISTER_IDENTITY);
    }

    /** Whether something else lives there already; it must not be touched. A making that was cut off left its own table alone. */
    private static boolean isOccupied(Engine engine) {
        try (Connection connection = engine.dataSource().getConnection()) {
            String own = connection.getSchema();
            boolean found = false;
            try (ResultSet tables =
                    connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE", "VIEW"})) {
                while (tables.next() && !found) {
                    // Whatever its case: another program may write names in the other one.
                    found = tables.getString("TABLE_SCHEM").equalsIgnoreCase(own)
                            && !tables.getString("TABLE_NAME").equals(HISTORY);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new org.jooq.exception.DataAccessException("tables", e);
        }
    }

    /** The newest migration that the database has had; 0 for one without a register. */
    private static int version(Engine engine) {
        try (Connection connection = engine.dataSource().getConnection()) {
            if (!hasHistory(connection)) {
                return 0;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select \"version\" from " + HISTORY
                            + " where \"success\" and \"version\" is not null order by \"installed_rank\" desc")) {
                return row.next() ? Integer.parseInt(row.getString(1)) : 0;
            }
        } catch (SQLException e) {
            throw new org.jooq.exception.DataAccessException("schema version", e);
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            return tables.next();
        }
    }

    /** Whether the chain has this seal in it. */
    static boolean holds(DSLContext db, Seal seal) {
        if (seal.seq() == 0) {
            return true;
        }
        Optional<byte[]> hash = db.select(LEDGER_ENTRY.HASH)
                .from(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.SEQ.eq(seal.seq()))
                .fetchOptional(LEDGER_ENTRY.HASH);
        return hash.isPresent() && HexFormat.of().formatHex(hash.get()).equals(seal.hash());
    }
}

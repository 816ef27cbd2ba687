package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import congtam.testing.Engines;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is committed in between counts only when all is done. */
class OneTransactionTest {
    private PostgresEngine engine;

    @BeforeEach
    void open() {
        engine = new PostgresEngine((RegisterLocation.OnPostgres) Engines.POSTGRES.newRegister(Path.of("")));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    /** As Flyway does: two connections, a commit of each. */
    private static void makeAndNote(DataSource source) {
        try (Connection making = source.getConnection();
                Connection noting = source.getConnection();
                Statement make = making.createStatement();
                Statement note = noting.createStatement()) {
            making.setAutoCommit(false);
            make.execute("create table made (id int)");
            making.commit();
            note.execute("create table noted (id int)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isThere(String table) throws SQLException {
        try (Connection connection = engine.dataSource().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, "public", table, null)) {
            return tables.next();
        }
    }

    @Test
    void whatWasCommittedBeforeAFailureIsGone() throws SQLException {
        assertThatThrownBy(() -> OneTransaction.run(engine.dataSource(), source -> {
                    makeAndNote(source);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(isThere("made")).isFalse();
        assertThat(isThere("noted")).isFalse();
    }

    @Test
    void whatCameToItsEndIsThere() throws SQLException {
        OneTransaction.run(engine.dataSource(), OneTransactionTest::makeAndNote);

        assertThat(isThere("made")).isTrue();
        assertThat(isThere("noted")).isTrue();
    }

    @Test
    void aFailureInsideIsThatOfTheDatabase() {
        assertThatThrownBy(() -> OneTransaction.run(engine.dataSource(), source -> {
                    try (Connection connection = source.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("select nonsense");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .hasRootCauseInstanceOf(SQLException.class);
    }
}

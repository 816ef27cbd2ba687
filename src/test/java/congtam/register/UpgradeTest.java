package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.office.Office;
import congtam.testing.Engines;
import congtam.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A register that an earlier release has begun is brought to the present form, with all chains it needs. */
class UpgradeTest extends OnBothEngines {
    private static final String FIRST_RELEASE = "7";

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aRegisterOfAnEarlierReleaseOpensAndWorks(Engines engine) throws IOException, SQLException {
        // The first release encrypted nothing.
        RegisterLocation location = engine.newRegister(folder) instanceof RegisterLocation.InFolder in
                ? new RegisterLocation.InFolder(in.folder())
                : engine.newRegister(folder);
        String zeros = "0".repeat(2 * Hash.BYTES);
        String url;
        String user = "sa";
        String password = "";
        String hash;
        switch (location) {
            case RegisterLocation.InFolder in -> {
                Files.createDirectories(in.folder());
                url = "jdbc:h2:file:" + in.folder() + "/register;DATABASE_TO_LOWER=TRUE";
                hash = "X'" + zeros + "'";
            }
            case RegisterLocation.OnPostgres on -> {
                url = on.jdbcUrl();
                user = String.valueOf(on.user());
                password = String.valueOf(on.password());
                hash = "'\\x" + zeros + "'";
            }
        }
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:congtam/schema")
                .table("schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(FIRST_RELEASE)
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement sql = connection.createStatement()) {
            sql.execute("insert into ledger_head values (1, 0, " + hash + ")");
            sql.execute("insert into register_identity values ('" + UUID.randomUUID() + "', '', current_timestamp)");
        }

        Office office = open(location);
        UUID id = office.complaints()
                .receive(Samples.CLERK, Samples.complaint("Chờ giấy", null))
                .id();
        assertThat(office.complaints().open(Samples.OFFICER, id)).isPresent();
        office.complaints().receive(Samples.CLERK, Samples.complaint("Đường hỏng", null));
        assertThat(office.register().verify(Progress.NONE).reads().seq()).isEqualTo(1);
    }
}

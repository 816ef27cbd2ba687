package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.Complaints;
import congtam.testing.Engines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** A database of the schema before there was protection: what it says of owners and denunciations is taken over. */
class ProtectionMigrationTest {
    private static final UUID USER = new UUID(1, 1);
    private static final UUID OWNED = new UUID(2, 1);
    private static final UUID DENOUNCED = new UUID(2, 2);

    @TempDir
    Path folder = Path.of("");

    private String url(Engines engine) {
        return engine.newRegister(folder) instanceof RegisterLocation.OnPostgres postgres
                ? postgres.jdbcUrl()
                : "jdbc:h2:" + folder.resolve("old") + ";DATABASE_TO_LOWER=TRUE";
    }

    private static String user(String url) {
        return url.startsWith("jdbc:h2") ? "sa" : "postgres";
    }

    private static Flyway flyway(String url, String target) {
        return Flyway.configure()
                .dataSource(url, user(url), "")
                .locations("classpath:congtam/schema")
                .target(target)
                .load();
    }

    private static String complaint(UUID id, String number) {
        return "insert into complaint values ('" + id + "', 1, '" + number
                + "', current_timestamp, 'HOTLINE', '', '', null,"
                + " 'words', 'RECEIVED', null, 'REPORT', '', null, '', '', 1)";
    }

    private static String content(UUID complaint, String kind) {
        return "insert into complaint_content values ('" + UUID.randomUUID() + "', '" + complaint + "', 0, '" + kind
                + "', '', null, '', '', '', current_timestamp)";
    }

    /** What verification makes of older entries agrees with what the script makes of their rows. */
    @Test
    void olderEntriesSayTheSame() throws IOException {
        String older = Files.readString(Path.of("src/test/resources/payloads/complaint-1.json"));
        for (boolean denounces : List.of(true, false)) {
            String entry = denounces ? older.replaceFirst("REPORT", "DENUNCIATION") : older;
            ObjectNode state = new CanonicalJson().parse(entry.getBytes(StandardCharsets.UTF_8));
            ObjectNode now = Complaints.kind().upcast(1, state);
            assertThat(now.get("protection").get("restricted").asBoolean()).isEqualTo(denounces);
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void ownersAndDenunciationsAreTakenOver(Engines engine) throws SQLException {
        String url = url(engine);
        flyway(url, "7").migrate();
        try (Connection connection = DriverManager.getConnection(url, user(url), "");
                Statement statement = connection.createStatement()) {
            statement.execute(complaint(OWNED, "PA-2026-000001"));
            statement.execute(content(OWNED, "REPORT"));
            statement.execute(complaint(DENOUNCED, "PA-2026-000002"));
            statement.execute(content(DENOUNCED, "DENUNCIATION"));
            statement.execute("insert into link values ('" + UUID.randomUUID() + "', 1, 'user', '" + USER
                    + "', 'complaint', '" + OWNED + "', 'owner', false)");
            statement.execute("insert into search_text values ('" + OWNED + "', 'complaint', 'words')");
            flyway(url, "8").migrate();
            try (ResultSet rows = statement.executeQuery(
                    "select owner_id, restricted, may_be_named, envelope from complaint order by number")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getObject(1, UUID.class)).isEqualTo(USER);
                assertThat(rows.getBoolean(2)).isFalse();
                assertThat(rows.getString(4)).isEmpty();
                assertThat(rows.next()).isTrue();
                assertThat(rows.getObject(1)).isNull();
                assertThat(rows.getBoolean(2)).isTrue();
                assertThat(rows.getBoolean(3)).isFalse();
            }
            try (ResultSet rows = statement.executeQuery("select count(*) from search_text")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).as("made anew by the follower").isZero();
            }
        }
    }
}

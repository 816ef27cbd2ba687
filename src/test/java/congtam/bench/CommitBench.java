package congtam.bench;

import congtam.access.Viewer;
import congtam.complaint.NewComplaint;
import congtam.office.Office;
import congtam.person.Person;
import congtam.testing.Samples;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/** A logged complaint with its ledger entries, against the same rows written bare, both forced to the disk. */
final class CommitBench {
    private static final int COMMITS = 200;

    private CommitBench() {}

    static Figure run(Path folder) throws Exception {
        Viewer viewer = Samples.viewer("bench");
        Random random = new Random(1);
        try (Office office = Cases.office(folder.resolve("ledger"));
                Connection bare = bare(folder.resolve("bare"))) {
            return Figure.measure(
                    "one complaint saved, with its clock and ledger, forced",
                    "the same rows without ledger by bare JDBC, forced",
                    9,
                    () -> {
                        long start = System.nanoTime();
                        for (int i = 0; i < COMMITS; i++) {
                            office.complaints().receive(viewer, Cases.one(random));
                        }
                        return (System.nanoTime() - start) / COMMITS;
                    },
                    () -> {
                        long start = System.nanoTime();
                        for (int i = 0; i < COMMITS; i++) {
                            write(bare, Cases.one(random));
                        }
                        return (System.nanoTime() - start) / COMMITS;
                    });
        }
    }

    /** A database with the register's own tables and indexes. */
    static Connection bare(Path folder) throws Exception {
        Cases.office(folder).close();
        Connection connection = Cases.jdbc(folder);
        connection.setAutoCommit(false);
        return connection;
    }

    private static void write(Connection connection, NewComplaint complaint) throws Exception {
        BareRows.insert(connection, complaint, "PA-" + UUID.randomUUID());
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    /** The rows of one complaint as anybody would write them. */
    static final class BareRows {
        private BareRows() {}

        static void insert(Connection connection, NewComplaint complaint, String number) throws Exception {
            UUID person = UUID.randomUUID();
            Person caller = Objects.requireNonNull(complaint.caller());
            UUID id = UUID.randomUUID();
            try (PreparedStatement rows = connection.prepareStatement("insert into person values (?,?,?,?,?,?,?)")) {
                bind(rows, person, 1, caller.fullName(), caller.phone(), "0", "Tổ 5", "00");
                rows.executeUpdate();
            }
            try (PreparedStatement rows = connection.prepareStatement(
                    "insert into complaint values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
                bind(
                        rows,
                        id,
                        1,
                        number,
                        complaint.receivedAt(),
                        complaint.channel().name(),
                        complaint.line(),
                        complaint.receivedBy(),
                        person,
                        complaint.words(),
                        complaint.state().name(),
                        null,
                        "REPORT",
                        "Đất đai",
                        null,
                        "",
                        "",
                        1,
                        null,
                        false,
                        false,
                        "",
                        complaint.receivedAt());
                rows.executeUpdate();
            }
            clock(connection, id, complaint.receivedAt());
            try (PreparedStatement rows =
                    connection.prepareStatement("insert into complaint_content values (?,?,?,?,?,?,?,?,?,?)")) {
                bind(
                        rows,
                        UUID.randomUUID(),
                        id,
                        0,
                        "REPORT",
                        "Đất đai",
                        null,
                        "",
                        "Xóm 1",
                        complaint.contents().getFirst().summary(),
                        complaint.receivedAt());
                rows.executeUpdate();
            }
        }

        private static void clock(Connection connection, UUID id, Instant at) throws Exception {
            try (PreparedStatement rows = connection.prepareStatement("insert into complaint_clock values (?,?,?,?)")) {
                bind(rows, id, 1, "RUNNING", false);
                rows.executeUpdate();
            }
            try (PreparedStatement rows =
                    connection.prepareStatement("insert into clock_entry values (?,?,?,?,?,?,?,?,?,?,?)")) {
                bind(rows, id, 0, "STARTED", at, "PK-ANSWER", false, 0, null, "", "", "");
                rows.executeUpdate();
            }
            try (PreparedStatement rows =
                    connection.prepareStatement("insert into clock_run values (?,?,?,?,?,?,?,?)")) {
                bind(rows, id, 0, "PK-ANSWER", at, at, null, null, null);
                rows.executeUpdate();
            }
            try (PreparedStatement rows = connection.prepareStatement("insert into clock_level values (?,?,?,?,?)")) {
                for (int level = 0; level < 4; level++) {
                    bind(rows, id, level, "DUE_SOON", at, at);
                    rows.addBatch();
                }
                rows.executeBatch();
            }
        }

        private static void bind(PreparedStatement statement, @org.jspecify.annotations.Nullable Object... values)
                throws Exception {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}

package congtam.bench;

import congtam.exchange.ImportProfile;
import congtam.exchange.ImportResult;
import congtam.exchange.Profiles;
import congtam.exchange.TableImport;
import congtam.office.Office;
import congtam.register.Progress;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Texts;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An import of a file, against the rows that it left, the ledger's included, put into the same tables by batched JDBC. */
final class ImportBench {
    private static final int ROWS = 10_000;
    private static final int BATCH = 500;
    private static final List<String> TABLES = List.of(
            "person",
            "complaint",
            "complaint_content",
            "ledger_entry",
            "ledger_part",
            "import_row",
            "complaint_clock",
            "clock_entry",
            "clock_run",
            "clock_level");
    private static final String PROFILE = """
            {"name": "bench", "record": "complaint", "zone": "Asia/Ho_Chi_Minh", "identity": "id",
             "fields": {"receivedAt": {"column": "at", "format": "dd/MM/uuuu HH:mm"},
                        "channel": {"constant": "HOTLINE"}, "kind": {"constant": "REPORT"},
                        "callerName": {"column": "caller"}, "callerPhone": {"column": "phone"},
                        "summary": {"column": "summary"}, "words": {"column": "words"}, "field": {"constant": "Đất đai"}}}
            """;

    private ImportBench() {}

    static Figure run(Path folder) throws Exception {
        Path csv = csv(folder);
        Path profile = Files.writeString(folder.resolve("profile.json"), PROFILE);
        Path first = folder.resolve("first");
        imported(first, csv, profile);
        Map<String, List<Object[]>> rows = rows(first);
        int[] round = new int[1];
        return Figure.measure(
                "import of 10,000 rows",
                "the rows it writes, ledger included, by batched JDBC",
                3,
                () -> imported(folder.resolve("import-" + round[0]++), csv, profile),
                () -> inserted(folder.resolve("plain-" + round[0]++), rows));
    }

    private static Path csv(Path folder) throws Exception {
        Random random = new Random(11);
        Path csv = folder.resolve("bench.csv");
        try (Writer out = Files.newBufferedWriter(csv)) {
            out.write("id,at,caller,phone,summary,words\n");
            for (int i = 0; i < ROWS; i++) {
                out.write(String.format(
                        Locale.ROOT,
                        "R%d,%02d/%02d/2025 %02d:30,Người %d,09%08d,Hồ sơ quá hẹn số %d,\"Tôi nộp từ năm ngoái, chưa có giấy\"%n",
                        i,
                        1 + random.nextInt(28),
                        1 + random.nextInt(12),
                        7 + random.nextInt(10),
                        i,
                        random.nextInt(100_000_000),
                        i));
            }
        }
        return csv;
    }

    private static long imported(Path folder, Path csv, Path profileFile) {
        ImportProfile profile = new Profiles().read(profileFile);
        try (Office office = Cases.office(folder)) {
            TableImport importing = new TableImport(office, new Texts(Language.VIETNAMESE));
            long start = System.nanoTime();
            ImportResult result = importing.run(Samples.viewer("bench"), csv, profile, null, Progress.NONE);
            long nanos = System.nanoTime() - start;
            if (result.added() != ROWS) {
                throw new IllegalStateException(result.toString());
            }
            return nanos;
        }
    }

    private static Map<String, List<Object[]>> rows(Path folder) throws Exception {
        Map<String, List<Object[]>> all = new LinkedHashMap<>();
        try (Connection connection = connection(folder)) {
            for (String table : TABLES) {
                List<Object[]> rows = new ArrayList<>();
                try (Statement statement = connection.createStatement();
                        ResultSet found = statement.executeQuery("select * from " + table)) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        @Nullable Object[] row = new Object[columns];
                        for (int i = 0; i < columns; i++) {
                            row[i] = found.getObject(i + 1);
                        }
                        rows.add(row);
                    }
                }
                all.put(table, rows);
            }
        }
        return all;
    }

    private static long inserted(Path folder, Map<String, List<Object[]>> rows) throws Exception {
        Cases.office(folder).close();
        try (Connection connection = connection(folder)) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            return System.nanoTime() - start;
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws Exception {
        String holes = "?" + ",?".repeat(rows.getFirst().length - 1);
        try (PreparedStatement insert =
                        connection.prepareStatement("insert into " + table + " values (" + holes + ")");
                Statement force = connection.createStatement()) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    connection.commit();
                    force.execute("checkpoint sync");
                    waiting = 0;
                }
            }
            insert.executeBatch();
            connection.commit();
            force.execute("checkpoint sync");
        }
    }

    private static Connection connection(Path folder) throws Exception {
        return Cases.jdbc(folder);
    }
}

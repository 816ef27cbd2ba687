package congtam.bench;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintSort;
import congtam.office.Office;
import congtam.testing.Samples;
import congtam.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;

/** The first page of the list through the service, against the same query in plain JDBC, at 100,000 cases. */
final class PageBench {
    static final int CASES = 100_000;
    private static final int PAGES = 50;
    private static final int SIZE = 200;

    private PageBench() {}

    static Figure run(Path folder) throws Exception {
        Path twin = folder.resolve("twin");
        try (Office office = Cases.office(folder.resolve("ours"))) {
            Cases.add(office, CASES);
        }
        // Two copies of one register, since a file is open once.
        Files.createDirectories(twin);
        Files.copy(folder.resolve("ours").resolve("register.mv.db"), twin.resolve("register.mv.db"));
        try (Office office = Cases.office(folder.resolve("ours"));
                Connection plain = Cases.jdbc(twin)) {
            return Figure.measure(
                    "first page of 200 at 100,000 cases",
                    "the same query in plain JDBC",
                    15,
                    () -> ours(office),
                    () -> plain(plain));
        }
    }

    /** Each time another last day, all beyond the last case: H2 would answer the same question from its memory. */
    private static LocalDate lastDay(int i) {
        return LocalDate.of(2027, 1, 1).plusDays(i);
    }

    private static long ours(Office office) {
        Viewer viewer = Samples.viewer("bench");
        long start = System.nanoTime();
        for (int i = 0; i < PAGES; i++) {
            ComplaintFilter filter = new ComplaintFilter("", null, null, null, null, lastDay(i));
            int rows = office.complaints()
                    .page(viewer, filter, ComplaintSort.NEWEST_FIRST, null, SIZE)
                    .size();
            check(rows);
        }
        return (System.nanoTime() - start) / PAGES;
    }

    private static long plain(Connection connection) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < PAGES; i++) {
            try (PreparedStatement statement = connection.prepareStatement("""
                    select c.id, c.number, c.received_at, c.channel, c.main_kind, c.main_field, c.main_agency_name,
                           c.main_agency_key, c.state, c.content_count,
                           substring(coalesce(nullif(cc.summary, ''), c.words), 1, 160)
                    from complaint c left join complaint_content cc on cc.complaint_id = c.id and cc.position = 0
                    where c.received_at < ?
                    order by c.received_at desc, c.id desc fetch next 200 rows only""")) {
                statement.setObject(1, lastDay(i).atStartOfDay(Texts.ZONE).toOffsetDateTime());
                check(read(statement));
            }
        }
        return (System.nanoTime() - start) / PAGES;
    }

    private static int read(PreparedStatement statement) throws Exception {
        try (ResultSet rows = statement.executeQuery()) {
            int count = 0;
            while (rows.next()) {
                for (int column = 1; column <= 11; column++) {
                    rows.getObject(column);
                }
                count++;
            }
            return count;
        }
    }

    private static void check(int rows) {
        if (rows != SIZE) {
            throw new IllegalStateException("a page of " + rows);
        }
    }
}

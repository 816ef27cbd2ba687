package congtam.bench;

import congtam.complaint.ComplaintCounts;
import congtam.complaint.ComplaintFilter;
import congtam.office.Office;
import congtam.testing.Samples;
import congtam.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The figures of a period through the service, against the same queries in plain JDBC, at 100,000 cases. */
final class SummaryBench {
    private static final List<String> QUERIES = List.of("""
            select state, main_kind, main_field, main_agency_id, count(*) from complaint
            where received_at < ? and content_count = 1
            group by state, main_kind, main_field, main_agency_id""", """
            select c.id, c.state, cc.content_kind, cc.field, cc.agency_id
            from complaint_content cc join complaint c on c.id = cc.complaint_id
            where c.received_at < ? and c.content_count > 1""");

    private SummaryBench() {}

    static Figure run(Path folder) throws Exception {
        Path twin = folder.resolve("twin");
        try (Office office = Cases.office(folder.resolve("ours"))) {
            Cases.add(office, PageBench.CASES);
        }
        // Two copies of one register, since a file is open once.
        Files.createDirectories(twin);
        Files.copy(folder.resolve("ours").resolve("register.mv.db"), twin.resolve("register.mv.db"));
        AtomicInteger days = new AtomicInteger();
        try (Office office = Cases.office(folder.resolve("ours"));
                Connection plain = Cases.jdbc(twin)) {
            return Figure.measure(
                    "summary of complaints at 100,000 cases",
                    "the same queries in plain JDBC",
                    9,
                    () -> ours(office, lastDay(days)),
                    () -> plain(plain, lastDay(days)));
        }
    }

    /** Each time another last day, all beyond the last case: H2 would answer the same question from its memory. */
    private static LocalDate lastDay(AtomicInteger days) {
        return LocalDate.of(2027, 1, 1).plusDays(days.incrementAndGet());
    }

    private static long ours(Office office, LocalDate last) {
        long start = System.nanoTime();
        ComplaintCounts counts =
                office.complaints().counts(Samples.viewer("bench"), ComplaintFilter.between(null, last));
        long nanos = System.nanoTime() - start;
        if (counts.total() != PageBench.CASES) {
            throw new IllegalStateException("counted " + counts.total());
        }
        return nanos;
    }

    private static long plain(Connection connection, LocalDate last) throws Exception {
        long start = System.nanoTime();
        for (String query : QUERIES) {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setObject(1, last.plusDays(1).atStartOfDay(Texts.ZONE).toOffsetDateTime());
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
        }
        return System.nanoTime() - start;
    }
}

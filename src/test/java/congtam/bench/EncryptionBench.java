package congtam.bench;

import congtam.access.Viewer;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintSort;
import congtam.office.Office;
import congtam.testing.Samples;
import java.nio.file.Path;
import java.util.Random;

/** What encryption costs: an encrypted register against one that is not, in turns. */
final class EncryptionBench {
    private static final int COMMITS = 200;
    private static final int ROWS = 5_000;
    private static final int CASES = 20_000;
    private static final int PAGES = 50;
    private static final int SIZE = 200;

    private EncryptionBench() {}

    private interface Work {
        void on(Office office);
    }

    private static Figure compare(String what, Path folder, int rounds, int filled, Work work) throws Exception {
        try (Office sealed = Cases.office(folder.resolve("sealed"));
                Office open = Cases.unencrypted(folder.resolve("open"))) {
            Cases.add(sealed, filled);
            Cases.add(open, filled);
            return Figure.measure(
                    what + ", encrypted",
                    "the same without encryption",
                    rounds,
                    () -> nanos(sealed, work),
                    () -> nanos(open, work));
        }
    }

    private static long nanos(Office office, Work work) {
        long start = System.nanoTime();
        work.on(office);
        return System.nanoTime() - start;
    }

    static Figure commit(Path folder) throws Exception {
        Viewer viewer = Samples.viewer("bench");
        Random random = new Random(1);
        return compare(COMMITS + " complaints saved one by one", folder, 9, 0, office -> {
            for (int i = 0; i < COMMITS; i++) {
                office.complaints().receive(viewer, Cases.one(random));
            }
        });
    }

    static Figure batches(Path folder) throws Exception {
        return compare("5,000 complaints written in batches", folder, 5, 0, office -> Cases.add(office, ROWS));
    }

    /** Each page begins elsewhere, so that the pages come from the file and not from memory alone. */
    static Figure page(Path folder) throws Exception {
        Viewer viewer = Samples.viewer("bench");
        Random random = new Random(3);
        return compare(PAGES + " pages of 200 at 20,000 cases", folder, 9, CASES, office -> {
            for (int i = 0; i < PAGES; i++) {
                java.time.LocalDate last = java.time.LocalDate.of(2026, 11, 20).minusDays(random.nextInt(1_000));
                office.complaints()
                        .page(
                                viewer,
                                new ComplaintFilter("", null, null, null, null, last),
                                ComplaintSort.NEWEST_FIRST,
                                null,
                                SIZE);
            }
        });
    }
}

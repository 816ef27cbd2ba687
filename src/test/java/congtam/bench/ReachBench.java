package congtam.bench;

import congtam.access.Ownership;
import congtam.access.Role;
import congtam.access.Users;
import congtam.access.Users.NewUser;
import congtam.access.Viewer;
import congtam.complaint.Complaint;
import congtam.complaint.ComplaintFilter;
import congtam.complaint.Complaints;
import congtam.office.Office;
import congtam.register.Stored;
import congtam.testing.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All cases counted by somebody whose right reaches their section's, against somebody whose right reaches all. */
final class ReachBench {
    private static final int CASES = 20_000;
    private static final String WORDS = "words of the bench";
    private static final String ONCE = "words that serve once";

    private ReachBench() {}

    static Figure run(Path folder) throws Exception {
        try (Office office = Cases.office(folder)) {
            office.users().begin("first", "First", WORDS.toCharArray(), Users.Beginning.WORK);
            Viewer administrator =
                    office.signIn().enter("first", WORDS.toCharArray()).viewer();
            Viewer one = join(office, administrator, "one", "A");
            Viewer other = join(office, administrator, "other", "B");
            add(office, one, other);
            Viewer director = Samples.viewer("bench");
            return Figure.measure(
                    "20,000 cases counted by somebody who sees their section's",
                    "the same by somebody who sees all",
                    9,
                    () -> counted(office, one),
                    () -> counted(office, director));
        }
    }

    private static Viewer join(Office office, Viewer administrator, String name, String section) {
        NewUser user = new NewUser(name, name, List.of(Role.PROCESSING_OFFICER), List.of(section));
        office.users().create(administrator, user, ONCE.toCharArray());
        office.signIn().choose(name, ONCE.toCharArray(), WORDS.toCharArray());
        return office.signIn().enter(name, WORDS.toCharArray()).viewer();
    }

    /** Half of the cases logged by each. */
    private static void add(Office office, Viewer one, Viewer other) {
        Random random = new Random(7);
        Ownership ownership = new Ownership(office.links());
        for (int done = 0; done < CASES; done += 1_000) {
            List<congtam.complaint.NewComplaint> some = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                some.add(Cases.one(random));
            }
            Viewer who = done % 2_000 == 0 ? one : other;
            office.register().write("bench", writing -> {
                for (Stored<Complaint> stored :
                        office.complaints().receiveAll(writing, null, some, "complaint.import")) {
                    ownership.say(writing, who, Complaints.ref(stored.id()));
                }
                return some;
            });
        }
    }

    private static long counted(Office office, Viewer viewer) {
        long start = System.nanoTime();
        long count = office.complaints().count(viewer, ComplaintFilter.ALL);
        if (count < CASES / 2) {
            throw new IllegalStateException("only " + count);
        }
        return System.nanoTime() - start;
    }
}

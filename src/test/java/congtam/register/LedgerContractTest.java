package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.agency.Agencies;
import congtam.agency.Agency;
import congtam.complaint.Complaint;
import congtam.office.Office;
import congtam.person.People;
import congtam.testing.Engines;
import congtam.testing.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Order, completeness and versions of what is written, on both databases, with several who write at once. */
class LedgerContractTest extends OnBothEngines {
    private static final int WRITERS = 8;
    private static final int EACH = 25;

    /** Writes down what it is told, in the order in which it is told. */
    private static final class Notebook implements Follower {
        private final List<Long> numbers = Collections.synchronizedList(new ArrayList<>());
        private final AtomicBoolean broken = new AtomicBoolean();

        @Override
        public String name() {
            return "notebook";
        }

        @Override
        public void follow(DSLContext db, List<LedgerEntry> entries) {
            if (broken.get()) {
                throw new IllegalStateException("the follower fails");
            }
            entries.forEach(entry -> numbers.add(entry.seq()));
        }
    }

    private static Register withFollower(RegisterLocation where, Follower follower) {
        return Register.open(
                where,
                new Register.Setup(List.of(Agencies.kind(), People.kind()), List.of(follower), CLOCK, () -> {}),
                Register.Missing.CREATE);
    }

    private static List<Long> chain(Register register) {
        return register.read(db -> Ledger.entriesAfter(db, 0, 1_000_000)).stream()
                .map(LedgerEntry::seq)
                .toList();
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        List<T> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> running = IntStream.range(0, threads)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await(30, TimeUnit.SECONDS);
                        return work.call();
                    }))
                    .toList();
            for (Future<T> one : running) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
        }
        return results;
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void eightWritersLeaveNoGapAndAFollowerMissesNothing(Engines engine) throws Exception {
        Notebook notebook = new Notebook();
        try (Register register = withFollower(engine.newRegister(folder), notebook)) {
            atOnce(WRITERS, () -> {
                for (int i = 0; i < EACH; i++) {
                    register.write("người ghi", writing -> {
                        writing.create(People.kind(), Samples.caller(), "person.create");
                        return writing.create(People.kind(), Samples.caller(), "person.create");
                    });
                }
                return true;
            });
            register.catchUp();

            List<Long> all =
                    LongStream.rangeClosed(1, 2L * WRITERS * EACH).boxed().toList();
            assertThat(chain(register)).isEqualTo(all);
            assertThat(notebook.numbers).isEqualTo(all);
            assertThat(register.verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aFollowerThatFailedTakesInEverythingOnceAfterReopening(Engines engine) {
        RegisterLocation where = engine.newRegister(folder);
        Notebook first = new Notebook();
        try (Register register = withFollower(where, first)) {
            register.write("a", writing -> writing.create(People.kind(), Samples.caller(), "person.create"));
            register.catchUp();
            first.broken.set(true);
            register.write("a", writing -> writing.create(People.kind(), Samples.caller(), "person.create"));
            assertThatThrownBy(register::catchUp).hasMessage("the follower fails");
        }
        Notebook second = new Notebook();
        try (Register register = withFollower(where, second)) {
            register.write("a", writing -> writing.create(People.kind(), Samples.caller(), "person.create"));
            register.catchUp();
            register.catchUp();

            assertThat(first.numbers).containsExactly(1L);
            assertThat(second.numbers).containsExactly(2L, 3L);
            assertThat(register.verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aFollowerThatFailsKeepsNoListenerFromTheChange(Engines engine) throws Exception {
        Notebook notebook = new Notebook();
        notebook.broken.set(true);
        CountDownLatch told = new CountDownLatch(1);
        try (Register register = withFollower(engine.newRegister(folder), notebook);
                AutoCloseable ignored = register.onChange(change -> {
                    throw new IllegalStateException("this listener fails");
                });
                AutoCloseable listening = register.onChange(change -> told.countDown())) {
            register.write("a", writing -> writing.create(People.kind(), Samples.caller(), "person.create"));

            assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(listening).isNotSameAs(ignored);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Engines.class, names = "POSTGRES")
    void anotherDeskHearsOfAChangeWithinFiveSeconds(Engines engine) throws Exception {
        Office here = open(engine);
        Office there = open(location());
        Set<RecordRef> heard = ConcurrentHashMap.newKeySet();
        try (AutoCloseable listening = there.register().onChange(change -> heard.addAll(change.records()))) {
            Stored<Complaint> logged = here.complaints()
                    .receive(Samples.CLERK, Samples.complaint("Chờ giấy", null))
                    .complaint();

            await(Duration.ofSeconds(5), () -> heard.contains(congtam.complaint.Complaints.ref(logged.id())));
            assertThat(listening).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void ofManyWhoChangeOneVersionExactlyOneSucceeds(Engines engine) throws Exception {
        Office office = open(engine);
        Stored<Agency> agency = office.agencies().create(Samples.CLERK, Samples.agency("UBND xã Võ Nhai"));
        for (int round = 1; round <= 5; round++) {
            Stored<Agency> seen = office.agencies().get(agency.id()).orElseThrow();
            String name = "vòng " + round + " ";
            List<Optional<Conflict>> outcomes = atOnce(4, () -> {
                String mine = name + Thread.currentThread().threadId();
                try {
                    office.agencies().change(Samples.CLERK, seen, Samples.agency(mine));
                    return Optional.empty();
                } catch (Conflict conflict) {
                    assertThat(conflict.attempted(Agency.class)).isEqualTo(Samples.agency(mine));
                    return Optional.of(conflict);
                }
            });

            assertThat(outcomes.stream().filter(Optional::isEmpty)).hasSize(1);
            Stored<Agency> present = office.agencies().get(agency.id()).orElseThrow();
            assertThat(present.version()).isEqualTo(round + 1);
            assertThat(outcomes.stream().flatMap(Optional::stream))
                    .allSatisfy(conflict ->
                            assertThat(conflict.current(Agency.class)).isEqualTo(present));
        }
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void twoOpenTransactionsOnOneRecordEndInOneConflict(Engines engine) throws Exception {
        Office office = open(engine);
        Register register = office.register();
        Stored<Agency> seen = office.agencies().create(Samples.CLERK, Samples.agency("UBND xã Võ Nhai"));
        CountDownLatch firstHasWritten = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<Conflict> second = pool.submit(() -> {
                firstHasWritten.await(30, TimeUnit.SECONDS);
                return catchThrowableOfType(
                        Conflict.class,
                        () -> office.agencies().change(Samples.OFFICER, seen, Samples.agency("của người sau")));
            });
            register.write(Samples.CLERK.name(), writing -> {
                Stored<Agency> mine = writing.change(
                        Agencies.kind(), seen.id(), seen.version(), Samples.agency("của người trước"), "agency.change");
                firstHasWritten.countDown();
                // The second has read or waits for the row; either way this commit comes first.
                java.util.concurrent.locks.LockSupport.parkNanos(300_000_000);
                return mine;
            });

            Conflict conflict = second.get(30, TimeUnit.SECONDS);
            assertThat(conflict.changedBy()).isEqualTo(Samples.CLERK.name());
            assertThat(conflict.changedAt()).isEqualTo(CLOCK.instant());
            assertThat(conflict.current(Agency.class).content()).isEqualTo(Samples.agency("của người trước"));
        }
        assertThat(chain(register)).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aChangeThatChangesNothingWritesNoEntry(Engines engine) {
        Office office = open(engine);
        Stored<Agency> agency = office.agencies().create(Samples.CLERK, Samples.agency("UBND xã Võ Nhai"));
        Seal before = office.register().seal();

        Stored<Agency> same = office.agencies().change(Samples.OFFICER, agency, Samples.agency("UBND xã Võ Nhai"));

        assertThat(same).isEqualTo(agency);
        assertThat(office.register().seal()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aTransactionThatFailsLeavesNeitherRowsNorEntriesNorNumbers(Engines engine) {
        Office office = open(engine);
        office.complaints().receive(Samples.CLERK, Samples.complaint("một", null));
        Seal before = office.register().seal();

        assertThatThrownBy(() -> office.register().write("a", writing -> {
                    office.complaints()
                            .receiveAll(
                                    writing,
                                    null,
                                    List.of(Samples.complaint("không thành", null)),
                                    "complaint.receive");
                    throw new IllegalStateException("halfway");
                }))
                .hasMessage("halfway");

        assertThat(office.register().seal()).isEqualTo(before);
        assertThat(office.complaints()
                        .receive(Samples.CLERK, Samples.complaint("hai", null))
                        .complaint()
                        .content()
                        .number())
                .isEqualTo("PA-2026-000002");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void numbersOfASeriesHaveNoGapAndNoTwinPerYear(Engines engine) throws Exception {
        Office office = open(engine);
        List<List<String>> drawn = atOnce(WRITERS, () -> {
            List<String> mine = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                int year = 2025 + i % 2;
                mine.addAll(office.register().write("a", writing -> writing.numbers("PA", year, 2)));
            }
            return mine;
        });

        List<String> all = drawn.stream().flatMap(List::stream).sorted().toList();
        List<String> expected = IntStream.of(2025, 2026)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, WRITERS * 10)
                        .mapToObj(number -> String.format(java.util.Locale.ROOT, "PA-%d-%06d", year, number)))
                .toList();
        assertThat(all).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void aRegisterWithACodeOfItsOwnHasItInItsNumbers(Engines engine) {
        open(engine);
        sql("update register_identity set number_code = 'L2'");

        Office office = reopen();

        assertThat(office.register().<List<String>>write("a", writing -> writing.numbers("PA", 2026, 1)))
                .containsExactly("PA-L2-2026-000001");
    }

    @ParameterizedTest
    @EnumSource(Engines.class)
    void anInterruptedThreadDoesNotCloseTheRegister(Engines engine) {
        Office office = open(engine);
        Thread.currentThread().interrupt();
        try {
            office.complaints().receive(Samples.CLERK, Samples.complaint("bị ngắt", null));
        } catch (RuntimeException tolerated) {
            // An interrupted save may fail; it must not end the register for everybody.
            assertThat(tolerated).isNotNull();
        } finally {
            Thread.interrupted();
        }

        office.complaints().receive(Samples.CLERK, Samples.complaint("sau đó", null));
        assertThat(faults(office)).isEmpty();
    }
}

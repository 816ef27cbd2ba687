package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintRow;
import congtam.complaint.ComplaintSort;
import congtam.office.Office;
import congtam.testing.Engines;
import congtam.testing.Keys;
import congtam.testing.KilledProcess;
import congtam.testing.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while it saves: whatever it has acknowledged is there, and nothing is there by half. */
class KillTest {
    /** Fewer with {@code -Dcongtam.kills=…}; every tenth comes while the register is being opened or made. */
    private static final int KILLS = Integer.getInteger("congtam.kills", 100);

    private static final long SEED = Long.getLong("congtam.seed", 20_261_123L);

    @TempDir
    Path folder = Path.of("");

    private final Random random = new Random(SEED);

    @Test
    void manyKillsLoseNoAcknowledgedSaveAndShowNoHalfBatch() throws Exception {
        Path register = folder.resolve("sổ bị ngắt");
        killAndCheck(register.toString(), Keys.in(register), KILLS);
    }

    @Test
    void killedClientsOfPostgresLoseNoAcknowledgedSaveAndShowNoHalfBatch() throws Exception {
        RegisterLocation.OnPostgres where = (RegisterLocation.OnPostgres) Engines.POSTGRES.newRegister(folder);
        killAndCheck(where.jdbcUrl() + "?user=" + where.user(), where, Math.min(KILLS, 8));
    }

    private void killAndCheck(String where, RegisterLocation location, int kills) throws Exception {
        KilledProcess killed = new KilledProcess(folder, SavingProcess.class, SavingProcess.training(folder));
        List<String> acknowledged = new ArrayList<>();
        int opened = 0;
        for (int kill = 0; kill < kills; kill++) {
            long after = kill % 10 == 0 ? -random.nextLong(100, 900) : random.nextLong(20, 300);
            KilledProcess.Said said =
                    killed.run(1 + kill / 2 % 2, after, where, kill % 4 == 3 ? "batch" : "one", "" + Long.MAX_VALUE);
            assertThat(said.killed()).isTrue();
            acknowledged.addAll(said.acknowledged());
            opened += said.opened() ? 1 : 0;
        }

        assertThat(opened).isGreaterThanOrEqualTo(kills * 8 / 10);
        try (Office office = Office.open(location, Register.Missing.REFUSE, OnBothEngines.CLOCK, () -> {})) {
            check(office, acknowledged);
        }
    }

    private static void check(Office office, List<String> acknowledged) {
        Set<String> numbers = new HashSet<>();
        ComplaintRow last = null;
        List<ComplaintRow> page;
        do {
            page = office.complaints().page(Samples.CLERK, ComplaintFilter.ALL, ComplaintSort.NEWEST_FIRST, last, 1000);
            page.forEach(row -> numbers.add(row.number()));
            last = page.isEmpty() ? null : page.getLast();
        } while (!page.isEmpty());
        assertThat(numbers)
                .containsAll(acknowledged.stream()
                        .filter(line -> line.startsWith("PA-"))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(number -> String.format(Locale.ROOT, "PA-2026-%06d", number))
                        .toList());
        assertThat(acknowledged).isNotEmpty();

        Map<UUID, Long> batches = office.register().read(db -> Ledger.entriesAfter(db, 0, 10_000_000)).stream()
                .filter(entry -> entry.act().equals("complaint.import"))
                .collect(Collectors.groupingBy(LedgerEntry::tx, Collectors.counting()));
        long said = acknowledged.stream().filter(line -> line.startsWith("lô ")).count();
        assertThat(batches).hasSizeGreaterThanOrEqualTo((int) said);
        assertThat(batches.values()).containsOnly((long) SavingProcess.BATCH);
        assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        Verification verification = office.register().verify(Progress.NONE);
        assertThat(verification.entries()).isEqualTo(verification.seal().seq());
        org.slf4j.LoggerFactory.getLogger(KillTest.class)
                .info(
                        "{} saves acknowledged, {} of them batches; {} complaints, {} entries",
                        acknowledged.size(),
                        said,
                        numbers.size(),
                        verification.entries());
    }
}

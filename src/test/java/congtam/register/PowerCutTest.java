package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import congtam.complaint.ComplaintFilter;
import congtam.office.Office;
import congtam.testing.Keys;
import congtam.testing.Samples;
import congtam.vault.FileKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power fails: what was not forced is gone, wholly or in part. No acknowledged save may be among it. */
class PowerCutTest {
    private static final int CUTS = Integer.getInteger("congtam.cuts", 40);
    private static final int DESKS = Integer.getInteger("congtam.desks", 2);
    private static final long SEED = Long.getLong("congtam.seed", 20_261_123L);

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void aDiskThatForgets() {
        LossyDisk.install();
        LossyDisk.restorePower();
    }

    @AfterEach
    void powerIsBack() {
        LossyDisk.restorePower();
    }

    @Test
    void theDiskOfThisTestLosesWhatWasNotForced() throws IOException {
        FilePath file = FilePath.get("lossy:file:" + folder.toAbsolutePath() + "/probe");
        try (FileChannel channel = file.open("rw")) {
            channel.write(ByteBuffer.wrap(new byte[] {1}), 0);
            channel.force(true);
            for (int i = 1; i < 400; i++) {
                channel.write(ByteBuffer.wrap(new byte[] {1}), i);
            }
            assertThat(channel.size()).isEqualTo(400);
        }
        LossyDisk.cutPower(new Random(3));
        byte[] left = Files.readAllBytes(folder.resolve("probe"));
        assertThat(left[0]).isEqualTo((byte) 1);
        int lost = 400 - left.length;
        for (byte one : left) {
            lost += one == 0 ? 1 : 0;
        }
        assertThat(lost).isPositive();
    }

    @Test
    void manyCutsLoseNoAcknowledgedSave() throws Exception {
        Random luck = new Random(SEED);
        RegisterLocation where = Keys.in(folder.resolve("sổ mất điện"), "lossy:file");
        TreeSet<String> acknowledged = new TreeSet<>();
        for (int cut = 0; cut < CUTS; cut++) {
            acknowledged.addAll(saveUntilTheCut(where, luck, cut % 6 == 5));
        }
        try (Office office = open(where)) {
            assertThat(acknowledged).hasSizeGreaterThan(CUTS / 10);
            for (String number : acknowledged) {
                assertThat(office.complaints().open(Samples.CLERK, number))
                        .as(number)
                        .isPresent();
            }
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void cutsWhileTheFileIsMadeSmallLoseNothing() throws Exception {
        Random luck = new Random(SEED + 2);
        RegisterLocation where = Keys.in(folder.resolve("sổ"), "lossy:file");
        FilePath file = FilePath.get("lossy:file:" + folder.toAbsolutePath() + "/sổ/" + H2Engine.FILE);
        int saved = 0;
        int small = 0;
        for (int cut = 0; cut < CUTS / 2; cut++) {
            try (Office office = open(where)) {
                saved += save(office, new ArrayList<>(), 20);
            }
            LossyDisk.restorePower();
            long grown = file.size();
            try (ExecutorService closing = Executors.newSingleThreadExecutor()) {
                var _ = closing.submit(() -> {
                    new H2File(file, Keys.KEY).compact();
                    return file;
                });
                LockSupport.parkNanos(luck.nextLong(1_000_000, 60_000_000));
                LossyDisk.cutPower(luck);
            }
            LossyDisk.restorePower();
            small += file.size() < grown ? 1 : 0;
        }
        assertThat(small).as("compacted before the cut").isBetween(1, CUTS / 2 - 1);
        try (Office office = open(where)) {
            assertThat(office.complaints().count(Samples.CLERK, ComplaintFilter.ALL))
                    .isEqualTo(saved);
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void aFileOfFormerStatesIsMadeSmall() throws Exception {
        isMadeSmall(Keys.in(folder.resolve("sổ")), Keys.KEY);
    }

    @Test
    void soIsOneThatIsNotEncryptedYet() throws Exception {
        isMadeSmall(new RegisterLocation.InFolder(folder.resolve("sổ")), null);
    }

    private void isMadeSmall(RegisterLocation where, @Nullable FileKey key) throws Exception {
        FilePath file = FilePath.get(folder.resolve("sổ").resolve(H2Engine.FILE).toString());
        try (Office office = open(where)) {
            save(office, new ArrayList<>(), 60);
        }
        long grown = file.size();
        assertThat(new H2File(file, key).waste()).isGreaterThan(grown / 2);
        new H2File(file, key).compact();
        assertThat(file.size()).isLessThan(grown / 2);
        assertThat(new H2File(file, key).waste()).isZero();
        try (Office office = open(where)) {
            assertThat(office.complaints().count(Samples.CLERK, ComplaintFilter.ALL))
                    .isEqualTo(60);
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    private static Office open(RegisterLocation where) {
        return Office.open(where, Register.Missing.CREATE, OnBothEngines.CLOCK, () -> {});
    }

    /** Two desks' worth of threads save; the cut comes in the midst, or while the register closes. */
    private static List<String> saveUntilTheCut(RegisterLocation where, Random luck, boolean closing) {
        List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
        Office office = open(where);
        try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
            for (int desk = 0; desk < DESKS; desk++) {
                desks.execute(() -> save(office, acknowledged, closing ? 5 : Integer.MAX_VALUE));
            }
            if (!closing) {
                LockSupport.parkNanos(luck.nextLong(5_000_000, 120_000_000));
                LossyDisk.cutPower(luck);
            }
        }
        if (closing) {
            office.close();
            LossyDisk.cutPower(luck);
        }
        List<String> before = List.copyOf(acknowledged);
        if (!closing) {
            office.close();
        }
        LossyDisk.restorePower();
        return before;
    }

    private static int save(Office office, List<String> acknowledged, int most) {
        int saved = 0;
        try {
            for (; saved < most; saved++) {
                acknowledged.add(office.complaints()
                        .receive(Samples.CLERK, Samples.complaint("trước khi mất điện", null))
                        .complaint()
                        .content()
                        .number());
            }
        } catch (RuntimeException powerIsOff) {
            assertThat(powerIsOff).isNotNull();
        }
        return saved;
    }

    @Test
    void theSealBesideTheFileIsNeverAheadOfWhatWasForced() throws Exception {
        Random luck = new Random(SEED + 1);
        Path register = folder.resolve("sổ");
        RegisterLocation where = Keys.in(register, "lossy:file");
        for (int cut = 0; cut < CUTS / 4; cut++) {
            saveUntilTheCut(where, luck, false);
            Seal witness =
                    new SealFile(register.resolve("register.seal")).read().orElse(new Seal(0, ""));
            try (Office office = open(where)) {
                assertThat(office.register().holds(witness)).as("cut " + cut).isTrue();
            }
            LossyDisk.restorePower();
        }
    }

    @Test
    void halfASealAfterACutKeepsNobodyFromTheRegister() throws Exception {
        Path register = folder.resolve("sổ");
        RegisterLocation where = Keys.in(register);
        try (Office office = open(where)) {
            office.complaints().receive(Samples.CLERK, Samples.complaint("một", null));
        }
        byte[] seal = Files.readAllBytes(register.resolve("register.seal"));
        for (int length : new int[] {0, 1, 2, 40, 66}) {
            Files.write(register.resolve("register.seal"), java.util.Arrays.copyOf(seal, length));
            assertThatCode(() -> open(where).close()).as(length + " bytes").doesNotThrowAnyException();
        }
    }

    @Test
    void aFileCutOffWhileItWasTakenInIsNoAttachment() throws IOException {
        FolderBlobs blobs = new FolderBlobs(folder.resolve("attachments"), Keys.KEY);
        BlobStore.Blob kept = blobs.put(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        assertThatCode(() -> blobs.put(
                        new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new PulledOut())))
                .isInstanceOf(IOException.class);
        try (var files = Files.walk(folder.resolve("attachments"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
        assertThat(blobs.has(kept.sha256())).isTrue();
    }

    /** A memory card that is pulled out while it is read. */
    private static final class PulledOut extends InputStream {
        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw new IOException("the card was pulled out");
        }

        @Override
        public int read() throws IOException {
            throw new IOException("the card was pulled out");
        }
    }
}

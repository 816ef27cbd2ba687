package congtam.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import congtam.office.Office;
import congtam.testing.Keys;
import congtam.testing.KilledProcess;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders, files and disks that are not as they should be: a clear sentence, and never a silently older register. */
class BadStorageTest {
    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void theDiskHasRoomAgain() {
        FullDisk.ROOM.set(Long.MAX_VALUE);
    }

    private Path register() {
        return folder.resolve("sổ");
    }

    private static Office open(Path folder) {
        return open(Keys.in(folder), Register.Missing.CREATE);
    }

    private static Office open(RegisterLocation where, Register.Missing missing) {
        return Office.open(where, missing, OnBothEngines.CLOCK, () -> {});
    }

    /** The code of the problem, which must have words in both languages. */
    static String problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        Throwable thrown = catchThrowable(work);
        assertThat(thrown).isInstanceOf(Problem.class);
        Problem problem = (Problem) thrown;
        for (Language language : Language.values()) {
            assertThat(new Texts(language).sentence(problem)).doesNotContain("{");
        }
        return problem.code();
    }

    private static String log(Office office, String words) {
        return office.complaints()
                .receive(Samples.CLERK, Samples.complaint(words, null))
                .complaint()
                .content()
                .number();
    }

    private Path withComplaints(int count) {
        try (Office office = open(register())) {
            for (int i = 0; i < count; i++) {
                log(office, "số " + i);
            }
        }
        return register().resolve(H2Engine.FILE);
    }

    @Test
    void aFullDiskRefusesTheSaveAndLosesNoneBefore() {
        FullDisk.install();
        RegisterLocation where = Keys.in(register(), "full:file");
        List<String> acknowledged = new ArrayList<>();
        try (Office office = open(where, Register.Missing.CREATE)) {
            acknowledged.add(log(office, "khi còn chỗ"));
            FullDisk.ROOM.set(0);
            assertThat(problem(() -> {
                        for (int i = 0; i < 10_000; i++) {
                            acknowledged.add(log(office, "đầy dần ".repeat(200)));
                        }
                    }))
                    .isEqualTo("register.disk-full");
            assertThat(problem(() -> log(office, "vẫn đầy"))).startsWith("register.");
        }
        FullDisk.ROOM.set(Long.MAX_VALUE);
        try (Office office = open(where, Register.Missing.REFUSE)) {
            acknowledged.add(log(office, "lại có chỗ"));
            acknowledged.forEach(number -> assertThat(office.complaints().open(Samples.CLERK, number))
                    .as(number)
                    .isPresent());
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void aDiskThatIsFullFromTheBeginningLeavesNoHalfRegister() {
        FullDisk.install();
        RegisterLocation where = Keys.in(register(), "full:file");
        FullDisk.ROOM.set(20_000);
        assertThat(problem(() -> open(where, Register.Missing.CREATE)))
                .isIn("register.disk-full", "register.not-migrated");
        assertThat(problem(() -> open(where, Register.Missing.REFUSE))).isEqualTo("register.none");
        FullDisk.ROOM.set(Long.MAX_VALUE);
        try (Office office = open(where, Register.Missing.CREATE)) {
            assertThat(log(office, "một")).isEqualTo("PA-2026-000001");
        }
    }

    @Test
    void aFileCutOffAtAnyPlaceIsRefused() throws IOException {
        Path file = withComplaints(60);
        byte[] whole = Files.readAllBytes(file);
        for (int part = 0; part < 16; part++) {
            try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
                cut.setLength(0);
                cut.write(whole, 0, whole.length * part / 16);
            }
            assertThat(problem(() -> open(register()).close()))
                    .as(part + "/16")
                    .isIn("register.damaged", "register.older-state", "register.storage-failed");
        }
        Files.write(file, whole);
        try (Office office = open(register())) {
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
    }

    @Test
    void aFileOfOtherBytesIsRefusedAndLeftAsItIs() throws IOException {
        Path file = withComplaints(1);
        byte[] noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        Files.write(file, noise);

        assertThat(problem(() -> open(register()))).isEqualTo("register.damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(noise);
    }

    @Test
    void anEmptyFileIsNotTakenForANewRegister() throws IOException {
        Files.createDirectories(register());
        Files.createFile(register().resolve(H2Engine.FILE));
        assertThat(problem(() -> open(register()))).isEqualTo("register.damaged");
    }

    @Test
    void aMissingFileBesideASealIsMissedEvenIfTheSealIsEmpty() throws IOException {
        Files.delete(withComplaints(1));
        assertThat(problem(() -> open(register()))).isEqualTo("register.file-missing");
        Files.write(register().resolve("register.seal"), new byte[0]);
        assertThat(problem(() -> open(register()))).isEqualTo("register.file-missing");
    }

    @Test
    void whereThereIsNoRegisterNoneIsMadeUnasked() {
        RegisterLocation where = Keys.in(register());
        assertThat(problem(() -> open(where, Register.Missing.REFUSE))).isEqualTo("register.none");
        assertThat(register()).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("tệp"), "không phải thư mục");
        assertThat(problem(() -> open(file))).isEqualTo("register.folder-not-writable");
        assertThat(problem(() -> open(file.resolve("trong tệp")))).isEqualTo("register.folder-not-writable");
        Path readOnly = Path.of("/proc/congtam");
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc here");
        assertThat(problem(() -> open(readOnly))).isEqualTo("register.folder-not-writable");
    }

    @Test
    void aFolderWithVietnameseLettersAndSpacesWorksOneWithASemicolonIsRefused() {
        try (Office office = open(folder.resolve("Sổ phản ánh – Phòng Tiếp dân (đã gộp)"))) {
            assertThat(log(office, "một")).isEqualTo("PA-2026-000001");
        }
        assertThat(problem(() -> open(folder.resolve("sổ;MODE=Oracle")))).isEqualTo("register.folder-name");
        assertThat(folder.resolve("sổ;MODE=Oracle")).doesNotExist();
    }

    @Test
    void networkDrivesAreKnownByTheirFileSystem() {
        for (String type : List.of("nfs", "nfs4", "cifs", "CIFS", "smb", "smb3", "smbfs", "fuse.sshfs", "9p")) {
            assertThat(FolderCheck.isOnNetwork(folder, new Drive(type)))
                    .as(type)
                    .isTrue();
        }
        for (String type : List.of("ext4", "xfs", "btrfs", "NTFS", "apfs", "overlay", "tmpfs")) {
            assertThat(FolderCheck.isOnNetwork(folder, new Drive(type)))
                    .as(type)
                    .isFalse();
        }
    }

    @Test
    void aRegisterThatIsOpenIsOpenedNowhereElse() throws Exception {
        try (Office office = open(register())) {
            assertThat(problem(() -> open(register()))).isEqualTo("register.open-elsewhere");
            Path elsewhere = Files.createDirectories(folder.resolve("khác"));
            KilledProcess other = new KilledProcess(elsewhere, SavingProcess.class, SavingProcess.training(elsewhere));
            assertThat(other.failsToOpen(register().toString(), "one", "1")).contains("register.open-elsewhere");
            // Being refused has not closed it for the first.
            assertThat(log(office, "vẫn mở")).isEqualTo("PA-2026-000001");
            assertThat(office.register().verify(Progress.NONE).faults()).isEmpty();
        }
        open(register()).close();
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndNotTouched() throws Exception {
        Files.createDirectories(register());
        String url = "jdbc:h2:retry:file:" + register().toAbsolutePath() + "/register";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table customer (id int)");
        }
        assertThat(problem(() -> open(register()))).isEqualTo("register.not-encrypted");
        assertThat(problem(() -> open(new RegisterLocation.InFolder(register()), Register.Missing.CREATE)))
                .isEqualTo("register.foreign");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("select * from customer").next()).isFalse();
            assertThatThrownBy(() -> statement.executeQuery("select * from \"complaint\""))
                    .isNotNull();
        }
    }

    /** As H2 does with a file of which it cannot read a part: it opens it, without the tables that stood there. */
    @Test
    void aRegisterThatLacksATableIsRefused() throws Exception {
        withComplaints(1);
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:retry:file:" + register().toAbsolutePath()
                                + "/register;DATABASE_TO_LOWER=TRUE;CIPHER=AES",
                        "sa",
                        Keys.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop table \"sign_in_failure\"");
        }
        assertThat(problem(() -> open(register()))).isEqualTo("register.damaged");
    }

    @Test
    void h2WritesInTheThreadThatCommits() throws Exception {
        try (Office office = open(register())) {
            log(office, "một");
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .noneMatch(name -> name.startsWith("H2-s") || name.startsWith("MVStore background"));
        }
        assertThat(register()).isDirectoryNotContaining("glob:**.trace.db");
    }

    @Test
    void aRegisterOfANewerProgramIsRefused() throws Exception {
        withComplaints(1);
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:retry:file:" + register().toAbsolutePath()
                                + "/register;DATABASE_TO_LOWER=TRUE;CIPHER=AES",
                        "sa",
                        Keys.password());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into \"schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                            + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                            + " values (99, '999', 'mai sau', 'SQL', 'V999__mai_sau.sql', 'sa', 1, true)");
        }
        assertThat(problem(() -> open(register()))).isEqualTo("register.newer");
    }

    @Test
    void anExistingRegisterOpensWithoutLookingForMigrations() {
        withComplaints(1);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            Office office = open(Keys.in(register()), Register.Missing.REFUSE);
            best = Math.min(best, System.nanoTime() - start);
            office.close();
        }
        org.slf4j.LoggerFactory.getLogger(BadStorageTest.class)
                .info("opening an existing register: {} ms", TimeUnit.NANOSECONDS.toMillis(best));
        assertThat(TimeUnit.NANOSECONDS.toMillis(best)).isLessThan(1_000);
    }

    /** A drive of some kind. */
    private static final class Drive extends FileStore {
        private final String type;

        Drive(String type) {
            this.type = type;
        }

        @Override
        public String name() {
            return "ổ";
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public long getTotalSpace() {
            return 0;
        }

        @Override
        public long getUsableSpace() {
            return 0;
        }

        @Override
        public long getUnallocatedSpace() {
            return 0;
        }

        @Override
        public boolean supportsFileAttributeView(Class<? extends FileAttributeView> view) {
            return false;
        }

        @Override
        public boolean supportsFileAttributeView(String name) {
            return false;
        }

        @Override
        public <V extends FileStoreAttributeView> @Nullable V getFileStoreAttributeView(Class<V> view) {
            return null;
        }

        @Override
        public @Nullable Object getAttribute(String attribute) {
            return null;
        }
    }
}

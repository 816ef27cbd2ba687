package congtam.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.access.Role;
import congtam.access.Users;
import congtam.access.Viewer;
import congtam.complaint.Complaints;
import congtam.deadline.DeadlineTables;
import congtam.register.Attachment;
import congtam.register.Progress;
import congtam.register.Register;
import congtam.register.RegisterLocation;
import congtam.register.Stored;
import congtam.testing.MovingClock;
import congtam.testing.PlainText;
import congtam.testing.Samples;
import congtam.text.Language;
import congtam.text.Problem;
import congtam.text.Texts;
import congtam.vault.KeyRing;
import congtam.vault.RecoveryKey;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way into an encrypted register, by the right people and by others, and what happens when its keys are meddled with. */
class EntranceTest {
    private static final char[] WORDS = "bốn con trâu gặm cỏ".toCharArray();
    private static final char[] OTHER = "năm con bò uống nước".toCharArray();

    @TempDir
    Path folder = Path.of("");

    private final MovingClock clock = new MovingClock(Samples.RECEIVED);
    private final RecoveryKey printed = KeyRing.newRecoveryKey();

    private Entrance entrance() {
        return entrance(folder.resolve("sổ"));
    }

    private Entrance entrance(Path where) {
        return new Entrance(new RegisterLocation.InFolder(where), clock, new DeadlineTables(where), () -> {});
    }

    private Office create(Path where) {
        Office office = entrance(where).create("loan", WORDS, printed);
        office.users().begin("loan", "Dương Thị Loan", WORDS, Users.Beginning.WORK);
        return office;
    }

    private static Viewer enter(Office office, String name, char[] passphrase) {
        return office.signIn().enter(name, passphrase).viewer();
    }

    /** Another user who has chosen their passphrase. */
    private static Viewer add(Office office, Viewer administrator, String name, Role role) {
        office.users()
                .create(
                        administrator,
                        new Users.NewUser(name, "Bà " + name, List.of(role), List.of()),
                        "mật khẩu dùng một lần".toCharArray());
        office.signIn().choose(name, "mật khẩu dùng một lần".toCharArray(), WORDS);
        return enter(office, name, WORDS);
    }

    private boolean opens(String name, char[] passphrase) {
        try (Office office = entrance().open(name, passphrase)) {
            enter(office, name, passphrase);
            return true;
        } catch (Problem problem) {
            assertThat(problem.code()).isEqualTo("access.wrong");
            return false;
        }
    }

    private static String problem(ThrowingCallable work) {
        Problem problem = catchThrowableOfType(Problem.class, work);
        assertThat(problem).isNotNull();
        for (Language language : Language.values()) {
            assertThat(new Texts(language).sentence(problem)).isNotBlank();
        }
        return problem.code();
    }

    @Test
    void aNewRegisterOpensForItsUsersOnlyAndLosesThemWithTheirRight() {
        try (Office office = create(folder.resolve("sổ"))) {
            Viewer loan = enter(office, "loan", WORDS);
            add(office, loan, "binh", Role.DIRECTOR);
        }
        assertThat(entrance().isLocked()).isTrue();
        assertThat(problem(() -> entrance().open())).isEqualTo("register.locked");
        assertThat(opens("loan", WORDS)).isTrue();
        assertThat(opens("binh", WORDS)).isTrue();
        assertThat(opens("binh", OTHER)).isFalse();
        try (Office office = entrance().open("loan", WORDS)) {
            Viewer loan = enter(office, "loan", WORDS);
            var binh = office.users().find(loan, "binh").orElseThrow();
            office.users()
                    .change(
                            loan,
                            binh,
                            binh.content().withNames("bình-mới", "Bà Bình").withActive(true));
            assertThat(problem(() ->
                            office.signIn().renewRecovery(enter(office, "bình-mới", WORDS), "loan", WORDS, printed)))
                    .isEqualTo("access.denied");
        }
        assertThat(opens("bình-mới", WORDS)).isTrue();
        assertThat(opens("binh", WORDS)).isFalse();
        try (Office office = entrance().open("loan", WORDS)) {
            Viewer loan = enter(office, "loan", WORDS);
            var binh = office.users().find(loan, "bình-mới").orElseThrow();
            office.users().change(loan, binh, binh.content().withActive(false));
        }
        assertThat(opens("bình-mới", WORDS)).isFalse();
        assertThat(opens("loan", WORDS)).isTrue();
    }

    @Test
    void aForgottenPassphraseIsRecoveredByTwoOthersOrByThePrintedKey() {
        try (Office office = create(folder.resolve("sổ"))) {
            Viewer loan = enter(office, "loan", WORDS);
            add(office, loan, "hai", Role.ADMINISTRATOR);
            Viewer binh = add(office, loan, "binh", Role.DIRECTOR);
            office.signIn().reset(loan, "hai", WORDS, java.util.Objects.requireNonNull(binh.id()), OTHER);
        }
        assertThat(opens("binh", WORDS)).isFalse();
        assertThat(opens("binh", OTHER)).isTrue();

        entrance().recover(printed, "loan", OTHER).close();
        assertThat(opens("loan", OTHER)).isTrue();
        try (Office office = entrance().open("loan", OTHER)) {
            assertThat(office.register()
                            .entriesBefore(Long.MAX_VALUE, 1)
                            .getFirst()
                            .act())
                    .isEqualTo("user.recover");
            Viewer again = enter(office, "loan", OTHER);
            RecoveryKey fresh = KeyRing.newRecoveryKey();
            assertThat(problem(() -> office.signIn().renewRecovery(again, "loan", OTHER, fresh)))
                    .isEqualTo("user.two-administrators");
            assertThat(problem(() -> office.signIn().renewRecovery(again, "", new char[0], fresh)))
                    .isEqualTo("access.wrong");
            office.signIn().renewRecovery(again, "hai", WORDS, fresh);
            assertThat(office.register()
                            .entriesBefore(Long.MAX_VALUE, 1)
                            .getFirst()
                            .act())
                    .isEqualTo("recovery-key.renew");
        }
        assertThat(problem(() -> entrance().recover(printed, "loan", WORDS))).isEqualTo("vault.recovery-wrong");
        assertThat(opens("loan", OTHER)).isTrue();
    }

    @Test
    void aMakingThatWasCutOffBeforeItsFirstUserGoesOnWithTheSameWords() {
        entrance().create("loan", WORDS, printed).close();
        try (Office office = entrance().open("loan", WORDS)) {
            assertThat(office.users().isEmpty()).isTrue();
            office.users().begin("loan", "Dương Thị Loan", WORDS, Users.Beginning.WORK);
        }
        assertThat(opens("loan", WORDS)).isTrue();
    }

    @Test
    void aKeyFileThatIsSwappedCutOffOrGoneIsToldAndNothingIsLost() throws IOException {
        Path mine = folder.resolve("sổ");
        Path other = folder.resolve("sổ khác");
        create(mine).close();
        create(other).close();
        byte[] keys = Files.readAllBytes(mine.resolve("register.keys"));
        byte[] register = Files.readAllBytes(mine.resolve("register.mv.db"));

        swapKeys(mine, Files.readAllBytes(other.resolve("register.keys")));
        assertThat(problem(() -> entrance().open("loan", WORDS))).isEqualTo("register.other-key");
        swapKeys(mine, java.util.Arrays.copyOf(keys, keys.length / 2));
        assertThat(problem(() -> entrance().open("loan", WORDS))).isEqualTo("vault.damaged");
        assertThat(problem(() -> entrance().recover(printed, "loan", WORDS))).isEqualTo("vault.damaged");
        Files.delete(mine.resolve("register.keys"));
        Files.delete(mine.resolve("register.keys.copy"));
        assertThat(problem(() -> entrance().open("loan", WORDS))).isEqualTo("vault.missing");

        assertThat(Files.readAllBytes(mine.resolve("register.mv.db"))).isEqualTo(register);
        swapKeys(mine, keys);
        assertThat(opens("loan", WORDS)).isTrue();
    }

    private static void swapKeys(Path folder, byte[] keys) throws IOException {
        Files.write(folder.resolve("register.keys"), keys);
        Files.write(folder.resolve("register.keys.copy"), keys);
    }

    @Test
    void aRegisterThatIsExchangedForAPlainOneIsRefused() throws IOException {
        Path plain = folder.resolve("trần");
        Office.open(new RegisterLocation.InFolder(plain), Register.Missing.CREATE, clock, () -> {})
                .close();
        create(folder.resolve("sổ")).close();
        Files.copy(
                plain.resolve("register.mv.db"),
                folder.resolve("sổ/register.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(problem(() -> entrance().open())).isEqualTo("register.not-encrypted");
    }

    @Test
    void damagedAndExchangedAttachmentsAreToldAndGivenToNobody() throws IOException {
        try (Office office = create(folder.resolve("sổ"))) {
            var owner = Complaints.ref(office.complaints()
                    .receive(Samples.CLERK, Samples.complaint("có tệp", null))
                    .id());
            List<Stored<Attachment>> files = Stream.of("một", "hai")
                    .map(name -> office.attachments().add("a", owner, write(name, name.repeat(50_000)), Progress.NONE))
                    .toList();
            List<Path> kept;
            try (Stream<Path> all = Files.walk(folder.resolve("sổ/attachments"))) {
                kept = all.filter(Files::isRegularFile).toList();
            }
            assertThat(kept).hasSize(2);
            byte[] first = Files.readAllBytes(kept.get(0));
            byte[] second = Files.readAllBytes(kept.get(1));
            Files.write(kept.get(0), second);
            Files.write(kept.get(1), first);
            for (Stored<Attachment> file : files) {
                Path target = folder.resolve("ra");
                assertThat(problem(() -> office.attachments().copyTo(file.content(), target)))
                        .isEqualTo("attachment.damaged");
                assertThat(target).doesNotExist();
            }
            Files.write(kept.get(0), first);
            Files.write(kept.get(1), second);
            try (RandomAccessFile open = new RandomAccessFile(kept.get(0).toFile(), "rw")) {
                open.seek(70_000);
                open.write(open.read() ^ 1);
            }
            assertThat(office.register().verify(Progress.NONE).faults()).hasSize(1);
        }
    }

    private Path write(String name, String words) {
        try {
            return Files.writeString(folder.resolve(name), words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aRegisterFromBeforeIsEncryptedForAllItsUsers() throws IOException {
        Path where = folder.resolve("sổ");
        Office office = Office.open(new RegisterLocation.InFolder(where), Register.Missing.CREATE, clock, () -> {});
        office.users().begin("loan", "Dương Thị Loan", WORDS, Users.Beginning.WORK);
        Viewer loan = enter(office, "loan", WORDS);
        Viewer binh = add(office, loan, "binh", Role.DIRECTOR);
        assertThat(entrance().isUnencrypted()).isTrue();
        assertThat(problem(() -> entrance().encrypt(office, binh, printed))).isEqualTo("access.denied");
        entrance().encrypt(office, loan, printed);

        assertThat(PlainText.find(where, List.of("Dương Thị Loan", "Bà binh", "user_account")))
                .isEmpty();
        assertThat(opens("loan", WORDS)).isTrue();
        assertThat(opens("binh", WORDS)).isTrue();
        entrance().recover(printed, "binh", OTHER).close();
        assertThat(opens("binh", OTHER)).isTrue();
    }
}

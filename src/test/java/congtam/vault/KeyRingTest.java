package congtam.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.text.Problem;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key file, and what disks and people do to it. */
class KeyRingTest {
    private static final Argon2id CHEAP = new Argon2id(64, 1, 1);

    @TempDir
    Path folder = Path.of("");

    private final RecoveryKey printed = KeyRing.newRecoveryKey();

    private static KeyHolder holder(String name, String passphrase) {
        byte[] salt = name.repeat(16).substring(0, 16).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        UUID user = UUID.nameUUIDFromBytes(salt);
        return new KeyHolder(user, name, CHEAP, salt, CHEAP.hash(passphrase.toCharArray(), salt));
    }

    private KeyRing begin(KeyHolder... holders) {
        KeyRing keys = KeyRing.fresh(folder, printed, List.of(holders));
        keys.begin();
        return keys;
    }

    private boolean opens(String name, String passphrase) {
        return new LockedKeys(folder).open(name, passphrase.toCharArray()).isPresent();
    }

    private String problem() {
        return catchThrowableOfType(Problem.class, () -> new LockedKeys(folder)).code();
    }

    private Path file(String end) {
        return folder.resolve("register.keys" + end);
    }

    @Test
    void everyUserOpensWithTheirOwnPassphraseAndNobodyWithAnother() {
        KeyRing keys = begin(holder("loan", "một"), holder("binh", "hai"));
        assertThat(opens("loan", "một")).isTrue();
        assertThat(opens("binh", "hai")).isTrue();
        assertThat(opens("loan", "hai")).isFalse();
        assertThat(opens("ai", "một")).isFalse();
        assertThat(new LockedKeys(folder)
                        .open("binh", "hai".toCharArray())
                        .orElseThrow()
                        .key()
                        .bytes())
                .isEqualTo(keys.key().bytes());
    }

    @Test
    void aChangedPassphraseRewrapsAndAnEndedUserGoes() {
        KeyRing keys = begin(holder("loan", "một"), holder("binh", "hai"));
        keys.add(List.of(holder("loan", "ba")));
        assertThat(opens("loan", "một")).as("until the account is written").isTrue();
        assertThat(opens("loan", "ba")).isTrue();
        keys.keepOnly(List.of(holder("loan", "ba")));
        assertThat(opens("loan", "một")).isFalse();
        assertThat(opens("loan", "ba")).isTrue();
        assertThat(opens("binh", "hai")).isFalse();
    }

    @Test
    void theFileTellsNoName() throws IOException {
        begin(holder("nguyenthidoan", "một"));
        assertThat(Files.readString(file("")))
                .doesNotContain("doan")
                .doesNotContain(holder("nguyenthidoan", "").user().toString());
    }

    @Test
    void thePrintedKeyOpensUntilAnotherReplacesIt() {
        KeyRing keys = begin(holder("loan", "một"));
        RecoveryKey typed =
                RecoveryKey.parse(printed.shown().toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(typed).isEqualTo(printed);
        assertThat(KeyRing.openedBy(folder, typed)).isPresent();
        RecoveryKey newer = KeyRing.newRecoveryKey();
        keys.renewRecovery(newer);
        assertThat(KeyRing.openedBy(folder, printed)).isEmpty();
        assertThat(KeyRing.openedBy(folder, newer)).isPresent();
    }

    @Test
    void aSlipOfThePenIsToldFromAWrongKey() {
        String shown = printed.shown();
        assertThat(shown).matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}");
        char other = shown.charAt(2) == 'A' ? 'B' : 'A';
        for (String typed : List.of(
                "",
                "x",
                shown.substring(1),
                shown + "A",
                shown.substring(0, 2) + other + shown.substring(3),
                shown.replace(shown.charAt(0), '?'))) {
            assertThat(catchThrowableOfType(Problem.class, () -> RecoveryKey.parse(typed))
                            .code())
                    .isEqualTo("vault.recovery-form");
        }
    }

    @Test
    void aDamagedOrMissingFileIsReadFromItsCopyAndBothAreTold() throws IOException {
        begin(holder("loan", "một"));
        byte[] whole = Files.readAllBytes(file(""));
        for (int length : new int[] {0, 1, 50, whole.length - 2}) {
            Files.write(file(""), Arrays.copyOf(whole, length));
            assertThat(opens("loan", "một")).as(length + " bytes").isTrue();
        }
        Files.delete(file(""));
        assertThat(opens("loan", "một")).isTrue();
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        Files.write(file(".copy"), changed);
        assertThat(problem()).isEqualTo("vault.damaged");
        assertThat(Files.readAllBytes(file(".copy"))).isEqualTo(changed);
        Files.delete(file(".copy"));
        assertThat(problem()).isEqualTo("vault.missing");
        Files.writeString(file(""), newer(new String(whole, java.nio.charset.StandardCharsets.US_ASCII)));
        assertThat(problem()).isEqualTo("vault.newer");
    }

    private static String newer(String text) {
        return checked(text.lines().findFirst().orElseThrow().replace("\"format\":2", "\"format\":3"));
    }

    private static String checked(String json) {
        java.util.zip.CRC32C crc = new java.util.zip.CRC32C();
        crc.update(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return json + "\n" + Long.toHexString(crc.getValue()) + "\n";
    }

    @Test
    void anEntryOfAnotherFileOpensNothing() throws IOException {
        KeyHolder loan = holder("loan", "một");
        begin(loan);
        KeyFile mine = KeyFile.parse(Files.readString(file(""))).orElseThrow();
        KeyFile other = KeyFile.fresh();
        KeyFile moved = new KeyFile(2, other.id(), mine.salt(), mine.recovery(), mine.entries(), 1);
        assertThat(moved.opened(moved.entries().getFirst(), loan.hash())).isEmpty();
        assertThat(moved.opened(printed)).isEmpty();
        assertThat(mine.opened(mine.entries().getFirst(), loan.hash())).isPresent();
    }

    @Test
    void keysThatStandWhereARegisterIsMadeAreKept() {
        begin(holder("loan", "một"));
        begin(holder("binh", "hai"));
        assertThat(opens("binh", "hai")).isTrue();
        assertThat(file(".before-1")).exists();
    }

    @Test
    void aKillBetweenFileAndCopyLeavesNoOldKeyBehindAfterTheNextOpening() throws IOException {
        for (String behind : List.of("", ".copy")) {
            Files.deleteIfExists(file(""));
            Files.deleteIfExists(file(".copy"));
            KeyRing keys = begin(holder("loan", "một"));
            byte[] old = Files.readAllBytes(file(behind));
            RecoveryKey newer = KeyRing.newRecoveryKey();
            keys.renewRecovery(newer);
            // As a kill, or half a backup, would leave it.
            Files.write(file(behind), old);
            assertThat(KeyRing.openedBy(folder, printed))
                    .as("the newer of both counts at once")
                    .isEmpty();

            assertThat(opens("loan", "một")).isTrue();

            String other = behind.isEmpty() ? ".copy" : "";
            assertThat(Files.readAllBytes(file(behind))).isEqualTo(Files.readAllBytes(file(other)));
            Files.delete(file(other));
            assertThat(KeyRing.openedBy(folder, printed)).isEmpty();
            assertThat(KeyRing.openedBy(folder, newer)).isPresent();
        }
    }

    @Test
    void nothingIsWrittenOverByAFileThatOpensNothing() throws IOException {
        begin(holder("loan", "một"));
        String mine = Files.readString(file(""));
        KeyFile other = KeyFile.fresh().next().next().next();
        Files.writeString(file(""), other.text());
        assertThat(opens("loan", "một")).isFalse();
        assertThat(Files.readString(file(".copy"))).as("of another register").isEqualTo(mine);
        KeyFile known = KeyFile.parse(mine).orElseThrow();
        KeyFile emptied = known.with(List.of()).next();
        Files.writeString(file(""), emptied.text());
        assertThat(opens("loan", "một")).isFalse();
        assertThat(Files.readString(file(".copy"))).isEqualTo(mine);
    }

    @Test
    void aFileFromBeforeGenerationsOpens() throws IOException {
        begin(holder("loan", "một"));
        String json = Files.readString(file("")).lines().findFirst().orElseThrow();
        String older = json.replace("\"format\":2", "\"format\":1").replaceFirst(",\"generation\":\\d+", "");
        assertThat(older).doesNotContain("generation");
        Files.writeString(file(""), checked(older));
        Files.writeString(file(".copy"), checked(older));
        assertThat(opens("loan", "một")).isTrue();
        LockedKeys locked = new LockedKeys(folder);
        locked.open("loan", "một".toCharArray()).orElseThrow().renewRecovery(KeyRing.newRecoveryKey());
        assertThat(KeyRing.openedBy(folder, printed)).isEmpty();
    }

    @Test
    void onlyThoseWhoMayWriteIntoTheFolderReadTheKeys() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        begin(holder("loan", "một"));
        assertThat(permissions("")).isEqualTo("rw-------");
        assertThat(permissions(".copy")).isEqualTo("rw-------");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
        assertThat(opens("loan", "một")).isTrue();
        assertThat(permissions("")).as("several users share the folder").isEqualTo("rw-rw----");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
        Files.setPosixFilePermissions(file(".copy"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(opens("loan", "một")).isTrue();
        assertThat(permissions(".copy")).as("of an earlier version").isEqualTo("rw-------");
        begin(holder("binh", "hai"));
        assertThat(permissions(".before-1")).isEqualTo("rw-------");
    }

    @Test
    void whoeverMayWriteIntoTheFolderReadsTheKeysThoughItsGroupIsNotTheirOwn() throws IOException {
        begin(holder("loan", "một"));
        Files.setPosixFilePermissions(file(""), PosixFilePermissions.fromString("rw-------"));
        KeyAccess.narrow(refusingGroups(file("")), foreign("rwxrwxrwx"));
        assertThat(permissions("")).as("open to all").isEqualTo("rw-rw-rw-");
        KeyAccess.narrow(refusingGroups(file("")), foreign("rwxrwx---"));
        assertThat(permissions("")).as("the owner's group is another").isEqualTo("rw-------");
    }

    /** A file whose owner is in no group but their own. */
    private static PosixFileAttributeView refusingGroups(Path file) {
        PosixFileAttributeView real = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return instead(PosixFileAttributeView.class, real, "setGroup", () -> {
            throw new FileSystemException(file.toString());
        });
    }

    private PosixFileAttributes foreign(String permissions) throws IOException {
        GroupPrincipal group = () -> "nhóm khác";
        PosixFileAttributes real = Files.readAttributes(folder, PosixFileAttributes.class);
        return instead(
                PosixFileAttributes.class,
                instead(PosixFileAttributes.class, real, "group", () -> group),
                "permissions",
                () -> PosixFilePermissions.fromString(permissions));
    }

    private static <T> T instead(Class<T> type, T real, String name, Callable<Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        method.getName().equals(name) ? answer.call() : method.invoke(real, arguments)));
    }

    private String permissions(String end) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file(end)));
    }
}

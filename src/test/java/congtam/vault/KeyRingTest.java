package congtam.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
        String json = text.lines().findFirst().orElseThrow().replace("\"format\":2", "\"format\":3");
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
}

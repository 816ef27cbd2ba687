package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import congtam.testing.MovingClock;
import congtam.testing.Samples;
import congtam.text.Problem;
import congtam.vault.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guessing before the register is open costs as much as inside. */
class DoorTest {
    private static final char[] WORDS = "bốn con trâu gặm cỏ".toCharArray();
    private static final char[] WRONG = "đoán".toCharArray();

    @TempDir
    Path folder = Path.of("");

    private final MovingClock clock = new MovingClock(Samples.RECEIVED);

    @BeforeEach
    void makeKeys() {
        Door.make(folder, KeyRing.newRecoveryKey(), "loan", WORDS).begin();
    }

    private String problem(String name) {
        return catchThrowableOfType(Problem.class, () -> new Door(folder, clock).open(name, WRONG))
                .code();
    }

    @Test
    void whoGuessesWaitsAlsoAfterAnotherStartAndTheRightOneLetsIn() {
        assertThatCode(() -> new Door(folder, clock).open(" LOAN ", WORDS)).doesNotThrowAnyException();
        for (String name : new String[] {"loan", "không ai"}) {
            for (int i = 0; i < Attempts.FREE; i++) {
                assertThat(problem(name)).isEqualTo("access.wrong");
            }
            assertThat(problem(name)).isEqualTo("access.wait");
        }
        assertThat(catchThrowableOfType(Problem.class, () -> new Door(folder, clock).open("loan", WORDS))
                        .code())
                .isEqualTo("access.wait");
        clock.move(Duration.ofSeconds(3));
        assertThatCode(() -> new Door(folder, clock).open("loan", WORDS)).doesNotThrowAnyException();
        assertThat(problem("loan")).isEqualTo("access.wrong");
    }

    @Test
    void manyWrongOnesChangeNothingElse() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("register.keys"));
        Door door = new Door(folder, clock);
        for (int i = 0; i < 100_000; i++) {
            assertThatThrownBy(() -> door.open("loan", WRONG)).isInstanceOf(Problem.class);
        }
        DoorAttempts attempts = new DoorAttempts(folder.resolve("register.attempts"), clock);
        for (int i = 0; i < 200; i++) {
            attempts.begin(String.format(java.util.Locale.ROOT, "%03x", i));
        }
        assertThat(Files.size(folder.resolve("register.attempts"))).isLessThan(201 * 30);
        assertThat(Files.readAllBytes(folder.resolve("register.keys"))).isEqualTo(before);
        clock.move(Attempts.LONGEST);
        assertThatCode(() -> new Door(folder, clock).open("loan", WORDS)).doesNotThrowAnyException();
    }

    @Test
    void halfALineOfAttemptsAfterACutKeepsNobodyOut() throws IOException {
        Files.writeString(folder.resolve("register.attempts"), "0a1 3 17\n0b");
        assertThatCode(() -> new Door(folder, clock).open("loan", WORDS)).doesNotThrowAnyException();
    }
}

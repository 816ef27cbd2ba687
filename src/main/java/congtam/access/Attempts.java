package congtam.access;

import static congtam.register.schema.Tables.SIGN_IN_FAILURE;

import congtam.register.Register;
import congtam.text.Vietnamese;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Counts wrong passphrases and makes the next attempt wait, longer each time. An attempt is counted before it is looked at, so
 * that neither many at once nor a kill at the right moment come without cost.
 */
final class Attempts {
    /** Typing mistakes that cost nothing. */
    static final int FREE = 3;

    static final Duration LONGEST = Duration.ofMinutes(15);

    /** Names that nobody has wait just as those of users do; a few rows for all of them cannot fill the disk. */
    private static final int STRANGERS = 256;

    private final Register register;

    Attempts(Register register) {
        this.register = register;
    }

    /** Where the attempts on a name are counted. */
    static String slot(@Nullable UUID user, String signInName) {
        if (user != null) {
            return user.toString();
        }
        CRC32 crc = new CRC32();
        crc.update(Vietnamese.fold(signInName).getBytes(StandardCharsets.UTF_8));
        return "?" + crc.getValue() % STRANGERS;
    }

    static Duration delayAfter(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(failures - FREE + 1, 20);
        return seconds >= LONGEST.toSeconds() ? LONGEST : Duration.ofSeconds(seconds);
    }

    /**
     * Counts one more attempt.
     *
     * @throws Problem if it comes too early; then it is not counted
     */
    void begin(String slot) {
        Instant now = register.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        Duration wait = register.keep(db -> {
            db.insertInto(SIGN_IN_FAILURE)
                    .values(slot, 0, now)
                    .onConflictDoNothing()
                    .execute();
            var row = db.selectFrom(SIGN_IN_FAILURE)
                    .where(SIGN_IN_FAILURE.SLOT.eq(slot))
                    .forUpdate()
                    .fetchSingle();
            Failures failures = new Failures(row.getFailures(), row.getLastAt());
            Duration left = failures.left(now);
            Failures counted = failures.oneMore(now);
            db.update(SIGN_IN_FAILURE)
                    .set(SIGN_IN_FAILURE.FAILURES, counted.count())
                    .set(SIGN_IN_FAILURE.LAST_AT, counted.last())
                    .where(SIGN_IN_FAILURE.SLOT.eq(slot))
                    .execute();
            return left;
        });
        Failures.refuse(wait);
    }

    void forget(String slot) {
        register.keep(db -> db.deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.SLOT.eq(slot))
                .execute());
    }
}

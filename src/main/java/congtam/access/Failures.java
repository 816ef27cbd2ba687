package congtam.access;

import congtam.text.Problem;
import java.time.Duration;
import java.time.Instant;

/** How often a passphrase was wrong, and when last. */
record Failures(int count, Instant last) {
    /** After so long without any, the count begins anew. */
    private static final Duration MEMORY = Duration.ofDays(1);

    /** How long the next attempt must wait. */
    Duration left(Instant now) {
        return Duration.between(now, known(now).plus(Attempts.delayAfter(remembered(now))));
    }

    /** One more; one that comes too early is not counted. */
    Failures oneMore(Instant now) {
        return left(now).isPositive()
                ? new Failures(remembered(now), known(now))
                : new Failures(remembered(now) + 1, now);
    }

    private int remembered(Instant now) {
        return known(now).plus(MEMORY).isBefore(now) ? 0 : count;
    }

    /** A clock that was set back must not lock anybody out until it has caught up. */
    private Instant known(Instant now) {
        return last.isAfter(now) ? now : last;
    }

    static void refuse(Duration wait) {
        if (wait.isPositive()) {
            throw Problem.of("access.wait", Math.max(1, wait.plusMillis(999).toSeconds()));
        }
    }
}

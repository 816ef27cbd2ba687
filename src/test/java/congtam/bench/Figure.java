package congtam.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * One figure: the program and its yardstick, measured in turns so that a noisy machine disturbs both alike.
 *
 * @param ours median of the program's rounds, in nanoseconds
 * @param yardstick median of the yardstick's rounds, in nanoseconds
 */
record Figure(String what, String yardstickWhat, long ours, long yardstick, int rounds) {
    /** One round of work; returns the nanoseconds that count. */
    interface Round {
        long nanos() throws Exception;
    }

    static Figure measure(String what, String yardstickWhat, int rounds, Round ours, Round yardstick) throws Exception {
        ours.nanos();
        yardstick.nanos();
        List<Long> oursNanos = new ArrayList<>();
        List<Long> yardstickNanos = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            yardstickNanos.add(yardstick.nanos());
            oursNanos.add(ours.nanos());
        }
        return new Figure(what, yardstickWhat, median(oursNanos), median(yardstickNanos), rounds);
    }

    private static long median(List<Long> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    double ratio() {
        return (double) ours / yardstick;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %s | %s | %d |",
                what,
                yardstickWhat,
                ratio(),
                shown(ours),
                shown(yardstick),
                rounds);
    }

    private static String shown(long nanos) {
        return nanos > 100_000_000
                ? String.format(Locale.ROOT, "%.2f s", nanos / 1e9)
                : String.format(Locale.ROOT, "%.3f ms", nanos / 1e6);
    }
}

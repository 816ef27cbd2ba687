package congtam.deadline.book;

import congtam.deadline.TimeLimit;
import congtam.deadline.TimeLimits;
import congtam.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A time limit through time. What moves dates is superseded, never overwritten, so that a case keeps the rule under which it began.
 *
 * @param versions in the order of their days, not overlapping; at least one
 */
public record LimitHistory(String code, List<TimeLimit> versions) {
    public LimitHistory {
        versions = new TimeLimits(versions).all();
        for (TimeLimit version : versions) {
            if (!version.code().equals(code)) {
                throw new IllegalArgumentException(version.code() + " under " + code);
            }
        }
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a limit has a version");
        }
    }

    /**
     * The history with another version: a later one ends the one before, and of one that is there only words can be corrected,
     * its last day set, and the lawyer's confirmation given.
     *
     * @throws Problem if it would change by what a case is counted that may already run
     */
    public LimitHistory with(TimeLimit next) {
        List<TimeLimit> changed = new ArrayList<>(versions);
        TimeLimit last = changed.getLast();
        if (next.validFrom().isAfter(last.validFrom())) {
            LocalDate dayBefore = next.validFrom().minusDays(1);
            if (last.validTo() == null || last.validTo().isAfter(dayBefore)) {
                changed.set(changed.size() - 1, last.until(dayBefore));
            }
            changed.add(next);
            return new LimitHistory(code, changed);
        }
        for (int i = 0; i < changed.size(); i++) {
            TimeLimit old = changed.get(i);
            if (old.validFrom().equals(next.validFrom()) && old.countsLike(next)) {
                boolean isLast = i == changed.size() - 1;
                // The end of one that was superseded is the beginning of the next, whatever an older file says.
                changed.set(i, isLast && next.validTo() != null ? next : next.until(old.validTo()));
                return new LimitHistory(code, changed);
            }
        }
        throw Problem.of("deadline.overwritten", code, next.validFrom(), last.validFrom());
    }
}

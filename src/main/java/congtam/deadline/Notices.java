package congtam.deadline;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * Whom to tell now that cases have reached a level. Nobody is told at night, at lunch or on a day of rest: what is reached then
 * is told in the next minute in which the office is open.
 */
public record Notices(Levels levels, WorkingCalendar calendar) {
    /** Whoever handles a case, whatever their role; of their own cases alone. */
    public static final String HANDLER = "HANDLER";

    /**
     * Which cases somebody is told of.
     *
     * @param own only those that they logged or were given; else all that they may see
     */
    public record Notice(Level level, boolean own) {}

    /**
     * What somebody is told at a moment, the mildest level first; nothing while the office is closed.
     *
     * @param roles that they have, or have in place of somebody who is away
     */
    public List<Notice> at(LocalDateTime now, Set<String> roles) {
        return opens(now).equals(now.truncatedTo(ChronoUnit.MINUTES)) ? to(roles) : List.of();
    }

    /** The minute itself if notices are given then, else the next one. */
    public LocalDateTime opens(LocalDateTime now) {
        return calendar.openAt(now);
    }

    private List<Notice> to(Set<String> roles) {
        return levels.all().stream()
                .filter(level -> level.recipients().contains(HANDLER) || byRole(level, roles))
                .map(level -> new Notice(level, !byRole(level, roles)))
                .toList();
    }

    private static boolean byRole(Level level, Set<String> roles) {
        return level.recipients().stream().anyMatch(roles::contains);
    }
}

package congtam.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which records a right reaches, by those who logged them or handle them. It is one value; {@link Ownership} puts it into SQL.
 *
 * @param all whoever logged them
 * @param users those whose records it reaches
 * @param unowned whether it reaches records that no user logged
 * @param self who acts, whose own assignments alone open what is protected; null for somebody whom the register does not know
 * @param restricted whether it reaches protected cases that were not assigned to whoever acts
 */
public record Reach(
        boolean all,
        Set<UUID> users,
        boolean unowned,
        @Nullable UUID self,
        boolean restricted) {
    public static final Reach ALL = new Reach(true, Set.of(), true, null, true);
    static final Reach NONE = new Reach(false, Set.of(), false, null, false);

    public Reach {
        users = Set.copyOf(users);
    }

    /** By area alone, before it is known who acts. */
    static Reach to(Set<UUID> users, boolean unowned) {
        return new Reach(false, users, unowned, null, false);
    }

    /** Everything but what is protected. */
    static Reach toAll() {
        return new Reach(true, Set.of(), true, null, false);
    }

    /** As it is for one person; protection is not lent to those who stand in for somebody. */
    Reach of(UUID who, boolean decidesProtected) {
        return new Reach(all, users, unowned, who, decidesProtected);
    }

    /** Whether nothing at all is left out. */
    public boolean unlimited() {
        return all && restricted;
    }

    /** What either of two reaches. */
    Reach or(Reach other) {
        Set<UUID> both = new HashSet<>(users);
        both.addAll(other.users);
        return new Reach(all || other.all, both, unowned || other.unowned, self, restricted || other.restricted);
    }
}

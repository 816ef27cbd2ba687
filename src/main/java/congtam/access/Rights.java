package congtam.access;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody may do now, each step with its reach; a step that is missing may not be taken.
 *
 * @param roles that they have, or have in place of somebody who is away
 */
public record Rights(Map<Step, Reach> reaches, Set<Role> roles) {
    static final Rights NONE = new Rights(Map.of());

    public Rights {
        reaches = Map.copyOf(reaches);
        roles = Set.copyOf(roles);
    }

    /** Of somebody without a role. */
    public Rights(Map<Step, Reach> reaches) {
        this(reaches, Set.of());
    }

    boolean has(Step step) {
        return reaches.containsKey(step);
    }

    /** As one person has them. */
    Rights of(UUID who) {
        boolean decides = has(Step.DECIDE_PROTECTED);
        Map<Step, Reach> own = new EnumMap<>(Step.class);
        reaches.forEach((step, reach) -> own.put(step, reach.of(who, decides)));
        return new Rights(own, roles);
    }

    /** What either of two gives, as for somebody who stands in for another. */
    Rights or(Rights other) {
        Map<Step, Reach> both = new EnumMap<>(Step.class);
        both.putAll(reaches);
        other.reaches.forEach((step, reach) -> both.merge(step, reach, Reach::or));
        Set<Role> all = new HashSet<>(roles);
        all.addAll(other.roles);
        return new Rights(both, all);
    }
}

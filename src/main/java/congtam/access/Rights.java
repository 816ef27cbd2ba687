package congtam.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** What somebody may do now, each step with its reach; a step that is missing may not be taken. */
public record Rights(Map<Step, Reach> reaches) {
    static final Rights NONE = new Rights(Map.of());

    public Rights {
        reaches = Map.copyOf(reaches);
    }

    boolean has(Step step) {
        return reaches.containsKey(step);
    }

    /** As one person has them. */
    Rights of(UUID who) {
        boolean decides = has(Step.DECIDE_PROTECTED);
        Map<Step, Reach> own = new EnumMap<>(Step.class);
        reaches.forEach((step, reach) -> own.put(step, reach.of(who, decides)));
        return new Rights(own);
    }

    /** What either of two gives, as for somebody who stands in for another. */
    Rights or(Rights other) {
        Map<Step, Reach> both = new EnumMap<>(Step.class);
        both.putAll(reaches);
        other.reaches.forEach((step, reach) -> both.merge(step, reach, Reach::or));
        return new Rights(both);
    }
}

package congtam.agency;

import congtam.register.RecordRef;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that a reorganisation does, as somebody plans it; each can be taken out of the plan again. */
public sealed interface PlanStep {
    /** A new one; its days are those of the plan. */
    record Found(UUID id, AgencyVersion body) implements PlanStep {}

    record Rename(UUID id, String code, String name, String shortName, String symbol) implements PlanStep {}

    record ChangeKind(UUID id, AgencyKind kind) implements PlanStep {}

    /**
     * Puts one under another.
     *
     * @param parent null for the top of its tree
     */
    record Move(UUID id, @Nullable UUID parent) implements PlanStep {}

    /**
     * Gives an agency another territory.
     *
     * @param unit null for the whole province
     */
    record AnswerFor(UUID id, @Nullable UUID unit) implements PlanStep {}

    /** Some end, and one takes over all that they had. */
    record Merge(List<UUID> from, UUID to, Certainty certainty) implements PlanStep {
        public Merge {
            from = List.copyOf(from);
        }
    }

    /** One ends, and its heirs take over a part each; at most one of them is named as the one that answers. */
    record Split(UUID from, List<Succession> heirs) implements PlanStep {
        public Split {
            heirs = List.copyOf(heirs);
        }
    }

    /** Some records that name an agency go to another of those that take over from it than the rest. */
    record Give(UUID agency, UUID heir, List<RecordRef> records) implements PlanStep {
        public Give {
            records = List.copyOf(records);
        }
    }

    /** One ends, and nobody takes over. */
    record End(UUID id) implements PlanStep {}
}

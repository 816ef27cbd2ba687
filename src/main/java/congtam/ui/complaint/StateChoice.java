package congtam.ui.complaint;

import congtam.complaint.ComplaintFilter;
import congtam.complaint.ComplaintState;
import congtam.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one can choose among the states: all, those that wait for an answer, or one.
 *
 * @param state null unless it is one
 */
public record StateChoice(@Nullable ComplaintState state, boolean open) {
    public static final List<StateChoice> ALL = all();

    private static List<StateChoice> all() {
        List<StateChoice> choices = new ArrayList<>();
        choices.add(new StateChoice(null, false));
        choices.add(new StateChoice(null, true));
        Arrays.stream(ComplaintState.values()).forEach(state -> choices.add(new StateChoice(state, false)));
        return List.copyOf(choices);
    }

    /** What a filter has chosen. */
    public static StateChoice in(ComplaintFilter filter) {
        return new StateChoice(filter.state(), filter.open());
    }

    public ComplaintFilter on(ComplaintFilter filter) {
        return open ? filter.withOpen() : filter.withState(state);
    }

    public String name(Texts texts) {
        if (state != null) {
            return texts.of(state);
        }
        return texts.get(open ? "list.filter.open" : "list.filter.any");
    }

    /** For names of components. */
    public String code() {
        return state != null ? state.name() : open ? "OPEN" : "ALL";
    }
}

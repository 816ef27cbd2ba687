package congtam.inspection;

import congtam.inspection.CaseStep.Detail;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what differs between two states of a record, either of which may be none. */
final class Differences {
    private final List<Detail> found = new ArrayList<>();

    List<Detail> found() {
        return found;
    }

    /** Compares one field; blank text is nothing. */
    <C> void field(
            String part, String label, @Nullable C before, @Nullable C after, Function<C, @Nullable Object> value) {
        Object was = before == null ? null : something(value.apply(before));
        Object is = after == null ? null : something(value.apply(after));
        if (!Objects.equals(was, is)) {
            found.add(new Detail(part, label, was, is));
        }
    }

    private static @Nullable Object something(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value;
    }

    /** Compares elements by their ids: those there before first, then new ones. */
    static <E> void each(List<E> before, List<E> after, Function<E, UUID> id, Pair<E> compare) {
        Map<UUID, E> was = before.stream().collect(Collectors.toMap(id, element -> element));
        Map<UUID, E> is = after.stream().collect(Collectors.toMap(id, element -> element));
        Set<UUID> all = new LinkedHashSet<>();
        before.forEach(element -> all.add(id.apply(element)));
        after.forEach(element -> all.add(id.apply(element)));
        all.forEach(each -> compare.of(was.get(each), is.get(each)));
    }

    @FunctionalInterface
    interface Pair<E> {
        void of(@Nullable E before, @Nullable E after);
    }
}

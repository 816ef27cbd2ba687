package congtam.ui.complaint;

import congtam.agency.Agencies;
import congtam.agency.AgencyRow;
import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The agencies of a day, to be found by any part of their names; with the names of older ones that old cases speak of. */
public final class AgencyBook {
    public static final AgencyBook EMPTY = new AgencyBook(List.of(), Map.of());

    private static final String LONG_COMMITTEE = "uy ban nhan dan";
    private static final String SHORT_COMMITTEE = "ubnd";

    private final List<Line> lines;
    private final Map<UUID, String> names;

    /** One agency as it is offered, with the one above it to tell it from its namesakes. */
    public record Line(AgencyRow agency, String above, String folded) {}

    public AgencyBook(List<AgencyRow> tree, Map<UUID, String> older) {
        this.names = new HashMap<>(older);
        tree.forEach(row -> names.put(row.id(), row.name()));
        this.lines =
                tree.stream().map(row -> new Line(row, above(row), folded(row))).toList();
    }

    /** Reads the book; not for the event dispatch thread. */
    public static AgencyBook read(Agencies agencies, LocalDate today, Collection<UUID> spokenOf, LocalDate theirDay) {
        List<AgencyRow> tree = agencies.tree(today);
        Map<UUID, String> older = new HashMap<>();
        spokenOf.forEach(id -> older.put(id, agencies.name(id, theirDay)));
        return new AgencyBook(tree, older);
    }

    private String above(AgencyRow row) {
        return row.parentId() == null ? "" : names.getOrDefault(row.parentId(), "");
    }

    private static String folded(AgencyRow row) {
        String folded = Vietnamese.fold(row.name() + " " + row.shortName() + " " + row.code());
        if (folded.contains(LONG_COMMITTEE)) {
            return folded + " " + folded.replace(LONG_COMMITTEE, SHORT_COMMITTEE);
        }
        return folded.replace(SHORT_COMMITTEE, LONG_COMMITTEE) + " " + folded;
    }

    /** The name; empty for none. */
    public String name(@Nullable UUID id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /** Agencies whose names hold all parts that were typed, those that begin so first. */
    public List<Line> matches(String typed, int most) {
        List<String> parts = List.of(Vietnamese.fold(typed).split(" "));
        List<Line> found = new ArrayList<>(lines.stream()
                .filter(line -> parts.stream().allMatch(line.folded()::contains))
                .toList());
        String whole = String.join(" ", parts);
        found.sort(Comparator.comparingInt(line -> rank(line.folded(), whole)));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** The one agency that what was typed can only mean: its whole name, or the single match. */
    public @Nullable UUID only(String typed) {
        String whole = Vietnamese.fold(typed);
        List<Line> named = lines.stream()
                .filter(line -> Vietnamese.fold(line.agency().name()).equals(whole)
                        || Vietnamese.fold(line.agency().shortName()).equals(whole))
                .toList();
        List<Line> candidates = named.isEmpty() ? matches(typed, 2) : named;
        return candidates.size() == 1 ? candidates.getFirst().agency().id() : null;
    }

    private static int rank(String folded, String whole) {
        if (folded.startsWith(whole)) {
            return 0;
        }
        boolean wordBegins = IntStream.range(1, folded.length())
                .anyMatch(i -> folded.charAt(i - 1) == ' ' && folded.startsWith(whole, i));
        return wordBegins ? 1 : 2;
    }
}

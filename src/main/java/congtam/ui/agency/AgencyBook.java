package congtam.ui.agency;

import congtam.agency.Agencies;
import congtam.agency.AgencyLine;
import congtam.agency.Directory;
import congtam.register.RecordRef;
import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The agencies of a day, to be found by any part of their names; with the names of older ones that old cases speak of. */
public final class AgencyBook {
    public static final AgencyBook EMPTY = new AgencyBook(List.of(), Map.of(), Map.of());

    private final List<AgencyLine> lines;
    private final Map<UUID, String> names;
    private final Map<UUID, Directory.Now> now;

    /**
     * A book.
     *
     * @param older names of agencies that are no more
     * @param now who answers for what they answered for
     */
    public AgencyBook(List<AgencyLine> lines, Map<UUID, String> older, Map<UUID, Directory.Now> now) {
        this.now = Map.copyOf(now);
        this.names = new HashMap<>(older);
        lines.forEach(line -> names.put(line.agency().id(), line.agency().name()));
        this.lines = List.copyOf(lines);
    }

    /**
     * Reads the book; not for the event dispatch thread.
     *
     * @param spokenOf agencies that a record names, and {@code record} itself, of which somebody may have chosen who answers
     * @param theirDay by whose names they are called
     */
    public static AgencyBook read(
            Agencies agencies, LocalDate today, RecordRef record, Collection<UUID> spokenOf, LocalDate theirDay) {
        Directory directory = agencies.directory();
        Map<UUID, String> older = new HashMap<>();
        Map<UUID, Directory.Now> now = new HashMap<>();
        spokenOf.forEach(id -> {
            older.put(id, directory.name(id, theirDay));
            directory.answersNow(record, id, today).ifPresent(heir -> now.put(id, heir));
        });
        return new AgencyBook(AgencyLine.lines(directory, today), older, now);
    }

    /** Who answers by now for what an agency answered for, if it is another. */
    Optional<Directory.Now> now(@Nullable UUID id) {
        return Optional.ofNullable(id == null ? null : now.get(id));
    }

    /** The name; empty for none. */
    public String name(@Nullable UUID id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /** Agencies whose names hold all parts that were typed, those that begin so first, former names last. */
    public List<AgencyLine> matches(String typed, int most) {
        List<AgencyLine> found = new ArrayList<>(
                lines.stream().filter(line -> line.matches(typed)).toList());
        String whole = Vietnamese.fold(typed);
        found.sort(Comparator.comparing((AgencyLine line) -> line.former() != null)
                .thenComparingInt(line -> rank(line.folded(), whole)));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** The one agency that what was typed can only mean: its whole name, or the single match. */
    public @Nullable UUID only(String typed) {
        String whole = Vietnamese.fold(typed);
        List<AgencyLine> named = lines.stream()
                .filter(line -> line.former() == null
                        && (Vietnamese.fold(line.agency().name()).equals(whole)
                                || Vietnamese.fold(line.agency().shortName()).equals(whole)))
                .toList();
        List<AgencyLine> candidates = named.isEmpty() ? matches(typed, 2) : named;
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

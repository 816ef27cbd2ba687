package congtam.agency;

import congtam.text.Vietnamese;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it is offered to somebody who looks for it, under its present name or under that of one it took over.
 *
 * @param above the name of the one above it, to tell it from its namesakes
 * @param former the one by whose name it is offered; null for its own
 * @param folded what typed words are compared with
 */
public record AgencyLine(
        AgencyRow agency, String above, @Nullable Former former, String folded) {
    private static final String LONG_COMMITTEE = "uy ban nhan dan";
    private static final String SHORT_COMMITTEE = "ubnd";

    /** One that is no more: since that day it is a part of another. */
    public record Former(UUID id, String name, LocalDate since) {}

    /** The agencies of a day, then the former ones, once under each that has them, or parts of them, on that day. */
    public static List<AgencyLine> lines(Directory directory, LocalDate day) {
        return lines(directory, day, false, directory.agencies(day));
    }

    /** The administrative units of a day, then the former ones, likewise. */
    public static List<AgencyLine> units(Directory directory, LocalDate day) {
        return lines(directory, day, true, directory.units(day));
    }

    private static List<AgencyLine> lines(Directory directory, LocalDate day, boolean units, List<AgencyRow> rows) {
        Map<UUID, AgencyLine> present = new HashMap<>();
        List<AgencyLine> lines = new ArrayList<>();
        for (AgencyLine line : present(rows)) {
            String earlier = directory.get(line.agency().id()).stream()
                    .flatMap(body -> body.versions().stream())
                    .map(version -> version.name() + " " + version.shortName())
                    .collect(Collectors.joining(" "));
            AgencyLine known =
                    new AgencyLine(line.agency(), line.above(), null, line.folded() + " " + Vietnamese.fold(earlier));
            present.put(line.agency().id(), known);
            lines.add(known);
        }
        directory.bodies().forEach((id, body) -> {
            Optional<Directory.Became> became = body.isUnit() == units ? directory.became(id, day) : Optional.empty();
            became.ifPresent(gone -> gone.heirs().stream()
                    .map(present::get)
                    .filter(java.util.Objects::nonNull)
                    .forEach(heir -> lines.add(former(heir, id, body.versions().getLast(), gone.since()))));
        });
        return lines;
    }

    private static AgencyLine former(AgencyLine heir, UUID id, AgencyVersion last, LocalDate since) {
        return new AgencyLine(
                heir.agency(),
                heir.above(),
                new Former(id, last.shown(), since),
                folded(last.name(), last.shortName(), last.code()));
    }

    /** The lines of a tree, under the names that it has. */
    public static List<AgencyLine> present(List<AgencyRow> tree) {
        Map<UUID, String> names = tree.stream().collect(Collectors.toMap(AgencyRow::id, AgencyRow::name));
        return tree.stream()
                .map(row -> new AgencyLine(
                        row,
                        row.parentId() == null ? "" : names.getOrDefault(row.parentId(), ""),
                        null,
                        folded(row.name(), row.shortName(), row.code())))
                .toList();
    }

    /** A committee is found by its long and by its short name. */
    private static String folded(String name, String shortName, String code) {
        String folded = Vietnamese.fold(name + " " + shortName + " " + code);
        if (folded.contains(LONG_COMMITTEE)) {
            return folded + " " + folded.replace(LONG_COMMITTEE, SHORT_COMMITTEE);
        }
        return folded.replace(SHORT_COMMITTEE, LONG_COMMITTEE) + " " + folded;
    }

    /** Whether all words that were typed are in it, wherever. */
    public boolean matches(String typed) {
        for (String word : Vietnamese.fold(typed).split(" ")) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}

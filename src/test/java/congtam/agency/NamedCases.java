package congtam.agency;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the reorganisation of 1 July 2025 did to communes, as a directory tells it: who was split, who crosses a line, whose code moved. */
public final class NamedCases {
    public static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    public static final LocalDate EVE = DAY.minusDays(1);

    /** Those that were split, with their heirs. */
    public static final List<String> SPLIT = List.of(
            "05461 Phường Gia Sàng: Phường Gia Sàng; Phường Phan Đình Phùng",
            "05467 Phường Cam Giá: Phường Gia Sàng; Phường Tích Lương",
            "05932 Xã Thượng Đình: Xã Phú Bình; Xã Điềm Thụy");

    /** New ones made of parts of two former districts. */
    public static final List<String> CROSSING =
            List.of("Xã Phong Quang", "Xã Đồng Phúc", "Xã Bạch Thông", "Xã Đại Phúc", "Xã Tân Cương");

    private static final Set<AgencyKind> COMMUNES =
            Set.of(AgencyKind.UNIT_COMMUNE, AgencyKind.UNIT_WARD, AgencyKind.UNIT_TOWNSHIP);

    private NamedCases() {}

    public static List<AgencyRow> communes(Directory directory, LocalDate day) {
        return directory.units(day).stream()
                .filter(row -> COMMUNES.contains(row.kind()))
                .toList();
    }

    public static List<String> split(Directory directory) {
        return communes(directory, EVE).stream()
                .filter(row -> directory
                        .became(row.id(), DAY)
                        .filter(became -> became.heirs().size() > 1)
                        .isPresent())
                .map(row -> row.code() + " " + row.name() + ": " + heirs(directory, row.id()))
                .toList();
    }

    private static String heirs(Directory directory, UUID unit) {
        return directory.became(unit, DAY).orElseThrow().heirs().stream()
                .map(heir -> directory.name(heir, DAY))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    public static List<String> crossing(Directory directory) {
        Map<UUID, Set<UUID>> districts = new LinkedHashMap<>();
        for (AgencyRow row : communes(directory, EVE)) {
            directory
                    .became(row.id(), DAY)
                    .ifPresent(became -> became.heirs()
                            .forEach(heir -> districts
                                    .computeIfAbsent(heir, id -> new HashSet<>())
                                    .add(Objects.requireNonNull(row.parentId()))));
        }
        return districts.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> directory.name(entry.getKey(), DAY))
                .toList();
    }

    /** Codes that named another place the day before, each with the old and the new one. */
    public static List<String> movedCodes(Directory directory) {
        Map<String, String> before =
                communes(directory, EVE).stream().collect(Collectors.toMap(AgencyRow::code, AgencyRow::name));
        return communes(directory, DAY).stream()
                .filter(row -> !bare(row.name()).equals(bare(before.getOrDefault(row.code(), ""))))
                .map(row -> row.code() + " " + before.get(row.code()) + " → " + row.name())
                .toList();
    }

    /** Without what sort of place it is. */
    private static String bare(String name) {
        return name.replaceFirst("^(Phường|Xã|Thị trấn) ", "");
    }
}

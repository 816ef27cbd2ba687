package congtam.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tree of Thái Nguyên through the reorganisation of 1 July 2025, as the resolutions have it. */
class ThaiNguyenTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate EVE = DAY.minusDays(1);
    private static final Directory TREE = SeedTree.after(DAY);

    private static List<AgencyRow> communes(LocalDate day) {
        return TREE.units(day).stream()
                .filter(row -> Set.of(AgencyKind.UNIT_COMMUNE, AgencyKind.UNIT_WARD, AgencyKind.UNIT_TOWNSHIP)
                        .contains(row.kind()))
                .toList();
    }

    private static UUID unit(String code, LocalDate day) {
        return communes(day).stream()
                .filter(row -> row.code().equals(code))
                .map(AgencyRow::id)
                .findFirst()
                .orElseThrow();
    }

    private static String heirs(UUID unit) {
        return TREE.became(unit, DAY).orElseThrow().heirs().stream()
                .map(heir -> TREE.name(heir, DAY))
                .collect(Collectors.joining("; "));
    }

    @Test
    void communesAreTwoHundredEightyFiveThenTwoHundredEightyThenNinetyTwo() {
        assertThat(communes(LocalDate.of(2024, 6, 30))).hasSize(285);
        assertThat(communes(EVE)).hasSize(280);
        assertThat(communes(DAY)).hasSize(92);
        assertThat(communes(DAY).stream().filter(row -> row.kind() == AgencyKind.UNIT_WARD))
                .hasSize(15);
        assertThat(TREE.units(EVE).stream().filter(row -> row.depth() == 1)).hasSize(17);
        assertThat(TREE.units(DAY)).hasSize(93);
    }

    @Test
    void eachFormerCommuneHasItsSuccessorsAndEachFormerCommitteeOneHeir() {
        for (AgencyRow row : communes(EVE)) {
            if (TREE.on(row.id(), DAY).isEmpty()) {
                assertThat(TREE.became(row.id(), DAY).orElseThrow().heirs())
                        .as(row.name())
                        .isNotEmpty();
            }
        }
        Set<UUID> today = TREE.agencies(DAY).stream().map(AgencyRow::id).collect(Collectors.toSet());
        assertThat(TREE.agencies(EVE)).allSatisfy(row -> assertThat(today).contains(TREE.answerable(row.id(), DAY)));
    }

    @Test
    void threeWardsWereSplit() {
        assertThat(communes(EVE).stream()
                        .filter(row -> TREE.became(row.id(), DAY)
                                .filter(became -> became.heirs().size() > 1)
                                .isPresent())
                        .map(row -> row.code() + " " + heirs(row.id())))
                .containsExactlyInAnyOrder(
                        "05461 Phường Gia Sàng; Phường Phan Đình Phùng",
                        "05467 Phường Gia Sàng; Phường Tích Lương",
                        "05932 Xã Phú Bình; Xã Điềm Thụy");
    }

    @Test
    void fiveNewUnitsCrossAFormerDistrictLine() {
        Map<UUID, Set<UUID>> districts = new HashMap<>();
        for (AgencyRow row : communes(EVE)) {
            TREE.became(row.id(), DAY)
                    .ifPresent(became -> became.heirs()
                            .forEach(heir -> districts
                                    .computeIfAbsent(heir, id -> new java.util.HashSet<>())
                                    .add(Objects.requireNonNull(row.parentId()))));
        }
        assertThat(districts.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(entry -> TREE.name(entry.getKey(), DAY)))
                .containsExactlyInAnyOrder(
                        "Xã Phong Quang", "Xã Đồng Phúc", "Xã Bạch Thông", "Xã Đại Phúc", "Xã Tân Cương");
    }

    @Test
    void everyNewCodeHadBelongedToAnOlderUnitAndHalfOfThemToAnotherPlace() {
        Map<String, String> before =
                communes(EVE).stream().collect(Collectors.toMap(AgencyRow::code, row -> bare(row.name())));
        List<AgencyRow> now = communes(DAY);
        assertThat(before.keySet())
                .containsAll(now.stream().map(AgencyRow::code).toList());
        assertThat(now.stream().filter(row -> !bare(row.name()).equals(before.get(row.code()))))
                .hasSize(46)
                .anyMatch(row -> row.code().equals("05467") && row.name().equals("Phường Gia Sàng"));
        assertThat(TREE.name(unit("05467", EVE), EVE)).isEqualTo("Phường Cam Giá");
        assertThat(unit("05467", EVE)).isNotEqualTo(unit("05467", DAY));
    }

    /** Without what sort of place it is. */
    private static String bare(String name) {
        return name.replaceFirst("^(Phường|Xã|Thị trấn) ", "");
    }

    @Test
    void twoUnitsWentOnUnchangedUnderTheProvince() {
        assertThat(communes(EVE).stream()
                        .filter(row -> TREE.on(row.id(), DAY).isPresent())
                        .map(AgencyRow::name))
                .containsExactlyInAnyOrder("Xã Sảng Mộc", "Xã Thượng Quan");
    }

    @Test
    void aNameOfAnyTimeAndSpellingMeansWhoAnswersOnTheDay() {
        AgencyNames names = new AgencyNames(TREE);
        assertThat(names.meant("ubnd phuong trung vuong", DAY))
                .containsExactly(TREE.agencies(DAY).stream()
                        .filter(row -> row.shortName().equals("UBND phường Phan Đình Phùng"))
                        .findFirst()
                        .orElseThrow()
                        .id());
        assertThat(names.only("UBND xã Nam Hoà", DAY))
                .isPresent()
                .isEqualTo(names.only("Ủy ban nhân dân xã Nam Hòa", DAY));
        assertThat(names.only("Phường Phan Đình Phùng", DAY))
                .as("the unit's name means its committee")
                .isEqualTo(names.only("UBND phường Phan Đình Phùng", DAY));
        assertThat(names.meant("UBND phường Gia Sàng", EVE))
                .hasSize(1)
                .isNotEqualTo(names.meant("UBND phường Gia Sàng", DAY));
        assertThat(names.meant("UBND phường Trung Thành", EVE)).hasSize(2);
    }

    @Test
    void whatIsReadCanBeWrittenAndReadAgain() {
        String table = AgencyCsv.of(TREE, null);
        Map<UUID, Agency> again = AgencyCsv.read(
                        "x", new java.io.ByteArrayInputStream(table.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .bodies(new Directory(Map.of(), List.of()), UUID::randomUUID);
        assertThat(again).isEqualTo(TREE.bodies());
    }
}

package congtam.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        return NamedCases.communes(TREE, day);
    }

    private static UUID unit(String code, LocalDate day) {
        return communes(day).stream()
                .filter(row -> row.code().equals(code))
                .map(AgencyRow::id)
                .findFirst()
                .orElseThrow();
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
        assertThat(NamedCases.split(TREE)).containsExactlyInAnyOrderElementsOf(NamedCases.SPLIT);
    }

    @Test
    void fiveNewUnitsCrossAFormerDistrictLine() {
        assertThat(NamedCases.crossing(TREE)).containsExactlyInAnyOrderElementsOf(NamedCases.CROSSING);
    }

    @Test
    void everyNewCodeHadBelongedToAnOlderUnitAndHalfOfThemToAnotherPlace() {
        List<AgencyRow> now = communes(DAY);
        assertThat(communes(EVE).stream().map(AgencyRow::code).toList())
                .containsAll(now.stream().map(AgencyRow::code).toList());
        assertThat(NamedCases.movedCodes(TREE)).hasSize(46).contains("05467 Phường Cam Giá → Phường Gia Sàng");
        assertThat(TREE.name(unit("05467", EVE), EVE)).isEqualTo("Phường Cam Giá");
        assertThat(unit("05467", EVE)).isNotEqualTo(unit("05467", DAY));
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
